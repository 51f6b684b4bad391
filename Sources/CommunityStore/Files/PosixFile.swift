import Glibc

/// An open file: positional reads, and appends that are on the disk when they return.
///
/// Reads never move a shared position, so that one file serves several threads. A file that is replaced by a rename
/// stays readable as it was.
package final class PosixFile: Sendable {
  package let descriptor: Int32
  package let path: String

  package enum Mode {
    case read, append, create
  }

  package init(_ path: String, _ mode: Mode = .read) throws(StoreError) {
    let flags =
      switch mode {
      case .read: O_RDONLY | O_CLOEXEC
      case .append: O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC
      case .create: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      }
    descriptor = open(path, flags, 0o644)
    self.path = path
    if descriptor < 0 {
      throw StoreError(
        mode == .read ? .unreadable : .unwritable,
        "\(path) cannot be \(mode == .read ? "read" : "written"): \(PosixFile.reason()).")
    }
  }

  deinit { close(descriptor) }

  /// Size in bytes, the file's identity on its disk, and whether it is a plain file.
  package struct Status: Sendable, Equatable {
    package var size: Int64
    package var inode: UInt64
    package var modified: Int64
    package var isFile: Bool
    package var isFolder: Bool
  }

  package func status() -> Status? {
    var raw = stat()
    return fstat(descriptor, &raw) == 0 ? Status(raw) : nil
  }

  package static func status(_ path: String) -> Status? {
    var raw = stat()
    return stat(path, &raw) == 0 ? Status(raw) : nil
  }

  /// Reads up to `buffer.count` bytes at an offset; fewer only at the end of the file. -1 when the disk fails.
  package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) -> Int {
    var total = 0
    while total < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress.map { $0 + total }, buffer.count - total, off_t(offset) + off_t(total))
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        return total > 0 ? total : -1
      }
      total += count
    }
    return total
  }

  /// The bytes of a range, cut off at the end of the file.
  package func bytes(_ range: Range<Int64>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      count = max(0, read(into: UnsafeMutableRawBufferPointer(buffer), at: range.lowerBound))
    }
  }

  /// Writes everything or says why not.
  package func write(_ bytes: [UInt8]) throws(StoreError) {
    var failure: StoreError?
    bytes.withUnsafeBytes { bytes in
      do throws(StoreError) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws(StoreError) {
    var total = 0
    while total < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + total }, bytes.count - total)
      if count < 0 {
        if errno == EINTR { continue }
        throw StoreError(.unwritable, "\(path) cannot be written: \(PosixFile.reason()).")
      }
      total += count
    }
  }

  /// Returns when the bytes are on the disk.
  package func synchronize() throws(StoreError) {
    while fsync(descriptor) != 0 {
      if errno == EINTR { continue }
      throw StoreError(.unwritable, "\(path) cannot be brought to the disk: \(PosixFile.reason()).")
    }
  }

  /// The operating system's words for the last failure.
  package static func reason() -> String {
    switch errno {
    case ENOSPC, EDQUOT: "the disk is full. Free some space and try again"
    case EACCES, EPERM: "permission denied. Ask for the right to it, or run as its owner"
    case EROFS: "the disk is read-only"
    case ENOENT: "there is no such file"
    default: String(cString: strerror(errno))
    }
  }
}

extension PosixFile.Status {
  init(_ raw: stat) {
    size = Int64(raw.st_size)
    inode = UInt64(raw.st_ino)
    modified = Int64(raw.st_mtim.tv_sec) * 1_000_000_000 + Int64(raw.st_mtim.tv_nsec)
    isFile = raw.st_mode & S_IFMT == S_IFREG
    isFolder = raw.st_mode & S_IFMT == S_IFDIR
  }
}
