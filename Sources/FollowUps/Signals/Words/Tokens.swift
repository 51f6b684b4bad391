import CommunityModel

/// A word of a text: its hash, where it stands, and which clause it belongs to.
struct Token {
  var hash: UInt64
  /// Bytes of the text.
  var start: Int
  var end: Int
  /// Words of one clause have one number: clauses end at . , ; : ! ? — ( ) and at the end of a line.
  var clause: Int32
  /// Words between which a phrase may run have one number: as clauses, but over the end of a wrapped line.
  var run: Int32
  /// Said by somebody else: on a line that begins with `>`, in a fenced block, or in quotes of four words and more.
  var isQuoted: Bool
}

/// Takes a text apart into words. Reused from text to text, so that nothing is allocated.
struct Tokens {
  private(set) var list: [Token] = []
  /// A question mark stands in the author's own words, and not within an address.
  private(set) var hasQuestionMark = false
  private var clause: Int32 = 0
  private var run: Int32 = 0
  private var isFenced = false
  private var isQuotedLine = false
  /// The number of words before the quote that is open; nil when none is.
  private var openQuote: Int?
  private var scratch: [UInt8] = []

  /// Reads the words of a text. O(bytes).
  mutating func read(_ text: UnsafeRawBufferPointer) {
    list.removeAll(keepingCapacity: true)
    hasQuestionMark = false
    (clause, run, isFenced, isQuotedLine, openQuote) = (0, 0, false, false, nil)
    var at = beginLine(text, 0)
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 ? WordHash.isLetter(byte) : !Tokens.isMark(text, at) {
        at = word(text, at)
      } else {
        at = mark(text, at)
      }
    }
  }

  /// Reads a word; returns where the next thing begins.
  private mutating func word(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var hash = WordHash.seed
    var at = start
    var isASCII = true
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        if WordHash.isLetter(byte) {
          WordHash.add(byte >= 65 && byte <= 90 ? byte | 32 : byte, to: &hash)
        } else if byte != 39 || at + 1 >= text.count || !WordHash.isLetter(text[at + 1]) {
          break
        }
        at += 1
      } else if Tokens.isApostrophe(text, at) {
        guard at + 3 < text.count, WordHash.isLetter(text[at + 3]) else { break }
        isASCII = false
        at += 3
      } else if Tokens.isMark(text, at) {
        break
      } else {
        isASCII = false
        at += 1
      }
    }
    if !isASCII { hash = foldedHash(text, start..<at) }
    list.append(
      Token(hash: hash, start: start, end: at, clause: clause, run: run, isQuoted: isQuotedLine || isFenced))
    return at
  }

  /// The hash of a word with accents: folded, without apostrophes.
  private mutating func foldedHash(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
    if scratch.count < range.count { scratch = Array(repeating: 0, count: range.count * 2) }
    return scratch.withUnsafeMutableBytes { out in
      let length = Fold.fold(UnsafeRawBufferPointer(rebasing: text[range]), into: out)
      var hash = WordHash.seed
      var at = 0
      while at < length {
        if out[at] == 0xE2, at + 2 < length, out[at + 1] == 0x80, out[at + 2] == 0x99 {
          at += 3
          continue
        }
        if out[at] != 39 { WordHash.add(out[at], to: &hash) }
        at += 1
      }
      return hash
    }
  }

  /// Takes in what is no word; returns where the next thing begins.
  private mutating func mark(_ text: UnsafeRawBufferPointer, _ at: Int) -> Int {
    let next = at + 1 < text.count ? text[at + 1] : 32
    switch text[at] {
    case 10:
      clause += 1
      if next == 10 || next == 13 { run += 1 }
      openQuote = nil
      return beginLine(text, at + 1)
    case 63:
      if !isQuotedLine, !isFenced, !WordHash.isLetter(next), next != 61 { hasQuestionMark = true }
      endClause()
    case 46, 44:
      // A point or comma inside a number or a name ends nothing.
      let isInside = at > 0 && WordHash.isLetter(text[at - 1]) && WordHash.isLetter(next)
      if !isInside || next >= 0x80 { endClause() }
    case 58:
      if next == 47, at + 2 < text.count, text[at + 2] == 47 { return address(text, at) }
      endClause()
    case 33, 40, 41, 59, 91, 93: endClause()
    case 45:
      if next == 32 || next == 45, at == 0 || text[at - 1] == 32 || text[at - 1] == 10 { endClause() }
    case 34: quote(nil)
    case 0x80...: return wideMark(text, at)
    default: break
    }
    return at + 1
  }

  private mutating func endClause() {
    clause += 1
    run += 1
  }

  /// An address: its words are none, and a question mark in it asks nothing.
  private mutating func address(_ text: UnsafeRawBufferPointer, _ at: Int) -> Int {
    if list.last?.end == at { list.removeLast() }
    var end = at
    while end < text.count, text[end] > 32 { end += 1 }
    return end
  }

  private mutating func wideMark(_ text: UnsafeRawBufferPointer, _ at: Int) -> Int {
    if text[at] == 0xC2 {
      switch at + 1 < text.count ? text[at + 1] : 0 {
      case 0xBF:
        if !isQuotedLine, !isFenced { hasQuestionMark = true }
        endClause()
      case 0xA1: endClause()
      case 0xAB: quote(true)
      case 0xBB: quote(false)
      default: break
      }
      return min(text.count, at + 2)
    }
    if text[at] == 0xE2, at + 2 < text.count, text[at + 1] == 0x80 {
      switch text[at + 2] {
      case 0x93, 0x94, 0xA6: endClause()
      case 0x9C, 0x9E: quote(true)
      case 0x9D: quote(false)
      default: break
      }
    }
    return min(text.count, at + (text[at] >= 0xF0 ? 4 : 3))
  }

  /// A quote opens (true), closes (false), or does what the last one did not (nil). Four words and more are another's.
  private mutating func quote(_ opens: Bool?) {
    if let from = openQuote, opens != true {
      if list.count - from >= 4 { for index in from..<list.count { list[index].isQuoted = true } }
      openQuote = nil
    } else if opens != false {
      openQuote = list.count
    }
    // What is quoted begins a clause of its own only when it is long; a word in quotes belongs to its sentence.
  }

  /// Looks at how a line begins; returns where its text does.
  private mutating func beginLine(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var at = start
    while at < text.count, text[at] == 32 || text[at] == 9 || text[at] == 13 { at += 1 }
    if at + 2 < text.count, text[at] == 96 || text[at] == 126, text[at + 1] == text[at], text[at + 2] == text[at] {
      isFenced.toggle()
      run += 1
      return at + 3
    }
    let wasQuoted = isQuotedLine
    isQuotedLine = at < text.count && text[at] == 62
    // A list's items, and another's words, are no wrapped line.
    if wasQuoted != isQuotedLine || at < text.count && (text[at] == 45 || text[at] == 42) { run += 1 }
    return at
  }

  /// ’ between letters.
  @inline(__always)
  private static func isApostrophe(_ text: UnsafeRawBufferPointer, _ at: Int) -> Bool {
    at + 2 < text.count && text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0x99
  }

  /// Bytes beyond ASCII that begin a mark and no letter: U+0080–00BF, U+2000–2FFF, U+3000–303F, U+FE00–FE0F and emoji.
  @inline(__always)
  private static func isMark(_ text: UnsafeRawBufferPointer, _ at: Int) -> Bool {
    switch text[at] {
    case 0xC2, 0xE2, 0xF0...: true
    case 0xE3: at + 1 < text.count && text[at + 1] == 0x80
    case 0xEF: at + 1 < text.count && text[at + 1] == 0xB8
    default: false
    }
  }
}
