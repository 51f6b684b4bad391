import Glibc

/// Tells when something is saved in a folder, without polling. The folder may appear later, and go again.
///
/// Editors save by writing the file anew or by a rename; both are told once the file is whole. Where inotify cannot watch, what
/// was saved is seen when the list is opened.
final class FolderWatch {
  /// Readable when something happened.
  let descriptor: Int32
  private let path: String

  /// Nil when the process may not watch any more.
  init?(_ path: String) {
    self.path = path
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    add()
  }

  deinit { close(descriptor) }

  /// Takes what happened, after which the folder is to be read.
  func drain() {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
    add()
  }

  /// Watches the folder. While it is not there, the two above it are watched for it to appear.
  private func add() {
    let saved = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)
    if inotify_add_watch(descriptor, path, saved) >= 0 { return }
    var above = path
    for _ in 0..<2 {
      guard let slash = above.lastIndex(of: "/"), slash != above.startIndex else { return }
      above = String(above[..<slash])
      guard inotify_add_watch(descriptor, above, UInt32(IN_CREATE | IN_MOVED_TO)) >= 0 else { continue }
      // It may have appeared just before.
      _ = inotify_add_watch(descriptor, path, saved)
      return
    }
  }
}
