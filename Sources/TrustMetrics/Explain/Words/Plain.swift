import CommunityModel

/// Numbers and times in the words of an explanation.
enum Plain {
  /// `0.89`: that many digits after the point, rounded; `-` for what is no number a person can read.
  static func decimal(_ value: Double, _ digits: Int) -> String { value.decimal(digits, minus: "−") }

  /// `84 %`, of a share of 0…1.
  static func percent(_ share: Double) -> String { "\(share.wholePercent) %" }

  /// `84 %`, `under 1 %`: one of many shares that add up to all, where a 1 for each of the smallest would not.
  static func part(_ share: Double) -> String { share > 0 && share < 0.005 ? "under 1 %" : percent(share) }

  /// `0.84`, of a share of 0…1, with the same digits as its per cents.
  static func hundredths(_ share: Double) -> String { decimal(Double(share.wholePercent) / 100, 2) }

  /// `4`, `2.5`: up to two digits after the point, none where they are 0.
  static func short(_ value: Double) -> String {
    var text = decimal(value, 2)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// `1 question`, `2 questions`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

  /// `26 h`, `41 d`; `under a minute`.
  static func duration(_ milliseconds: Int64) -> String {
    let text = Age(of: Timestamp(milliseconds: 0), asOf: Timestamp(milliseconds: max(0, milliseconds))).text
    return text == "now" ? "under a minute" : text
  }

  /// `40 min`, `2.1 h`, `3.2 d`, of hours.
  static func hours(_ hours: Double) -> String {
    if hours < 1 { return "\(decimal(hours * 60, 0)) min" }
    return hours < 48 ? "\(short((hours * 10).rounded() / 10)) h" : "\(short((hours / 2.4).rounded() / 10)) d"
  }

  /// `26 h ago`, `just now`.
  static func ago(_ time: Int64, asOf: Int64) -> String {
    let text = Age(of: Timestamp(milliseconds: time), asOf: Timestamp(milliseconds: asOf)).text
    return text == "now" ? "just now" : text.hasPrefix("in ") ? text : "\(text) ago"
  }

  /// A name out of the store, made harmless for a line of a sum: letters, digits, blanks and hyphens, at most 24.
  static func harmless(_ name: String) -> String {
    var text = ""
    for character in name.prefix(60) where text.count < 24 {
      let isPlain = character.unicodeScalars.count == 1 && (character.isLetter || character.isNumber)
      text.append(isPlain || character == "-" || character == " " ? character : " ")
    }
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return text.isEmpty ? "without a name" : text
  }
}

extension Figure {
  /// The value as an explanation writes it: `84 %`, `0.89`, `2.3 people`, `41 d`; nil when there is none to show.
  var shownText: String? { standing.isShown ? value.map { text($0) } : nil }

  /// The interval in the same way, without its unit twice; nil when there is none to show.
  var shownInterval: String? {
    guard shownText != nil, let interval else { return nil }
    switch id {
    case .trust: return "\(text(interval.lowerBound))–\(text(interval.upperBound))"
    case .memberTrust:
      return "\(Plain.hundredths(interval.lowerBound))–\(Plain.hundredths(interval.upperBound))"
    case .evenHanded:
      return "\(Plain.decimal(interval.lowerBound, 2))–\(Plain.decimal(interval.upperBound, 2))"
    default: return "\(interval.lowerBound.wholePercent)–\(interval.upperBound.wholePercent) %"
    }
  }

  private func text(_ value: Double) -> String {
    switch id {
    case .trust: Plain.decimal(value, 0)
    case .memberTrust: Plain.hundredths(value)
    case .reciprocity, .participation, .weaving, .evenHanded: Plain.decimal(value, 2)
    case .attention: Plain.decimal(value, 1) + (value < 1.05 ? " person" : " people")
    case .connectionGap: value < 1 ? "less than 1 d" : "\(Plain.decimal(value.rounded(.down), 0)) d"
    case .bridging: "\(Plain.decimal(value, 0)) of 100"
    default: "\(value.wholePercent) %"
    }
  }
}

extension Plain {
  /// `3.1 %`, of a share of 0…1 that may be small.
  static func percent1(_ share: Double) -> String { "\(short((share * 1000).rounded() / 10)) %" }
}
