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
}
