import Glibc

extension KaplanMeierPoint {
  /// The estimated probability of an event by then, 1 − S.
  package var probability: Double { 1 - survival }

  /// The range of the probability of an event by then, by Greenwood's variance of ln(−ln S), within 0…1.
  ///
  /// `z` is the number of deviations on either side: `NormalTail.z80` for 80 %.
  ///
  /// Where S is 1 or 0 that variance has no value, and a range of no width would claim to know everything. There the
  /// exact binomial bound with the same tail takes its place (Clopper & Pearson 1934, of which the "rule of three" is
  /// the 95 % case): with no event among the n followed that far, 0 … 1 − tail^(1/n); with S = 0 after n events,
  /// tail^(1/n) … 1. Those censored before are not counted in n, which errs on the wide side; with n = 0 it is 0…1.
  /// Source of the formula: Kalbfleisch & Prentice 1980.
  package func interval(z: Double = NormalTail.z80) -> ClosedRange<Double> {
    guard z.isFinite else { return 0...1 }
    let tail = NormalTail.above(abs(z))
    if survival >= 1 { return 0...(atRisk > 0 ? 1 - pow(tail, 1 / Double(atRisk)) : 1) }
    if survival <= 0 { return (events > 0 ? pow(tail, 1 / Double(events)) : 0)...1 }
    let logarithm = log(survival)
    let stretch = exp(abs(z) * greenwood.squareRoot() / -logarithm)
    let low = -expm1(logarithm / stretch)
    return min(low, probability)...max(-expm1(logarithm * stretch), probability)
  }
}
