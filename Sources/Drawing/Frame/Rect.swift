/// A rectangle of cells; the origin is top left. Any numbers are allowed: sums stop at the greatest integer.
public struct Rect: Sendable, Hashable {
  /// The leftmost column.
  public var column: Int
  /// The uppermost row.
  public var row: Int
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// A rectangle; negative sizes count as 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The first column to the right of it.
  public var endColumn: Int { column.plus(max(0, columns)) }
  /// The first row below it.
  public var endRow: Int { row.plus(max(0, rows)) }
  /// True when it holds no cell.
  public var isEmpty: Bool { columns <= 0 || rows <= 0 }

  /// The rectangle without a border of that many cells on each side; empty when too small.
  public func inset(columns dx: Int, rows dy: Int) -> Rect {
    Rect(
      column: column.plus(dx), row: row.plus(dy), columns: columns.minus(dx).minus(dx), rows: rows.minus(dy).minus(dy))
  }

  /// The cells that lie in both.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(endColumn, other.endColumn).minus(left),
      rows: min(endRow, other.endRow).minus(top))
  }

  /// True when the cell lies inside.
  public func contains(column: Int, row: Int) -> Bool {
    column >= self.column && column < endColumn && row >= self.row && row < endRow
  }

  /// The whole of something of that size, from its top left corner.
  public init(_ size: Size) { self.init(column: 0, row: 0, columns: size.columns, rows: size.rows) }
}
