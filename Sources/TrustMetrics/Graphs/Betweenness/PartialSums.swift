/// Adds up parts of a sum in their order, whatever the order they come in, so that rounding is always the same.
struct PartialSums: Sendable {
  private(set) var total: [Double]
  private var next = 0
  private var early: [Int: [Double]] = [:]
  private var spare: [[Double]] = []

  init(count: Int) { total = [Double](repeating: 0, count: count) }

  /// Zeros to add to, memory that was used before when there is some.
  mutating func emptyPart() -> [Double] { spare.popLast() ?? [Double](repeating: 0, count: total.count) }

  /// Takes a part; it is added once all before it are.
  mutating func add(_ values: consuming [Double], part: Int) {
    early[part] = values
    while var values = early.removeValue(forKey: next) {
      for index in 0..<total.count {
        total[index] += values[index]
        values[index] = 0
      }
      spare.append(values)
      next += 1
    }
  }
}
