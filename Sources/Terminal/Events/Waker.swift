import CTerminal

/// Lets any thread end the wait of `TerminalSession.next`: how background work says that it has news.
public final class Waker: Sendable {
  /// Readable while a wake-up waits.
  let descriptor: Int32

  init?() {
    descriptor = ct_waker_open()
    guard descriptor >= 0 else { return nil }
  }

  deinit { ct_close(descriptor) }

  /// Makes the terminal's thread see a `.wake`. Any thread, any number of times; several before one look are one event.
  public func wake() { ct_wake(descriptor) }

  func drain() { ct_waker_drain(descriptor) }
}
