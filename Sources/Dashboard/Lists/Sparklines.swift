import CommunityModel
import Drawing

extension DashboardState {
  /// Days in the small chart of a conversation, a column each.
  static let sparklineDays = 14

  /// Makes the charts of the lines that are on the screen and have none yet.
  mutating func drawSparklines(_ pane: Pane, _ list: ListState) {
    guard pane.listsConversations, layout.inside(pane).columns >= ListColumns.leastForSparkline else { return }
    let end = min(list.rows.count, list.top + visibleRows(of: pane))
    guard list.top < end else { return }
    if sparklines.count > 4096 { sparklines = [:] }
    for row in list.rows[list.top..<end] where sparklines[row] == nil {
      sparklines[row] = sparkline(ConversationRow(Int(row)))
    }
  }

  private func sparkline(_ row: ConversationRow) -> String {
    let days = DashboardState.sparklineDays
    guard let last = community.lastMessageAt(in: row), last >= asOf.time.adding(days: -Int64(days)) else { return "" }
    let counts = community.dailyCounts(in: row, days: days, endingAt: asOf.time)
    if glyphs.isSpoken { return Trend(of: counts.map { Double($0) }).word }
    return Chart.sparkline(counts, width: days, glyphs: glyphs, scale: 0...max(1, counts.max() ?? 1))
  }
}
