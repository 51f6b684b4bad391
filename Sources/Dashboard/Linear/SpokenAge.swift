/// Ages for the ear: `26 hours` instead of `26 h`.
enum SpokenAge {
  private static let units: [Substring: (one: String, many: String)] = [
    "s": ("second", "seconds"), "min": ("minute", "minutes"), "h": ("hour", "hours"), "d": ("day", "days"),
    "w": ("week", "weeks"),
    "mo": ("month", "months"), "y": ("year", "years"),
  ]

  /// The same text with every age in it in full: `unanswered 26 hours`.
  static func expanded(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return words.indices.map { index in
      let word = words[index]
      let bare = word.prefix { $0.isLetter }
      guard index > 0, let number = Int(words[index - 1].drop { !$0.isNumber }), let unit = units[bare],
        word.dropFirst(bare.count).allSatisfy({ ",.;)".contains($0) })
      else { return String(word) }
      return (number == 1 ? unit.one : unit.many) + word.dropFirst(bare.count)
    }.joined(separator: " ")
  }

  /// The same age with its unit in full; what has no unit stays.
  static func words(_ age: String) -> String {
    var parts = age.split(separator: " ")
    guard let last = parts.last, let unit = units[last], parts.count > 1 else { return age }
    parts.removeLast()
    return (parts.map(String.init) + [parts.last == "1" ? unit.one : unit.many]).joined(separator: " ")
  }
}
