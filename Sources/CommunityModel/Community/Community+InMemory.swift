extension Community {
  /// A community from records in memory, without a store: for tests, previews and other programs.
  ///
  /// Messages may come in any order. What names nothing (an unknown author, conversation or reply) is treated as the
  /// store treats it. O(n log n).
  public convenience init(
    profile: CommunityProfile, members memberRecords: [MemberRecord],
    conversations conversationRecords: [ConversationRecord],
    messages messageRecords: [MessageRecord]
  ) {
    var members = MemberTable(expecting: memberRecords.count)
    for (place, record) in memberRecords.enumerated() { _ = members.append(record, place: UInt64(place)) }
    var conversations = ConversationTable(expecting: conversationRecords.count)
    for (place, record) in conversationRecords.enumerated() {
      let starter = record.startedBy.flatMap { members.row(id: $0) }
      _ = conversations.append(record, startedBy: starter, place: UInt64(place))
    }
    let ordered = messageRecords.enumerated().sorted { a, b in
      a.element.sentAt == b.element.sentAt ? a.offset < b.offset : a.element.sentAt < b.element.sentAt
    }.map(\.element)
    var rows: [String: MessageRow] = [:]
    for (index, record) in ordered.enumerated() where rows[record.id] == nil { rows[record.id] = Community.row(index) }
    var kinds = WordTable()
    var segments: [MessageSegment?] = []
    for start in stride(from: 0, to: ordered.count, by: MessageRow.rowsPerSegment) {
      var columns = MessageColumns()
      for index in start..<min(ordered.count, start + MessageRow.rowsPerSegment) {
        columns.append(ordered[index], at: Community.row(index), rows, &members, &conversations, &kinds)
      }
      segments.append(MessageSegment(file: 0, base: 0, byteCount: 0, columns: columns))
    }
    let messages = MessageTable(segments: segments, reactionKinds: kinds)
    let newest = ordered.last?.sentAt
    let activity = Activity.build(messages: messages, members: members, conversations: conversations, newest: newest)
    self.init(
      profile: profile, members: members, conversations: conversations, messages: messages, activity: activity,
      orders: Orders.byName(members, conversations).adding(activity),
      progress: LoadProgress(bytesRead: 0, bytesTotal: 0, isComplete: true), problemCount: 0,
      newestMessage: newest,
      texts: MemoryRecords(members: memberRecords, conversations: conversationRecords, messages: ordered, rows: rows))
  }

  private static func row(_ index: Int) -> MessageRow {
    MessageRow(segment: index / MessageRow.rowsPerSegment, local: index % MessageRow.rowsPerSegment)
  }
}

extension MessageColumns {
  fileprivate mutating func append(
    _ record: MessageRecord, at row: MessageRow, _ rows: [String: MessageRow], _ members: inout MemberTable,
    _ conversations: inout ConversationTable, _ kinds: inout WordTable
  ) {
    func member(_ id: String) -> UInt32 {
      var copy = id
      return UInt32(copy.withUTF8 { members.insertUnlisted(UnsafeRawBufferPointer($0)) })
    }
    var conversation = record.conversation
    authors.append(member(record.author))
    self.conversations.append(
      UInt32(conversation.withUTF8 { conversations.insertUnlisted(UnsafeRawBufferPointer($0)) }))
    sentAt.append(record.sentAt.milliseconds)
    offsets.append(UInt32(row.local))
    idHashes.append(IDHash.hash(record.id))
    let target = record.replyTo.flatMap { rows[$0] }
    replies.append(target?.raw ?? .max)
    flags.append(
      (record.deleted == true ? Flag.deleted : 0) | (record.editedAt != nil ? Flag.edited : 0)
        | (rows[record.id] != row ? Flag.duplicate : 0)
        | (record.replyTo != nil && target == nil ? Flag.repliesToNothing : 0))
    for reaction in record.reactions ?? [] {
      reactions.rows.append(UInt32(row.local))
      reactions.members.append(member(reaction.by))
      reactions.kinds.append(kinds.number(of: reaction.kind))
      reactions.at.append(reaction.at?.milliseconds ?? .min)
    }
    for mention in record.mentions ?? [] {
      mentionRows.append(UInt32(row.local))
      mentionedMembers.append(member(mention))
    }
  }
}

/// Records in memory as a source of texts.
private struct MemoryRecords: RecordSource {
  let members: [MemberRecord]
  let conversations: [ConversationRecord]
  let messages: [MessageRecord]
  let rows: [String: MessageRow]

  func row(ofMessage id: String) -> MessageRow? { rows[id] }

  func record(of row: MessageRow) -> MessageRecord? {
    let index = row.segment * MessageRow.rowsPerSegment + row.local
    return messages.indices.contains(index) ? messages[index] : nil
  }

  func text(of row: MessageRow) -> String { record(of: row)?.text ?? "[this message cannot be read]" }

  func memberRecord(at place: UInt64) -> MemberRecord? {
    members.indices.contains(Int(place)) ? members[Int(place)] : nil
  }

  func conversationRecord(at place: UInt64) -> ConversationRecord? {
    conversations.indices.contains(Int(place)) ? conversations[Int(place)] : nil
  }
}
