/// How long something will still take, from how far it is and how long it has taken: smooth, so that it can be read while
/// it changes.
struct Estimate {
  /// Before this many seconds nobody can say.
  static let leastSeconds = 0.5
  /// What a new observation weighs against what was said before.
  private static let weight = 0.3

  private var last: (fraction: Double, elapsed: Double, left: Double)?

  /// Whole seconds that are left, rounded up; nil in the first half second, while nothing is done yet, and at the end.
  ///
  /// - Parameters:
  ///   - fraction: 0…1 of the work that is done. When it goes back, another work has begun.
  ///   - elapsed: seconds since it began.
  mutating func secondsLeft(_ fraction: Double, after elapsed: Double) -> Int? {
    if let last, fraction < last.fraction || elapsed < last.elapsed { self.last = nil }
    guard elapsed.isFinite, fraction.isFinite, elapsed >= Estimate.leastSeconds, fraction > 0, fraction < 1 else {
      return nil
    }
    let seen = elapsed * (1 - fraction) / fraction
    var left = seen
    if let last {
      let expected = max(0, last.left - (elapsed - last.elapsed))
      left = expected + Estimate.weight * (seen - expected)
    }
    last = (fraction, elapsed, left)
    // Beyond a day no number is worth reading.
    return left > 86_400 ? nil : max(1, Int((left - 1e-6).rounded(.up)))
  }
}

extension Duration {
  /// Seconds with their fraction.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
