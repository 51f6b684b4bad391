import Drawing

/// One line of text that a person edits, by whole signs as they see them.
struct TextLine: Sendable, Equatable {
  /// Signs that a line takes: a note is a sentence or two, not a letter.
  static let longest = 1000

  private(set) var signs: [Character]
  /// 0 … `signs.count`.
  private(set) var cursor: Int
  /// The text was put there by Rounds: the first letter that is typed replaces it.
  private(set) var isSuggested: Bool
  /// The digit that chose the text; it is given back when the person types on, because they meant the digit.
  private var digit: Character?

  init(_ text: String = "", isSuggested: Bool = false, digit: Character? = nil) {
    signs = Array(text)
    self.isSuggested = isSuggested && !text.isEmpty
    self.digit = digit
    cursor = isSuggested && digit == nil ? 0 : signs.count
  }

  var text: String { String(signs) }
  /// The text without blanks around it.
  var trimmed: String {
    let blank: (Character) -> Bool = { $0.isWhitespace }
    let start = signs.firstIndex { !blank($0) } ?? signs.count
    let end = signs.lastIndex { !blank($0) }.map { $0 + 1 } ?? start
    return String(signs[start..<end])
  }
  var isEmpty: Bool { signs.isEmpty }

  /// Puts text at the cursor. What would make a screen act is left out, and line breaks become blanks.
  mutating func insert(_ new: String) {
    if isSuggested {
      signs = digit.map { [$0] } ?? []
      cursor = signs.count
      settle()
    }
    // A mark joins the sign before it, so both are counted as one from then on.
    let before = String(signs[..<cursor]) + new
    let rest = signs[cursor...]
    let head = Array(before).prefix(max(0, TextLine.longest - rest.count))
    signs = Array(head) + rest
    cursor = head.count
  }

  mutating func backspace() {
    if isSuggested { return clear() }
    guard cursor > 0 else { return }
    signs.remove(at: cursor - 1)
    cursor -= 1
  }

  mutating func deleteForward() {
    if isSuggested { return clear() }
    if cursor < signs.count { signs.remove(at: cursor) }
  }

  /// Erases back to the beginning of the word before the cursor.
  mutating func eraseWord() {
    settle()
    while cursor > 0, signs[cursor - 1].isWhitespace { backspace() }
    while cursor > 0, !signs[cursor - 1].isWhitespace { backspace() }
  }

  mutating func clear() { self = TextLine() }

  mutating func move(by step: Int) {
    settle()
    cursor = max(0, min(signs.count, cursor + step))
  }

  mutating func move(toEnd: Bool) {
    settle()
    cursor = toEnd ? signs.count : 0
  }

  /// From now on the text is the person's own.
  mutating func settle() {
    isSuggested = false
    digit = nil
  }

  /// The part that fits into so many columns with the cursor in it, and the column of the cursor.
  func shown(columns: Int, glyphs: GlyphSet, hidden: Bool = false) -> (text: String, cursor: Int) {
    let dot = glyphs.isASCII ? "*" : "•"
    let parts = signs.map { sign in
      let text = hidden ? dot : SafeText.clean(String(sign), glyphs: glyphs)
      return (text: text, width: TextWidth.columns(text, glyphs: glyphs))
    }
    let room = max(1, columns - 1)
    // Backwards from the cursor: the beginning of a long text scrolls out of the line.
    var start = cursor
    var before = 0
    while start > 0, before + parts[start - 1].width <= room {
      start -= 1
      before += parts[start].width
    }
    var end = cursor
    var used = before
    while end < parts.count, used + parts[end].width <= room {
      used += parts[end].width
      end += 1
    }
    return (parts[start..<end].map(\.text).joined(), before)
  }

  /// One line of clean text from what was pasted.
  static func cleaned(_ pasted: String) -> String {
    var text = ""
    var count = 0
    for cluster in SafeText.clusters(of: pasted) {
      guard count < longest else { break }
      if cluster.text == "\u{FFFD}" { continue }
      if cluster.text == " ", text.hasSuffix(" ") { continue }
      text += cluster.text
      count += 1
    }
    return text.last == " " && text.count > 1 ? String(text.dropLast()) : text
  }
}
