import Foundation

/// Quantiles of the Beta distribution for tests: bisection on the integral, which is a continued fraction (DLMF 8.17.22).
enum BetaQuantile {
  static func value(_ probability: Double, _ a: Double, _ b: Double) -> Double {
    var low = 0.0
    var high = 1.0
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if cumulative(middle, a, b) < probability { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  static func cumulative(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    if x > (a + 1) / (a + b + 2) { return 1 - cumulative(1 - x, b, a) }
    let gammas = lgamma(a + b) - lgamma(a) - lgamma(b)
    let front = exp(gammas + a * log(x) + b * log(1 - x)) / a
    var value = 1.0
    for m in stride(from: 300, through: 1, by: -1) {
      let m = Double(m)
      let step = a + 2 * m
      let odd = -(a + m - 1) * (a + b + m - 1) * x / ((step - 2) * (step - 1))
      let even = m * (b - m) * x / ((step - 1) * step)
      value = 1 + odd / (1 + even / value)
    }
    return front / value
  }
}
