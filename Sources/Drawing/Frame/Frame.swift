/// A whole screen of cells, row by row: what `render` returns and the terminal shows.
public struct Frame: Sendable, Equatable {
  /// Columns and rows.
  public let size: Size
  /// `size.columns * size.rows` cells, row-major.
  public internal(set) var cells: [Cell]
  /// Where the terminal's cursor stands, for a person who types or a screen reader; nil hides it.
  public var cursor: Position?
  /// Cells that lead to a web address; what was drawn over them since is still among them, see `shownLinks`.
  public internal(set) var links: [Link] = []

  /// A cell's place.
  public struct Position: Sendable, Hashable {
    /// Counted from 0 at the left.
    public var column: Int
    /// Counted from 0 at the top.
    public var row: Int
    /// A cell's place.
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// The largest frame: no terminal is larger, and a mad report of a window's size must not take all memory.
  public static let largest = Size(columns: 4000, rows: 2000)

  /// A frame of blanks, at most `largest`. O(cells).
  public init(size: Size, style: Style = .plain) {
    let size = Size(
      columns: min(size.columns, Frame.largest.columns), rows: min(size.rows, Frame.largest.rows))
    self.size = size
    cells = Array(repeating: Cell(.blank, style: style), count: size.columns * size.rows)
  }

  /// The cell at a place; a blank outside the frame.
  public subscript(column: Int, row: Int) -> Cell {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return .blank }
    return cells[row * size.columns + column]
  }
}
