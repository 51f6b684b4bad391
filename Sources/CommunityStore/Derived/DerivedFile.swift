import Glibc

/// A file under a store's `.rounds/`: something that was computed from the store and may be deleted at any time.
///
/// Whoever reads it must judge what it holds, as it may be another program's or another version's. Writing replaces it as
/// a whole, so that several programs may read and write it at once: the last one counts. Nothing that cannot be computed
/// again belongs into one.
public struct DerivedFile: Sendable {
  private let folder: String
  private let name: String

  /// A derived file of the store at a path.
  ///
  /// - Parameter name: a plain name without slashes, such as `trust`.
  public init(store: String, name: String) {
    folder = store + "/.rounds"
    self.name = name
  }

  /// What it holds; nil when it is not there, cannot be read, is no plain file or is longer than `most` bytes.
  public func read(most: Int = 1 << 28) -> [UInt8]? {
    // A pipe by that name must not hold the reader up.
    guard PosixFile.status(path)?.isFile == true, let file = try? PosixFile(path), let status = file.status(),
      status.isFile, status.size <= most
    else { return nil }
    let bytes = file.bytes(0..<status.size)
    return Int64(bytes.count) == status.size ? bytes : nil
  }

  /// Replaces it; makes `.rounds/` when it is not there.
  ///
  /// Does not wait for the disk: after a power cut it may be the old one, or damaged, which its reader finds out.
  ///
  /// - Throws: `StoreError` of the kind `unwritable`; the old file then stays as it was.
  public func write(_ bytes: [UInt8]) throws(StoreError) {
    if mkdir(folder, 0o755) != 0, errno != EEXIST {
      throw StoreError(.unwritable, "\(folder) cannot be made: \(PosixFile.reason()).")
    }
    removeLeftovers()
    var file = try AtomicFile(path)
    try file.write(bytes)
    try file.commit(durably: false)
  }

  private var path: String { folder + "/" + name }

  /// Removes what a program left that ended while it wrote this file: `trust.4711.tmp` of a process that is no more.
  private func removeLeftovers() {
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let found = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard found.hasPrefix(name + "."), found.hasSuffix(".tmp"),
        let process = pid_t(found.dropFirst(name.count + 1).dropLast(4)), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unlink(folder + "/" + found)
    }
  }
}
