/// What a band covers in each column of a plot, as shares of its height.
struct BandSpans {
  private var spans: [(low: Double, high: Double)?]

  init(columns: Int) { spans = Array(repeating: nil, count: max(0, columns)) }

  /// Covers the columns between two places (in dots, two a column) with what lies on the straight lines between their ends.
  mutating func add(
    from start: (dot: Double, low: Double, high: Double), to end: (dot: Double, low: Double, high: Double)
  ) {
    let first = Int(start.dot.rounded()) / 2
    let last = min(spans.count - 1, Int(end.dot.rounded()) / 2)
    guard first >= 0, first <= last else { return }
    for column in first...last {
      let middle = Double(column) * 2 + 0.5
      let way = end.dot > start.dot ? min(1, max(0, (middle - start.dot) / (end.dot - start.dot))) : 1
      add(column, start.low + (end.low - start.low) * way, start.high + (end.high - start.high) * way)
    }
  }

  /// Covers a part of one column as well.
  mutating func add(_ column: Int, _ one: Double, _ other: Double) {
    guard spans.indices.contains(column) else { return }
    let (low, high) = (min(one, other), max(one, other))
    let old = spans[column]
    spans[column] = (min(old?.low ?? low, low), max(old?.high ?? high, high))
  }

  /// Shades what is covered.
  func draw(into grid: inout ChartGrid, layout: PlotLayout) {
    for (column, span) in spans.enumerated() {
      guard let span, let rows = layout.rows(from: span.low, to: span.high) else { continue }
      for row in rows {
        grid.put(grid.glyphs.chartBand, column: layout.plot.column + column, row: row, ink: .chartMuted)
      }
    }
  }
}

extension ChartGrid {
  /// Draws a line over what is there.
  mutating func draw(_ dots: DotGrid, layout: PlotLayout) {
    for row in 0..<dots.rows {
      for column in 0..<dots.columns {
        guard let sign = dots.sign(column: column, row: row, glyphs: glyphs) else { continue }
        put(sign, column: layout.plot.column + column, row: layout.plot.row + row, ink: .chart)
      }
    }
  }
}
