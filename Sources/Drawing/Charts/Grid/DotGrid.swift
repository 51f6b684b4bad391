/// Dots in cells of two columns by four rows: what Braille letters can show, U+2800…U+28FF.
struct DotGrid {
  /// Cells across and down.
  let columns: Int
  let rows: Int
  /// The dots of a cell as the Unicode standard numbers them: bits 0–2 and 6 the left column from the top, 3–5 and 7 the right.
  private(set) var cells: [UInt8]

  /// Dots across.
  var dotColumns: Int { columns * 2 }
  /// Dots down.
  var dotRows: Int { rows * 4 }

  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// Sets a dot, from the top left; outside nothing happens.
  mutating func set(_ x: Int, _ y: Int) {
    guard x >= 0, x < dotColumns, y >= 0, y < dotRows else { return }
    let bit: UInt8 = y & 3 == 3 ? 6 + UInt8(x & 1) : UInt8(y & 3) + 3 * UInt8(x & 1)
    cells[(y >> 2) * columns + x >> 1] |= 1 << bit
  }

  /// Sets the dots of a straight line with both ends. O(its length). Source: J. E. Bresenham, IBM Systems Journal 4, 1965.
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    var (x, y) = start
    let (width, height) = (abs(end.x - x), -abs(end.y - y))
    let (stepX, stepY) = (x < end.x ? 1 : -1, y < end.y ? 1 : -1)
    var error = width + height
    while true {
      set(x, y)
      if x == end.x, y == end.y { return }
      let doubled = 2 * error
      if doubled >= height {
        error += height
        x += stepX
      }
      if doubled <= width {
        error += width
        y += stepY
      }
    }
  }

  /// The sign of a cell; nil where it has no dot.
  func sign(column: Int, row: Int, glyphs: GlyphSet) -> Unicode.Scalar? {
    let dots = cells[row * columns + column]
    guard dots != 0 else { return nil }
    return glyphs.isASCII ? Self.strokes[Int(dots)] : Unicode.Scalar(0x2800 + UInt32(dots))
  }

  /// The ASCII stroke that comes nearest to the dots of a cell.
  private static let strokes: [Unicode.Scalar] = (0..<256).map { stroke(UInt8($0)) }

  private static func stroke(_ dots: UInt8) -> Unicode.Scalar {
    let left = [0, 1, 2, 6].map { dots >> $0 & 1 == 1 }
    let right = [3, 4, 5, 7].map { dots >> $0 & 1 == 1 }
    let leftRows = left.indices.filter { left[$0] }
    let rightRows = right.indices.filter { right[$0] }
    let all = leftRows + rightRows
    guard let top = all.min(), let bottom = all.max() else { return " " }
    guard !leftRows.isEmpty, !rightRows.isEmpty else {
      return all.count > 2 ? "|" : bottom < 2 ? "'" : top > 1 ? "_" : "-"
    }
    let rise = mean(leftRows) - mean(rightRows)
    if abs(rise) >= 1 { return rise > 0 ? "/" : "\\" }
    if bottom - top >= 2 { return "|" }
    let height = mean(all)
    return height <= 0.5 ? "'" : height >= 2.5 ? "_" : "-"
  }

  private static func mean(_ rows: [Int]) -> Double { Double(rows.reduce(0, +)) / Double(max(1, rows.count)) }
}
