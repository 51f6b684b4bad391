import CommunityModel
import Glibc

/// `journal.jsonl`: what the team did, a line each, every line holding the hash of the line before.
///
/// Lines are only ever appended, under the store's lock, and are on the disk when `append` returns.
package struct Journal: Sendable {
  let store: String
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
    return try write(entries)?.events ?? []
  }

  /// Lines that are on the disk, and where they stand.
  struct Written {
    let events: [JournalEvent]
    let file: PosixFile
    let start: Int64
    let end: Int64
  }

  /// Writes entries behind the last line. Only for the holder of the store's lock.
  func write(_ entries: [JournalEntry]) throws(StoreError) -> Written? {
    if entries.isEmpty { return nil }
    let isNew = PosixFile.status(path) == nil
    let file = try PosixFile(path, .append)
    try setAsideTornLine(file)
    let size = file.status()?.size ?? 0
    let (block, events, head) = try lines(entries, behind: end(of: file, size: size))
    do {
      try file.write(block)
      try file.synchronize()
    } catch {
      // What could not be written whole is taken back, so that it can be tried again.
      _ = ftruncate(file.descriptor, off_t(size))
      throw error
    }
    if isNew { AtomicFile.synchronizeFolder(of: path) }
    head.write(store)
    return Written(events: events, file: file, start: size, end: size + Int64(block.count))
  }

  /// Entries as lines, and as the events that every reader will find there.
  private func lines(
    _ entries: [JournalEntry], behind last: JournalHead
  ) throws(StoreError) -> (block: [UInt8], events: [JournalEvent], head: JournalHead) {
    var head = last
    var block: [UInt8] = []
    var events: [JournalEvent] = []
    let reader = JournalLineReader()
    for entry in entries {
      let line = JournalEvent(seq: head.seq + 1, previous: head.hash.hex, entry: entry).line
      let start = block.count
      block += line + [10]
      let padded = line + [UInt8](repeating: 0, count: RecordStream.padding)
      let event = padded.withUnsafeBytes { bytes in
        reader.event(
          Record(
            bytes: UnsafeRawBufferPointer(rebasing: bytes[..<line.count]), readable: bytes.count, offset: Int64(start)))
      }
      // A line that nobody could read would keep everybody from writing behind it.
      guard let event, line.count < RecordStream.longestRecord else {
        throw StoreError(
          .unwritable,
          "This cannot be written into the journal: its time is not in the years 0 to 9999, or it is too long.")
      }
      events.append(event)
      head = JournalHead(seq: event.seq, hash: JournalHash(of: line))
    }
    return (block, events, head)
  }

  /// Number and hash of the last line.
  private func end(of file: PosixFile, size: Int64) throws(StoreError) -> JournalHead {
    guard let line = Journal.lastLine(of: file, size: size) else { return JournalHead(seq: 0, hash: .origin) }
    guard let seq = JournalLink(line: line)?.seq else {
      throw StoreError(
        .unreadable,
        "\(path): the last line is not a journal event, so nothing can be added behind it. "
          + "Look at it with `rounds check`, and move it to another file if it does not belong there.")
    }
    return JournalHead(seq: seq, hash: JournalHash(of: line))
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
  package static let origin = JournalHash.origin.hex

  /// SHA-256 in hex.
  package static func hash(_ line: [UInt8]) -> String { JournalHash(of: line).hex }
}
