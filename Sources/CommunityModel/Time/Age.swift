/// How long ago something was, in the words of the screens: `now`, `5 min`, `3 h`, `26 h`, `3 d`, `31 d`, `14 mo`, `3 y`.
public struct Age: Sendable, Hashable {
  /// Milliseconds; negative for the future.
  public let milliseconds: Int64

  /// The time from an instant to the one that everything is computed for.
  public init(of time: Timestamp, asOf: Timestamp) { milliseconds = asOf.milliseconds(since: time) }

  /// At most six columns, three more for the future. Hours until two days, days until two months, months until two
  /// years: age is what a nurse sorts by, so a unit changes only when the finer one says nothing more, and the coarser
  /// one begins at 2.
  public var text: String {
    let minutes = milliseconds.magnitude / 60_000
    let sign = milliseconds < -59_999 ? "in " : ""
    switch minutes {
    case 0: return "now"
    case ..<60: return "\(sign)\(minutes) min"
    case ..<2880: return "\(sign)\(minutes / 60) h"
    case ..<87_660: return "\(sign)\(minutes / 1440) d"
    case ..<1_051_920: return "\(sign)\(minutes / 43_830) mo"
    default: return "\(sign)\(minutes / 525_960) y"
    }
  }
}
