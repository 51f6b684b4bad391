import Glibc

/// Signals that ask the program to end, as bytes of a pipe: the handler does nothing that a handler may not do.
struct LinearSignals {
  /// What `poll` watches; a byte is the number of a signal, and 0 only wakes.
  let source: Int32
  let sink: Int32

  /// nil when the process may not open any more files.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (source, sink) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    signalSink = sink
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        let before = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(signalSink, &byte, 1)
        errno = before
      }
    }
    LinearSignals.unblock()
    // A reader that went away is seen where the line is written.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whoever started the program may have shut its signals: threads of other programs do, and hand that on.
  private static func unblock() {
    var ours = sigset_t()
    sigemptyset(&ours)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&ours, number) }
    pthread_sigmask(SIG_UNBLOCK, &ours, nil)
  }

  /// What came since the last time: the first signal, or nil for mere wake-ups.
  func take() -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = read(source, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).first { $0 != 0 }.map(Int32.init)
  }
}

/// Written before a handler is set, and read by handlers only.
nonisolated(unsafe) private var signalSink: Int32 = -1
