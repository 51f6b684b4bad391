import Glibc

/// Lets one thread sleep, without using the processor, until another one rings.
///
/// A ring before the wait is not lost; many rings before one wait are one.
final class Bell: Sendable {
  private let wakes: Int32
  private let rings: Int32

  /// nil when the process may not open any more files.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (wakes, rings) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // Who rings must never wait: in a pipe that is full there is a ring already.
    _ = fcntl(rings, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(wakes)
    close(rings)
  }

  /// From any thread.
  func ring() {
    var byte: UInt8 = 1
    _ = write(rings, &byte, 1)
  }

  /// Sleeps until somebody rings, or has rung since the last wait.
  func wait() {
    withUnsafeTemporaryAllocation(byteCount: 512, alignment: 1) { buffer in
      while read(wakes, buffer.baseAddress, buffer.count) < 0, errno == EINTR {}
    }
  }
}
