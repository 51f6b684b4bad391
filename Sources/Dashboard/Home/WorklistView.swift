import CommunityModel
import Drawing
import FollowUps

/// Which columns the worklist has for a width; 0 leaves one out. Why and since survive longest beside the name.
struct WorklistColumns: Equatable {
  /// Cursor, severity in two columns, a blank; a mark and a blank more where members are marked.
  let lead: Int
  let name: Int
  let why: Int
  let owner: Int
  let since: Int
  let next: Int

  init(_ columns: Int, hasMarks: Bool) {
    lead = hasMarks ? 6 : 4
    since = columns >= 16 ? 6 : 0
    owner = columns >= 70 ? 10 : columns >= 54 ? 7 : columns >= 46 ? 6 : 0
    next = columns >= 70 ? 11 : columns >= 54 ? 6 : 0
    let taken = [since, owner, next].reduce(lead) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    let room = max(0, columns - taken - 1)
    let first = max(9, min(26, room * 2 / 5))
    let hasWhy = room - first - 1 >= 8
    name = hasWhy ? first : room
    why = hasWhy ? room - first - 1 : 0
  }
}

extension DashboardState {
  /// Who needs somebody, a line each, with a line across where the day's work ends.
  func drawWorklist(_ area: Rect, _ canvas: inout Canvas) {
    guard let list = current.lists[.worklist] else { return }
    guard !list.rows.isEmpty else {
      drawSentence(emptyWorklistText(list), area, &canvas)
      return
    }
    let columns = WorklistColumns(area.columns, hasMarks: !care.marks.isEmpty)
    let headings = headingLines(of: .worklist)
    if headings > 0 { drawWorklistHeadings(area, columns, &canvas) }
    let divider = worklistDivider
    for index in list.top..<list.rows.count {
      let row = self.row(of: index, in: .worklist)
      if index == divider, row - 1 < area.endRow { drawDivider(area, row - 1, &canvas) }
      if row >= area.endRow { return }
      draw(MemberRow(Int(list.rows[index])), area, row, columns, list.filter.needle, &canvas)
      if index == list.index {
        canvas.write(glyphs.selection, column: area.column, row: row, ink: .accent)
        canvas.highlight(
          Rect(column: area.column, row: row, columns: area.columns, rows: 1),
          ink: focus == .worklist && typing == nil ? .selection : .selectionUnfocused)
      }
    }
    var row = self.row(of: list.rows.count - 1, in: .worklist) + 1
    for text in worklistEnd(columns: area.columns - 2) where row < area.endRow {
      canvas.write(text, column: area.column + 1, row: row, ink: .muted, maxColumns: area.columns - 2)
      row += 1
    }
  }

  /// `▌!! Ana Ruiz   unanswered 26 h +2   amy   26 h   due 14:00`
  private func draw(
    _ row: MemberRow, _ area: Rect, _ line: Int, _ columns: WorklistColumns, _ needle: Needle, _ canvas: inout Canvas
  ) {
    guard let need = need(of: row) else { return }
    let member = community.members[row]
    canvas.write(need.severity.sign(glyphs), column: area.column + 1, row: line, ink: need.severity.ink)
    if care.marks.contains(member.id) {
      canvas.write(glyphs.closed, column: area.column + 4, row: line, ink: .accent)
    }
    var pen = Pen(area.column + columns.lead, line)
    pen.put(needle.marked(Opening.words(of: shownName(member), limit: columns.name + 1)), columns.name, &canvas)
    let isLate = need.isOverdue(asOf: asOf.time)
    let more = moreReasons(need)
    // Where there is no room for the promise, that it is past is said first.
    let text = isLate && columns.next == 0 ? "late: \(why(need))" : why(need)
    let room = columns.why - (more.isEmpty ? 0 : more.count + 1)
    let fitted = TextWidth.truncated(text, to: max(1, room), glyphs: glyphs)
    pen.put(needle.marked(fitted) + [Span(more.isEmpty ? "" : " \(more)", .muted)], columns.why, &canvas)
    pen.put(
      ownerText(need.owner, columns: columns.owner), columns.owner,
      need.owner == nil ? .faint : need.owner == userName ? .accent : .muted, &canvas)
    pen.putRight(shortAge(need.since), columns.since, need.severity >= .red ? .warning : .muted, &canvas)
    let next = nextText(need, short: columns.next < 11)
    pen.put(next.text, columns.next, next.ink, &canvas)
  }

  private func drawWorklistHeadings(_ area: Rect, _ columns: WorklistColumns, _ canvas: inout Canvas) {
    var pen = Pen(area.column + columns.lead, area.row)
    pen.put("Name", columns.name, .faint, &canvas)
    pen.put("Why", columns.why, .faint, &canvas)
    pen.put("Owner", columns.owner, .faint, &canvas)
    pen.putRight("Since", columns.since, .faint, &canvas)
    pen.put(care.home.showsSnoozed ? "Back" : "Next", columns.next, .faint, &canvas)
  }

  /// `── 12 a day ── 31 below, since 9 d ──`
  private func drawDivider(_ area: Rect, _ row: Int, _ canvas: inout Canvas) {
    guard let worklist = care.worklist, let budget = worklist.budget else { return }
    let rule = glyphs.isASCII ? "-" : "─"
    let since = worklist.counts.belowLineSince.map { ", since \(age($0))" } ?? ""
    let below = "\(Words.grouped(worklist.counts.belowLine)) below"
    let forms = [
      "\(rule)\(rule) \(Words.grouped(budget)) a day \(rule)\(rule) \(below)\(since) ",
      "\(rule)\(rule) \(below)\(since) ",
      "\(rule) \(below) ",
    ]
    let text = forms.first { $0.unicodeScalars.count <= area.columns - 2 } ?? forms[2]
    let rest = max(0, area.columns - 2 - text.unicodeScalars.count)
    canvas.write(
      text + String(repeating: rule, count: rest), column: area.column + 1, row: row, ink: .muted,
      maxColumns: area.columns - 2)
  }
}
