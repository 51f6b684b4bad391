import CommunityModel
import Drawing

extension DashboardState {
  /// Lines above a list that say what its columns are.
  func headingLines(of pane: Pane) -> Int {
    guard pane != .stirring, pane != .newcomers else { return 0 }
    let area = layout.inside(pane)
    if pane == .figureList { return area.rows > FigureTopic.listed.count && area.columns >= 60 ? 1 : 0 }
    return area.rows >= (pane == .worklist ? 7 : 10) && area.columns >= 44 ? 1 : 0
  }

  func drawList(_ pane: Pane, _ area: Rect, _ canvas: inout Canvas) {
    guard let list = current.lists[pane] else { return }
    guard !list.rows.isEmpty else {
      drawSentence(emptyText(of: pane, list), area, &canvas)
      return
    }
    let columns =
      pane.listsMembers
      ? ListColumns.members(area.columns, pane: pane, hasFigure: list.sort.figure != nil)
      : .conversations(area.columns, pane: pane)
    let headings = headingLines(of: pane)
    if headings > 0, pane == .figureList {
      drawFigureHeadings(area, &canvas)
    } else if headings > 0, pane == .tieList {
      drawTieHeadings(area, &canvas)
    } else if headings > 0 {
      drawHeadings(pane, area, columns, &canvas)
    }
    for index in shownLines(of: pane) {
      let row = self.row(of: index, in: pane)
      if pane == .figureList {
        drawFigure(Int(list.rows[index]), area, row, &canvas)
      } else if pane == .tieList {
        drawTies(of: MemberRow(Int(list.rows[index])), area, row, &canvas)
      } else if pane.listsMembers {
        draw(MemberRow(Int(list.rows[index])), pane, area, row, columns, &canvas)
      } else {
        draw(ConversationRow(Int(list.rows[index])), pane, area, row, columns, &canvas)
      }
      if pane.listsMembers, let sign = markSign(id(at: index, in: list, pane)) {
        canvas.write(sign, column: area.column + 1, row: row, ink: .accent)
      }
      if index == list.index {
        canvas.write(glyphs.selection, column: area.column, row: row, ink: .accent)
        let line = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
        canvas.highlight(line, ink: pane == focus && typing == nil ? .selection : .selectionUnfocused)
      }
    }
  }

  /// A sentence in place of what is not there.
  func drawSentence(_ text: String, _ area: Rect, _ canvas: inout Canvas) {
    var row = area.row + (area.rows > 6 ? 1 : 0)
    for line in TextWrap(text, columns: max(2, area.columns - 3), glyphs: glyphs) {
      if row >= area.endRow { return }
      canvas.write(line, column: area.column + 2, row: row, ink: .muted)
      row += 1
    }
  }

  private func drawHeadings(_ pane: Pane, _ area: Rect, _ columns: ListColumns, _ canvas: inout Canvas) {
    var pen = Pen(area.column + ListColumns.marks, area.row)
    let isMembers = pane.listsMembers
    pen.put(isMembers ? "Name" : "Title", columns.main, .faint, &canvas)
    pen.put(isMembers ? "Role" : "Channel", columns.second, .faint, &canvas)
    pen.put("Acuity", columns.acuity, .faint, &canvas)
    pen.put("Segments", columns.third, .faint, &canvas)
    let figure = isMembers ? current.lists[pane]?.sort.figure : nil
    pen.putRight(figure?.column ?? (isMembers ? "Wrote" : "Msgs"), columns.count, .faint, &canvas)
    pen.putRight(isMembers ? "Last" : "Newest", columns.age, .faint, &canvas)
    pen.put("\(columns.chart) days", columns.chart, .faint, &canvas)
  }

  func emptyText(of pane: Pane, _ list: ListState) -> String {
    if list.filter.isActive {
      let what = pane.listsMembers ? "member" : "conversation"
      if list.filter.hits?.isRunning == true {
        return "No title matches “\(list.filter.text)”. Still searching what was said."
      }
      return
        "No \(what) matches “\(list.filter.text)”. \(typing == nil ? key(.back) : key(.dropFilter, in: .typing)) clears the filter."
    }
    if list.onlyUnread { return "Nothing is unread. \(key(.onlyUnread)) shows all again." }
    // A statement about everybody is only made when everything is there.
    guard community.progress.isComplete else { return "Nothing here yet. The rest of the store is still loading." }
    switch pane {
    case .stirring: return "Nobody has written in the last \(DashboardState.windowDays) days."
    case .newcomers: return "Nobody joined in the last \(DashboardState.windowDays) days."
    case .memberList, .tieList: return "There are no members yet."
    default: return "Nobody has written yet."
    }
  }
}

/// Writes columns of a table from left to right.
struct Pen {
  private var column: Int
  private let row: Int

  init(_ column: Int, _ row: Int) {
    self.column = column
    self.row = row
  }

  mutating func put(_ text: String, _ columns: Int, _ ink: Ink, _ canvas: inout Canvas) {
    guard columns > 0 else { return }
    canvas.write(text, column: column, row: row, ink: ink, maxColumns: columns)
    column += columns + 1
  }

  mutating func put(_ spans: [Span], _ columns: Int, _ canvas: inout Canvas) {
    guard columns > 0 else { return }
    canvas.write(spans.map { Run($0.text, canvas.theme[$0.ink]) }, column: column, row: row, maxColumns: columns)
    column += columns + 1
  }

  mutating func putRight(_ text: String, _ columns: Int, _ ink: Ink, _ canvas: inout Canvas) {
    guard columns > 0 else { return }
    canvas.writeRight(text, endColumn: column + columns, row: row, ink: ink, maxColumns: columns)
    column += columns + 1
  }
}
