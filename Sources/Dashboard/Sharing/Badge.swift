import Drawing

extension DashboardState {
  /// Writes at the left of the top line that this is no everyday screen, and gives back what is left of the line.
  func drawBadge(_ canvas: inout Canvas, _ rect: Rect) -> Rect {
    guard let badge else { return rect }
    let used = canvas.write(" \(badge) ", column: rect.column, row: rect.row, ink: .urgent, maxColumns: rect.columns)
    return Rect(column: rect.column + used, row: rect.row, columns: rect.columns - used, rows: rect.rows)
  }
}
