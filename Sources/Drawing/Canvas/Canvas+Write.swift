extension Canvas {
  /// Writes text from a place to the right and tells the columns that it took.
  ///
  /// The text is cleaned. What does not fit into `maxColumns` and the clip ends in an ellipsis, or is cut when
  /// `ellipsis` is false. O(columns), however long the text is, when it begins inside the clip.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, style: Style, maxColumns: Int = .max, ellipsis: Bool = true
  ) -> Int {
    write([Run(text, style)], column: column, row: row, maxColumns: maxColumns, ellipsis: ellipsis)
  }

  /// Writes text in the style of an ink; otherwise as `write(_:column:row:style:maxColumns:ellipsis:)`.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, ink: Ink = .text, maxColumns: Int = .max, ellipsis: Bool = true
  ) -> Int {
    write([Run(text, theme[ink])], column: column, row: row, maxColumns: maxColumns, ellipsis: ellipsis)
  }

  /// Writes pieces of text one after the other, cut as one line.
  @discardableResult
  public mutating func write(
    _ runs: [Run], column: Int, row: Int, maxColumns: Int = .max, ellipsis: Bool = true
  ) -> Int {
    guard maxColumns > 0, row >= clip.row, row < clip.endRow, column < clip.endColumn else { return 0 }
    let limit = min(column.plus(maxColumns), clip.endColumn)
    let mark = ellipsis ? glyphs.ellipsis(within: limit.minus(max(column, clip.column))) : ""
    let markColumns = mark.utf8Columns
    var pen = column
    var cut = (column: column, style: runs.first?.style ?? .plain)
    for run in runs {
      for cluster in SafeText.clusters(of: run.text, glyphs: glyphs) {
        let next = pen.plus(cluster.width)
        if next > limit {
          // Without an ellipsis only the first half of a wide character can be left over.
          let end = ellipsis ? cut : (column: pen, style: run.style)
          finish(at: end.column, limit: limit, mark: mark, style: end.style, row: row)
          return limit.minus(column)
        }
        put(cluster, column: pen, row: row, style: run.style)
        pen = next
        if pen <= limit - markColumns { cut = (pen, run.style) }
      }
    }
    return pen.minus(column)
  }

  /// Puts the ellipsis after the last cluster that leaves room for it and blanks the column that a wide one left over.
  private mutating func finish(at column: Int, limit: Int, mark: String, style: Style, row: Int) {
    var pen = column
    for sign in mark.unicodeScalars where pen < limit {
      put(SafeText.Cluster(Glyph(sign), width: 1), column: pen, row: row, style: style)
      pen += 1
    }
    while pen < limit {
      put(SafeText.Cluster(.blank, width: 1), column: pen, row: row, style: style)
      pen += 1
    }
  }

  /// Writes text that ends left of `endColumn` and tells the columns that it took; what does not fit is cut at its end.
  @discardableResult
  public mutating func writeRight(
    _ text: String, endColumn: Int, row: Int, style: Style, maxColumns: Int = .max
  ) -> Int {
    let fitted = TextWidth.truncated(text, to: min(maxColumns, max(0, endColumn.minus(clip.column))), glyphs: glyphs)
    let columns = TextWidth.columns(fitted, glyphs: glyphs)
    return write(fitted, column: endColumn.minus(columns), row: row, style: style, maxColumns: columns)
  }

  /// Writes text that ends left of `endColumn` in the style of an ink.
  @discardableResult
  public mutating func writeRight(
    _ text: String, endColumn: Int, row: Int, ink: Ink = .text, maxColumns: Int = .max
  ) -> Int {
    writeRight(text, endColumn: endColumn, row: row, style: theme[ink], maxColumns: maxColumns)
  }
}
