import CommunityModel

/// Everything that a community shows, by ids: what has to be the same however it was read.
struct Summary: Equatable {
  struct Line: Equatable {
    var conversation: String
    var author: String
    var sentAt: Timestamp
    var text: String
    var replyTo: String?
    var repliesToNothing: Bool
    var isDeleted: Bool
    var isEdited: Bool
    var reactions: [String]
    var mentions: [String]
  }

  var members: [String: String] = [:]
  var conversations: [String: String] = [:]
  var messages: [String: Line] = [:]
  var threads: [String: [String]] = [:]
  var orders: [String: [String]] = [:]
  var count: Int
  var problemCount: Int
  var newest: Timestamp?

  init(_ community: Community) {
    count = community.messages.count
    problemCount = community.problemCount
    newest = community.newestMessage
    for row in community.members.rows {
      let member = community.members[row]
      members[member.id] =
        "\(member.name) \(member.role) \(member.acuity ?? 0) \(member.segments) \(member.isUnlisted) "
        + "\(community.messageCount(by: row)) \(community.lastMessageAt(by: row)?.description ?? "-")"
    }
    for row in community.conversations.rows {
      let conversation = community.conversations[row]
      conversations[conversation.id] =
        "\(conversation.title) \(conversation.channel ?? "-") \(conversation.isUnlisted) "
        + "\(conversation.startedBy.map { community.members[$0].id } ?? "-") "
        + "\(community.waitingSince(row)?.description ?? "-") \(community.messageCount(in: row))"
      threads[conversation.id] = community.messages(in: row).compactMap { community.id(of: $0) }
    }
    community.messages.forEach { message in
      guard let id = community.id(of: message.row) else { return }
      messages[id] = Line(
        conversation: community.conversations[message.conversation].id, author: community.members[message.author].id,
        sentAt: message.sentAt, text: community.text(of: message.row),
        replyTo: message.replyTo.flatMap { community.id(of: $0) }, repliesToNothing: message.repliesToNothing,
        isDeleted: message.isDeleted, isEdited: message.isEdited,
        reactions: message.reactions.map { "\(community.members[$0.by].id) \($0.kind) \($0.at?.description ?? "-")" },
        mentions: message.mentions.map { community.members[$0].id })
    }
    // Those whom no file lists get their rows as messages come, and rows decide between equals: they are left out.
    for sort in ConversationSort.allCases {
      orders["conversations \(sort)"] = community.conversations(sortedBy: sort).map { community.conversations[$0] }
        .filter { !$0.isUnlisted }.map(\.id)
    }
    for sort in MemberSort.allCases {
      orders["members \(sort)"] = community.members(sortedBy: sort).map { community.members[$0] }
        .filter { !$0.isUnlisted }.map(\.id)
    }
  }

  /// What differs, for a message that helps.
  func differences(from other: Summary) -> String {
    var found: [String] = []
    if count != other.count { found.append("count \(count) \(other.count)") }
    if problemCount != other.problemCount { found.append("problems \(problemCount) \(other.problemCount)") }
    if newest != other.newest {
      found.append("newest \(String(describing: newest)) \(String(describing: other.newest))")
    }
    for (id, text) in members where other.members[id] != text {
      found.append("\(id): \(text) | \(other.members[id] ?? "")")
    }
    for (id, text) in conversations where other.conversations[id] != text {
      found.append("\(id): \(text) | \(other.conversations[id] ?? "none")")
    }
    for (id, line) in messages where other.messages[id] != line {
      found.append("\(id): \(line) | \(String(describing: other.messages[id]))")
    }
    for (id, order) in orders where other.orders[id] != order {
      found.append("\(id): \(order) | \(other.orders[id] ?? [])")
    }
    for (id, order) in threads where other.threads[id] != order {
      found.append("thread \(id): \(order) | \(other.threads[id] ?? [])")
    }
    return found.prefix(4).joined(separator: "\n")
  }
}
