import Glibc

/// A file that is either the old one or the whole new one, whatever happens in between: written beside it, brought to
/// the disk, then renamed over it.
struct AtomicFile: ~Copyable {
  private let path: String
  private let temporary: String
  private let file: PosixFile
  private var buffer: [UInt8] = []
  private var finished = false

  init(_ path: String) throws(StoreError) {
    self.path = path
    temporary = "\(path).\(getpid()).tmp"
    unlink(temporary)
    file = try PosixFile(temporary, .create)
    buffer.reserveCapacity(1 << 20)
  }

  /// Adds bytes; they reach the file in blocks of a megabyte.
  mutating func write(_ bytes: some Collection<UInt8>) throws(StoreError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Gives the buffer to append to directly, for those who write millions of lines.
  mutating func write(_ append: (inout [UInt8]) -> Void) throws(StoreError) {
    append(&buffer)
    if buffer.count >= 1 << 20 { try flush() }
  }

  private mutating func flush() throws(StoreError) {
    let full = buffer
    buffer.removeAll(keepingCapacity: true)
    try file.write(full)
  }

  /// Puts the new file in the place of the old one, both it and its name on the disk.
  ///
  /// - Parameter durably: false for what may be lost in a power cut: then nobody waits for the disk.
  consuming func commit(durably: Bool = true) throws(StoreError) {
    try flush()
    if durably { try file.synchronize() }
    guard rename(temporary, path) == 0 else {
      throw StoreError(.unwritable, "\(path) cannot be replaced: \(PosixFile.reason()).")
    }
    finished = true
    if durably { AtomicFile.synchronizeFolder(of: path) }
  }

  deinit {
    if !finished { unlink(temporary) }
  }

  /// Brings a rename to the disk.
  static func synchronizeFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }

  /// Removes what writers left that ended in the middle of a file. Only for the holder of the store's lock: nobody else
  /// is writing then.
  static func removeLeftovers(in folder: String) {
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      let parts = name.split(separator: ".")
      // `members.jsonl.4711.tmp`: ours, and nobody else's.
      guard parts.count >= 4, parts.last == "tmp", Int(parts[parts.count - 2]) != nil,
        parts[parts.count - 3] == "jsonl" || parts[parts.count - 3] == "json"
      else { continue }
      unlink(folder + "/" + name)
    }
  }
}
