import Drawing

/// A row of cells as it can be sent: exactly as wide as the window, every wide cell whole.
enum ShownRow {
  /// Makes a row fit: cut or filled up to `columns`, halves of wide cells blanked, and a wide cell that would stand in
  /// the last column too.
  static func fitted(_ cells: some Collection<Cell>, columns: Int) -> [Cell] {
    var row = Array(cells.prefix(columns))
    while row.count < columns { row.append(.blank) }
    for column in row.indices {
      let follows = column + 1 < columns && row[column + 1].width == 0
      switch row[column].width {
      case 0:
        // The first half before it was left whole only when this one follows it.
        if column == 0 || row[column - 1].width != 2 { row[column] = blank(like: row[column]) }
      case 2:
        if !follows { row[column] = blank(like: row[column]) }
      default: break
      }
    }
    return row
  }

  private static func blank(like cell: Cell) -> Cell { Cell(.blank, style: cell.style) }
}
