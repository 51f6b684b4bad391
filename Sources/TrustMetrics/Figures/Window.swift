/// How far back a chart, a survival curve or a heat map looks.
public enum Window: Int, Sendable, Hashable, CaseIterable {
  /// The last four weeks.
  case month = 28
  /// The last 90 days.
  case quarter = 90
  /// The last 365 days.
  case year = 365
  /// Everything there is.
  case all = 0

  /// The name on the screen.
  public var name: String {
    switch self {
    case .month: "28 d"
    case .quarter: "90 d"
    case .year: "1 y"
    case .all: "all"
    }
  }

  /// Its first instant in milliseconds, seen from an instant.
  public func start(_ asOf: Int64) -> Int64 { self == .all ? .min : asOf &- Int64(rawValue) * 86_400_000 }
}
