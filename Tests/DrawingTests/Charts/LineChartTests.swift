import Drawing
import Testing

@Suite("Line chart")
struct LineChartTests {
  private let rising = (0...8).map { day in
    let y = Double(day) * 10 + 10
    return LineChart.Point(x: Double(day), y: y, low: y - 20, high: y + 20)
  }

  @Test func aLineIsDrawnOverItsBandBetweenItsAxes() {
    let chart = LineChart(
      title: "Trust", points: rising, labels: [.init(x: 0, "1 Nov"), .init(x: 4, "5 Nov"), .init(x: 8, "9 Nov")],
      targets: [.init(y: 25, "target")], band: "80 %")
    #expect(
      picture(chart.lines(width: 34, height: 9)) == [
        "Trust                       ░ 80 %",
        "100┤                    ░░░░░⣀● 90",
        "   │              ░░░░░⢀⣀⠤⠔⠒⠉░░   ",
        "   │        ░░░░░░⣀⠤⠒⠊⠉⠁░░░░      ",
        " 50┤   ░░░░⢀⣀⡠⠤⠒⠒⠉░░░░░           ",
        "   │┄┄⣀⠤⠔⠒⠉⠁┄┄┄┄┄┄┄┄┄┄ target ┄   ",
        "  0┤⠒⠉░░░░░                       ",
        "   └┬────────────┬────────────┬   ",
        "  1 Nov        5 Nov        9 Nov ",
      ])
    #expect(
      picture(chart.lines(width: 34, height: 9, glyphs: .ascii)) == [
        "Trust                       : 80 %",
        "100+                    :::::_o 90",
        "   |              :::::__-/-'::   ",
        "   |        ::::::_--/''::::      ",
        " 50+   ::::__/---':::::           ",
        "   |~:_-/-''~:~:~ ~ ~  target ~   ",
        "  0+-':::::                       ",
        "   ++------------+------------+   ",
        "  1 Nov        5 Nov        9 Nov ",
      ])
  }

  @Test func theLineHasAnInkOfItsOwn() {
    let lines = LineChart(points: rising).lines(width: 34, height: 9)
    let inks = Set(lines.flatMap { $0 }.filter { $0.text.contains("░") }.map(\.ink))
    #expect(inks == [.chartMuted])
    #expect(lines.flatMap { $0 }.contains { $0.ink == .chart && $0.text.contains("●") })
  }

  @Test func aGapStaysAGapAndAValueBetweenGapsIsAPoint() {
    let values: [Double?] = [50, 50, nil, 50, .nan, 50, 50]
    let points = values.enumerated().map { LineChart.Point(x: Double($0.offset), y: $0.element) }
    #expect(
      picture(LineChart(points: points).lines(width: 16, height: 3)) == [
        "100┤            ",
        "  0┤⠉⠉⠁   •  ⠈⠉●",
        "   └────────────",
      ])
  }

  @Test func withoutAnyValueASentenceSaysSo() {
    let chart = LineChart(
      title: "Trust", points: [.init(x: 0, y: nil), .init(x: .nan, y: 3)], emptyText: "No answers yet.")
    #expect(
      picture(chart.lines(width: 21, height: 6)) == [
        "Trust                ",
        "                     ",
        "                     ",
        "   No answers yet.   ",
        "                     ",
        "                     ",
      ])
  }

  @Test func equalValuesAreAFlatLineAndOneValueAPoint() {
    let flat = LineChart(points: [.init(x: 0, y: 4), .init(x: 9, y: 4)], scale: .fitted)
    #expect(
      picture(flat.lines(width: 20, height: 6)) == [
        "6┤                  ",
        " │                  ",
        "4┤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤●",
        " │                  ",
        "2┤                  ",
        " └──────────────────",
      ])
    let one = LineChart(points: [.init(x: 0, y: 4)], scale: .fitted)
    #expect(
      picture(one.lines(width: 20, height: 6)) == [
        "6┤                  ",
        " │                  ",
        "4┤         ● 4      ",
        " │                  ",
        "2┤                  ",
        " └──────────────────",
      ])
  }

  @Test func aFittedAxisHasRoundNumbersAtBothEnds() {
    let chart = LineChart(points: [.init(x: 0, y: 61), .init(x: 1, y: 74)], scale: .fitted, unit: " h")
    let numbers = picture(chart.lines(width: 30, height: 12)).compactMap { $0.split(separator: "┤").first }
      .filter { !$0.contains("│") && $0.hasSuffix("h") }
    #expect(
      numbers == [
        "80 h",
        "70 h",
        "60 h",
      ])
  }

  @Test func labelsNeverTouchAndTheLastOneIsKept() {
    let points = (0...60).map { LineChart.Point(x: Double($0), y: 50) }
    let labels = (0...60).map { LineChart.Label(x: Double($0), "day \($0)") }
    for width in 12...120 {
      let row = picture(LineChart(points: points, labels: labels).lines(width: width, height: 8)).last ?? ""
      let names = row.split(separator: "  ", omittingEmptySubsequences: true).map { $0.filter { $0 != " " } }
      #expect(names.last == "day60", "\(row)")
      #expect(names.allSatisfy { $0.hasPrefix("day") && $0.dropFirst(3).allSatisfy(\.isNumber) }, "\(row)")
    }
  }

  @Test func theOrderOfThePointsDoesNotMatter() {
    let shuffled = LineChart(points: Array(rising.reversed()))
    #expect(shuffled.lines(width: 40, height: 10) == LineChart(points: rising).lines(width: 40, height: 10))
  }
}
