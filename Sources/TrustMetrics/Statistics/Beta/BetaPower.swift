import Glibc

/// x^a·(1−x)^b / B(a, b) for one pair of parameters, both above 0.
///
/// For large parameters the logarithms of the gamma function are huge and cancel, so Stirling's formula is put in
/// beforehand and only what is left of it is computed.
struct BetaPower {
  private let a: Double
  private let b: Double
  private let constant: Double
  private let isLarge: Bool

  init(a: Double, b: Double) {
    self.a = a
    self.b = b
    isLarge = min(a, b) >= 10
    if isLarge {
      constant =
        0.5 * log(a / (a + b) * b / (2 * Double.pi)) + Self.stirlingRest(a + b) - Self.stirlingRest(a)
        - Self.stirlingRest(b)
    } else {
      let small = min(a, b)
      constant = Self.logGammaRise(from: max(a, b), by: small) - Self.logGamma(small)
    }
  }

  /// The value at `x`, 0 < x < 1.
  func value(_ x: Double) -> Double {
    guard isLarge else { return exp(a * log(x) + b * log1p(-x) + constant) }
    let left = a / (a + b)
    let right = b / (a + b)
    return exp(a * log1p((x - left) / left) + b * log1p((left - x) / right) + constant)
  }

  /// ln Γ(z) less Stirling's leading terms; z ≥ 10 (Abramowitz & Stegun 6.1.41).
  private static func stirlingRest(_ z: Double) -> Double {
    let square = 1 / (z * z)
    let inner = 1.0 / 1680 - square * (1.0 / 1188 - square * 691.0 / 360_360)
    return (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * inner))) / z
  }

  /// ln Γ(z + rise) − ln Γ(z), without the difference of two huge numbers where z is large.
  private static func logGammaRise(from z: Double, by rise: Double) -> Double {
    guard z >= 10 else { return logGamma(z + rise) - logGamma(z) }
    let end = z + rise
    return (z - 0.5) * log1p(rise / z) + rise * (log(end) - 1) + stirlingRest(end) - stirlingRest(z)
  }

  /// ln Γ(x), x > 0. The C library's plain `lgamma` writes to a global; this form does not.
  private static func logGamma(_ x: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
  }
}
