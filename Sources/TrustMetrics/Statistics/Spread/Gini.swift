/// How unevenly something is spread over people: 0 when all have the same, near 1 when one has everything (Gini 1912).
///
/// G = Σ (2i − n − 1)·x_i / (n·Σ x_i), x ascending and i from 1; without the correction n/(n − 1). Nil where nobody has
/// anything, or a number is below 0 or not finite.
package enum Gini {
  /// The coefficient of whole numbers in ascending order, exact up to its one division; 0 ..< 1.
  package static func coefficient(ascending values: [Int]) -> Double? {
    guard let first = values.first, first >= 0 else { return nil }
    let count = Int128(values.count)
    var sum: Int128 = 0
    var weighted: Int128 = 0
    var factor = 1 - count
    for value in values {
      sum += Int128(value)
      weighted += factor * Int128(value)
      factor += 2
    }
    return quotient(weighted, count, sum)
  }

  /// The coefficient of numbers in ascending order; 0 ..< 1.
  package static func coefficient(ascending values: [Double]) -> Double? {
    guard let first = values.first, let last = values.last, first >= 0, last.isFinite else { return nil }
    let count = Double(values.count)
    var sum = 0.0
    var weighted = 0.0
    for (place, value) in values.enumerated() {
      // Shares of the largest: huge numbers do not overflow.
      let share = last > 0 ? value / last : 0
      sum += share
      weighted += (2 * Double(place) + 1 - count) * share
    }
    guard sum > 0 else { return nil }
    return min(max(weighted / (count * sum), 0), 1)
  }

  /// The coefficient of counts, where element c says how many people have the count c. Exact up to its one division.
  ///
  /// It can be kept up to date one message at a time, in any order. Cost: the largest count.
  package static func coefficient(histogram people: [Int]) -> Double? {
    var below: Int128 = 0
    var sum: Int128 = 0
    var weighted: Int128 = 0
    let all = people.reduce(Int128(0)) { $0 + Int128($1) }
    for (value, number) in people.enumerated() where number != 0 {
      guard number > 0 else { return nil }
      let (value, number) = (Int128(value), Int128(number))
      sum += value * number
      // Σ (2i − n − 1) over the places i of the people with this count.
      weighted += value * number * (2 * below + number - all)
      below += number
    }
    return quotient(weighted, all, sum)
  }

  /// The coefficient from sums that the caller keeps, exact up to its one division; nil for nobody or nothing.
  ///
  /// - Parameters:
  ///   - rankSum: Σ i·x_i, x ascending and i from 1.
  ///   - count: how many people there are.
  ///   - sum: Σ x_i.
  package static func coefficient(rankSum: Int, count: Int, sum: Int) -> Double? {
    quotient(2 * Int128(rankSum) - Int128(count + 1) * Int128(sum), Int128(count), Int128(sum))
  }

  private static func quotient(_ weighted: Int128, _ count: Int128, _ sum: Int128) -> Double? {
    sum > 0 ? Double(weighted) / Double(count * sum) : nil
  }
}
