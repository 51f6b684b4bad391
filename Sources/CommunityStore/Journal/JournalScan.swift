import CommunityModel
import Glibc

/// A line of the journal as the audit needs it.
struct ChainLine {
  /// Its line in the file, 1 for the first.
  var number: Int
  /// What it hashes to now.
  var hash: JournalHash
  /// The number that it says it has; nil when it is no part of a chain.
  var seq: Int?
  /// What it says the line before hashed to; nil when that is no hash.
  var previous: JournalHash?
  /// True when this program can read it.
  var isEvent: Bool
}

/// Reads a whole journal with the hash of every line.
struct JournalScan {
  private(set) var lines: [ChainLine] = []
  private(set) var events: [JournalAudit.Line] = []
  /// Bytes stand behind the last newline.
  private(set) var isTorn = false
  private var size: Int64 = 0

  private static func path(_ store: String) -> String { store + "/journal.jsonl" }

  mutating func read(_ store: String) throws(StoreError) {
    let path = JournalScan.path(store)
    guard let found = PosixFile.status(path) else {
      if errno == ENOENT || errno == ENOTDIR { return }
      throw StoreError(.unreadable, "\(path) cannot be read: \(PosixFile.reason()).")
    }
    guard found.isFile else { throw StoreError(.unreadable, "\(path) is not a plain file, so it is no journal.") }
    let file = try PosixFile(path)
    size = file.status()?.size ?? 0
    if size == 0 { return }
    let reader = JournalLineReader()
    var lines: [ChainLine] = []
    var events: [JournalAudit.Line] = []
    let stop = RecordStream(file: file, shape: .lines, range: 0..<size).forEach(
      lastLineCounts: false,
      tooLong: { _ in
        lines.append(ChainLine(number: lines.count + 1, hash: .origin, isEvent: false))
      },
      { record in
        let number = lines.count + 1
        let hash = JournalScan.hash(record)
        if let event = reader.event(record) {
          events.append(JournalAudit.Line(number: number, event: event))
          lines.append(
            ChainLine(
              number: number, hash: hash, seq: event.seq, previous: JournalHash(hex: event.previous), isEvent: true))
        } else {
          let link = JournalLink(line: Array(record.bytes))
          lines.append(
            ChainLine(
              number: number, hash: hash, seq: link?.seq, previous: link.flatMap { JournalHash(hex: $0.previous) },
              isEvent: false))
        }
      })
    if stop.failed { throw StoreError(.unreadable, "\(path) cannot be read: \(PosixFile.reason()).") }
    self.lines = lines
    self.events = events
    isTorn = stop.hasRest
  }

  /// A byte order mark, which the record leaves out, is part of the line.
  private static func hash(_ record: Record) -> JournalHash {
    guard record.offset == 3 else { return JournalHash(of: record.bytes) }
    return JournalHash(of: [0xEF, 0xBB, 0xBF] + Array(record.bytes))
  }

  /// True when the journal is not as long any more as when it was read.
  func hasGrown(_ store: String) throws(StoreError) -> Bool {
    usleep(20_000)
    return PosixFile.status(JournalScan.path(store))?.size != size
  }
}
