extension Community {
  /// The messages of a conversation in time order. O(1) to get, O(length) to walk.
  public func messages(in conversation: ConversationRow) -> some RandomAccessCollection<MessageRow> {
    activity.byConversation[conversation.index].lazy.map { MessageRow(raw: $0) }
  }

  /// The messages that a member wrote, in time order.
  public func messages(by member: MemberRow) -> some RandomAccessCollection<MessageRow> {
    activity.byMember[member.index].lazy.map { MessageRow(raw: $0) }
  }

  /// How many messages of a conversation are loaded. O(1).
  public func messageCount(in conversation: ConversationRow) -> Int {
    activity.byConversation.range(conversation.index).count
  }

  /// How many messages by a member are loaded. O(1).
  public func messageCount(by member: MemberRow) -> Int { activity.byMember.range(member.index).count }

  /// When the newest message of a conversation was sent. O(1).
  public func lastMessageAt(in conversation: ConversationRow) -> Timestamp? {
    Community.time(activity.lastAt, conversation.index)
  }

  /// When a member wrote last. O(1).
  public func lastMessageAt(by member: MemberRow) -> Timestamp? {
    Community.time(activity.memberLastAt, member.index)
  }

  /// Since when a conversation waits for a first answer by a human who did not start it; nil when it has one, is
  /// closed, or was started by the team or a bot. O(1).
  public func waitingSince(_ conversation: ConversationRow) -> Timestamp? {
    Community.time(activity.waitingSince, conversation.index)
  }

  /// Who wrote the first loaded message of a conversation, else who the record says started it.
  public func starter(of conversation: ConversationRow) -> MemberRow? {
    activity.byConversation[conversation.index].first.map { messages[MessageRow(raw: $0)].author }
      ?? conversations[conversation].startedBy
  }

  /// How many conversations wait for a first answer. O(conversations).
  public var waitingCount: Int { activity.waitingSince.reduce(0) { $0 + ($1 == .min ? 0 : 1) } }

  /// Messages a day over the last days before `end`, oldest first: the line behind a sparkline. O(messages in that time).
  public func dailyCounts(in conversation: ConversationRow, days: Int, endingAt end: Timestamp) -> [Double] {
    var counts = [Double](repeating: 0, count: max(0, days))
    for row in activity.byConversation[conversation.index].reversed() {
      let age = end.milliseconds &- messages.sentAt(row)
      if age < 0 { continue }
      let day = Int(age / 86_400_000)
      if day >= days { break }
      counts[days - 1 - day] += 1
    }
    return counts
  }

  private static func time(_ column: [Int64], _ index: Int) -> Timestamp? {
    guard index < column.count, column[index] != .min else { return nil }
    return Timestamp(milliseconds: column[index])
  }
}
