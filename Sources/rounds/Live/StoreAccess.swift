import Glibc

/// What this person may do with a store.
enum StoreAccess {
  /// False when the folder may not be written, or lies on a disk that is read-only, which holds for root too.
  static func isWritable(_ path: String) -> Bool {
    var disk = statvfs()
    if statvfs(path, &disk) == 0, disk.f_flag & UInt(ST_RDONLY) != 0 { return false }
    return access(path, W_OK) == 0
  }
}
