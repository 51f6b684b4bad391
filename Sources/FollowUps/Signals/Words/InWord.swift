/// What stands inside words without being of them: apostrophes of any make, characters of no width, remains of HTML.
enum InWord {
  /// How many bytes of such a thing begin here; 0 for none.
  @inline(__always)
  static func length(_ text: UnsafeRawBufferPointer, _ at: Int) -> Int {
    guard at < text.count else { return 0 }
    switch text[at] {
    case 39, 96: return 1
    case 38: return apostropheEntity(text, at)
    case 0xC2:
      // Soft hyphen, and the acute accent by itself.
      return at + 1 < text.count && (text[at + 1] == 0xAD || text[at + 1] == 0xB4) ? 2 : 0
    case 0xCA: return at + 1 < text.count && (0xB9...0xBC).contains(text[at + 1]) ? 2 : 0
    case 0xE2: return wide(text, at)
    case 0xEF:
      guard at + 2 < text.count else { return 0 }
      // U+FEFF, U+FE00–FE0F, and the full-width apostrophe.
      if text[at + 1] == 0xBB, text[at + 2] == 0xBF { return 3 }
      if text[at + 1] == 0xB8, text[at + 2] <= 0x8F { return 3 }
      return text[at + 1] == 0xBC && text[at + 2] == 0x87 ? 3 : 0
    default: return 0
    }
  }

  /// U+200B–200F, U+2018, U+2019, U+202A–202E, U+2032, U+2060–206F.
  private static func wide(_ text: UnsafeRawBufferPointer, _ at: Int) -> Int {
    guard at + 2 < text.count else { return 0 }
    switch (text[at + 1], text[at + 2]) {
    case (0x80, 0x8B...0x8F), (0x80, 0x98...0x99), (0x80, 0xAA...0xAE), (0x80, 0xB2), (0x81, 0xA0...0xAF): return 3
    default: return 0
    }
  }

  /// The letter of ASCII that a full-width one (U+FF01–FF5E, three bytes) stands for.
  static func fullWidth(_ text: UnsafeRawBufferPointer, _ at: Int) -> UInt8? {
    guard at + 2 < text.count, text[at] == 0xEF else { return nil }
    switch (text[at + 1], text[at + 2]) {
    case (0xBC, 0x81...0xBF): return text[at + 2] - 0x81 + 0x21
    case (0xBD, 0x80...0x9E): return text[at + 2] - 0x80 + 0x60
    default: return nil
    }
  }

  // HTML.

  private static let apostrophes: [StaticString] = [
    "&#39;", "&#x27;", "&#039;", "&apos;", "&rsquo;", "&lsquo;", "&#8217;", "&#8216;", "&shy;",
  ]

  private static func apostropheEntity(_ text: UnsafeRawBufferPointer, _ at: Int) -> Int {
    for name in apostrophes where at + name.utf8CodeUnitCount <= text.count {
      let isThere = (0..<name.utf8CodeUnitCount).allSatisfy { text[at + $0] == name.utf8Start[$0] }
      if isThere { return name.utf8CodeUnitCount }
    }
    return 0
  }

  /// The bytes of `&nbsp;` and its like; 0 for a mere &.
  static func entity(_ text: UnsafeRawBufferPointer, _ at: Int) -> Int {
    var end = at + 1
    while end < text.count, end - at < 10, text[end] == 35 || (text[end] < 0x80 && WordHash.isLetter(text[end])) {
      end += 1
    }
    return end < text.count && end > at + 1 && text[end] == 59 ? end + 1 - at : 0
  }

  /// The bytes of `<b>`, `</p>`, `<a href="…">`; 0 for a mere <.
  static func tag(_ text: UnsafeRawBufferPointer, _ at: Int) -> Int {
    let name = at + 1 < text.count && text[at + 1] == 47 ? at + 2 : at + 1
    guard name < text.count, text[name] < 0x80, text[name] > 57, WordHash.isLetter(text[name]) else { return 0 }
    var end = name
    while end < text.count, end - at < 500, text[end] != 62, text[end] != 60, text[end] != 10 { end += 1 }
    guard end < text.count, text[end] == 62 else { return 0 }
    return end + 1 - at
  }

  /// A tag that ends a line or a block: br, p, li, div, td, h1 … and their ends.
  static func isBlock(_ text: UnsafeRawBufferPointer, _ at: Int) -> Bool {
    let name = text[at + 1] == 47 ? at + 2 : at + 1
    guard name + 1 < text.count else { return false }
    switch (text[name] | 32, text[name + 1] | 32) {
    case (98, 114), (112, 62), (112, 32), (108, 105), (100, 105), (116, 100), (116, 114), (104, 49...54): return true
    default: return false
    }
  }
}
