/// A view of one message in a snapshot: integers only, its text stays in the file until it is asked for.
public struct Message: Sendable {
  let table: MessageTable
  /// Its place in the table.
  public let row: MessageRow

  /// Who wrote it.
  public var author: MemberRow {
    guard let segment = table.segment(of: row) else { return MemberRow(0) }
    return MemberRow(Int(segment.columns.authors[row.local]))
  }
  /// Where it was written.
  public var conversation: ConversationRow {
    guard let segment = table.segment(of: row) else { return ConversationRow(0) }
    return ConversationRow(Int(segment.columns.conversations[row.local]))
  }
  /// When it was sent.
  public var sentAt: Timestamp {
    guard let segment = table.segment(of: row) else { return .distantPast }
    return Timestamp(milliseconds: segment.columns.sentAt[row.local])
  }
  /// What it replies to, when the store has that message and it is loaded.
  public var replyTo: MessageRow? {
    guard let segment = table.segment(of: row) else { return nil }
    let raw = segment.columns.replies[row.local]
    return raw == .max ? nil : MessageRow(raw: raw)
  }
  private var flags: UInt8 { table.segment(of: row)?.columns.flags[row.local] ?? 0 }
  /// It was taken back: its place is shown, its text is not.
  public var isDeleted: Bool { flags & MessageColumns.Flag.deleted != 0 }
  /// It was changed after it was sent.
  public var isEdited: Bool { flags & MessageColumns.Flag.edited != 0 }
  /// It names a message to reply to that the store does not have.
  public var repliesToNothing: Bool { flags & MessageColumns.Flag.repliesToNothing != 0 }

  /// The reactions to it. O(log reactions of the segment).
  public var reactions: [Reaction] {
    guard let columns = table.segment(of: row)?.columns.reactions else { return [] }
    return columns.range(of: row.local).map { index in
      Reaction(
        by: MemberRow(Int(columns.members[index])), kind: table.reactionKinds[columns.kinds[index]],
        at: columns.at[index] == .min ? nil : Timestamp(milliseconds: columns.at[index]))
    }
  }

  /// Whom it mentions. O(log mentions of the segment).
  public var mentions: [MemberRow] {
    guard let columns = table.segment(of: row)?.columns else { return [] }
    let local = UInt32(row.local)
    var index = columns.mentionRows.partitioningIndex { $0 >= local }
    var found: [MemberRow] = []
    while index < columns.mentionRows.count, columns.mentionRows[index] == local {
      found.append(MemberRow(Int(columns.mentionedMembers[index])))
      index += 1
    }
    return found
  }
}

/// What somebody made of a message.
public struct Reaction: Sendable, Hashable {
  /// Who reacted.
  public let by: MemberRow
  /// thanks, helpful, like, not helpful, …
  public let kind: String
  /// When, nil when the record does not say.
  public let at: Timestamp?
}
