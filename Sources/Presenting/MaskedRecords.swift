import CommunityModel

/// The records of a store with false names and ids in every field, masked when they are read.
struct MaskedRecords: RecordSource {
  let mask: Mask
  let real: Community
  /// The false ids of members, by row.
  let people: [String]
  /// The false conversations, in the same rows.
  let conversations: ConversationTable

  func text(of row: MessageRow) -> String { mask.text(real.text(of: row), about: names(around: row)) }

  /// Who wrote a message, whom they answered, and who began the conversation.
  private func names(around row: MessageRow) -> [String] {
    let message = real.messages[row]
    guard message.conversation.index < real.conversations.count else { return [] }
    let people = [
      message.author, message.replyTo.map { real.messages[$0].author },
      real.conversations[message.conversation].startedBy,
    ]
    var seen: Set<Int> = []
    return people.compactMap(\.self).filter { $0.index < real.members.count && seen.insert($0.index).inserted }
      .map { real.members[$0].name }
  }

  func row(ofMessage id: String) -> MessageRow? {
    Mask.row(ofMessage: id).flatMap { real.messages.contains($0) ? $0 : nil }
  }

  func record(of row: MessageRow) -> MessageRecord? {
    guard let record = real.record(of: row) else { return nil }
    return MessageRecord(
      id: Mask.messageID(row), conversation: conversation(record.conversation), author: person(record.author),
      sentAt: record.sentAt, text: mask.text(record.text, about: names(around: row)),
      replyTo: record.replyTo.map(mask.message),
      mentions: record.mentions?.map(person),
      reactions: record.reactions?.map { ReactionRecord(by: person($0.by), kind: mask.text($0.kind), at: $0.at) },
      editedAt: record.editedAt, deleted: record.deleted)
  }

  /// - Parameter place: the row, as the masked tables have it.
  func memberRecord(at place: UInt64) -> MemberRecord? {
    guard place < UInt64(people.count) else { return nil }
    let row = MemberRow(Int(place))
    guard let record = real.record(of: row) else { return nil }
    let member = real.members[row]
    return MemberRecord(
      id: people[row.index], name: mask.vocabulary.name(member.name, idHash: NameParts(member.id).identity(member.id)),
      role: record.role, acuity: record.acuity, segments: record.segments?.map(mask.text), joinedAt: record.joinedAt,
      leftAt: record.leftAt, deceased: record.deceased,
      wants: record.wants.map { wants in
        Wants(
          channel: wants.channel.map(mask.text), hours: wants.hours.map(mask.text),
          language: wants.language.map(mask.text),
          format: wants.format.map(mask.text))
      },
      needs: record.needs?.map(mask.text), consent: record.consent, manager: record.manager.map(person),
      dischargedAt: record.dischargedAt)
  }

  /// - Parameter place: the row, as the masked tables have it.
  func conversationRecord(at place: UInt64) -> ConversationRecord? {
    guard place < UInt64(conversations.count) else { return nil }
    let row = ConversationRow(Int(place))
    guard let record = real.record(of: row) else { return nil }
    return ConversationRecord(
      id: conversations[row].id, title: conversations[row].title, channel: record.channel.map(mask.text),
      topic: record.topic.map(mask.text), startedBy: record.startedBy.map(person), startedAt: record.startedAt,
      closedAt: record.closedAt, tags: record.tags?.map(mask.text),
      ignition: record.ignition.map { Ignition(by: $0.by.map(person), at: $0.at, fuel: $0.fuel.map(mask.text)) })
  }

  private func person(_ id: String) -> String { real.members.row(id: id).map { people[$0.index] } ?? mask.person(id) }

  private func conversation(_ id: String) -> String {
    real.conversations.row(id: id).map { conversations[$0].id } ?? mask.conversation(id)
  }
}

extension Community {
  /// The mask that this community wears; nil for a real one.
  public var mask: Mask? { (texts as? MaskedRecords)?.mask }
}
