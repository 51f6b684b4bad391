/// A view of one conversation in a snapshot.
public struct Conversation: Sendable {
  let table: ConversationTable
  /// Its row in the table.
  public let row: ConversationRow

  /// The id that the store knows it by.
  public var id: String { table.ids[row.index] }
  /// The title as written, not yet cleaned for a screen.
  public var title: String { table.titles[row.index] }
  /// Where it takes place, nil when the record does not say.
  public var channel: String? {
    let number = table.channels[row.index]
    return number == WordTable.none ? nil : table.channelWords[number]
  }
  /// When it started, nil when the record does not say.
  public var startedAt: Timestamp? {
    let value = table.started[row.index]
    return value == .min ? nil : Timestamp(milliseconds: value)
  }
  /// When it was closed, nil while it is open.
  public var closedAt: Timestamp? {
    let value = table.closed[row.index]
    return value == .min ? nil : Timestamp(milliseconds: value)
  }
  /// Who started it, nil when the record does not say.
  public var startedBy: MemberRow? {
    let value = table.starters[row.index]
    return value == .max ? nil : MemberRow(Int(value))
  }
  /// A message names this id but `conversations.jsonl` does not list it.
  public var isUnlisted: Bool { table.unlisted.contains(row.index) }
}
