import Glibc

/// Waits, without using the processor, until somebody changes a file of the store.
///
/// Built on inotify: no polling, no timer. Where inotify cannot watch (some network disks), changes are seen when the
/// store is opened again.
final class StoreWatch: Sendable {
  private let notify: Int32
  private let closeRead: Int32
  private let closeWrite: Int32

  /// What ended a wait.
  enum Wake {
    case changed
    case closed
  }

  init(_ path: String) {
    notify = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    closeRead = ends[0]
    closeWrite = ends[1]
    add(path)
    add(path + "/messages")
  }

  deinit {
    for descriptor in [notify, closeRead, closeWrite] where descriptor >= 0 { close(descriptor) }
  }

  private func add(_ path: String) {
    let files = IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
    let mask = files | IN_DELETE_SELF | IN_MOVE_SELF
    // The folder of messages may appear later: the store's own folder tells, and then it is added again.
    _ = inotify_add_watch(notify, path, UInt32(mask))
  }

  /// Blocks until something in the store changes or the watch is closed. Changes that come close together are one.
  func wait(_ path: String) -> Wake {
    while true {
      var waits = [
        pollfd(fd: notify, events: Int16(POLLIN), revents: 0), pollfd(fd: closeRead, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&waits, 2, -1)
      if ready < 0 {
        if errno == EINTR { continue }
        return .closed
      }
      if waits[1].revents != 0 { return .closed }
      if drain() {
        // A writer seldom writes once: let a burst end, but not longer than a person would notice.
        for _ in 0..<5 {
          var more = [pollfd(fd: notify, events: Int16(POLLIN), revents: 0)]
          if poll(&more, 1, 20) <= 0 { break }
          _ = drain()
        }
        add(path + "/messages")
        return .changed
      }
    }
  }

  /// Empties the queue; true when it held anything.
  private func drain() -> Bool {
    var some = false
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(notify, buffer.baseAddress, buffer.count) > 0 { some = true }
    }
    return some
  }

  /// Ends every wait, now and later. From any thread.
  func stop() {
    var byte: UInt8 = 1
    _ = write(closeWrite, &byte, 1)
  }
}
