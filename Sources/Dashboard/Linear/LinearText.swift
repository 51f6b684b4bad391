import Drawing

/// Lines for the ear: cleaned, without a sign that a screen reader would spell out, and wrapped.
struct LinearText {
  /// Columns of a line; 0 wraps nothing.
  let width: Int
  private(set) var lines: [String] = []

  init(width: Int) { self.width = max(0, width) }

  /// A paragraph of its own; nothing for an empty one.
  mutating func say(_ text: String?) {
    guard let text else { return }
    let spoken = LinearText.spoken(text)
    guard !spoken.isEmpty else { return }
    guard width > 0 else {
      lines.append(spoken)
      return
    }
    lines += TextWrap.lines(spoken, columns: max(4, width), glyphs: .spoken)
  }

  /// An empty line between two parts, never two.
  mutating func gap() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  /// The lines without an empty one at the end.
  var finished: [String] { lines.last == "" ? lines.dropLast() : lines }

  /// The text without control characters, boxes, blocks and charts; signs with a meaning become words.
  static func spoken(_ text: String) -> String {
    var words = ""
    var before: Unicode.Scalar = " "
    var scalars = Substring.UnicodeScalarView(SafeText.clean(text, glyphs: .spoken).unicodeScalars)
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x2500...0x25FF: words += " "
      case 0x2013 where before.isDigit && scalars.first?.isDigit == true: words += " to "
      case 0x2192: words += " to "
      case 0x00B7 where before == " ": words += ","
      default: words.unicodeScalars.append(scalar)
      }
      before = scalar
    }
    return joined(words)
  }

  /// One blank between words, none before a comma or a colon.
  private static func joined(_ text: String) -> String {
    var result = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if word.allSatisfy({ $0 == "," }) {
        if let last = result.last, !",:;.!?".contains(last) { result += "," }
        continue
      }
      if !result.isEmpty { result += " " }
      result += word
    }
    while result.last == "," { result.removeLast() }
    return result
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
