/// How a list of conversations is sorted.
public enum ConversationSort: String, Sendable, CaseIterable {
  /// Newest message first.
  case recent
  /// Those that nobody has answered first, the longest wait on top.
  case unanswered
  /// Most messages in the last 28 days first.
  case busiest
  /// By title.
  case name
}

/// How a list of members is sorted.
public enum MemberSort: String, Sendable, CaseIterable {
  /// Who wrote last first.
  case recent
  /// Most messages first.
  case busiest
  /// By name.
  case name
}

extension Community {
  /// All conversations in an order that was made in the background: O(1), no key waits for a sort.
  public func conversations(sortedBy sort: ConversationSort) -> some RandomAccessCollection<ConversationRow> {
    let rows =
      switch sort {
      case .recent: orders.conversationsRecent
      case .unanswered: orders.conversationsWaiting
      case .busiest: orders.conversationsBusiest
      case .name: orders.conversationsByName
      }
    return rows.lazy.map { ConversationRow(Int($0)) }
  }

  /// All members in an order that was made in the background: O(1).
  public func members(sortedBy sort: MemberSort) -> some RandomAccessCollection<MemberRow> {
    let rows =
      switch sort {
      case .recent: orders.membersRecent
      case .busiest: orders.membersBusiest
      case .name: orders.membersByName
      }
    return rows.lazy.map { MemberRow(Int($0)) }
  }
}
