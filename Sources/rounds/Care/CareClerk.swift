import CommunityModel
import CommunityStore
import Dashboard
import FollowUps
import Synchronization

/// Works at the desk on a thread of its own, so that no key ever waits for a disk: one action after the other.
final class CareClerk: Sendable {
  private struct Request {
    var id: Int
    var action: CareAction
    var by: String
    var at: Timestamp
  }

  private struct Tray {
    var requests: [Request] = []
    var mustCatchUp = false
    var isEnding = false
  }

  private let desk: CareDesk
  private let post: @Sendable (DashboardEvent) -> Void
  private let tray = Mutex(Tray())
  private let bell: Bell
  private let ended: Bell

  /// Starts the thread; nil when there is no file left for its bells.
  init?(_ desk: CareDesk, post: @escaping @Sendable (DashboardEvent) -> Void) {
    guard let bell = Bell(), let ended = Bell() else { return nil }
    (self.desk, self.post, self.bell, self.ended) = (desk, post, bell, ended)
    // A person waits for the word "saved".
    Background.run(urgently: true) { self.work() }
  }

  /// Writes an action; posts `.care`, then `.recorded` with the line's number or why there is none. From any thread.
  func record(_ id: Int, _ action: CareAction, by: String, at: Timestamp) {
    tray.withLock { $0.requests.append(Request(id: id, action: action, by: by, at: at)) }
    bell.ring()
  }

  /// Somebody wrote into the journal. From any thread.
  func catchUp() {
    tray.withLock { $0.mustCatchUp = true }
    bell.ring()
  }

  /// Returns when all that was asked for is written: who presses `q` right after Enter has not lost anything.
  func finish() {
    tray.withLock { $0.isEnding = true }
    bell.ring()
    ended.wait()
  }

  private func work() {
    while true {
      let (request, mustCatchUp, isEnding) = tray.withLock { tray -> (Request?, Bool, Bool) in
        defer { tray.mustCatchUp = false }
        return (tray.requests.isEmpty ? nil : tray.requests.removeFirst(), tray.mustCatchUp, tray.isEnding)
      }
      if mustCatchUp {
        do throws(StoreError) { try desk.catchUp() } catch { post(.problem(error.message)) }
      }
      if let request {
        let result = desk.record(request.action, by: request.by, at: request.at)
        post(.recorded(requestID: request.id, result.map(\.seq)))
      } else if isEnding {
        break
      } else if !mustCatchUp {
        bell.wait()
      }
    }
    ended.ring()
  }
}
