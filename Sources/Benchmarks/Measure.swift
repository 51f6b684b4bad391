import CommunityModel
import Glibc

/// Time and statistics.
enum Measure {
  /// Monotonic seconds.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// How long a piece of work takes, in milliseconds.
  static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let start = now
    try body()
    return (now - start) * 1000
  }

  /// The value below which a share of the values lies; 0 for none.
  static func quantile(_ values: [Double], _ share: Double) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.indices.last else { return 0 }
    return sorted[min(last, Int((Double(sorted.count) * share).rounded(.down)))]
  }

  static func median(_ values: [Double]) -> Double { quantile(values, 0.5) }

  /// `12.3 ms`, `0.48 ms`, `1.24 s`.
  static func text(milliseconds value: Double) -> String {
    value >= 1000 ? (value / 1000).decimal(2) + " s" : value.decimal(value < 10 ? 2 : value < 100 ? 1 : 0) + " ms"
  }
}
