import CommunityModel
import TrustMetrics

/// How a member stands among the others, as a word for a column.
enum TieStanding: String, Sendable {
  /// Takes part, and no tie goes both ways.
  case alone
  /// Every tie that goes both ways is with the team.
  case teamOnly = "team only"
  /// Many paths between others lead through them: a medium.
  case bridge
}

extension DashboardState {
  /// The share of paths from which one person is a single point of failure (METRICS.md M5), and the band of mediums.
  static let bridgeShare = 0.25
  static let bridgeBand = 95.0

  /// With how many others a member had a tie in 90 days; nil while it is not known.
  func tieCounts(of row: MemberRow) -> (twoWay: Int, oneWay: Int)? { reportOfRows?.members.ties(row) }

  /// The sign of a member's line; nil for the team, for those in the middle of it, and for those who are silent.
  func tieStanding(of row: MemberRow) -> TieStanding? {
    let member = community.members[row]
    guard let report = reportOfRows, let counts = tieCounts(of: row), member.role.isHuman else { return nil }
    if let share = report.members.bridgingShare(row), counts.twoWay > 0, !member.role.isTeam {
      let band = figure(.bridging, of: row).value ?? 0
      if share >= DashboardState.bridgeShare || band >= DashboardState.bridgeBand { return .bridge }
    }
    if member.role.isTeam { return nil }
    if counts.twoWay == 0 { return counts.oneWay > 0 || wroteLately(row) ? .alone : nil }
    return report.members.isTeamOnly(row) ? .teamOnly : nil
  }

  private func wroteLately(_ row: MemberRow) -> Bool {
    guard let last = community.lastMessageAt(by: row) else { return false }
    return last >= asOf.time.adding(days: -90)
  }

  /// Members by what a report says of their ties; nil while that is not known. O(1), or O(members) when some came after it.
  func tieOrder(_ sort: ListSort) -> [UInt32]? {
    guard let report = reportOfRows else { return nil }
    let order = sort == .alone ? report.members.aloneFirst : sort == .mostTies ? report.members.mostTiesFirst : []
    guard !order.isEmpty, order.count == report.members.count else { return nil }
    let all = community.members.count
    return order.count == all ? order : order + (order.count..<all).map(UInt32.init)
  }
}

extension DashboardState {
  /// The line of a profile that opens the picture of a member's ties.
  func tiesLine(of member: Member, _ page: inout DocumentBuilder) {
    page.opening(.ties(member.id)) { page in
      guard let counts = tieCounts(of: member.row) else {
        page.field("Ties", "who gives attention to whom, as a picture", ink: .link)
        return
      }
      let standing = tieStanding(of: member.row)
      page.field(
        "Ties",
        Words.joined(
          ["\(counts.twoWay) two-way, \(counts.oneWay) one-way in 90 days", standing?.rawValue], glyphs.separator),
        ink: standing == .alone ? .warning : .link)
    }
  }
}
