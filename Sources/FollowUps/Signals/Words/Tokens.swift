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
  /// The words within the first long quote.
  private var quotedFrom: Range<Int>?
  /// The number of words before the fenced block that is open.
  private var fenceStart = 0
  /// The number of words before the clause that runs.
  private var clauseStart = 0
  private var letters: [UInt8] = []
  private var scratch: [UInt8] = []

  /// Reads the words of a text. O(bytes).
  mutating func read(_ text: UnsafeRawBufferPointer) {
    list.removeAll(keepingCapacity: true)
    hasQuestionMark = false
    (clause, run, isFenced, isQuotedLine, openQuote) = (0, 0, false, false, nil)
    (fenceStart, clauseStart, quotedFrom) = (0, 0, nil)
    var at = beginLine(text, 0)
    while at < text.count {
      let byte = text[at]
      if byte >= 0x80, case let length = InWord.length(text, at), length > 0 {
        // What may stand inside a word stands before or behind one, or by itself: it begins none.
        at += length
      } else if byte < 0x80 ? WordHash.isLetter(byte) : !Tokens.isMark(text, at) {
        at = word(text, at)
      } else {
        at = mark(text, at)
      }
    }
    // A fence that nothing closes hides nothing, and who puts all that they write in quotes says it themselves.
    if isFenced { for index in fenceStart..<list.count { list[index].isQuoted = false } }
    if let quotedFrom, quotedFrom == list.indices { for index in quotedFrom { list[index].isQuoted = false } }
  }

  /// Reads a word; returns where the next thing begins.
  ///
  /// Apostrophes of any make, characters of no width, and what is left of HTML in it are passed over: a word that somebody
  /// pasted is the word that they meant.
  private mutating func word(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var hash = WordHash.seed
    var at = start
    var isPlain = true
    while at < text.count {
      let byte = text[at]
      if byte < 0x80, WordHash.isLetter(byte) {
        WordHash.add(byte >= 65 && byte <= 90 ? byte | 32 : byte, to: &hash)
        at += 1
        continue
      }
      let length = InWord.length(text, at)
      if length > 0 {
        var end = at + length
        while case let more = InWord.length(text, end), more > 0 { end += more }
        let isInside = end < text.count && (text[end] < 0x80 ? WordHash.isLetter(text[end]) : !Tokens.isMark(text, end))
        guard isInside else { break }
        if !(length == 1 && end == at + 1) { isPlain = false }
        at = end
      } else if byte < 0x80 || Tokens.isMark(text, at) {
        break
      } else {
        isPlain = false
        at += 1
      }
    }
    if !isPlain { hash = foldedHash(text, start..<at) }
    list.append(
      Token(hash: hash, start: start, end: at, clause: clause, run: run, isQuoted: isQuotedLine || isFenced))
    return at
  }

  /// The hash of a word with accents: folded, without what is passed over in words.
  private mutating func foldedHash(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
    letters.removeAll(keepingCapacity: true)
    var at = range.lowerBound
    while at < range.upperBound {
      let length = InWord.length(text, at)
      if length > 0 {
        at += length
      } else if let letter = InWord.fullWidth(text, at) {
        letters.append(letter)
        at += 3
      } else {
        letters.append(text[at])
        at += 1
      }
    }
    if scratch.count < letters.count { scratch = Array(repeating: 0, count: letters.count * 2) }
    return letters.withUnsafeBytes { letters in
      scratch.withUnsafeMutableBytes { out in
        let length = Fold.fold(letters, into: out)
        var hash = WordHash.seed
        for byte in out[..<length] where byte != 39 { WordHash.add(byte, to: &hash) }
        return hash
      }
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
    case 38:
      let length = InWord.entity(text, at)
      return at + max(1, length)
    case 60:
      let length = InWord.tag(text, at)
      if length > 0 {
        if InWord.isBlock(text, at) { clause += 1 }
        return at + length
      }
    case 46 where next == 46 || at > 0 && text[at - 1] == 46:
      // Three dots end a thought, not a phrase: “my chest... hurts”.
      clause += 1
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

  /// A single word between stops goes on with the next: “I. Can't. Breathe.”
  private mutating func endClause() {
    clause += 1
    if list.count - clauseStart > 1 { run += 1 }
    clauseStart = list.count
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
      case 0x93, 0x94: endClause()
      case 0xA6: clause += 1
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
      if list.count - from >= 4 {
        for index in from..<list.count { list[index].isQuoted = true }
        if quotedFrom == nil { quotedFrom = from..<list.count }
      }
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
    if at + 2 < text.count, text[at] == 96 || text[at] == 126, text[at + 1] == text[at], text[at + 2] == text[at],
      isFence(text, at)
    {
      isFenced.toggle()
      fenceStart = list.count
      run += 1
      return at + 3
    }
    let wasQuoted = isQuotedLine
    isQuotedLine = at < text.count && text[at] == 62 && !Tokens.isComparison(text, at)
    // A list's items, and another's words, are no wrapped line.
    if wasQuoted != isQuotedLine || at < text.count && (text[at] == 45 || text[at] == 42) { run += 1 }
    return at
  }

  /// A fence stands alone on its line but for one word: “~~~ help ~~~” is none.
  private func isFence(_ text: UnsafeRawBufferPointer, _ start: Int) -> Bool {
    var at = start
    while at < text.count, text[at] == text[start] { at += 1 }
    while at < text.count, text[at] != 10 {
      if text[at] == text[start] { return false }
      at += 1
    }
    return true
  }

  /// “>5 hours”, “>:(”: no quoted line.
  private static func isComparison(_ text: UnsafeRawBufferPointer, _ at: Int) -> Bool {
    guard at + 1 < text.count else { return false }
    return (48...58).contains(text[at + 1]) || text[at + 1] == 61
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
