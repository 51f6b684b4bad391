import CommunityModel
import Drawing
import TrustMetrics

/// The numbers of charts, for who would rather read than look.
extension DashboardState {
  static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// A figure by date, the newest first.
  func historyNumbers(of id: FigureID, _ points: [HistoryPoint], _ page: inout DocumentBuilder) {
    page.line(Span("Date".padded(to: 14) + "\(id.name), 0 to 100", .faint))
    for point in points.reversed().prefix(60) {
      let date = DateText(Timestamp(milliseconds: point.at), zone: zone).day.padded(to: 14)
      let value = HistoryPoint.value(id, of: point).map { String(Int($0.rounded())) } ?? glyphs.unknown
      let range =
        id == .trust
        ? point.interval.map { " (\(Int($0.lowerBound.rounded()))–\(Int($0.upperBound.rounded())), 80 % interval)" }
        : nil
      page.line(Span(date, .muted), Span(value), Span(range ?? "", .muted))
    }
  }

  /// The share that was answered within so many hours.
  func survivalNumbers(_ replies: ReplyFigures, _ page: inout DocumentBuilder) {
    page.line(Span("Within".padded(to: 10) + "answered by a person (80 % interval)", .faint))
    let targets = TrustPolicy(community.profile).heardTargets
    for hours in Set(targets + [1, 4, 12, 24, 48, 168]).sorted() {
      let step = replies.curve.last { $0.hours <= hours }
      let text =
        step.map { "\(Words.percent($0.share)) (\(Words.points($0.low))–\(Words.points($0.high)))" } ?? "nobody yet"
      page.line(Span(Words.hours(hours).padded(to: 10), .muted), Span(text))
    }
  }

  /// Questions heard in time out of all, in parts of a day, a weekday a line.
  func hourNumbers(_ replies: ReplyFigures, _ page: inout DocumentBuilder) {
    let isWide = page.columns >= 48
    let hours = isWide ? 4 : 8
    let parts = 24 / hours
    func cell(_ text: String) -> String { String(repeating: " ", count: max(1, 8 - text.utf8.count)) + text }
    page.line(Span("Heard in time, of questions asked", .title))
    page.line(
      Span("   " + (0..<parts).map { cell("\($0 * hours)-\(($0 + 1) * hours)") }.joined(), .faint))
    for (day, name) in DashboardState.weekdays.enumerated() {
      let cells = (0..<parts).map { part -> String in
        let places = (part * hours..<(part + 1) * hours).map { day * 24 + $0 }.filter {
          replies.heat.indices.contains($0)
        }
        let asked = places.reduce(0) { $0 + Int(replies.heat[$1].questions) }
        let heard = places.reduce(0) { $0 + Int(replies.heat[$1].onTarget) }
        return cell(asked == 0 ? glyphs.separator : "\(Words.short(heard))/\(Words.short(asked))")
      }
      page.line(Span(name, .muted), Span(cells.joined()))
    }
  }
}
