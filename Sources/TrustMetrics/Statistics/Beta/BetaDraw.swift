import Glibc

extension Beta {
  /// One random Beta(a, b) value.
  ///
  /// From two gamma draws (Marsaglia & Tsang 2000), compared as logarithms, so that parameters near 0 do not
  /// become 0/0. With a = 0 it is 0, with b = 0 it is 1, with both 0 it is uniform, as the quantile is.
  package static func draw(a: Double, b: Double, using random: inout SeededRandom) -> Double {
    let (a, b) = usable(a, b)
    if a == 0 { return b == 0 ? random.uniform() : 0 }
    if b == 0 { return 1 }
    let left = logGammaDraw(shape: a, using: &random)
    let right = logGammaDraw(shape: b, using: &random)
    return Logistic.sigmoid(left - right)
  }

  /// The logarithm of a draw from the gamma distribution of scale 1; shape > 0.
  static func logGammaDraw(shape: Double, using random: inout SeededRandom) -> Double {
    // Below 1 the method fails: take shape + 1 and shrink it by a power of a uniform number.
    if shape < 1 {
      let uniform = 1 - random.uniform()
      return logGammaDraw(shape: shape + 1, using: &random) + max(log(uniform) / shape, -1e300)
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let normal = random.normal()
      let root = 1 + c * normal
      guard root > 0 else { continue }
      let cube = root * root * root
      let uniform = 1 - random.uniform()
      if log(uniform) < 0.5 * normal * normal + d - d * cube + d * log(cube) { return log(d * cube) }
    }
  }
}
