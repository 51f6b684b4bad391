import CommunityModel
import Crypto
import Glibc

/// `journal.jsonl`: what the team did, a line each, every line holding the hash of the line before.
///
/// Lines are only ever appended, under the store's lock, and are on the disk when `append` returns.
package struct Journal {
  private let store: String
  private var path: String { store + "/journal.jsonl" }

  package init(_ store: String) { self.store = store }

  /// Appends entries as consecutive lines and returns them as events when they are on the disk.
  ///
  /// A torn last line, which a power cut in the middle of a write leaves, is first moved to `journal.torn.jsonl`.
  package func append(_ entries: [JournalEntry]) throws(StoreError) -> [JournalEvent] {
    try append(entries, holding: StoreLock(store))
  }

  @discardableResult
  func append(_ entries: [JournalEntry], holding lock: StoreLock) throws(StoreError) -> [JournalEvent] {
    defer { withExtendedLifetime(lock) {} }
    let isNew = PosixFile.status(path) == nil
    let file = try PosixFile(path, .append)
    try setAsideTornLine(file)
    let size = file.status()?.size ?? 0
    var (seq, previous) = try end(of: file, size: size)
    var events: [JournalEvent] = []
    var block: [UInt8] = []
    for entry in entries {
      seq += 1
      let event = JournalEvent(seq: seq, previous: previous, entry: entry)
      let line = event.line
      previous = Journal.hash(line)
      block += line + [10]
      events.append(event)
    }
    do {
      try file.write(block)
      try file.synchronize()
    } catch {
      // What could not be written whole is taken back, so that it can be tried again.
      _ = ftruncate(file.descriptor, off_t(size))
      throw error
    }
    if isNew { AtomicFile.synchronizeFolder(of: path) }
    return events
  }

  /// Number and hash of the last line.
  private func end(of file: PosixFile, size: Int64) throws(StoreError) -> (seq: Int, hash: String) {
    guard let line = Journal.lastLine(of: file, size: size) else { return (0, Journal.origin) }
    guard let seq = JournalEvent.seq(line: line) else {
      throw StoreError(
        .unreadable,
        "\(path): the last line is not a journal event, so nothing can be added behind it. "
          + "Look at it with `rounds check`, and move it to another file if it does not belong there.")
    }
    return (seq, Journal.hash(line))
  }

  /// The last line that ends with a newline, without it.
  private static func lastLine(of file: PosixFile, size: Int64) -> [UInt8]? {
    var length: Int64 = 4096
    while size > 0 {
      let start = max(0, size - length)
      let bytes = file.bytes(start..<size)
      let body = bytes.dropLast()
      if let newline = body.lastIndex(of: 10) { return Array(body[(newline + 1)...]) }
      if start == 0 { return Array(body) }
      length *= 4
    }
    return nil
  }

  /// Moves bytes behind the last newline to `journal.torn.jsonl`, on the disk there before they go here.
  private func setAsideTornLine(_ file: PosixFile) throws(StoreError) {
    guard let torn = tornLine(file) else { return }
    let aside = try PosixFile(store + "/journal.torn.jsonl", .append)
    try aside.write(torn + [10])
    try aside.synchronize()
    let size = (file.status()?.size ?? 0) - Int64(torn.count)
    guard ftruncate(file.descriptor, off_t(size)) == 0 else {
      throw StoreError(.unwritable, "\(path) cannot be written: \(PosixFile.reason()).")
    }
    try file.synchronize()
  }

  /// The bytes behind the last newline, nil when the journal ends with one.
  private func tornLine(_ file: PosixFile) -> [UInt8]? {
    let size = file.status()?.size ?? 0
    var length: Int64 = 4096
    while size > 0 {
      let start = max(0, size - length)
      let bytes = file.bytes(start..<size)
      if let newline = bytes.lastIndex(of: 10) {
        let torn = bytes[(newline + 1)...]
        return torn.isEmpty ? nil : Array(torn)
      }
      if start == 0 { return bytes }
      length *= 4
    }
    return nil
  }

  /// What the first line names as the line before it.
  package static let origin = String(repeating: "0", count: 64)

  /// SHA-256 in hex.
  package static func hash(_ line: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hex = SHA256.hash(data: line).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: hex, as: UTF8.self)
  }
}
