extension Chart {
  /// How much a figure rose or fell, in whole numbers: `▲3`, `▼3` or `=`; in ASCII `^3` and `v3`.
  ///
  /// What rounds to 0 is `=`; empty for what is not a number.
  public static func trendArrow(_ delta: Double, glyphs: GlyphSet = .unicode) -> String {
    guard !delta.isNaN else { return "" }
    let whole = Int(min(999_999, abs(delta)).rounded())
    if glyphs.isSpoken { return whole == 0 ? "unchanged" : "\(delta > 0 ? "up" : "down") \(whole)" }
    guard whole > 0 else { return "=" }
    return (delta > 0 ? (glyphs.isASCII ? "^" : "▲") : (glyphs.isASCII ? "v" : "▼")) + "\(whole)"
  }
}
