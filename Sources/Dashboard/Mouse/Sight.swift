import Drawing

/// A frame as somebody with a mouse sees it: what lies under the pointer is read from what was drawn, so that it is what
/// is meant, whoever drew it.
struct Sight {
  let frame: Frame

  init(_ state: DashboardState) { frame = render(state, theme: .mono) }

  /// The cells of a row as text, one sign for each column; the second half of a wide sign is empty.
  func signs(_ row: Int, _ columns: Range<Int>) -> [String] { columns.map { frame[$0, row].text } }

  /// The columns at which a text stands in a row from a column on.
  func find(_ text: String, row: Int, from column: Int = 0) -> Range<Int>? {
    let wanted = text.map(String.init)
    guard !wanted.isEmpty, column >= 0 else { return nil }
    let signs = signs(row, 0..<frame.size.columns)
    var start = column
    while start + wanted.count <= signs.count {
      if signs[start..<start + wanted.count].elementsEqual(wanted) { return start..<start + wanted.count }
      start += 1
    }
    return nil
  }

  /// True when a text stands in a row at a column.
  func shows(_ text: String, row: Int, at column: Int) -> Bool {
    find(text, row: row, from: column)?.lowerBound == column
  }

  /// The smallest rectangle of an area that holds every cell that says something else than another frame.
  func difference(from other: Sight, in area: Rect) -> Rect? {
    var found: Rect?
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn where frame[column, row].text != other.frame[column, row].text {
        guard let before = found else {
          found = Rect(column: column, row: row, columns: 1, rows: 1)
          continue
        }
        let left = min(before.column, column)
        let right = max(before.endColumn, column + 1)
        found = Rect(column: left, row: before.row, columns: right - left, rows: row + 1 - before.row)
      }
    }
    return found
  }
}
