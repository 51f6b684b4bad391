import Drawing

extension DashboardState {
  /// Writes at the left of the top line that this is no everyday screen, and gives back what is left of the line.
  func drawBadge(_ canvas: inout Canvas, _ rect: Rect) -> Rect {
    guard let badge else { return rect }
    let used = canvas.write(" \(badge) ", column: rect.column, row: rect.row, ink: .urgent, maxColumns: rect.columns)
    return Rect(column: rect.column + used, row: rect.row, columns: rect.columns - used, rows: rect.rows)
  }

  /// The same at the right of the first line where a window lies over the top line, or there is none.
  func drawBadgeOverWindows(_ canvas: inout Canvas) {
    guard let badge, !canvas.frame.starts(with: " \(badge) ") else { return }
    canvas.writeRight(" \(badge) ", endColumn: size.columns, row: 0, ink: .urgent)
  }
}

extension Frame {
  /// The first row begins with that text of narrow signs.
  fileprivate func starts(with text: String) -> Bool {
    text.enumerated().allSatisfy { self[$0.offset, 0].text == String($0.element) }
  }
}
