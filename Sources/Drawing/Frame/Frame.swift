/// A whole screen of cells, row by row: what `render` returns and the terminal shows.
public struct Frame: Sendable, Equatable {
  public let size: Size
  /// `size.columns * size.rows` cells, row-major.
  public internal(set) var cells: [Cell]
  /// Where the terminal's cursor stands, for a person who types or a screen reader; nil hides it.
  public var cursor: Position?

  /// A cell's place.
  public struct Position: Sendable, Hashable {
    public var column: Int
    public var row: Int
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// A frame of blanks. O(cells).
  public init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: Cell(text: " ", style: style), count: size.columns * size.rows)
  }

  /// The cell at a place; a blank outside the frame.
  public subscript(column: Int, row: Int) -> Cell {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return .blank }
    return cells[row * size.columns + column]
  }
}
