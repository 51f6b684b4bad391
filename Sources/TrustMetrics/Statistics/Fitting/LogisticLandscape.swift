import Glibc

/// The penalised likelihood of a logistic model at one place: its height, slope and bend.
struct LogisticLandscape {
  let place: SIMD3<Double>
  /// The logarithm of the likelihood, less the penalty.
  private(set) var height: Double
  private var slope: SIMD3<Double>
  /// The negative of the second derivatives, as columns.
  private var bend: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)
  private let count: Int

  init(_ cells: [Logistic.Cell], at place: SIMD3<Double>, ridge: Double, count: Int) {
    self.place = place
    self.count = count
    height = -0.5 * ridge * (place * place).sum()
    slope = -ridge * place
    bend = ([ridge, 0, 0], [0, ridge, 0], [0, 0, ridge])
    for cell in cells {
      let x = cell.features
      let score = (x * place).sum()
      let chance = Logistic.sigmoid(score)
      let all = cell.successes + cell.failures
      // ln p = −ln(1 + e^−score), written so that it neither overflows nor cancels.
      let both = log1p(exp(-abs(score)))
      height -= cell.successes * (both + max(-score, 0)) + cell.failures * (both + max(score, 0))
      slope += x * (cell.successes * Logistic.sigmoid(-score) - cell.failures * chance)
      let weighted = x * (all * chance * Logistic.sigmoid(-score))
      bend.0 += weighted * x.x
      bend.1 += weighted * x.y
      bend.2 += weighted * x.z
    }
  }

  /// Newton's step from here: bend⁻¹·slope, by Cholesky's method on the coefficients in use. Nil where the bend is
  /// singular: a pivot has lost all but 1e-11 of its diagonal element.
  var step: SIMD3<Double>? {
    let matrix = [bend.0, bend.1, bend.2]
    var root = [SIMD3<Double>](repeating: .zero, count: 3)
    for row in 0..<count {
      for column in 0...row {
        let rest = matrix[row][column] - (root[row] * root[column]).sum()
        if row == column {
          guard rest > 1e-11 * matrix[row][row], rest.isFinite else { return nil }
          root[row][row] = rest.squareRoot()
        } else {
          root[row][column] = rest / root[column][column]
        }
      }
    }
    var result = SIMD3<Double>.zero
    for row in 0..<count { result[row] = (slope[row] - (root[row] * result).sum()) / root[row][row] }
    for row in (0..<count).reversed() {
      var rest = result[row]
      for later in row + 1..<max(count, row + 1) { rest -= root[later][row] * result[later] }
      result[row] = rest / root[row][row]
    }
    return result
  }
}
