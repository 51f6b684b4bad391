/// A share as it is believed after some evidence: a Beta posterior around the community's own rate.
///
/// Every share on the screen is one of these, so that two good answers of two do not read as perfection. Source: the
/// beta reputation of Jøsang & Ismail 2002, with the prior's weight W left open.
package struct Share: Sendable, Hashable {
  /// Signals for it, decayed; ≥ 0.
  package let positive: Double
  /// Signals against it, decayed; ≥ 0.
  package let negative: Double
  /// What is expected before any signal, usually the community's own rate; 0…1.
  package let prior: Double
  /// How many signals the prior is worth; ≥ 0.
  package let weight: Double

  /// A share from its evidence; a number below its range or not finite counts as 0, one above it (1 for the prior,
  /// 10^15 for the others) as the most.
  package init(positive: Double, negative: Double, prior: Double, weight: Double) {
    self.positive = Self.usable(positive, upTo: 1e15)
    self.negative = Self.usable(negative, upTo: 1e15)
    self.prior = Self.usable(prior, upTo: 1)
    self.weight = Self.usable(weight, upTo: 1e15)
  }

  /// Signals in all, decayed.
  package var signals: Double { positive + negative }

  /// (r + W·p0)/(r + s + W), 0…1; the prior where nothing weighs anything.
  package var value: Double {
    let all = signals + weight
    return all > 0 ? min((positive + weight * prior) / all, 1) : prior
  }

  /// W/(r + s + W), 0…1: the part of the value that is the prior's and not the person's. 1 where nothing weighs anything.
  package var uncertainty: Double {
    let all = signals + weight
    return all > 0 ? weight / all : 1
  }

  /// The first parameter of the posterior: r + W·p0.
  package var a: Double { positive + weight * prior }

  /// The second parameter of the posterior: s + W·(1 − p0).
  package var b: Double { negative + weight * (1 - prior) }

  /// The range that holds the share with 80 % belief: the posterior's quantiles .1 and .9. Cost: a few microseconds.
  ///
  /// Where all evidence and the prior are at one end (a or b is 0) it is that end alone: there is no doubt in such a
  /// posterior. Without any evidence or weight it spans 0.1…0.9.
  package var interval80: ClosedRange<Double> { interval(coverage: 0.8) }

  /// The central range that holds the share with that belief, 0…1; outside of this it is clamped.
  package func interval(coverage: Double) -> ClosedRange<Double> {
    let tail = (1 - Self.usable(coverage, upTo: 1)) / 2
    let low = Beta.quantile(tail, a: a, b: b)
    return low...max(low, Beta.quantile(1 - tail, a: a, b: b))
  }

  /// One random value of the posterior.
  package func draw(using random: inout SeededRandom) -> Double { Beta.draw(a: a, b: b, using: &random) }

  private static func usable(_ number: Double, upTo most: Double) -> Double {
    number.isFinite ? min(max(number, 0), most) : 0
  }
}
