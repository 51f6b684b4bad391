/// Small charts that fit into a line of text.
public enum Chart {
  /// A line of bars, one a column, from lowest to highest of the values shown.
  ///
  /// The last `width` values are shown; with fewer the left is blank. A value that is not a number is a space; equal
  /// values are a line at the lowest level. `scale` sets the lowest and highest level where charts are compared.
  public static func sparkline(
    _ values: [Double], width: Int, glyphs: GlyphSet = .unicode, scale: ClosedRange<Double>? = nil
  ) -> String {
    guard width > 0 else { return "" }
    let shown = values.suffix(width)
    let levels = glyphs.sparkLevels
    let finite = shown.filter(\.isFinite)
    let low = scale?.lowerBound ?? finite.min() ?? 0
    let high = scale?.upperBound ?? finite.max() ?? 0
    let bars = shown.map { value -> String in
      guard value.isFinite else { return " " }
      // Halved first, so that the span of the greatest numbers does not overflow.
      let span = high / 2 - low / 2
      let share = span > 0 ? (value / 2 - low / 2) / span : 0
      let index = Int((min(1, max(0, share)) * Double(levels.count - 1)).rounded())
      return levels[index]
    }
    return String(repeating: " ", count: width - shown.count) + bars.joined()
  }

  /// A bar that fills from the left; always `width` columns.
  ///
  /// `fraction` is cut to 0…1, what is not a number counts as 0. It is full only at 1, and empty only at 0 where an
  /// eighth of a column can be shown.
  public static func progressBar(_ fraction: Double, width: Int, glyphs: GlyphSet = .unicode) -> String {
    guard width > 0 else { return "" }
    let share = fraction.isNaN ? 0 : min(1, max(0, fraction))
    let parts = glyphs.eighths
    let steps = parts.count + 1
    var filled = Int((share * Double(width * steps)).rounded())
    // A bar that looks done, or not begun, is believed.
    if share < 1 { filled = min(filled, width * steps - 1) }
    if share > 0, steps > 1 { filled = max(filled, 1) }
    let (whole, rest) = filled.quotientAndRemainder(dividingBy: steps)
    let partial = rest > 0 ? parts[rest - 1] : ""
    let left = width - whole - (rest > 0 ? 1 : 0)
    let (done, open) = glyphs.progress
    return String(repeating: done, count: whole) + partial + String(repeating: open, count: left)
  }
}
