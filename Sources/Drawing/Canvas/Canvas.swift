/// Draws into a frame: all text is cleaned, nothing leaves the clip, and no coordinate can trap.
///
/// Places are columns and rows of the frame, also inside a clip. Where one half of a wide character is drawn over, the
/// other half becomes a space, so that every row always holds exactly the frame's columns.
public struct Canvas: Sendable {
  /// What was drawn so far.
  public private(set) var frame: Frame
  /// How inks look.
  public let theme: Theme
  /// What signs are drawn with.
  public let glyphs: GlyphSet
  /// Where drawing shows; within the frame.
  public private(set) var clip: Rect

  /// An empty canvas. O(cells).
  public init(size: Size, theme: Theme = .mono, glyphs: GlyphSet = .unicode) {
    frame = Frame(size: size, style: theme[.text])
    self.theme = theme
    self.glyphs = glyphs
    clip = Rect(frame.size)
  }

  /// The size of the frame.
  public var size: Size { frame.size }
  /// The whole frame as a rectangle.
  public var bounds: Rect { Rect(frame.size) }

  /// Draws with a narrower clip: what lies in both `rect` and the present one.
  @discardableResult
  public mutating func clipped<Result>(
    to rect: Rect, _ draw: (inout Canvas) throws -> Result
  ) rethrows -> Result {
    let outer = clip
    clip = outer.intersection(rect)
    defer { clip = outer }
    return try draw(&self)
  }

  /// Puts the terminal's cursor on a cell; outside the clip it is hidden.
  public mutating func placeCursor(column: Int, row: Int) {
    frame.cursor = clip.contains(column: column, row: row) ? Frame.Position(column: column, row: row) : nil
  }

  mutating func add(_ link: Frame.Link) { frame.links.append(link) }

  /// Draws one clean cluster at a place; a wide one with only one half inside the clip shows as a space there.
  mutating func put(_ cluster: SafeText.Cluster, column: Int, row: Int, style: Style) {
    guard row >= clip.row, row < clip.endRow, column < clip.endColumn, cluster.width > 0 else { return }
    if cluster.width == 1 {
      guard column >= clip.column else { return }
      set(Cell(cluster.glyph, width: 1, style: style), column: column, row: row)
      return
    }
    let second = column.plus(1)
    if column >= clip.column, second < clip.endColumn {
      set(Cell(cluster.glyph, width: 2, style: style), column: column, row: row)
      set(Cell(.none, width: 0, style: style), column: second, row: row, joins: true)
    } else if column >= clip.column {
      set(Cell(.blank, style: style), column: column, row: row)
    } else if second == clip.column {
      set(Cell(.blank, style: style), column: second, row: row)
    }
  }

  /// Changes the style of a cell inside the clip and keeps its text.
  mutating func restyle(column: Int, row: Int, _ change: (Style) -> Style) {
    let index = row * frame.size.columns + column
    frame.cells[index].style = change(frame.cells[index].style)
  }

  /// Sets a cell inside the frame. `joins`: the cell is the second half of the one before it.
  private mutating func set(_ cell: Cell, column: Int, row: Int, joins: Bool = false) {
    let index = row * frame.size.columns + column
    let old = frame.cells[index].width
    if old == 0, !joins, column > 0 {
      frame.cells[index - 1] = Cell(.blank, style: frame.cells[index - 1].style)
    }
    if old == 2, column + 1 < frame.size.columns {
      frame.cells[index + 1] = Cell(.blank, style: frame.cells[index + 1].style)
    }
    frame.cells[index] = cell
  }
}
