import CommunityModel
import FoundationEssentials

extension JournalEvent {
  /// The event as a line without its newline; the same event always gives the same bytes.
  package var line: [UInt8] {
    JSONLine.bytes(newline: false) { line in
      line.field("seq", seq)
      line.field("at", entry.at)
      line.field("by", entry.by)
      line.field("event", entry.event)
      line.field("subject", entry.subject)
      if !entry.data.isEmpty {
        line.object("data") { line in
          for (key, value) in entry.data.sorted(by: { $0.key < $1.key }) { line.field(key, value) }
        }
      }
      line.field("previous", previous)
    }
  }

  /// Reads a line; nil when it is no journal event.
  package init?(line: [UInt8]) {
    /// nil for what only a newer program understands.
    struct Known: Decodable {
      var value: JournalValue?
      init(from decoder: any Decoder) { value = try? JournalValue(from: decoder) }
    }
    struct Fields: Decodable {
      var seq: Int
      var at: Timestamp
      var by: String
      var event: String
      var subject: String?
      var data: [String: Known]?
      var previous: String
    }
    guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(line)) else { return nil }
    self.init(
      seq: fields.seq, previous: fields.previous,
      entry: JournalEntry(
        at: fields.at, by: fields.by, event: fields.event, subject: fields.subject,
        data: fields.data?.compactMapValues(\.value) ?? [:]))
  }
}

/// The place of a line in the chain, which is all that the next one needs: whatever data a newer program put into it.
struct JournalLink: Decodable {
  var seq: Int
  var event: String
  var previous: String

  /// Reads a line; nil when it is no part of a chain.
  init?(line: [UInt8]) {
    guard let link = try? JSONDecoder().decode(JournalLink.self, from: Data(line)) else { return nil }
    self = link
  }
}

extension JournalValue: Decodable {
  /// Reads true or false, a number, a string or a list of strings; throws for anything else.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try container.decode([String].self))
    }
  }
}
