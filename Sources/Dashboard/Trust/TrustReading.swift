import CommunityModel
import TrustMetrics

/// What of a report may be said about this snapshot.
extension DashboardState {
  /// The figures on the screen; nil until there are any.
  public var trust: TrustReport? { figures.report }

  /// The report where its rows are those of this snapshot: everything is loaded, and the store was not read anew since.
  var reportOfRows: TrustReport? {
    guard let report = figures.report, report.generation == community.generation, community.progress.isComplete,
      report.members.count <= community.members.count, report.conversations.count <= community.conversations.count
    else { return nil }
    return report
  }

  /// A figure of a member; not known yet while there is no report of this snapshot, and for who came later.
  func figure(_ id: FigureID, of row: MemberRow) -> Figure {
    reportOfRows?.members.figure(id, row) ?? Figure(id, nil, count: 0, standing: .notKnownYet)
  }

  /// How a conversation stands; nil where it is not known yet. What the snapshot itself says about waiting goes first.
  func conversationState(_ row: ConversationRow) -> ConversationState? {
    if community.waitingSince(row) != nil { return .waiting }
    guard let state = reportOfRows?.conversations.state(row), state != .waiting else { return nil }
    return state
  }

  /// True when members can be put in order by a figure. O(1).
  func hasMemberOrder(_ id: FigureID) -> Bool {
    reportOfRows.map { $0.members.order(id)?.count == $0.members.count } ?? false
  }

  /// Member rows by a figure, what is unknown last; nil while the figure of nobody is known. O(1), or O(members) when
  /// some came after the report.
  func memberOrder(_ id: FigureID) -> [UInt32]? {
    guard hasMemberOrder(id), let order = reportOfRows?.members.order(id) else { return nil }
    let all = community.members.count
    return order.count == all ? order : order + (order.count..<all).map(UInt32.init)
  }

  /// Why there are no figures of members, in a sentence; nil when there are.
  var whyNoFigures: String? {
    if reportOfRows != nil { return nil }
    if !community.progress.isComplete { return "not known yet: older messages are still loading" }
    if let progress = figures.progress { return "being computed: \(progress.text)" }
    return figures.report == nil ? "not computed yet" : "not known yet: the store was read anew"
  }

  /// The points of the past that the window shows, oldest first.
  var shownHistory: [HistoryPoint] {
    guard let report = figures.report else { return [] }
    let start = figures.window.start(report.asOf.milliseconds)
    return report.history.filter { $0.at >= start }
  }
}
