/// Numbers and lists in the words of the screens.
enum Words {
  /// `620,112`.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// `1 message`, `2,012 messages`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(number)) \(number == 1 ? one : many)"
  }

  /// `0.9k`, `12k`, `1.2M`: at most five columns, for narrow columns of figures.
  static func short(_ number: Int) -> String {
    switch number {
    case ..<10_000: String(number)
    case ..<1_000_000: "\(number / 1000)k"
    case ..<10_000_000: "\(number / 1_000_000).\(number / 100_000 % 10)M"
    default: "\(number / 1_000_000)M"
    }
  }

  /// The parts that are there, with a sign between them.
  static func joined(_ parts: [String?], _ separator: String) -> String {
    parts.compactMap { $0?.isEmpty == false ? $0 : nil }.joined(separator: " \(separator) ")
  }
}
