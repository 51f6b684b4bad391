/// Counts by number with their running sums. P. Fenwick, “A new data structure for cumulative frequency tables” (1994):
/// O(log n) to change a count and to sum all up to a number.
struct FenwickTree {
  private var sums: [Int]

  /// Numbers 0 ..< count, each counted 0 times.
  init(count: Int) { sums = [Int](repeating: 0, count: max(1, count) + 1) }

  var count: Int { sums.count - 1 }

  mutating func add(_ change: Int, at number: Int) {
    var place = number + 1
    while place < sums.count {
      sums[place] += change
      place += place & -place
    }
  }

  /// How many were counted with a number up to and with this one.
  func sum(through number: Int) -> Int {
    var place = min(number + 1, sums.count - 1)
    var sum = 0
    while place > 0 {
      sum += sums[place]
      place -= place & -place
    }
    return sum
  }
}
