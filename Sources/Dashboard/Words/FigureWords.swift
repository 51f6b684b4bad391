import CommunityModel
import Drawing
import TrustMetrics

/// Figures as a person reads them: whole per cents, units, and words where a number would say too much.
extension Words {
  /// `0.61`: that many digits after the point, rounded.
  static func decimal(_ value: Double, _ digits: Int) -> String { value.decimal(digits) }

  /// A share of 0…1 in whole hundredths: 84. All is only said of all, and none of none: 99.7 is 99 and 0.2 is 1.
  static func points(_ share: Double) -> Int { share.wholePercent }

  /// The same as a number between 0 and 1: `0.61`.
  static func hundredths(_ share: Double) -> String { decimal(Double(points(share)) / 100, 2) }

  /// `84 %`
  static func percent(_ share: Double) -> String { "\(points(share)) %" }

  /// `40 min`, `2.1 h`, `3.2 d`
  static func hours(_ hours: Double) -> String {
    if hours < 1 { return "\(max(0, Int((hours * 60).rounded()))) min" }
    if hours < 10 { return "\(short(hours)) h" }
    return hours < 48 ? "\(decimal(hours, 0)) h" : "\(short(hours / 24)) d"
  }

  /// With a digit after the point where it is not 0: `2.1`, `9`.
  static func short(_ value: Double) -> String {
    let text = decimal(value, 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// `1 day`, `41 days`
  static func days(_ days: Double) -> String { count(Int(days.rounded(.down)), "day", "days") }
}

extension Figure {
  /// In whole hundredths, whether it is a share or the headline, which are 0…1 and 0…100.
  func points(_ value: Double) -> Int { id == .trust ? Int(min(100, max(0, value)).rounded()) : Words.points(value) }

  /// The value as the screen shows it, such as `84`; nil when there is none to show.
  var pointsNow: Int? { standing.isShown ? value.map { points($0) } : nil }

  /// `66–75`; nil without an interval.
  var pointsRange: String? {
    guard standing.isShown, let interval else { return nil }
    return "\(points(interval.lowerBound))–\(points(interval.upperBound))"
  }

  /// Why there is no value, in words; nil when there is one.
  var whyMissing: String? {
    if case .suppressed(let why) = standing { return why }
    return standing.isShown && value != nil ? nil : "not known yet"
  }

  /// What stands on less than two signals has no colour.
  var ink: Ink {
    switch standing {
    case .known: .text
    case .unranked: .muted
    case .faint, .notKnownYet, .suppressed: .faint
    }
  }

  /// The colour of its bar.
  var barInk: Ink { standing == .known || standing == .unranked ? .chart : .chartMuted }
}

extension GlyphSet {
  /// In the place of a figure that is not known yet.
  var unknown: String { isSpoken ? "not known yet" : isASCII ? "-" : "—" }
  /// A conversation that members carry on by themselves.
  var twoWay: String { isSpoken ? "two-way" : isASCII ? "=" : "⇄" }
}
