/// The cells that a chart is put together in before they become lines of runs.
struct ChartGrid {
  let columns: Int
  let rows: Int
  let glyphs: GlyphSet
  private var signs: [Glyph]
  private var inks: [Ink]

  /// An empty grid of at most the columns and rows that a chart may have. O(cells).
  init(columns: Int, rows: Int, glyphs: GlyphSet) {
    self.columns = min(Chart.mostColumns, max(0, columns))
    self.rows = min(Chart.mostRows, max(0, rows))
    self.glyphs = glyphs
    signs = Array(repeating: .blank, count: self.columns * self.rows)
    inks = Array(repeating: .text, count: self.columns * self.rows)
  }

  /// Puts a sign of one column; outside the grid nothing happens.
  mutating func put(_ sign: Unicode.Scalar, column: Int, row: Int, ink: Ink) {
    guard column >= 0, column < columns, row >= 0, row < rows else { return }
    set(Glyph(sign), ink, column, row)
  }

  /// Writes cleaned text; it is cut where `columns` or the grid ends, without half a wide character. Tells its columns.
  @discardableResult
  mutating func write(
    _ text: String, column: Int, row: Int, ink: Ink, columns most: Int = .max, ellipsis: Bool = true
  ) -> Int {
    guard column >= 0, column < columns, row >= 0, row < rows, most > 0 else { return 0 }
    let room = min(most, columns - column)
    var pen = column
    let shown = ellipsis ? TextWidth.truncated(text, to: room, glyphs: glyphs) : text
    for cluster in SafeText.clusters(of: shown, glyphs: glyphs) where cluster.width > 0 {
      guard pen + cluster.width <= column + room else { break }
      set(cluster.glyph, ink, pen, row)
      if cluster.width == 2 {
        set(.blank, ink, pen + 1, row)
        signs[row * columns + pen + 1] = .none
      }
      pen += cluster.width
    }
    return pen - column
  }

  /// The ink of a cell, to see what is there already; `text` for an empty one and outside the grid.
  func ink(column: Int, row: Int) -> Ink {
    guard column >= 0, column < columns, row >= 0, row < rows else { return .text }
    return inks[row * columns + column]
  }

  /// Sets a cell; the other half of a wide character that stood there becomes a space.
  private mutating func set(_ sign: Glyph, _ ink: Ink, _ column: Int, _ row: Int) {
    let index = row * columns + column
    if signs[index] == .none { signs[index - 1] = .blank }
    if column + 1 < columns, signs[index + 1] == .none { signs[index + 1] = .blank }
    signs[index] = sign
    inks[index] = ink
  }

  /// The rows, neighbours of one ink joined; blanks take the ink before them. O(cells).
  func lines() -> [ChartLine] {
    (0..<rows).map { row in
      var line: ChartLine = []
      var text = ""
      var ink = Ink.text
      for index in row * columns..<(row + 1) * columns {
        let sign = signs[index]
        if sign != .blank, inks[index] != ink {
          if !text.isEmpty { line.append(ChartRun(text, ink)) }
          text = ""
          ink = inks[index]
        }
        if sign.count == 1, let scalar = Unicode.Scalar(sign[0]) {
          text.unicodeScalars.append(scalar)
        } else {
          text += sign.text
        }
      }
      if !text.isEmpty { line.append(ChartRun(text, ink)) }
      return line
    }
  }
}
