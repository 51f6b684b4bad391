#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An axis of waiting times in hours, with ticks that people count in: minutes, hours, days.
struct DurationAxis {
  /// Where it begins; 0 when linear.
  let start: Double
  /// Where it ends, above `start`.
  let end: Double
  /// True when twice as long is always equally far.
  let isLogarithmic: Bool

  /// The durations of a logarithmic axis, those first that matter most where there is no room for all.
  private static let ranked: [Double] = [
    24, 1, 168, 4, 12, 0.25, 1.0 / 60, 672, 8760, 48, 96, 5.0 / 60, 0.5, 2, 8, 336, 2184, 4368,
  ]

  /// The steps of a linear axis.
  private static let steps: [Double] = [
    1.0 / 60, 5.0 / 60, 0.25, 0.5, 1, 2, 4, 6, 12, 24, 48, 72, 96, 168, 336, 672, 2184, 4368, 8760, 17520, 43800, 87600,
  ]

  /// A linear axis from 0.
  init(horizon: Double) {
    start = 0
    end = Self.bounded(horizon)
    isLogarithmic = false
  }

  /// A logarithmic axis from the last familiar duration before `first`: a minute at the least, a quarter of the end at most.
  init(horizon: Double, logarithmicFrom first: Double) {
    end = Self.bounded(horizon)
    let latest = min(first.isFinite ? first : 1, end / 4)
    start = Self.ranked.filter { $0 <= latest }.max() ?? min(1.0 / 60, end / 4)
    isLogarithmic = true
  }

  /// A minute to a century.
  private static func bounded(_ hours: Double) -> Double {
    hours.isNaN ? 168 : min(876_000, max(1.0 / 60, hours))
  }

  /// How far along the axis a time is: 0…1, what lies outside is at the end.
  func share(_ hours: Double) -> Double {
    guard hours > start else { return 0 }
    guard hours < end else { return 1 }
    return isLogarithmic ? log(hours / start) / log(end / start) : (hours - start) / (end - start)
  }

  /// The time at a share of the width.
  func hours(_ share: Double) -> Double {
    isLogarithmic ? start * exp(share * log(end / start)) : start + share * (end - start)
  }

  /// Ticks in the order of what they are worth; on a linear axis about one in eight columns, and in order of time.
  func labels(columns: Int) -> [AxisLabel] {
    var times = Self.ranked.filter { $0 >= start * 0.999 && $0 <= end * 1.001 }
    if !isLogarithmic {
      let most = Double(max(2, columns / 8))
      let step = Self.steps.first { end / $0 <= most } ?? end
      times = (0...Int(end / step)).map { Double($0) * step }
    }
    return times.map { AxisLabel(share: share($0), text: Self.text($0)) }
  }

  /// A duration as people say it: "15 min", "4 h", "2 d", "1 y".
  static func text(_ hours: Double) -> String {
    if hours <= 0 { return "0" }
    if hours < 1 { return "\(Int((hours * 60).rounded())) min" }
    if hours < 24 { return "\(Int(hours.rounded())) h" }
    if hours < 8760 { return "\(Int((hours / 24).rounded())) d" }
    return "\(Int((hours / 8760).rounded())) y"
  }
}
