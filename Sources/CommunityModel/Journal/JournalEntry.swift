/// Something that the team did, before the journal gives it its number and its place in the chain.
public struct JournalEntry: Sendable, Equatable {
  /// When it was done.
  public var at: Timestamp
  /// Who did it: the id of a team member, or the name of the account.
  public var by: String
  /// What was done: `imported`, …
  public var event: String
  /// The id of the member or conversation that it concerns.
  public var subject: String?
  /// What else belongs to it.
  public var data: [String: JournalValue]

  /// An entry for the journal; a subject that is left out is absent from the line, and so is data that is empty.
  public init(at: Timestamp, by: String, event: String, subject: String? = nil, data: [String: JournalValue] = [:]) {
    self.at = at
    self.by = by
    self.event = event
    self.subject = subject
    self.data = data
  }
}

/// A value in a journal event's data.
public enum JournalValue: Sendable, Equatable {
  /// A string, such as an id or a path.
  case text(String)
  /// A count or a measure, as JSON has numbers.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
}

/// A line of the journal.
public struct JournalEvent: Sendable, Equatable {
  /// 1 for the first line.
  public var seq: Int
  /// SHA-256 of the line before, without its newline, in hex; 64 zeros for the first.
  public var previous: String
  /// What was done.
  public var entry: JournalEntry

  /// A line with its number, the hash of the line before, and what was done.
  public init(seq: Int, previous: String, entry: JournalEntry) {
    self.seq = seq
    self.previous = previous
    self.entry = entry
  }
}
