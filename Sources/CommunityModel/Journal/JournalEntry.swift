/// Something that the team did, before the journal gives it its number and its place in the chain.
package struct JournalEntry: Sendable, Equatable {
  /// When it was done.
  package var at: Timestamp
  /// Who did it: the id of a team member, or the name of the account.
  package var by: String
  /// What was done: `imported`, …
  package var event: String
  /// The id of the member or conversation that it concerns.
  package var subject: String?
  /// What else belongs to it.
  package var data: [String: JournalValue]

  /// An entry for the journal; a subject that is left out is absent from the line, and so is data that is empty.
  package init(at: Timestamp, by: String, event: String, subject: String? = nil, data: [String: JournalValue] = [:]) {
    self.at = at
    self.by = by
    self.event = event
    self.subject = subject
    self.data = data
  }
}

/// A value in a journal event's data.
package enum JournalValue: Sendable, Equatable {
  /// A string, such as an id or a path.
  case text(String)
  /// A count or a measure, as JSON has numbers.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
  /// Several strings, such as the ids of a lot.
  case list([String])
}

/// A line of the journal.
package struct JournalEvent: Sendable, Equatable {
  /// 1 for the first line.
  package var seq: Int
  /// SHA-256 of the line before, without its newline, in hex; 64 zeros for the first.
  package var previous: String
  /// What was done.
  package var entry: JournalEntry

  /// A line with its number, the hash of the line before, and what was done.
  package init(seq: Int, previous: String, entry: JournalEntry) {
    self.seq = seq
    self.previous = previous
    self.entry = entry
  }
}
