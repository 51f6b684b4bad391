/// A small seeded generator, so that a made community is the same on every machine and in every year.
///
/// Source: Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators". The draws below are our own
/// and not the standard library's, whose way from bits to numbers may change from one release to the next.
struct SplitMix64: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SplitMix64.mix(state)
  }

  /// The finaliser alone: a hash of one number.
  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number in 0..<bound; 0 when the bound is not positive.
  @inline(__always)
  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A whole number in the range, both ends included.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// A number in 0..<1.
  @inline(__always)
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// True with that probability.
  @inline(__always)
  mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// An element, each as likely as the next; nil when there is none.
  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// An index, as likely as its weight; nil when no weight is positive. O(n).
  mutating func weighted(_ weights: [Double]) -> Int? {
    var total = 0.0
    for weight in weights where weight > 0 { total += weight }
    guard total > 0 else { return nil }
    var left = unit() * total
    var last: Int?
    for (index, weight) in weights.enumerated() where weight > 0 {
      last = index
      left -= weight
      if left < 0 { return index }
    }
    return last
  }

  /// A draw from a distribution given by its evenly spaced quantiles, straight lines between them.
  ///
  /// A table instead of `exp` and `log` keeps the numbers the same under every C library.
  mutating func quantile(of table: [Double]) -> Double {
    guard let last = table.last else { return 0 }
    let position = unit() * Double(table.count - 1)
    let index = Int(position)
    guard index + 1 < table.count else { return last }
    return table[index] + (table[index + 1] - table[index]) * (position - Double(index))
  }

  /// The same elements in another order (Fisher–Yates).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    guard result.count > 1 else { return result }
    for index in stride(from: result.count - 1, to: 0, by: -1) { result.swapAt(index, below(index + 1)) }
    return result
  }
}
