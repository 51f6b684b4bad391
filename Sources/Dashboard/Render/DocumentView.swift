import Drawing

extension DashboardState {
  /// A page from the line on to which it is scrolled.
  func drawDocument(_ pane: Pane, _ area: Rect, _ canvas: inout Canvas) {
    let page = current.document
    guard !page.document.lines.isEmpty else {
      drawSentence("Nothing is selected.", area, &canvas)
      return
    }
    for line in 0..<area.rows {
      let row = area.row + line
      guard let index = pageLine(at: row) else { return }
      let content = page.document.lines[index]
      let runs = content.spans.map { Run($0.text, canvas.theme[$0.ink]) }
      canvas.write(runs, column: area.column + 1, row: row, maxColumns: area.columns - 2)
      guard let target = content.target, target == page.selected, pane == focus else { continue }
      canvas.write(glyphs.selection, column: area.column, row: row, ink: .accent)
      let isFirst = index == 0 || page.document.lines[index - 1].target != target
      if isFirst {
        canvas.highlight(Rect(column: area.column, row: row, columns: area.columns, rows: 1), ink: .selection)
      }
    }
  }
}
