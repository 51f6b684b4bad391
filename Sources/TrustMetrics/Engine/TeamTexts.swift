import CommunityModel

/// C4's way to the words of the team: which messages, and to whom they were said.
enum TeamTexts {
  /// The team's messages of a span of time that were not taken back, in the order of lines. O(messages), numbers only.
  static func rows(_ community: Community, after: Int64, through: Int64) -> [MessageRow] {
    let isTeam = (0..<community.members.count).map { community.members.metricClass($0) == .team }
    var rows: [MessageRow] = []
    for (number, segment) in community.messages.segments.enumerated() {
      guard let columns = segment?.columns else { continue }
      for (local, at) in columns.sentAt.enumerated() where at >= after && at <= through {
        guard isTeam[Int(columns.authors[local])] else { continue }
        if columns.flags[local] & (MessageColumns.Flag.duplicate | MessageColumns.Flag.deleted) != 0 { continue }
        rows.append(MessageRow(segment: number, local: local))
      }
    }
    return rows
  }

  /// Reads one message and adds it. The same words to the same conversation and person are no cookie-cutter.
  static func add(_ row: MessageRow, of community: Community, to broadcasts: inout Broadcasts) {
    let message = community.messages[row]
    let addressee = message.replyTo.map { UInt64(community.messages[$0].author.index) } ?? 0xFFFF_FFFF
    broadcasts.add(
      community.text(of: row), row: row.raw,
      audience: UInt64(message.conversation.index) << 32 | addressee, at: message.sentAt.milliseconds)
  }
}
