import CommunityModel
import Drawing
import TrustMetrics

/// What is said about the headline, its parts and its age.
extension DashboardState {
  /// A figure of the community; not known yet while there is no report.
  func communityFigure(_ id: FigureID) -> Figure {
    figures.report?.community[id] ?? Figure(id, nil, count: 0, standing: .notKnownYet)
  }

  /// By how many points a figure moved in 28 days; nil where there is nothing to compare.
  func change(of id: FigureID) -> Int? {
    guard let before = figures.report?.community.before, let now = communityFigure(id).pointsNow else { return nil }
    if id == .trust { return before.trust.map { now - communityFigure(id).points($0) } }
    guard let place = FigureID.parts.firstIndex(of: id), before.parts.indices.contains(place),
      let earlier = before.parts[place]
    else { return nil }
    return now - Words.points(earlier)
  }

  /// `▼3 in 28 d`; nil where there is nothing to compare.
  func changeText(of id: FigureID, withSpan: Bool = true) -> String? {
    guard let change = change(of: id) else { return nil }
    if !withSpan { return Chart.trendArrow(Double(change), glyphs: glyphs) }
    return change == 0
      ? "as 28 d ago" : "\(Chart.trendArrow(Double(change), glyphs: glyphs)) in \(DashboardState.windowDays) d"
  }

  /// `because Together fell 88 → 79`; nil where nothing moved, or nothing is known of before.
  var because: String? {
    guard let change = figures.report?.community.changes.first, (self.change(of: .trust) ?? 0) != 0 else { return nil }
    let (before, now) = (Words.points(change.before), Words.points(change.now))
    guard before != now else { return nil }
    let arrow = glyphs.isSpoken ? "to" : glyphs.isASCII ? "->" : "→"
    return "because \(change.part.name) \(now < before ? "fell" : "rose") \(before) \(arrow) \(now)"
  }

  /// `(from Tue 14:02)` for figures of an earlier run; nil for fresh ones.
  var olderMark: String? {
    guard let report = figures.report, report.isOlder else { return nil }
    let date = DateText(report.asOf, zone: zone)
    let isThisWeek = report.asOf > asOf.time.adding(days: -6)
    return isThisWeek ? "(from \(date.weekdayAndClock))" : "(from \(date.day))"
  }

  /// `as of Sat 21 Nov 14:02`, or that it is from earlier.
  var asOfFigures: String? {
    guard let report = figures.report else { return nil }
    return olderMark.map { "older \($0)" } ?? "as of \(DateText(report.asOf, zone: zone).full)"
  }

  /// Why there is no headline, in a sentence; nil when there is one.
  var whyNoTrust: String? {
    guard figures.report != nil else {
      return figures.progress.map { "Being computed: \($0.text)." } ?? "Not computed yet."
    }
    return communityFigure(.trust).whyMissing.map(Words.sentence)
  }

  /// Why a part or a diagnostic has no value, in a few words.
  func whyMissing(_ id: FigureID) -> String? {
    if figures.report == nil { return figures.progress == nil ? "not computed yet" : "being computed" }
    if case .suppressed(let why) = communityFigure(id).standing { return why }
    if id == .esteem, figures.report?.community.leavesOutEsteem == true { return "left out: no feedback yet" }
    return communityFigure(id).whyMissing
  }
}

extension Words {
  /// With a capital letter and a full stop.
  static func sentence(_ text: String) -> String {
    guard let first = text.first else { return "" }
    return first.uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
  }
}
