import CommunityModel
import Dashboard
import Foundation
import Synchronization
import Testing
import TrustMetrics

/// What a runner posts, in its order.
final class PostedEvents: Sendable {
  private let events = Mutex<[DashboardEvent]>([])

  func post(_ event: DashboardEvent) { events.withLock { $0.append(event) } }

  var all: [DashboardEvent] { events.withLock { $0 } }
  var reports: [TrustReport] { all.compactMap { if case .trust(let report) = $0 { report } else { nil } } }
  var progress: [TrustProgress?] {
    all.compactMap { event -> TrustProgress?? in if case .trustProgress(let what) = event { .some(what) } else { nil } }
  }
  var answers: [(id: Int, answer: Explanation?)] {
    all.compactMap { if case .explanation(let id, let answer) = $0 { (id, answer) } else { nil } }
  }

  /// Waits until something is so, and fails when it never is.
  func wait(_ what: String, _ isSo: @escaping @Sendable (PostedEvents) -> Bool) throws {
    let deadline = ContinuousClock.now + Sandbox.patience
    while !isSo(self) {
      try #require(ContinuousClock.now < deadline, "never came: \(what)")
      usleep(1000)
    }
  }

  /// Everything is computed and said.
  func waitForRest() throws {
    try wait("rest") { posted in posted.progress.last == .some(nil) && posted.reports.last?.isOlder == false }
  }
}
