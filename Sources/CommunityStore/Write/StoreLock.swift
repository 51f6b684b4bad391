import Glibc

/// The right to write to a store, held by one process at a time: `.rounds/lock`, locked with flock.
///
/// The kernel lets go of it when the holder ends, however it ends. Readers need none.
final class StoreLock {
  private let descriptor: Int32

  /// Waits up to `seconds` for the lock.
  init(_ store: String, waiting seconds: Int = 10) throws(StoreError) {
    let folder = store + "/.rounds"
    if mkdir(folder, 0o755) != 0, errno != EEXIST {
      throw StoreError(.unwritable, "\(folder) cannot be made: \(PosixFile.reason()).")
    }
    let opened = open(folder + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    if opened < 0 { throw StoreError(.unwritable, "\(folder)/lock cannot be written: \(PosixFile.reason()).") }
    for attempt in 0...(seconds * 50) {
      if flock(opened, LOCK_EX | LOCK_NB) == 0 {
        descriptor = opened
        return
      }
      if attempt < seconds * 50 { usleep(20_000) }
    }
    close(opened)
    throw StoreError(
      .busy,
      "Another program has been writing to “\(store)” for more than \(seconds) seconds. Try again when it is done.")
  }

  deinit { close(descriptor) }
}
