import CommunityModel
import Glibc
import Synchronization

/// The snapshots of a session, kept for a test to wait for.
final class Snapshots: Sendable {
  private let all = Mutex<[Community]>([])
  // The session holds the snapshots, and they hold the folder: it is there as long as somebody follows it.
  private let store: TemporaryStore

  init(of store: TemporaryStore) { self.store = store }

  func add(_ community: Community) { all.withLock { $0.append(community) } }

  var seen: [Community] { all.withLock { $0 } }

  /// The first snapshot that is as wanted; nil when none comes within ten seconds.
  func first(where isWanted: (Community) -> Bool) -> Community? {
    for _ in 0..<1_000 {
      if let found = seen.first(where: isWanted) { return found }
      usleep(10_000)
    }
    return nil
  }
}
