import Glibc

/// Threads of our own, so that reading a store can be nice to the one thread that draws.
package enum Background {
  /// Runs `body` on a new thread.
  ///
  /// - Parameter urgently: at the priority of the screen's thread: for the first screen, which a person waits for.
  package static func run(urgently: Bool = false, _ body: @escaping @Sendable () -> Void) {
    _ = start(urgently: urgently, body)
  }

  /// Runs two pieces of work side by side and returns when both are done: one on this thread, one on another.
  package static func both(
    urgently: Bool = false, _ first: @escaping @Sendable () -> Void, _ second: () -> Void
  ) {
    guard let thread = start(urgently: urgently, first) else {
      // No thread to be had: one after the other is slower and just as right.
      first()
      second()
      return
    }
    second()
    pthread_join(thread, nil)
  }

  /// Lowers the priority of this thread: a key press is drawn before anything is read, even when both cores are
  /// reading. On Linux a nice value belongs to a thread; a failure to set it only costs smoothness.
  package static func giveWay() {
    _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
  }

  /// nil when no thread could be made; then the body has not run.
  private static func start(urgently: Bool, _ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let job = Unmanaged.passRetained(
      Job {
        if !urgently { giveWay() }
        body()
      })
    var thread = pthread_t()
    guard pthread_create(&thread, nil, runJob, job.toOpaque()) == 0 else {
      job.release()
      return nil
    }
    return thread
  }
}

private final class Job: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// What a new thread runs.
private func runJob(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let argument else { return nil }
  Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().body()
  return nil
}
