import Glibc

/// The beta distribution: what is believed about a share after r signals for it and s against.
///
/// Source: Abramowitz & Stegun, ch. 26.5; the continued fraction is evaluated by Lentz's method (Thompson & Barnett 1986).
/// Parameters below 0 or not finite count as 0, and a parameter of 0 puts everything on one end: nothing here
/// returns NaN or infinity. A sum a + b above 10^8 is scaled down to it, where a range is narrower than anybody can see.
package enum Beta {
  /// The probability that a Beta(a, b) value is at most `x`, to 1e-12 (to 1e-11 where a + b is above 10^5).
  ///
  /// Cost: the square root of a + b in steps, under a microsecond for the sizes of a community.
  /// With a = 0 all is at 0, with b = 0 all is at 1, and with both 0 half is at each end.
  package static func cumulative(_ x: Double, a: Double, b: Double) -> Double {
    let (a, b) = usable(a, b)
    if x >= 1 { return 1 }
    guard x >= 0 else { return 0 }
    if a == 0 { return b == 0 ? 0.5 : 1 }
    if b == 0 || x == 0 { return 0 }
    return cumulative(x, a: a, b: b, power: BetaPower(a: a, b: b).value(x))
  }

  /// The same for 0 < x < 1 and a, b > 0, with x^a·(1−x)^b / B(a, b) known already: the quantile needs both.
  static func cumulative(_ x: Double, a: Double, b: Double, power: Double) -> Double {
    // The fraction converges fast on the left of the mean only; the other side is its mirror image.
    let sum =
      x < (a + 1) / (a + b + 2)
      ? power * fraction(x, a, b) / a
      : 1 - power * fraction(1 - x, b, a) / b
    return min(max(sum, 0), 1)
  }

  /// The parameters as they are used; see the type.
  static func usable(_ a: Double, _ b: Double) -> (a: Double, b: Double) {
    let a = a.isFinite ? min(max(a, 0), 1e300) : 0
    let b = b.isFinite ? min(max(b, 0), 1e300) : 0
    let scale = min(1, 1e8 / (a + b))
    return (a * scale, b * scale)
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func notZero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / notZero(1 - (a + b) * x / (a + 1))
    var result = d
    // At most about the square root of a + b are needed.
    for step in 1...20_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / notZero(1 + even * d)
      c = notZero(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / notZero(1 + odd * d)
      c = notZero(1 + odd / c)
      let change = d * c
      result *= change
      if abs(change - 1) < 3e-16 { break }
    }
    return result
  }
}
