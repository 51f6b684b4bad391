/// A line chart on its way into a grid: points in order, finite or nil, with the scales that they need.
struct LinePlot {
  private let chart: LineChart
  private let points: [LineChart.Point]
  private let targets: [LineChart.Target]
  private let scale: NiceScale
  private let layout: PlotLayout
  /// The last value and how it is written.
  private let last: (x: Double, y: Double, text: String)

  /// Nil when there is no value at all.
  init?(_ chart: LineChart, grid: ChartGrid) {
    self.chart = chart
    points = chart.points.filter { $0.x.isFinite }.map(Self.finite).sorted { $0.x < $1.x }
    targets = chart.targets.filter { $0.y.isFinite }
    guard let end = points.last(where: { $0.y != nil }), let value = end.y else { return nil }
    var wishes = PlotLayout.Wishes()
    wishes.title = chart.title != nil || chart.band != nil
    wishes.labels = !chart.labels.isEmpty
    let rows = PlotLayout.plotRows(height: grid.rows, wishes: wishes)
    let scale: NiceScale
    switch chart.scale {
    case .fixed(let range): scale = NiceScale(fixed: range, rows: rows)
    case .fitted:
      let numbers = points.flatMap { [$0.y, $0.low, $0.high].compactMap { $0 } } + targets.map(\.y)
      scale = NiceScale(least: numbers.min() ?? 0, greatest: numbers.max() ?? 1, rows: rows)
    }
    self.scale = scale
    last = (end.x, value, scale.exactText(value) + chart.unit)
    let numbers = scale.ticks.map { TextWidth.columns(scale.text($0) + chart.unit, glyphs: grid.glyphs) }
    wishes.numberColumns = numbers.max() ?? 0
    wishes.rightColumns = TextWidth.columns(last.text, glyphs: grid.glyphs) + 1
    layout = PlotLayout(width: grid.columns, height: grid.rows, wishes: wishes)
  }

  private static func finite(_ point: LineChart.Point) -> LineChart.Point {
    func kept(_ value: Double?) -> Double? { value.flatMap { $0.isFinite ? $0 : nil } }
    return .init(x: point.x, y: kept(point.y), low: kept(point.low), high: kept(point.high))
  }

  /// Draws from the back to the front.
  func draw(into grid: inout ChartGrid) {
    let key = hasBand ? ChartKey(grid.glyphs.chartBand, .chartMuted, chart.band) : nil
    grid.drawTitle(chart.title, keys: [key].compactMap { $0 }, layout: layout)
    grid.drawLeftAxis(scale, unit: chart.unit, layout: layout)
    grid.drawBelow(grid.evenlyChosen(axisLabels, layout: layout), layout: layout)
    guard layout.plot.columns > 0, layout.plot.rows > 0 else { return }
    drawBand(&grid)
    for target in targets {
      let row = layout.row(scale.share(target.y))
      let step = grid.glyphs.isASCII ? 2 : 1
      for column in stride(from: layout.plot.column, to: layout.plot.endColumn, by: step) {
        grid.put(grid.glyphs.chartLevel, column: column, row: row, ink: .accent)
      }
    }
    drawLine(&grid)
    drawLast(&grid)
    for target in targets { name(target, &grid) }
  }

  private var hasBand: Bool { points.contains { $0.low != nil && $0.high != nil } }

  /// 0…1 along the axis below; the middle when all points are at one place.
  private func share(_ x: Double) -> Double {
    guard let first = points.first?.x, let last = points.last?.x else { return 0.5 }
    // Halved first, so that the span of the greatest numbers does not overflow.
    let span = last / 2 - first / 2
    return span > 0 ? (x / 2 - first / 2) / span : 0.5
  }

  private var axisLabels: [AxisLabel] {
    chart.labels.compactMap { label in
      let share = share(label.x)
      return (0...1).contains(share) ? AxisLabel(share: share, text: label.text) : nil
    }
  }

  private func dot(_ x: Double, _ y: Double) -> (x: Int, y: Int) {
    (Int(layout.dotColumn(share(x)).rounded()), Int(layout.dotRow(scale.share(y)).rounded()))
  }

  /// Shades each column between the ends of the interval there.
  private func drawBand(_ grid: inout ChartGrid) {
    var spans = BandSpans(columns: layout.plot.columns)
    var before: (dot: Double, low: Double, high: Double)?
    for point in points {
      guard let low = point.low, let high = point.high else {
        before = nil
        continue
      }
      let now = (dot: layout.dotColumn(share(point.x)), low: scale.share(low), high: scale.share(high))
      spans.add(from: before ?? now, to: now)
      before = now
    }
    spans.draw(into: &grid, layout: layout)
  }

  /// Joins neighbours that both have a value; one that has no such neighbour is a point.
  private func drawLine(_ grid: inout ChartGrid) {
    var dots = DotGrid(columns: layout.plot.columns, rows: layout.plot.rows)
    var singles: [(x: Int, y: Int)] = []
    var before: (x: Int, y: Int)?
    var isJoined = true
    for point in points {
      let now = point.y.map { dot(point.x, $0) }
      if let now {
        if let before { dots.line(from: before, to: now) }
        isJoined = before != nil
      } else if let before, !isJoined {
        singles.append(before)
      }
      before = now
    }
    if let before, !isJoined { singles.append(before) }
    grid.draw(dots, layout: layout)
    for single in singles {
      grid.put(
        grid.glyphs.chartSingle, column: layout.plot.column + single.x / 2, row: layout.plot.row + single.y / 4,
        ink: .chart)
    }
  }

  private func drawLast(_ grid: inout ChartGrid) {
    let column = layout.column(share(last.x))
    let row = layout.row(scale.share(last.y))
    grid.put(grid.glyphs.chartPoint, column: column, row: row, ink: .chart)
    guard column + 2 + TextWidth.columns(last.text, glyphs: grid.glyphs) <= layout.width else { return }
    grid.write(last.text, column: column + 2, row: row, ink: .text)
  }

  /// Writes the name of a target into its line, as far right as nothing else is.
  private func name(_ target: LineChart.Target, _ grid: inout ChartGrid) {
    let text = " \(target.label) "
    let columns = TextWidth.columns(text, glyphs: grid.glyphs)
    guard columns > 2, columns < layout.plot.columns else { return }
    let row = layout.row(scale.share(target.y))
    var free = 0
    for column in (layout.plot.column..<layout.plot.endColumn).reversed() {
      free = grid.ink(column: column, row: row) == .chart ? 0 : free + 1
      // A piece of the level stays on the right, so that the name is seen to belong to it.
      guard free > columns else { continue }
      grid.write(text, column: column, row: row, ink: .muted)
      return
    }
  }
}
