/// How many 3-grams two texts share, exactly.
struct GramOverlap: Equatable {
  /// Grams in both.
  let shared: Int
  /// Grams of the first text, of the part that both kept.
  let first: Int
  /// Grams of the second.
  let second: Int

  /// A text is the same as another when at least 4 of 5 of its grams are the other's.
  var isFirstInSecond: Bool { first > 0 && 5 * shared >= 4 * first }
  var isSecondInFirst: Bool { second > 0 && 5 * shared >= 4 * second }

  /// Compares two sets in rising order. Nil as soon as neither can be within the other.
  /// O(first + second), about 100 ns for two texts of 60 words that are alike.
  init?(
    _ first: UnsafeBufferPointer<UInt32>, bound firstBound: UInt32,
    _ second: UnsafeBufferPointer<UInt32>, bound secondBound: UInt32
  ) {
    // Of a text that was too long to keep, only the hashes up to its bound are known; so both are looked at up to there.
    let bound = min(firstBound, secondBound)
    let firstCount = Self.count(first, through: bound)
    let secondCount = Self.count(second, through: bound)
    var shared = 0
    var i = 0
    var j = 0
    // The fewest that make the shorter one the same.
    let needed = (4 * min(firstCount, secondCount) + 4) / 5
    while i < firstCount, j < secondCount {
      let a = first[i]
      let b = second[j]
      // Without a branch: which of the two is less is as good as chance.
      shared &+= a == b ? 1 : 0
      i &+= a <= b ? 1 : 0
      j &+= b <= a ? 1 : 0
      if shared &+ min(firstCount &- i, secondCount &- j) < needed { return nil }
    }
    self.shared = shared
    self.first = firstCount
    self.second = secondCount
  }

  private static func count(_ hashes: UnsafeBufferPointer<UInt32>, through bound: UInt32) -> Int {
    guard bound != .max else { return hashes.count }
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] <= bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
