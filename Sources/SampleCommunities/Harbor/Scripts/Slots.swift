/// Fills the slots of a line: `{dish}` anew each time, `{=dish}` once for the whole conversation, `{this/that}` one of these.
struct Slots {
  /// What the conversation has already settled: the sensor's name, whose birthday it was.
  var settled: [String: String] = [:]
  /// Names by which people are called: `op` the starter, `to` who is answered, `me` the writer, `nurse` a nurse.
  var names: [String: String] = [:]
  var at: Int64 = 0

  /// The line with its slots filled, a sentence that begins with one in upper case. O(length).
  mutating func fill(_ template: String, using random: inout SplitMix64) -> String {
    let text = Slots.capitalised(filled(Substring(template), using: &random))
    // Spanish draws the two words together: "al mercado", "del mercado".
    guard text.contains(" a el ") || text.contains(" de el ") else { return text }
    return text.replacing(" a el ", with: " al ").replacing(" de el ", with: " del ")
  }

  private mutating func filled(_ template: Substring, using random: inout SplitMix64) -> String {
    var text = ""
    var rest = template
    while let open = rest.firstIndex(of: "{"), let close = Slots.close(of: open, in: rest) {
      text += rest[..<open]
      let word = value(rest[rest.index(after: open)..<close], using: &random)
      let startsSentence = text.hasSuffix(". ") || text.hasSuffix("! ") || text.hasSuffix("? ") || text.hasSuffix(": “")
      text += startsSentence ? Slots.capitalised(word) : word
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// The brace that closes the one at `open`; choices may hold slots.
  private static func close(of open: Substring.Index, in text: Substring) -> Substring.Index? {
    var depth = 0
    var index = open
    while index < text.endIndex {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" {
        depth -= 1
        if depth == 0 { return index }
      }
      index = text.index(after: index)
    }
    return nil
  }

  /// `this/that {dish/soup}` cut at the slashes that are not inside an inner slot.
  private static func choices(_ slot: Substring) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = slot.startIndex
    for index in slot.indices {
      switch slot[index] {
      case "{": depth += 1
      case "}": depth -= 1
      case "/" where depth == 0:
        parts.append(slot[start..<index])
        start = slot.index(after: index)
      default: break
      }
    }
    return parts + [slot[start...]]
  }

  private mutating func value(_ slot: Substring, using random: inout SplitMix64) -> String {
    let choices = Slots.choices(slot)
    if choices.count > 1 { return filled(random.pick(choices) ?? "", using: &random) }
    guard slot.first == "=" else { return fresh(String(slot), using: &random) }
    let key = String(slot.dropFirst())
    if let known = settled[key] { return known }
    let made = fresh(key, using: &random)
    settled[key] = made
    return made
  }

  private mutating func fresh(_ key: String, using random: inout SplitMix64) -> String {
    if let name = names[key] { return name }
    if let list = SlotWords.lists[key], let word = random.pick(list) {
      return filled(Substring(word), using: &random)
    }
    if let (low, high, step) = SlotWords.numbers[key] {
      return String(low + random.below((high - low) / step + 1) * step)
    }
    let reading = HarborClock.reading(at: at)
    switch key {
    case "night": return "\(random.within(1...4)):\(["05", "10", "20", "25", "40", "50"][random.below(6)]) am"
    case "a1c": return "\(random.within(6...8)).\(random.below(10))"
    case "weekday": return HarborClock.weekdays[reading.weekday]
    case "weekday-": return HarborClock.weekdays[(reading.weekday + 7 - random.within(2...5)) % 7]
    case "weekday-3": return HarborClock.weekdays[(reading.weekday + 4) % 7]
    case "weekday+": return HarborClock.weekdays[(reading.weekday + random.within(2...5)) % 7]
    case "diaES": return HarborClock.weekdaysES[(reading.weekday + 7 - random.within(2...5)) % 7]
    case "month": return HarborClock.months[reading.date.month - 1]
    case "season": return ["winter", "spring", "summer", "autumn"][reading.date.month % 12 / 3]
    default: return "{\(key)}"
    }
  }

  private static func capitalised(_ text: String) -> String {
    guard let first = text.first, first.isLowercase else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
