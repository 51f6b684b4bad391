/// Bars in a line of text.
public enum BarChart {
  /// A bar of exactly `width` columns, filled from the left to an eighth of a column (a whole one in ASCII).
  ///
  /// `fraction` is cut to 0…1, what is not a number counts as 0; full only at 1 and empty only at 0, as `Chart.progressBar`.
  public static func bar(_ fraction: Double, width: Int, glyphs: GlyphSet = .unicode) -> ChartLine {
    let width = min(width, Chart.mostColumns)
    guard width > 0 else { return [] }
    let text = Chart.progressBar(fraction, width: width, glyphs: glyphs)
    let open = glyphs.progress.open
    let done = text.prefix { String($0) != open }
    return [ChartRun(String(done), .chart), ChartRun(String(text.dropFirst(done.count)), .faint)]
      .filter { !$0.text.isEmpty }
  }

  /// A value with its interval on a scale of 0…1, exactly `width` columns: `██████├──●──┤····`.
  ///
  /// The bar is filled up to the interval, the whisker is the interval, `●` the value, and the dots go on to 1. An
  /// interval that is missing, not finite, or not wider than a column gives a plain bar with the dots.
  public static func intervalBar(
    value: Double, low: Double?, high: Double?, width: Int, glyphs: GlyphSet = .unicode
  ) -> ChartLine {
    let width = min(width, Chart.mostColumns)
    guard width > 0 else { return [] }
    func column(_ share: Double) -> Int { min(width - 1, Int(min(1, max(0, share)) * Double(width))) }
    guard value.isFinite, let low, let high, low.isFinite, high.isFinite, column(low) != column(high) else {
      return plain(value, width: width, glyphs: glyphs)
    }
    let point = column(value)
    let first = min(column(low), column(high), point)
    let last = max(column(low), column(high), point)
    var whisker = [String](repeating: glyphs.whisker.line, count: last - first + 1)
    whisker[0] = glyphs.whisker.low
    whisker[last - first] = glyphs.whisker.high
    let before = whisker[..<(point - first)].joined()
    let after = whisker[(point - first + 1)...].joined()
    return [
      ChartRun(String(repeating: glyphs.progress.done, count: first), .chart), ChartRun(before, .chartMuted),
      ChartRun(String(Character(glyphs.chartPoint)), .chart), ChartRun(after, .chartMuted),
      ChartRun(rest(width - last - 1, glyphs), .faint),
    ].filter { !$0.text.isEmpty }
  }

  private static func rest(_ columns: Int, _ glyphs: GlyphSet) -> String {
    String(repeating: Character(glyphs.chartUnknown), count: max(0, columns))
  }

  private static func plain(_ value: Double, width: Int, glyphs: GlyphSet) -> ChartLine {
    let line = bar(value, width: width, glyphs: glyphs)
    return line.map { $0.ink == .faint ? ChartRun(rest($0.text.unicodeScalars.count, glyphs), .faint) : $0 }
  }
}
