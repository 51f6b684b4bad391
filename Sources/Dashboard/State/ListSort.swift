import CommunityModel

/// An order of a list, by the name in the sort menu.
enum ListSort: String, Sendable, CaseIterable {
  case recent, unanswered, busiest, name

  /// The orders of a list, the first one is its own; a single one means that it cannot be sorted.
  static func choices(for pane: Pane) -> [ListSort] {
    switch pane {
    case .waiting: [.unanswered]
    case .stirring: [.busiest, .recent]
    case .newcomers: [.recent]
    case .memberList: [.recent, .busiest, .name]
    case .conversationList: [.recent, .unanswered, .busiest, .name]
    case .summary, .profile, .thread: []
    }
  }

  /// What the menu says about it, in words that fit a window of forty columns.
  func explanation(membersAre listsMembers: Bool) -> String {
    switch self {
    case .recent: listsMembers ? "who wrote last first" : "newest message first"
    case .unanswered: "longest wait first"
    case .busiest: listsMembers ? "who wrote most first" : "most in 28 days first"
    case .name: "A to Z"
    }
  }

  /// The conversations of a community in this order, shared with it. O(1).
  func conversations(of community: Community) -> [UInt32] {
    switch self {
    case .recent: community.orders.conversationsRecent
    case .unanswered: community.orders.conversationsWaiting
    case .busiest: community.orders.conversationsBusiest
    case .name: community.orders.conversationsByName
    }
  }

  /// The members of a community in this order, shared with it. O(1).
  func members(of community: Community) -> [UInt32] {
    switch self {
    case .recent, .unanswered: community.orders.membersRecent
    case .busiest: community.orders.membersBusiest
    case .name: community.orders.membersByName
    }
  }
}
