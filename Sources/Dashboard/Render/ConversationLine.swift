import CommunityModel
import Drawing

extension DashboardState {
  /// `▌● ? Insulin before exercise   #food   12   3 h ▂▅▇`
  func draw(
    _ row: ConversationRow, _ pane: Pane, _ area: Rect, _ line: Int, _ columns: ListColumns, _ canvas: inout Canvas
  ) {
    let conversation = community.conversations[row]
    let isUnread = reads.isUnread(row.index, in: community)
    let waiting = community.waitingSince(row)
    if isUnread { canvas.write(glyphs.unread, column: area.column + 1, row: line, ink: .unread) }
    if waiting != nil {
      canvas.write("?", column: area.column + 2, row: line, ink: .warning)
    } else if conversation.closedAt != nil {
      canvas.write(glyphs.closed, column: area.column + 2, row: line, ink: .good)
    } else if conversationState(row) == .selfSustaining {
      canvas.write(glyphs.twoWay, column: area.column + 2, row: line, ink: .twoWay)
    }
    var pen = Pen(area.column + ListColumns.marks, line)
    let needle = current.lists[pane]?.filter.needle ?? Needle("")
    let title = Opening.words(of: shownTitle(row), limit: columns.main + 1)
    pen.put(needle.marked(title, ink: isUnread ? .unread : .text), columns.main, &canvas)
    pen.put(conversation.channel ?? "", columns.second, .tag, &canvas)
    pen.putRight(Words.short(community.messageCount(in: row)), columns.count, .muted, &canvas)
    pen.putRight(community.lastMessageAt(in: row).map { age($0) } ?? "", columns.age, .muted, &canvas)
    let chart = sparklines[UInt32(row.index)] ?? ""
    pen.put(String(chart.suffix(columns.chart)), columns.chart, .chart, &canvas)
  }
}
