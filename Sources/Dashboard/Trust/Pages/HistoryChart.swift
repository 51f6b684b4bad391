import CommunityModel
import Drawing
import TrustMetrics

/// A figure over time, with dates below.
enum HistoryChart {
  static func lines(
    of id: FigureID, _ points: [HistoryPoint], window: Window, columns: Int, rows: Int, zone: ZoneRule, glyphs: GlyphSet
  ) -> [ChartLine] {
    let shown = points.map { point in
      LineChart.Point(
        x: day(point.at), y: HistoryPoint.value(id, of: point), low: id == .trust ? point.interval?.lowerBound : nil,
        high: id == .trust ? point.interval?.upperBound : nil)
    }
    let chart = LineChart(
      title: "\(id.name), 0 to 100", points: shown, labels: labels(points, window, zone),
      scale: .fixed(scale(of: id, points)),
      band: id == .trust ? "80 % interval" : nil)
    return chart.lines(width: columns, height: rows, glyphs: glyphs)
  }

  /// What the axis spans: at least twenty points, so that noise does not look like a fall.
  static func scale(of id: FigureID, _ points: [HistoryPoint]) -> ClosedRange<Double> {
    var values = points.compactMap { HistoryPoint.value(id, of: $0) }
    if id == .trust { values += points.compactMap(\.interval).flatMap { [$0.lowerBound, $0.upperBound] } }
    guard let low = values.min(), let high = values.max() else { return 0...100 }
    let spare = max(0, 20 - (high - low)) / 2
    let from = max(0, min(80, ((low - spare) / 10).rounded(.down) * 10))
    let to = min(100, max(from + 20, ((high + spare) / 10).rounded(.up) * 10))
    return from...max(to, from + 20)
  }

  private static func day(_ at: Int64) -> Double { Double(at) / 86_400_000 }

  /// Dates from the last point backwards, so that the newest always has one.
  private static func labels(_ points: [HistoryPoint], _ window: Window, _ zone: ZoneRule) -> [LineChart.Label] {
    guard let first = points.first?.at, let last = points.last?.at, last > first else { return [] }
    let step = max(7 * 86_400_000, (last - first) / 8)
    return stride(from: last, through: first, by: -Int(step)).map { at in
      let date = DateText(Timestamp(milliseconds: at), zone: zone)
      let isLong = last - first > 300 * 86_400_000
      return LineChart.Label(x: day(at), isLong ? date.month : date.dayAndMonth)
    }.reversed()
  }
}
