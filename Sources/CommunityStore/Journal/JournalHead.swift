import FoundationEssentials

/// `.rounds/head`: number and hash of the last line that was written, as no line behind it holds its hash yet.
///
/// It is replaced after the line is on the disk, so that it may be older than the journal when a writer ended in between,
/// and is never newer. Without it, nothing else is lost: only the last line cannot be vouched for until the next one.
struct JournalHead: Equatable {
  /// The number of the line.
  var seq: Int
  /// The hash of the line.
  var hash: JournalHash

  private static func file(_ store: String) -> DerivedFile { DerivedFile(store: store, name: "head") }

  /// What the head says; nil where there is none, or it cannot be understood.
  static func read(_ store: String) -> JournalHead? {
    struct Fields: Decodable {
      var seq: Int
      var hash: String
    }
    guard let bytes = file(store).read(most: 4096),
      let fields = try? JSONDecoder().decode(Fields.self, from: Data(bytes)), let hash = JournalHash(hex: fields.hash)
    else { return nil }
    return JournalHead(seq: fields.seq, hash: hash)
  }

  /// Replaces the head. A failure is no failure of the line that it names: that one is saved.
  func write(_ store: String) {
    let line = JSONLine.bytes { line in
      line.field("seq", seq)
      line.field("hash", hash.hex)
    }
    try? JournalHead.file(store).write(line)
  }
}
