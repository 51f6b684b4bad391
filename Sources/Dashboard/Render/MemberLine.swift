import CommunityModel
import Drawing

extension DashboardState {
  /// `▌   Ana Ruiz   patient   2 type 2, newly diagnosed   12   3 h`
  func draw(_ row: MemberRow, _ pane: Pane, _ area: Rect, _ line: Int, _ columns: ListColumns, _ canvas: inout Canvas) {
    let member = community.members[row]
    let needle = current.lists[pane]?.filter.needle ?? Needle("")
    let isGone = member.hasLeft || member.isDeceased
    if member.role.isTeam { canvas.write("+", column: area.column + 2, row: line, ink: .team) }
    var pen = Pen(area.column + ListColumns.marks, line)
    var name = needle.marked(
      Opening.words(of: shownName(member), limit: columns.main + 1), ink: isGone ? .faint : .text)
    if isGone { name.append(Span(member.isDeceased ? " (died)" : " (left)", .faint)) }
    pen.put(name, columns.main, &canvas)
    pen.put(needle.marked(member.role.name, ink: member.role.ink), columns.second, &canvas)
    let count = community.messageCount(by: row)
    if pane == .newcomers {
      let wrote = count == 0 ? "has not written" : Words.count(count, "message", "messages")
      pen.putRight(wrote, columns.count, count == 0 ? .warning : .muted, &canvas)
      pen.putRight(member.joinedAt.map { age($0) } ?? "", columns.age, .muted, &canvas)
      return
    }
    let isUrgent = (member.acuity ?? 5) <= 2
    pen.put(member.acuity.map { "  \($0)" } ?? "", columns.acuity, isUrgent ? .warning : .muted, &canvas)
    let segments = Opening.words(of: member.segments, limit: max(0, columns.third) + 1)
    pen.put(needle.marked(segments, ink: .muted), columns.third, &canvas)
    if let id = current.lists[pane]?.sort.figure {
      let figure = figure(id, of: row)
      pen.putRight(shortWord(id, of: row) ?? glyphs.unknown, columns.count, figure.ink, &canvas)
    } else {
      pen.putRight(Words.short(count), columns.count, .muted, &canvas)
    }
    let last = community.lastMessageAt(by: row).map { age($0) } ?? glyphs.separator
    pen.putRight(last, columns.age, .muted, &canvas)
  }
}
