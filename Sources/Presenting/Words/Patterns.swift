/// What names somebody by its form alone: addresses, links, telephone numbers, the numbers of Zulip mentions.
enum Patterns {
  struct Span {
    var range: Range<Int>
    var replacement: String
  }

  /// The spans of a text, in order and apart. O(length).
  static func find(_ signs: [Sign]) -> [Span] {
    var found: [Span] = []
    var end = 0
    func value(_ index: Int) -> UInt32 { signs.indices.contains(index) ? signs[index].folded : 32 }
    func add(_ range: Range<Int>, _ replacement: String) {
      // A link that begins in a span that was found goes on with it.
      if let last = found.last, range.lowerBound < last.range.upperBound {
        found[found.count - 1].range = min(last.range.lowerBound, range.lowerBound)..<max(end, range.upperBound)
        if replacement.hasPrefix("http") { found[found.count - 1].replacement = replacement }
      } else {
        found.append(Span(range: range, replacement: replacement))
      }
      end = max(end, range.upperBound)
    }
    var index = 0
    while index < signs.count {
      let sign = signs[index]
      if sign.kind == .digit, index >= end {
        if let last = number(signs, index) {
          add(index..<last, "555-0100")
          index = last
          continue
        }
        while index < signs.count, signs[index].kind == .digit { index += 1 }
        continue
      }
      switch sign.kind == .other ? sign.folded : 0 {
      case 58 where value(index + 1) == 47 && value(index + 2) == 47:
        add(back(signs, index, isOfScheme)..<forward(signs, index, isOfLink), "https://example.org")
      case 64:
        let start = back(signs, index, isOfAddress)
        let stop = forward(signs, index + 1, isOfHost)
        if start < index, stop > index + 1 { add(start..<stop, "someone@example.org") }
      case 46:
        if let range = host(signs, index) { add(range, "example.org") }
      case 124:
        // @_**Ana Ruiz|123**
        let stop = forward(signs, index + 1) { $0.kind == .digit }
        if stop > index + 1, value(stop) == 42 { add(index..<stop, "") }
      default: break
      }
      index = max(index + 1, end)
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Six digits or more, with single signs between that numbers are parted by.
  private static func number(_ signs: [Sign], _ start: Int) -> Int? {
    var (digits, index, end, gap) = (0, start, start, 0)
    while index < signs.count {
      if signs[index].kind == .digit {
        digits += 1
        gap = 0
        index += 1
        end = index
      } else if gap < 2, [32, 45, 46, 40, 41, 47, 0xA0, 0x2013, 0x2011, 0x2010].contains(signs[index].folded) {
        gap += 1
        index += 1
      } else {
        break
      }
    }
    return digits >= 6 ? end : nil
  }

  /// A name of the Internet that ends in one of the usual ways, with the path behind it.
  private static func host(_ signs: [Sign], _ dot: Int) -> Range<Int>? {
    let start = back(signs, dot, isOfHost)
    guard start < dot else { return nil }
    var stop = forward(signs, dot, isOfHost)
    while stop > dot, signs[stop - 1].kind == .other { stop -= 1 }
    guard let lastDot = signs[start..<stop].lastIndex(where: { $0.kind == .other && $0.folded == 46 }) else {
      return nil
    }
    let ending = String(
      String.UnicodeScalarView(signs[(lastDot + 1)..<stop].compactMap { Unicode.Scalar($0.folded) }))
    guard endings.contains(ending) else { return nil }
    if stop < signs.count, signs[stop].folded == 47 { stop = forward(signs, stop, isOfLink) }
    return start..<stop
  }

  private static let endings: Set<String> = [
    "com", "org", "net", "io", "de", "uk", "edu", "gov", "info", "app", "co", "eu", "fr", "it", "nl", "ch", "at", "ca",
    "au", "us", "mx", "ar", "cl", "br", "jp", "cn", "kr", "ru", "pl", "se", "dk", "fi", "pt", "ie", "nz", "za", "dev",
    "blog", "health", "care", "chat", "social", "online", "site", "xyz", "biz", "tv", "ly", "gl", "cat", "example",
    "test",
  ]

  private static func isOfScheme(_ sign: Sign) -> Bool {
    sign.kind == .letter || sign.kind == .digit || sign.folded == 43 || sign.folded == 45
  }

  private static func isOfHost(_ sign: Sign) -> Bool {
    NameParts.counts(sign.kind) || sign.folded == 45 || sign.folded == 46 || sign.folded == 95
  }

  private static func isOfAddress(_ sign: Sign) -> Bool { isOfHost(sign) || sign.folded == 43 || sign.folded == 37 }

  private static func isOfLink(_ sign: Sign) -> Bool {
    // Not blanks, quotes, brackets.
    sign.folded > 32 && sign.folded != 0xA0 && ![34, 39, 41, 60, 62, 93, 96, 124, 125].contains(sign.folded)
      && !(0x2000...0x200A).contains(sign.folded) && sign.folded != 0x3000 && sign.folded != 0x2028
  }

  private static func back(_ signs: [Sign], _ index: Int, _ belongs: (Sign) -> Bool) -> Int {
    var start = index
    while start > 0, belongs(signs[start - 1]) { start -= 1 }
    return start
  }

  private static func forward(_ signs: [Sign], _ index: Int, _ belongs: (Sign) -> Bool) -> Int {
    var end = index
    while end < signs.count, belongs(signs[end]) { end += 1 }
    return end
  }
}
