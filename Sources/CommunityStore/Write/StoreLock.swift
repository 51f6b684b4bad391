import Glibc

/// The right to write to a store, held by one process at a time: `.rounds/lock`, locked with flock.
///
/// The kernel lets go of it when the holder ends, however it ends. Readers need none.
final class StoreLock {
  private let descriptor: Int32

  /// Waits up to `seconds` for the lock.
  init(_ store: String, waiting seconds: Int = 10) throws(StoreError) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    // A line is written in a millisecond, so one asks again soon; whoever holds on longer is asked less often.
    var pause: UInt32 = 250
    while true {
      let opened = try StoreLock.open(store)
      if flock(opened, LOCK_EX | LOCK_NB) == 0 {
        if StoreLock.isStillThere(store, opened) {
          descriptor = opened
          return
        }
        // The folder was deleted and made again by another writer: the lock is the new one.
        close(opened)
        continue
      }
      close(opened)
      if ContinuousClock.now >= deadline { break }
      usleep(pause)
      pause = min(20_000, pause + pause / 8)
    }
    throw StoreError(
      .busy,
      "Another program has been writing to “\(store)” for more than \(seconds) seconds. Try again when it is done.")
  }

  deinit { close(descriptor) }

  private static func open(_ store: String) throws(StoreError) -> Int32 {
    let folder = store + "/.rounds"
    if mkdir(folder, 0o755) != 0, errno != EEXIST {
      throw StoreError(.unwritable, "\(folder) cannot be made: \(PosixFile.reason()).")
    }
    let opened = Glibc.open(folder + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    if opened < 0 { throw StoreError(.unwritable, "\(folder)/lock cannot be written: \(PosixFile.reason()).") }
    return opened
  }

  private static func isStillThere(_ store: String, _ descriptor: Int32) -> Bool {
    var held = stat()
    var named = stat()
    return fstat(descriptor, &held) == 0 && stat(store + "/.rounds/lock", &named) == 0 && held.st_ino == named.st_ino
      && held.st_dev == named.st_dev
  }
}
