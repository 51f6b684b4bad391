import CommunityModel
import Foundation
import Synchronization
import TrustMetrics

@testable import rounds

/// Figures from the real engine, as slowly as a test wants, and a record of what was asked of it.
struct SlowEngine: TrustComputing {
  /// What a test sees and decides; for all threads.
  final class Control: Sendable {
    struct Seen: Sendable {
      var instants: [Timestamp] = []
      var historyRuns = 0
      var bridgingRuns = 0
      var bridgingGaveWay = 0
    }
    let seen = Mutex(Seen())
    /// Bridging goes on until this is false.
    let isSlow = Mutex(false)
    /// `update` waits until this is false.
    let isHeld = Mutex(false)

    var now: Seen { seen.withLock { $0 } }
  }

  let control: Control
  let engine: TrustEngine

  init(_ control: Control, _ community: Community, _ asOf: Timestamp) {
    self.control = control
    engine = TrustEngine(community, asOf: asOf)
    control.seen.withLock { $0.instants.append(asOf) }
  }

  func update(_ community: Community, asOf: Timestamp) {
    control.seen.withLock { $0.instants.append(asOf) }
    while control.isHeld.withLock({ $0 }) { usleep(500) }
    engine.update(community, asOf: asOf)
  }

  func report() -> TrustReport { engine.report() }

  func explain(_ id: FigureID, _ subject: FigureSubject, with report: TrustReport?) -> Explanation? {
    engine.explain(id, subject, with: report)
  }

  func history(progress: (Double) -> Bool) -> TrustHistory? {
    control.seen.withLock { $0.historyRuns += 1 }
    return engine.history(progress: progress)
  }

  func bridging(prepare: @escaping @Sendable () -> Void, progress: (Double) -> Bool) -> Bridging? {
    control.seen.withLock { $0.bridgingRuns += 1 }
    while control.isSlow.withLock({ $0 }) {
      usleep(500)
      guard progress(0.5) else {
        control.seen.withLock { $0.bridgingGaveWay += 1 }
        return nil
      }
    }
    return engine.bridging(prepare: prepare, progress: progress)
  }
}
