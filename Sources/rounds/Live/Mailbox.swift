import Dashboard
import Synchronization

/// Events from background threads on their way to the one thread that draws.
final class Mailbox: Sendable {
  private let events = Mutex<[DashboardEvent]>([])
  private let wake: @Sendable () -> Void

  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Leaves an event and wakes the reader. From any thread.
  func post(_ event: DashboardEvent) {
    events.withLock { events in
      // Of two snapshots that wait, only the newer one is worth drawing.
      if case .community = event {
        events.removeAll { if case .community = $0 { true } else { false } }
      }
      events.append(event)
    }
    wake()
  }

  /// Takes what is there.
  func take() -> [DashboardEvent] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
