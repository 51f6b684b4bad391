import Glibc

/// The chance of a yes from a few numbers about a person: p = 1/(1 + exp(−x·b)) (Cox 1958).
package enum Logistic {
  /// People who are alike: the same features, and how many of them did and did not.
  package struct Cell: Sendable, Hashable {
    /// The features; the first is 1 for an intercept, those beyond the model's are not looked at.
    package let features: SIMD3<Double>
    /// How many did; ≥ 0, may be weighted.
    package let successes: Double
    /// How many did not; ≥ 0, may be weighted.
    package let failures: Double

    /// A cell of people who are alike.
    package init(features: SIMD3<Double>, successes: Double, failures: Double) {
      self.features = features
      self.successes = successes
      self.failures = failures
    }
  }

  /// 1/(1 + exp(−x)), 0…1; no value of `x` overflows, and what is no number counts as 0.
  package static func sigmoid(_ x: Double) -> Double {
    if x.isNaN { return 0.5 }
    if x >= 0 { return 1 / (1 + exp(-x)) }
    let odds = exp(x)
    return odds / (1 + odds)
  }

  /// ln(p/(1 − p)), the inverse of `sigmoid`; `p` is kept off 0 and 1 by 1e-12, so it is finite.
  package static func logOdds(_ p: Double) -> Double {
    let p = p.isNaN ? 0.5 : min(max(p, 1e-12), 1 - 1e-12)
    return log(p) - log1p(-p)
  }

  /// The chance of a yes for somebody with those features.
  package static func probability(_ features: SIMD3<Double>, coefficients: SIMD3<Double>) -> Double {
    sigmoid((features * coefficients).sum())
  }
}
