import CommunityModel
import Drawing
import TrustMetrics

/// Figures in words, for a terminal without a screen.
enum FigureText {
  /// `84 %`, `71`, `2.3`, `41 d`; nil when there is none to show.
  static func value(_ figure: Figure) -> String? {
    guard figure.standing.isShown else { return nil }
    return figure.value.map { number($0, figure.id) }
  }

  /// `78–89 %`, in the unit of the value; nil where there is none.
  static func interval(_ figure: Figure) -> String? {
    guard figure.standing.isShown, let interval = figure.interval else { return nil }
    return "\(bare(interval.lowerBound, figure.id))–\(number(interval.upperBound, figure.id))"
  }

  /// What it stands on: `212 questions`; nil where nothing is counted.
  static func ground(_ figure: Figure) -> String? {
    switch figure.id {
    case .trust: counted(figure.count, "active member")
    case .esteem: counted(figure.count, "vote")
    case .memberTrust: counted(figure.count, "signal")
    case .heard, .firstReply, .evenHanded: counted(figure.count, "question")
    case .attention: figure.count == 1 ? "1 reply" : "\(figure.count) replies"
    case .connectionGap, .bridging: nil
    case .lapseRisk: counted(figure.count, "active day")
    case .selfSustaining: counted(figure.count, "conversation")
    case .control: counted(figure.count, "message")
    case .cookieCutter: counted(figure.count, "team message")
    case .stands, .participation, .together: counted(figure.count, "member")
    case .reciprocity: counted(figure.count, "tie")
    case .weaving: counted(figure.count, "triple")
    }
  }

  /// How far it may be relied on, in a word or two.
  static func standing(_ figure: Figure) -> String {
    switch figure.standing {
    case .known: "known"
    case .unranked: "unranked"
    case .faint: "faint"
    case .notKnownYet: "not known yet"
    case .suppressed: "suppressed"
    }
  }

  /// Why it is not shown; nil for every other one.
  static func whySuppressed(_ figure: Figure) -> String? {
    if case .suppressed(let why) = figure.standing { why } else { nil }
  }

  /// `84 % (78–89 %), from 212 questions`, or why there is none.
  static func sentence(_ figure: Figure) -> String {
    guard let value = value(figure) else {
      return whySuppressed(figure).map { "Not shown: \($0)." } ?? "Not known yet."
    }
    let range = interval(figure).map { " (\($0))" } ?? ""
    let ground = ground(figure).map { ", from \($0)" } ?? ""
    let reliance = figure.standing == .known ? "" : "; too little to compare"
    return value + range + ground + reliance
  }

  private static func number(_ value: Double, _ id: FigureID) -> String { bare(value, id) + unit(id) }

  private static func bare(_ value: Double, _ id: FigureID) -> String {
    switch id {
    case .trust, .bridging: value.decimal(0)
    // Days that are over.
    case .connectionGap: value.rounded(.down).decimal(0)
    case .memberTrust: (Double(value.wholePercent) / 100).decimal(2)
    case .reciprocity, .participation, .weaving, .evenHanded: value.decimal(2)
    case .attention: value.decimal(1)
    default: String(value.wholePercent)
    }
  }

  private static func unit(_ id: FigureID) -> String {
    switch id {
    case .trust, .reciprocity, .participation, .weaving, .evenHanded, .memberTrust, .attention: ""
    case .connectionGap: " d"
    default: " %"
    }
  }
}
