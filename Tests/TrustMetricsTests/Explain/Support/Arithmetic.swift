import Foundation

/// Computes what a line of a sum says, so that a test can see whether it is true: `(7.20 + 1.72) ÷ (8.00 + 2)`.
struct Arithmetic {
  private var left: Substring

  /// The value; nil for what is no sum.
  static func value(_ text: String) -> Double? {
    var reader = Arithmetic(left: text.filter { $0 != " " }[...])
    guard let value = reader.sum(), reader.left.isEmpty else { return nil }
    return value
  }

  private mutating func take(_ characters: String) -> Character? {
    guard let first = left.first, characters.contains(first) else { return nil }
    left.removeFirst()
    return first
  }

  private mutating func sum() -> Double? {
    guard var value = product() else { return nil }
    while let sign = take("+−") {
      guard let next = product() else { return nil }
      value += sign == "+" ? next : -next
    }
    return value
  }

  private mutating func product() -> Double? {
    guard var value = power() else { return nil }
    while let sign = take("×÷/") {
      guard let next = power() else { return nil }
      value = sign == "×" ? value * next : value / next
    }
    return value
  }

  private mutating func power() -> Double? {
    if take("−") != nil { return power().map { -$0 } }
    guard let base = number() else { return nil }
    guard take("^") != nil else { return base }
    return power().map { pow(base, $0) }
  }

  private mutating func number() -> Double? {
    if take("e") != nil { return exp(1) }
    if take("(") != nil {
      let value = sum()
      return take(")") == nil ? nil : value
    }
    let digits = left.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    left.removeFirst(digits.count)
    return Double(digits)
  }
}
