import Glibc

/// The standard normal distribution, as far as intervals need it.
package enum NormalTail {
  /// How many deviations on either side hold 80 %: the quantile .9.
  package static let z80 = 1.2815515655446004

  /// The probability of a value above `z`, 0…1.
  package static func above(_ z: Double) -> Double { z.isNaN ? 0.5 : 0.5 * erfc(z / 2.0.squareRoot()) }
}
