import Drawing
import Testing

@Suite("Bars and arrows")
struct BarChartTests {
  private func bar(_ value: Double, _ low: Double?, _ high: Double?, _ width: Int, _ glyphs: GlyphSet = .unicode)
    -> String
  {
    BarChart.intervalBar(value: value, low: low, high: high, width: width, glyphs: glyphs).map(\.text).joined()
  }

  @Test func theWhiskerIsTheInterval() {
    #expect(bar(0.65, 0.4, 0.85, 10) == "████├─●─┤·")
    #expect(bar(0.65, 0.4, 0.85, 10, .ascii) == "####[-o-].")
    #expect(bar(0.65, 0.85, 0.4, 10) == "████├─●─┤·")
    #expect(bar(1, 0, 1, 4) == "├──●")
  }

  @Test func withoutAnIntervalItIsAPlainBar() {
    #expect(bar(0.5, nil, 0.8, 4) == "██··")
    #expect(bar(0.5, .nan, 0.8, 4) == "██··")
    #expect(bar(0.55, 0.54, 0.56, 4) == "██▎·")
    #expect(bar(.nan, 0.1, 0.9, 4) == "····")
  }

  @Test func aBarAndWhatIsLeftOfItDifferInInk() {
    #expect(BarChart.bar(0.5, width: 4) == [ChartRun("██", .chart), ChartRun("░░", .faint)])
    #expect(BarChart.bar(0.5, width: 4, glyphs: .ascii) == [ChartRun("##", .chart), ChartRun("..", .faint)])
    #expect(BarChart.bar(1, width: 2) == [ChartRun("██", .chart)])
  }

  @Test func anArrowTellsTheWayAndHowFar() {
    #expect(Chart.trendArrow(3) == "▲3")
    #expect(Chart.trendArrow(-3.4) == "▼3")
    #expect(Chart.trendArrow(0.4) == "=")
    #expect(Chart.trendArrow(2, glyphs: .ascii) == "^2")
    #expect(Chart.trendArrow(-2, glyphs: .ascii) == "v2")
    #expect(Chart.trendArrow(.nan) == "")
    #expect(Chart.trendArrow(-.infinity) == "▼999999")
  }
}
