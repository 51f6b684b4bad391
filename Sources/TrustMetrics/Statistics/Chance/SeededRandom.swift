import Glibc

/// Chance that is the same on every run: xoshiro256** (Blackman & Vigna 2018), its state filled by SplitMix64.
///
/// The system's generator differs from run to run, and a figure must not.
package struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// A generator whose every number follows from the seed.
  package init(seed: UInt64) {
    var mix = seed
    func next(_ mix: inout UInt64) -> UInt64 {
      mix &+= 0x9E37_79B9_7F4A_7C15
      var value = mix
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
    let (first, second) = (next(&mix), next(&mix))
    state = (first, second, next(&mix), next(&mix))
  }

  /// A generator in a known state, not all zeros; for tests against the published numbers.
  init(state: (UInt64, UInt64, UInt64, UInt64)) { self.state = state }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = (product << 7 | product >> 57) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3 << 45 | state.3 >> 19
    return result
  }

  /// A number in 0 ..< 1, a multiple of 2^−53.
  package mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number in 0 ..< `count`, each as likely (Lemire 2019); 0 when `count` is below 1.
  package mutating func integer(below count: Int) -> Int {
    guard count > 0 else { return 0 }
    let bound = UInt64(count)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// A number from the normal distribution of mean 0 and deviation 1 (Marsaglia's polar method).
  package mutating func normal() -> Double {
    while true {
      let x = 2 * uniform() - 1
      let y = 2 * uniform() - 1
      let square = x * x + y * y
      // The second number of the pair is thrown away: to keep it would make the next draw depend on the kind of the last.
      if square > 0, square < 1 { return x * (-2 * log(square) / square).squareRoot() }
    }
  }
}
