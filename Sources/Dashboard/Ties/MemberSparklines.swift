import CommunityModel
import Drawing

extension DashboardState {
  /// Weeks in the small chart of a member, a column each.
  static let sparklineWeeks = 12
  /// Messages that are counted for it: more would make no other picture of somebody who writes that much.
  private static let sparklineReach = 600

  /// Makes the charts of the members whose lines are on the screen and who have none yet.
  mutating func drawMemberSparklines(_ pane: Pane, _ list: ListState) {
    guard pane == .tieList, TieColumns(layout.inside(pane).columns).chart > 0 else { return }
    let end = min(list.rows.count, list.top + visibleRows(of: pane))
    guard list.top < end else { return }
    if memberSparklines.count > 4096 { memberSparklines = [:] }
    for row in list.rows[list.top..<end] where memberSparklines[row] == nil {
      memberSparklines[row] = memberSparkline(MemberRow(Int(row)))
    }
  }

  /// What a member wrote a week. O(messages in that time, up to the reach).
  private func memberSparkline(_ row: MemberRow) -> String {
    let weeks = DashboardState.sparklineWeeks
    let week: Int64 = 7 * 86_400_000
    var counts = [Double](repeating: 0, count: weeks)
    var seen = 0
    for message in community.messages(by: row).reversed() {
      let age = asOf.time.milliseconds - community.messages[message].sentAt.milliseconds
      if age >= week * Int64(weeks) || seen >= DashboardState.sparklineReach { break }
      seen += 1
      if age >= 0 { counts[weeks - 1 - Int(age / week)] += 1 }
    }
    guard seen > 0 else { return "" }
    return Chart.sparkline(counts, width: weeks, glyphs: glyphs, scale: 0...max(1, counts.max() ?? 1))
  }
}
