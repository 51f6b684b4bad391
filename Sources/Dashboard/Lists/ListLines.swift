import Drawing

/// Which row of the screen shows what: drawing and the mouse both ask here, so that a click is on what is seen.
extension DashboardState {
  /// The cells of a pane inside its lines, below the line of its filter.
  func content(of pane: Pane) -> Rect {
    var area = layout.inside(pane)
    if showsFilterLine(pane) {
      area.row += 1
      area.rows = max(0, area.rows - 1)
    }
    return area
  }

  /// The row of the screen on which a line of a list stands, also above or below what is shown.
  func row(of index: Int, in pane: Pane) -> Int {
    let top = current.lists[pane]?.top ?? 0
    let first = content(of: pane).row + headingLines(of: pane)
    if pane == .figureList { return first + figureLine(index) - top }
    // The line across the worklist stands before the line that it is named after.
    let divider = pane == .worklist ? worklistDivider : nil
    let crosses = divider.map { top <= $0 && $0 <= index } ?? false
    return first + index - top + (crosses ? 1 : 0)
  }

  /// The lines of a list that are on the screen.
  func shownLines(of pane: Pane) -> Range<Int> {
    guard let list = current.lists[pane], list.top < list.rows.count else { return 0..<0 }
    let end = content(of: pane).endRow
    var last = list.top
    while last < list.rows.count, row(of: last, in: pane) < end { last += 1 }
    return list.top..<last
  }

  /// The line of a list on a row of the screen; nil where none is.
  func listLine(at row: Int, in pane: Pane) -> Int? {
    shownLines(of: pane).first { self.row(of: $0, in: pane) == row }
  }

  /// The line of the page on a row of the screen.
  func pageLine(at row: Int) -> Int? {
    let area = content(of: current.id.detail)
    let index = current.document.top + row - area.row
    return row >= area.row && row < area.endRow && current.document.document.lines.indices.contains(index) ? index : nil
  }

  /// The cells that hold messages.
  var threadArea: Rect {
    let inside = layout.inside(.thread)
    return Rect(
      column: inside.column, row: inside.row + threadTopLines, columns: inside.columns, rows: threadRows)
  }

  /// The message of the thread on a row of the screen, with the empty line below it.
  func messageIndex(at row: Int) -> Int? {
    guard let thread = current.thread, row >= threadArea.row, row < threadArea.endRow else { return nil }
    let line = row - threadArea.row
    guard let placed = thread.visible.last(where: { $0.line <= line }), thread.nodes.indices.contains(placed.index)
    else { return nil }
    let height = thread.cache[thread.nodes[placed.index].row.raw]?.height ?? .max
    return line - placed.line < height ? placed.index : nil
  }
}
