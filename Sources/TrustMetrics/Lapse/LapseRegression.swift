import Glibc

/// Logistic regression with two covariates on counted cells, by iteratively reweighted least squares: Newton's method
/// on the likelihood (McCullagh & Nelder 1989, Generalized Linear Models, 2nd ed., section 4.4).
enum LapseRegression {
  /// Members with the same covariates, and how many of them lapsed.
  struct Cell: Sendable, Equatable {
    var x1: Double
    var x2: Double
    var members: Int
    var lapsed: Int
  }

  private static let mostSteps = 40
  private static let tolerance = 1e-10

  /// (b0, b1, b2) of the greatest likelihood.
  ///
  /// Nil when there is none: outcomes that a line separates, covariates that do not vary on their own, no cells. The
  /// cells are summed in their order, so the same cells give the same bits. O(cells · steps), about 8 steps.
  static func fit(_ cells: [Cell]) -> (Double, Double, Double)? {
    var b = (0.0, 0.0, 0.0)
    var likelihood = logLikelihood(cells, b)
    for _ in 0..<mostSteps {
      guard let step = newtonStep(cells, b) else { return nil }
      var scale = 1.0
      var next = b
      // A step that overshoots is halved until the likelihood does not fall.
      while true {
        next = (b.0 + scale * step.0, b.1 + scale * step.1, b.2 + scale * step.2)
        let reached = logLikelihood(cells, next)
        if reached >= likelihood - 1e-10 * abs(likelihood) {
          likelihood = reached
          break
        }
        scale /= 2
        if scale < 1e-6 { return nil }
      }
      b = next
      // Separated outcomes never come here: each step takes the coefficients about one further out.
      if max(abs(step.0), abs(step.1), abs(step.2)) < tolerance { return b }
    }
    return nil
  }

  /// σ(z), with no overflow for any z.
  static func sigmoid(_ z: Double) -> Double {
    if z >= 0 { return 1 / (1 + exp(-z)) }
    let e = exp(z)
    return e / (1 + e)
  }

  private static func logLikelihood(_ cells: [Cell], _ b: (Double, Double, Double)) -> Double {
    var sum = 0.0
    for cell in cells {
      let z = b.0 + b.1 * cell.x1 + b.2 * cell.x2
      // ln(1 + e^z) without overflow.
      sum += Double(cell.lapsed) * z - Double(cell.members) * (max(z, 0) + log1p(exp(-abs(z))))
    }
    return sum
  }

  /// The solution of information · step = score, by Cholesky's decomposition; nil when the information is singular.
  private static func newtonStep(
    _ cells: [Cell], _ b: (Double, Double, Double)
  ) -> (Double, Double, Double)? {
    var g0 = 0.0, g1 = 0.0, g2 = 0.0
    var h00 = 0.0, h01 = 0.0, h02 = 0.0, h11 = 0.0, h12 = 0.0, h22 = 0.0
    for cell in cells {
      let p = sigmoid(b.0 + b.1 * cell.x1 + b.2 * cell.x2)
      let residual = Double(cell.lapsed) - Double(cell.members) * p
      g0 += residual
      g1 += residual * cell.x1
      g2 += residual * cell.x2
      let weight = Double(cell.members) * p * (1 - p)
      h00 += weight
      h01 += weight * cell.x1
      h02 += weight * cell.x2
      h11 += weight * cell.x1 * cell.x1
      h12 += weight * cell.x1 * cell.x2
      h22 += weight * cell.x2 * cell.x2
    }
    // What is left of a diagonal after the columns before it, in parts of itself: 0 when they explain it wholly.
    let leastPart = 1e-10
    guard h00 > 1e-8 else { return nil }
    let l00 = h00.squareRoot()
    let l10 = h01 / l00
    let l20 = h02 / l00
    let d1 = h11 - l10 * l10
    guard d1 > leastPart * h11 else { return nil }
    let l11 = d1.squareRoot()
    let l21 = (h12 - l20 * l10) / l11
    let d2 = h22 - l20 * l20 - l21 * l21
    guard d2 > leastPart * h22 else { return nil }
    let l22 = d2.squareRoot()
    let y0 = g0 / l00
    let y1 = (g1 - l10 * y0) / l11
    let y2 = (g2 - l20 * y0 - l21 * y1) / l22
    let s2 = y2 / l22
    let s1 = (y1 - l21 * s2) / l11
    let s0 = (y0 - l10 * s1 - l20 * s2) / l00
    return s0.isFinite && s1.isFinite && s2.isFinite ? (s0, s1, s2) : nil
  }
}
