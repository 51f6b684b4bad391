import CommunityModel

/// A small community in memory, written the way a test reads best.
struct MadeCommunity {
  var members: [MemberRecord] = [
    MemberRecord(id: "ana", name: "Ana Ruiz", role: .patient), MemberRecord(id: "bo", name: "Bo Lind", role: .peer),
    MemberRecord(id: "cy", name: "Cy Okafor", role: .caregiver), MemberRecord(id: "ned", name: "Ned", role: .nurse),
    MemberRecord(id: "pip", name: "Pip", role: .bot),
  ]
  var conversations: [ConversationRecord] = []
  var messages: [MessageRecord] = []

  static let start = Timestamp(seconds: 1_790_000_000)

  /// Adds a message `minutes` after the start, and its conversation when that is new; returns its id.
  @discardableResult
  mutating func says(
    _ author: String, in conversation: String = "talk", at minutes: Int64, replyTo: String? = nil, deleted: Bool? = nil
  ) -> String {
    if !conversations.contains(where: { $0.id == conversation }) {
      conversations.append(ConversationRecord(id: conversation, title: "About \(conversation)"))
    }
    let id = "m\(messages.count)"
    messages.append(
      MessageRecord(
        id: id, conversation: conversation, author: author, sentAt: MadeCommunity.start.adding(seconds: minutes * 60),
        text: "text of \(id)", replyTo: replyTo, deleted: deleted))
    return id
  }

  mutating func close(_ conversation: String) {
    for index in conversations.indices where conversations[index].id == conversation {
      conversations[index].closedAt = MadeCommunity.start
    }
  }

  var community: Community {
    Community(
      profile: CommunityProfile(name: "Test"), members: members, conversations: conversations, messages: messages)
  }
}

extension Community {
  /// Ids of conversations in an order.
  func ids(_ sort: ConversationSort) -> [String] { conversations(sortedBy: sort).map { conversations[$0].id } }

  func memberIDs(_ sort: MemberSort) -> [String] { members(sortedBy: sort).map { members[$0].id } }

  /// Since when a conversation waits, in minutes after the start; nil when it does not.
  func waits(_ conversation: String) -> Int64? {
    conversations.row(id: conversation).flatMap { waitingSince($0) }
      .map { $0.milliseconds(since: MadeCommunity.start) / 60_000 }
  }
}
