import Drawing
import TestSupport
import Testing

/// The text of a chart, a line each.
func picture(_ lines: [ChartLine]) -> [String] { lines.map { $0.map(\.text).joined() } }

/// What is wrong with the lines of a chart; nil when it has its size and nothing but clean text.
func fault(in lines: [ChartLine], width: Int, height: Int, glyphs: GlyphSet) -> String? {
  if lines.count != height { return "\(lines.count) lines for \(height)" }
  for line in picture(lines) {
    let columns = TextWidth.columns(line, glyphs: glyphs)
    if columns != width { return "\(columns) columns for \(width): \(line)" }
    if SafeText.clean(line, glyphs: glyphs) != line { return "not clean: \(line)" }
    if glyphs.isASCII, !SafeText.isPrintableASCII(line) { return "not ASCII: \(line)" }
  }
  return nil
}

@Suite("Every chart has its size, whatever it is given")
struct ChartPropertyTests {
  private static let odd: [Double] = [
    .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, 0, -0.0,
    1,
    1e15, -1e15, 1e-9, 100, 0.5, 1_700_000_000,
  ]

  private static func number(_ random: inout SeededGenerator, in range: ClosedRange<Double>) -> Double {
    random.number(0..<4) == 0 ? random.pick(odd) : Double.random(in: range, using: &random)
  }

  private static func maybe(_ random: inout SeededGenerator, in range: ClosedRange<Double>) -> Double? {
    random.number(0..<5) == 0 ? nil : number(&random, in: range)
  }

  private static func size(_ random: inout SeededGenerator) -> (width: Int, height: Int) {
    switch random.number(0..<3) {
    case 0: (random.number(0..<6), random.number(0..<6))
    case 1: (random.number(0..<60), random.number(0..<12))
    default: (random.number(0..<240), random.number(0..<50))
    }
  }

  private static func words(_ random: inout SeededGenerator) -> String {
    random.number(0..<2) == 0 ? random.hostileText(upTo: 12) : random.pick(["", "8 Nov", "月曜日", "target 80"])
  }

  @Test(arguments: [GlyphSet.unicode, .ascii])
  func lineCharts(_ glyphs: GlyphSet) {
    var random = SeededGenerator(seed: 41)
    for round in 0..<600 {
      let spans: ClosedRange<Double> = random.pick([0...100, -1...1, 0...1e-7, -1e300...1e300])
      let points = (0..<random.pick([0, 1, 2, 3, 40])).map { _ in
        LineChart.Point(
          x: Self.number(&random, in: 0...60), y: Self.maybe(&random, in: spans), low: Self.maybe(&random, in: spans),
          high: Self.maybe(&random, in: spans))
      }
      let chart = LineChart(
        title: random.pick([nil, Self.words(&random)]), points: points,
        labels: (0..<random.number(0..<20)).map { _ in
          .init(x: Self.number(&random, in: 0...60), Self.words(&random))
        }, targets: [.init(y: Self.number(&random, in: spans), Self.words(&random))],
        scale: random.pick([.fitted, .fixed(0...100), .fixed(3...3), .fixed(-.infinity ... .infinity)]),
        unit: random.pick(["", "%", Self.words(&random)]), band: random.pick([nil, Self.words(&random)]),
        emptyText: Self.words(&random))
      let (width, height) = Self.size(&random)
      let wrong = fault(
        in: chart.lines(width: width, height: height, glyphs: glyphs), width: width, height: height, glyphs: glyphs)
      #expect(wrong == nil, "round \(round)")
    }
  }

  @Test(arguments: [GlyphSet.unicode, .ascii])
  func survivalCharts(_ glyphs: GlyphSet) {
    var random = SeededGenerator(seed: 42)
    for round in 0..<600 {
      let chart = SurvivalChart(
        title: random.pick([nil, Self.words(&random)]),
        steps: (0..<random.pick([0, 1, 2, 30])).map { _ in
          .init(
            hours: Self.number(&random, in: 0...200), value: Self.number(&random, in: 0...1),
            low: Self.maybe(&random, in: 0...1), high: Self.maybe(&random, in: 0...1))
        },
        censored: (0..<random.number(0..<8)).map { _ in
          .init(hours: Self.number(&random, in: 0...200), value: Self.number(&random, in: 0...1))
        },
        targets: (0..<random.number(0..<4)).map { _ in
          .init(hours: Self.number(&random, in: 0...200), Self.words(&random))
        }, horizon: Self.number(&random, in: 0...400), timeAxis: random.pick([.linear, .logarithmic]),
        band: random.pick([nil, Self.words(&random)]), emptyText: Self.words(&random))
      let (width, height) = Self.size(&random)
      let wrong = fault(
        in: chart.lines(width: width, height: height, glyphs: glyphs), width: width, height: height, glyphs: glyphs)
      #expect(wrong == nil, "round \(round)")
    }
  }

  @Test(arguments: [GlyphSet.unicode, .ascii])
  func heatMapsAndBars(_ glyphs: GlyphSet) {
    var random = SeededGenerator(seed: 43)
    for round in 0..<600 {
      let map = HeatMap(
        title: random.pick([nil, Self.words(&random)]),
        rowNames: (0..<random.pick([0, 2, 7])).map { _ in Self.words(&random) },
        cells: (0..<random.number(0..<9)).map { _ in
          (0..<random.number(0..<30)).map { _ in
            .init(value: Self.maybe(&random, in: 0...1), count: random.pick([.min, 0, 1, 5, .max]))
          }
        }, isGoodHigh: random.pick([true, false]), leastCount: random.number(0..<4),
        legend: .init(best: Self.words(&random), worst: Self.words(&random), unknown: Self.words(&random)))
      let (width, height) = Self.size(&random)
      let wrong = fault(
        in: map.lines(width: width, height: height, glyphs: glyphs), width: width, height: height, glyphs: glyphs)
      #expect(wrong == nil, "round \(round)")
      let interval = BarChart.intervalBar(
        value: Self.number(&random, in: 0...1), low: Self.maybe(&random, in: 0...1),
        high: Self.maybe(&random, in: 0...1), width: width, glyphs: glyphs)
      #expect(fault(in: [interval], width: width, height: 1, glyphs: glyphs) == nil)
      let bar = BarChart.bar(Self.number(&random, in: 0...1), width: width, glyphs: glyphs)
      #expect(fault(in: [bar], width: width, height: 1, glyphs: glyphs) == nil)
    }
  }

  @Test func sizesThatNobodyHasAreCut() {
    let chart = LineChart(points: [.init(x: 0, y: 1), .init(x: 1, y: 2)])
    let lines = chart.lines(width: .max, height: 3)
    #expect(fault(in: lines, width: Chart.mostColumns, height: 3, glyphs: .unicode) == nil)
    #expect(chart.lines(width: -4, height: .min).isEmpty)
    #expect(chart.lines(width: 1, height: .max).count == Chart.mostRows)
    #expect(BarChart.intervalBar(value: 0.5, low: 0, high: 1, width: .max).isEmpty == false)
  }
}
