import Glibc

/// The right to write to a store, held by one process at a time: `.rounds/lock`, locked with flock.
///
/// Who wants it first takes `.rounds/queue`, of which there is one, too: a program that writes one line after the other
/// finds it taken by who waits, and cannot shut the others out. The kernel lets go of both when their holder ends, however
/// it ends. Readers need none.
final class StoreLock {
  private let descriptor: Int32

  /// Waits up to `seconds` for the lock.
  init(_ store: String, waiting seconds: Int = 10) throws(StoreError) {
    let folder = store + "/.rounds"
    let deadline = ContinuousClock.now + .seconds(seconds)
    if let turn = try StoreLock.take(folder, "queue", until: deadline) {
      defer { close(turn) }
      if let taken = try StoreLock.take(folder, "lock", until: deadline) {
        descriptor = taken
        return
      }
    }
    throw StoreError(
      .busy,
      "Another program has been writing to “\(store)” for more than \(seconds) seconds. Try again when it is done.")
  }

  deinit { close(descriptor) }

  /// Locks a file of the folder; nil when somebody else still holds it at the deadline.
  private static func take(
    _ folder: String, _ name: String, until deadline: ContinuousClock.Instant
  ) throws(StoreError) -> Int32? {
    let path = folder + "/" + name
    while true {
      if mkdir(folder, 0o755) != 0, errno != EEXIST {
        throw StoreError(.unwritable, "\(folder) cannot be made: \(PosixFile.reason()).")
      }
      let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      if opened < 0 { throw StoreError(.unwritable, "\(path) cannot be written: \(PosixFile.reason()).") }
      while flock(opened, LOCK_EX | LOCK_NB) != 0 {
        if ContinuousClock.now >= deadline {
          close(opened)
          return nil
        }
        // A line is written in about a millisecond.
        usleep(500)
      }
      if isStillThere(path, opened) { return opened }
      // The folder was deleted and made again by another writer: the lock is the new one.
      close(opened)
    }
  }

  private static func isStillThere(_ path: String, _ descriptor: Int32) -> Bool {
    var held = stat()
    var named = stat()
    return fstat(descriptor, &held) == 0 && stat(path, &named) == 0 && held.st_ino == named.st_ino
      && held.st_dev == named.st_dev
  }
}
