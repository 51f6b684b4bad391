extension Canvas {
  /// Draws one cell of a line; where a line lies already, the two are joined (`─` and `│` become `├` or `┼`).
  ///
  /// In ASCII the sides of a `+` are not known any more, so there the new sign stands, or a `+` where it crosses one.
  mutating func line(_ mask: BorderMask, column: Int, row: Int, heavy: Bool, style: Style) {
    guard clip.contains(column: column, row: row) else { return }
    let old = frame[column, row].text
    var sign = mask.sign(heavy: heavy, glyphs: glyphs)
    if glyphs.isASCII {
      let crosses = old == "+" || (old == "|" && mask != .vertical) || (old == "-" && mask != .horizontal)
      if crosses { sign = "+" }
    } else if let before = BorderMask(sign: old) {
      sign = mask.union(before).sign(heavy: heavy, glyphs: glyphs)
    }
    put(SafeText.Cluster(text: sign, width: 1), column: column, row: row, style: style)
  }

  /// Draws a line from left to right, joined to the lines that it meets. O(columns inside the clip).
  public mutating func horizontalRule(column: Int, row: Int, columns: Int, ink: Ink = .border, heavy: Bool = false) {
    let area = clip.intersection(Rect(column: column, row: row, columns: columns, rows: 1))
    let last = column.plus(columns).minus(1)
    for place in area.column..<area.endColumn {
      let ends: BorderMask = place == column ? .right : place == last ? .left : .horizontal
      let meets = BorderMask(sign: frame[place, row].text) != nil
      line(meets ? ends : .horizontal, column: place, row: row, heavy: heavy, style: theme[ink])
    }
  }

  /// Draws a line from top to bottom, joined to the lines that it meets. O(rows inside the clip).
  public mutating func verticalRule(column: Int, row: Int, rows: Int, ink: Ink = .border, heavy: Bool = false) {
    let area = clip.intersection(Rect(column: column, row: row, columns: 1, rows: rows))
    let last = row.plus(rows).minus(1)
    for place in area.row..<area.endRow {
      let ends: BorderMask = place == row ? .down : place == last ? .up : .vertical
      let meets = BorderMask(sign: frame[column, place].text) != nil
      line(meets ? ends : .vertical, column: column, row: place, heavy: heavy, style: theme[ink])
    }
  }
}
