import Glibc

/// How many people it really is: the number of equal parts that would be as diverse as these (Hill 1973).
///
/// Twelve replies of which one person wrote ten are not twelve people's attention. Weights that are not above 0 or
/// not finite are left out; nil where none is left.
package enum HillNumber {
  /// Which parts count.
  package enum Order: Sendable, CaseIterable {
    /// Every part counts the same: their number.
    case richness
    /// Every part as large as it is: exp of Shannon's entropy, exp(−Σ p·ln p).
    case shannon
    /// The large ones more: 1/Σ p², Simpson's.
    case simpson
  }

  /// The number of that order, from 1 to the number of parts; the same in whatever order the weights come.
  ///
  /// Cost: n·log n.
  package static func value(_ order: Order = .shannon, weights: [Double]) -> Double? {
    // Sorted, since a sum of floating-point numbers depends on their order.
    let parts = weights.filter { $0 > 0 && $0.isFinite }.sorted()
    guard let largest = parts.last else { return nil }
    return value(order, parts: parts.map { ($0 / largest, 1) })
  }

  /// The same for counts, where element c says how many people have the count c. Cost: the largest count.
  package static func value(_ order: Order = .shannon, histogram people: [Int]) -> Double? {
    let parts = people.enumerated().filter { $0.offset > 0 && $0.element > 0 }
    guard !parts.isEmpty else { return nil }
    return value(order, parts: parts.map { (Double($0.offset), Double($0.element)) })
  }

  /// The number of order 1 from sums that the caller keeps: exp(ln Σw − Σw·ln w/Σw); nil without any weight.
  package static func shannon(sum: Double, sumOfLogs: Double, count: Int) -> Double? {
    guard count > 0, sum > 0 else { return nil }
    return min(Double(count), max(1, exp(log(sum) - sumOfLogs / sum)))
  }

  /// (Σ w)²/Σ w²: how many equal weights are as sure as these (Kish 1965). It is the number of order 2; nil for none.
  package static func effectiveCount(weights: [Double]) -> Double? { value(.simpson, weights: weights) }

  /// The same from sums that the caller keeps; nil unless both are above 0 and finite.
  package static func effectiveCount(sum: Double, sumOfSquares: Double) -> Double? {
    guard sum > 0, sumOfSquares > 0, sum.isFinite, sumOfSquares.isFinite else { return nil }
    let result = sum / sumOfSquares * sum
    return result.isFinite ? result : nil
  }

  private static func value(_ order: Order, parts: [(weight: Double, number: Double)]) -> Double {
    let number = parts.reduce(0) { $0 + $1.number }
    let sum = parts.reduce(0) { $0 + $1.weight * $1.number }
    let result: Double
    switch order {
    case .richness: return number
    case .shannon:
      result = exp(
        parts.reduce(0) { total, part in
          let share = part.weight / sum
          return share > 0 ? total - part.number * share * log(share) : total
        })
    case .simpson:
      result =
        1
        / parts.reduce(0) { total, part in
          let share = part.weight / sum
          return total + part.number * share * share
        }
    }
    // Rounding may carry it just over the ends of its range.
    return min(max(result, 1), number)
  }
}
