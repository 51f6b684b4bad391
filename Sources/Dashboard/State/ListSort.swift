import CommunityModel
import TrustMetrics

/// An order of a list, by the name in the sort menu.
enum ListSort: String, Sendable, CaseIterable {
  case recent, unanswered, busiest, name
  /// As the worklist has them.
  case pressing
  case trust, heard, attention
  case connectionGap = "connection gap"
  case bridging
  case lapseRisk = "lapse risk"
  /// Those whom no tie of both ways holds.
  case alone = "alone first"
  case mostTies = "most ties"

  /// The orders of a list, the first one is its own; a single one means that it cannot be sorted.
  static func choices(for pane: Pane) -> [ListSort] {
    switch pane {
    case .worklist: [.pressing]
    case .stirring: [.busiest, .recent]
    case .newcomers: [.recent]
    case .memberList:
      [.recent, .busiest, .name, .trust, .heard, .attention, .connectionGap, .bridging, .lapseRisk]
    case .conversationList: [.recent, .unanswered, .busiest, .name]
    case .tieList: [.alone, .bridging, .mostTies, .connectionGap, .name, .recent]
    case .summary, .profile, .thread, .figureList, .figurePage, .egoPage: []
    }
  }

  /// The figure of members that it sorts by.
  var figure: FigureID? {
    switch self {
    case .recent, .unanswered, .busiest, .name, .pressing, .alone, .mostTies: nil
    case .trust: .memberTrust
    case .heard: .heard
    case .attention: .attention
    case .connectionGap: .connectionGap
    case .bridging: .bridging
    case .lapseRisk: .lapseRisk
    }
  }

  /// True when the order comes from a report.
  var isByFigures: Bool { figure != nil || self == .alone || self == .mostTies }

  /// What the menu says about it, in words that fit a window of forty columns.
  func explanation(membersAre listsMembers: Bool) -> String {
    switch self {
    case .recent: listsMembers ? "wrote last first" : "newest message first"
    case .unanswered: "longest wait first"
    case .busiest: listsMembers ? "wrote most first" : "most in 28 days first"
    case .name: "A to Z"
    case .pressing: "most pressing first"
    case .trust, .bridging, .lapseRisk: "highest first"
    case .heard: "least heard first"
    case .attention: "fewest people first"
    case .connectionGap: "by acuity and days"
    case .alone: "by acuity and days"
    case .mostTies: "both ways first"
    }
  }

  /// The conversations of a community in this order, shared with it. O(1).
  func conversations(of community: Community) -> [UInt32] {
    switch self {
    case .unanswered: community.orders.conversationsWaiting
    case .busiest: community.orders.conversationsBusiest
    case .name: community.orders.conversationsByName
    default: community.orders.conversationsRecent
    }
  }

  /// The members of a community in this order, shared with it. O(1). Orders by a figure come from a report: without one
  /// members stand as `recent` has them.
  func members(of community: Community) -> [UInt32] {
    switch self {
    case .busiest: community.orders.membersBusiest
    case .name: community.orders.membersByName
    default: community.orders.membersRecent
    }
  }
}
