/// How many columns text takes, by the house's own table and not the machine's `wcwidth`.
public enum TextWidth {
  /// The version of Unicode that the table was made from.
  public static var unicodeVersion: String { WidthTable.unicodeVersion }

  /// Columns of a text once it is clean, line breaks as spaces. O(length).
  public static func columns(_ text: String, glyphs: GlyphSet = .unicode) -> Int {
    if SafeText.isPrintableASCII(text) { return text.utf8.count }
    var columns = 0
    for cluster in SafeText.clusters(of: text, glyphs: glyphs) { columns += cluster.width }
    return columns
  }

  /// The longest clean beginning of a text that fits, with an ellipsis when something was left out.
  ///
  /// Never half a wide character. O(columns), however long the text is.
  public static func truncated(_ text: String, to columns: Int, glyphs: GlyphSet = .unicode) -> String {
    guard columns > 0 else { return "" }
    let ellipsis = glyphs.ellipsis(within: columns)
    var kept = ""
    var used = 0
    var cut = kept.endIndex
    for cluster in SafeText.clusters(of: text, glyphs: glyphs) {
      if used + cluster.width > columns { return kept[..<cut] + ellipsis }
      kept += cluster.text
      used += cluster.width
      if used <= columns - ellipsis.utf8Columns { cut = kept.endIndex }
    }
    return kept
  }
}
