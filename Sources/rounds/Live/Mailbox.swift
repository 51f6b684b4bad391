import Dashboard
import Synchronization

/// Events from background threads on their way to the one thread that draws.
final class Mailbox: Sendable {
  private struct Contents {
    var events: [DashboardEvent] = []
    var wake: (@Sendable () -> Void)?
  }

  private let contents = Mutex(Contents())

  /// Names who is woken when an event comes; at once, if some are waiting already.
  func deliver(_ wake: @escaping @Sendable () -> Void) {
    let waiting = contents.withLock { contents in
      contents.wake = wake
      return !contents.events.isEmpty
    }
    if waiting { wake() }
  }

  /// Leaves an event and wakes the reader. From any thread.
  func post(_ event: DashboardEvent) {
    let wake = contents.withLock { contents in
      // Of two snapshots that wait, only the newer one is worth drawing; of two reports too.
      switch event {
      case .community: contents.events.removeAll { if case .community = $0 { true } else { false } }
      case .trust: contents.events.removeAll { if case .trust = $0 { true } else { false } }
      case .worklist: contents.events.removeAll { if case .worklist = $0 { true } else { false } }
      case .care:
        // In the place of the older one: whoever waits for the word that a line was written sees its work before.
        if let place = contents.events.firstIndex(where: { if case .care = $0 { true } else { false } }) {
          contents.events[place] = event
          return contents.wake
        }
      case .searchProgress: contents.events.removeAll { if case .searchProgress = $0 { true } else { false } }
      case .trustProgress: contents.events.removeAll { if case .trustProgress = $0 { true } else { false } }
      default: break
      }
      contents.events.append(event)
      return contents.wake
    }
    wake?()
  }

  /// Takes what is there.
  func take() -> [DashboardEvent] {
    contents.withLock { contents in
      defer { contents.events = [] }
      return contents.events
    }
  }
}
