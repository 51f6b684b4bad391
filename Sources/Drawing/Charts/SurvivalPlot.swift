/// A survival chart on its way into a grid: steps in order, with the axes that they need.
struct SurvivalPlot {
  private let chart: SurvivalChart
  private let steps: [SurvivalChart.Step]
  private let censored: [SurvivalChart.Censored]
  private let targets: [SurvivalChart.Target]
  private let axis: DurationAxis
  private let scale: NiceScale
  private let layout: PlotLayout
  /// Hours after which nobody was watched any more, or the end of the axis.
  private let watched: Double
  /// How the last value of the curve is written.
  private let lastText: String

  /// Nil when there is nobody.
  init?(_ chart: SurvivalChart, grid: ChartGrid) {
    self.chart = chart
    steps = chart.steps.filter { $0.hours.isFinite && $0.value.isFinite }.sorted { $0.hours < $1.hours }
    censored = chart.censored.filter { $0.hours.isFinite && $0.value.isFinite }.sorted { $0.hours < $1.hours }
    guard let end = [steps.last?.hours, censored.last?.hours].compactMap({ $0 }).max() else { return nil }
    switch chart.timeAxis {
    case .linear: axis = DurationAxis(horizon: chart.horizon)
    case .logarithmic:
      // The few quickest answers would take half of the width and say nothing.
      let most = steps.last?.value ?? 0
      let early = steps.first { $0.hours > 0 && $0.value >= most / 20 }?.hours
      axis = DurationAxis(horizon: chart.horizon, logarithmicFrom: early ?? censored.first?.hours ?? 1)
    }
    watched = min(axis.end, end)
    targets = chart.targets.filter { [axis] in $0.hours >= axis.start && $0.hours <= axis.end }
    var wishes = PlotLayout.Wishes()
    wishes.title = chart.title != nil || chart.band != nil || chart.stillWaiting != nil && !censored.isEmpty
    wishes.header = targets.contains { !$0.label.isEmpty }
    wishes.labels = true
    let rows = PlotLayout.plotRows(height: grid.rows, wishes: wishes)
    scale = NiceScale(fixed: 0...100, rows: rows)
    let last = steps.last { [watched] in $0.hours <= watched }?.value ?? 0
    lastText = scale.text((min(1, max(0, last)) * 100).rounded()) + "%"
    wishes.numberColumns = 4
    wishes.rightColumns = lastText.utf8.count + 1
    layout = PlotLayout(width: grid.columns, height: grid.rows, wishes: wishes)
  }

  /// Draws from the back to the front.
  func draw(into grid: inout ChartGrid) {
    let hasBand = steps.contains { finite($0) != nil }
    let keys = [
      hasBand ? ChartKey(grid.glyphs.chartBand, .chartMuted, chart.band) : nil,
      censored.isEmpty ? nil : ChartKey(grid.glyphs.chartCensored, .chart, chart.stillWaiting),
    ]
    grid.drawTitle(chart.title, keys: keys.compactMap { $0 }, layout: layout)
    grid.drawLeftAxis(scale, unit: "%", layout: layout)
    let labels = axis.labels(columns: layout.plot.columns)
    grid.drawBelow(
      axis.isLogarithmic ? grid.firstChosen(labels, layout: layout) : grid.evenlyChosen(labels, layout: layout),
      layout: layout)
    guard layout.plot.columns > 0, layout.plot.rows > 0 else { return }
    drawBand(&grid)
    drawTargets(&grid)
    drawCurve(&grid)
    drawCensored(&grid)
    for target in targets where target.hours <= watched {
      grid.put(
        grid.glyphs.chartPoint, column: column(target.hours), row: layout.row(value(at: target.hours)), ink: .chart)
    }
    let end = column(watched)
    let row = layout.row(value(at: watched))
    if end + 2 + lastText.utf8.count <= layout.width { grid.write(lastText, column: end + 2, row: row, ink: .text) }
  }

  private func finite(_ step: SurvivalChart.Step) -> (low: Double, high: Double)? {
    guard let low = step.low, let high = step.high, low.isFinite, high.isFinite else { return nil }
    return (min(1, max(0, low)), min(1, max(0, high)))
  }

  private func column(_ hours: Double) -> Int { layout.column(axis.share(hours)) }

  /// The share answered by a time: that of the last step before. O(log steps).
  private func value(at hours: Double) -> Double {
    var (first, end) = (0, steps.count)
    while first < end {
      let middle = (first + end) / 2
      if steps[middle].hours <= hours { first = middle + 1 } else { end = middle }
    }
    return first > 0 ? min(1, max(0, steps[first - 1].value)) : 0
  }

  /// Shades each column as of the step that is in force at its right edge.
  private func drawBand(_ grid: inout ChartGrid) {
    var spans = BandSpans(columns: layout.plot.columns)
    var next = 0
    var band: (low: Double, high: Double)?
    let dots = max(1, Double(layout.plot.columns * 2 - 1))
    for column in 0..<layout.plot.columns {
      guard column == 0 || axis.hours((Double(column) * 2 - 0.5) / dots) <= watched else { break }
      let edge = axis.hours(min(1, (Double(column) * 2 + 1) / dots))
      while next < steps.count, steps[next].hours <= edge {
        band = finite(steps[next])
        next += 1
      }
      if let band { spans.add(column, band.low, band.high) }
    }
    spans.draw(into: &grid, layout: layout)
  }

  /// A line down to the axis for each time to reach, with its name above.
  private func drawTargets(_ grid: inout ChartGrid) {
    for target in targets {
      for row in layout.plot.row..<layout.plot.endRow {
        grid.put(grid.glyphs.chartTime, column: column(target.hours), row: row, ink: .accent)
      }
    }
    guard let row = layout.headerRow else { return }
    let names = targets.sorted { $0.hours < $1.hours }.map {
      (text: $0.label, columns: TextWidth.columns($0.label, glyphs: grid.glyphs), middle: column($0.hours))
    }
    // Over the middle of its line each; where they would touch, as far left as a name still reaches its line.
    for leftwards in [false, true] {
      var free = 0
      var places: [(text: String, start: Int)] = []
      for name in names where name.columns > 0 && name.columns <= layout.width {
        let back = leftwards ? name.columns - 1 : (name.columns - 1) / 2
        let start = min(layout.width - name.columns, max(leftwards ? free : 0, name.middle - back))
        guard start >= free, start <= name.middle else { continue }
        places.append((name.text, start))
        free = start + name.columns + 2
      }
      guard leftwards || places.count == names.count else { continue }
      for place in places { grid.write(place.text, column: place.start, row: row, ink: .muted) }
      return
    }
  }

  private func drawCurve(_ grid: inout ChartGrid) {
    var dots = DotGrid(columns: layout.plot.columns, rows: layout.plot.rows)
    func dot(_ hours: Double, _ value: Double) -> (x: Int, y: Int) {
      (Int(layout.dotColumn(axis.share(hours)).rounded()), Int(layout.dotRow(min(1, max(0, value))).rounded()))
    }
    var pen = dot(axis.start, value(at: axis.start))
    for step in steps where step.hours > axis.start && step.hours <= watched {
      let next = dot(step.hours, step.value)
      dots.line(from: pen, to: (next.x, pen.y))
      dots.line(from: (next.x, pen.y), to: next)
      pen = next
    }
    dots.line(from: pen, to: (dot(watched, 0).x, pen.y))
    grid.draw(dots, layout: layout)
  }

  /// Marks those who wait, with three columns between marks: a mark is for "here and about", the curve stays visible.
  private func drawCensored(_ grid: inout ChartGrid) {
    var before = Int.min
    for person in censored where person.hours >= axis.start && person.hours <= axis.end {
      let column = column(person.hours)
      guard column > before + 3 || before == .min else { continue }
      grid.put(
        grid.glyphs.chartCensored, column: column, row: layout.row(min(1, max(0, person.value))), ink: .chart)
      before = column
    }
  }
}
