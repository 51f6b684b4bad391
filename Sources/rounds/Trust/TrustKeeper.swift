import CommunityModel
import CommunityStore
import Synchronization
import TrustMetrics

/// Where the last figures of a store are kept between two runs: `.rounds/trust`. They can be computed again, so nothing
/// that goes wrong here is worth a word.
final class TrustKeeper: Sendable {
  private struct State {
    var kept: KeptTrust?
    var isRead = false
    var lastWrite: ContinuousClock.Instant?
    var isClosed = false
  }

  private let file: DerivedFile
  private let mayWrite: Bool
  private let state = Mutex(State())
  /// A busy community shall not have its file written anew with every message.
  private static let leastBetween = Duration.seconds(60)

  /// - Parameter mayWrite: false for a store that may not be written; what others kept there is shown all the same.
  init(store: String, mayWrite: Bool) {
    file = DerivedFile(store: store, name: "trust")
    self.mayWrite = mayWrite
  }

  /// What an earlier run found, as long as it is not of a later instant than the screen's; nil when there is none. Read
  /// from the disk once.
  func kept(through asOf: Timestamp) -> KeptTrust? {
    state.withLock { state in
      if !state.isRead { state.kept = file.read().flatMap { KeptTrust($0) } }
      state.isRead = true
      return state.kept.flatMap { $0.asOf <= asOf ? $0 : nil }
    }
  }

  /// Lets go of what was read: there is something better now.
  func forget() { state.withLock { $0.kept = nil } }

  /// Keeps a report; false when it is too early for another one. Tens of milliseconds for 100,000 members.
  func keep(_ report: TrustReport, of community: Community, at now: ContinuousClock.Instant) -> Bool {
    guard mayWrite else { return true }
    let isDue = state.withLock { state in state.lastWrite.map { now - $0 >= TrustKeeper.leastBetween } ?? true }
    guard isDue else { return false }
    let bytes = KeptTrust.bytes(report, of: community, salt: .random(in: .min ... .max))
    state.withLock { state in
      state.lastWrite = now
      if !state.isClosed { try? file.write(bytes) }
    }
    return true
  }

  /// After this nothing is written; waits for what is being written.
  func close() { state.withLock { $0.isClosed = true } }
}
