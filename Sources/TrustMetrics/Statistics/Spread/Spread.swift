/// Σw and Σw·ln w of weights, which is enough for the Hill number of order 1 and can be taken apart again.
struct Spread {
  private var sum = 0.0
  private var logs = 0.0
  private var count = 0

  mutating func add(_ weight: Double) {
    sum += weight
    logs += weight * Math.ln(weight)
    count += 1
  }

  /// Without those that are in another spread, each of which is in this one too.
  func minus(_ other: Spread) -> Spread {
    var rest = self
    rest.count -= other.count
    rest.sum -= other.sum
    rest.logs -= other.logs
    return rest
  }

  /// From how many people it really comes, 1 … count; nil without any.
  var people: Double? { HillNumber.shannon(sum: sum, sumOfLogs: logs, count: count) }
}
