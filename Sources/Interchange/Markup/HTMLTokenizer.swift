/// Cuts HTML into tags and text.
///
/// Total: every input gives tokens, nothing is thrown. Linear: the input is walked at most four times, however
/// broken it is. It knows no nesting, so depth cannot hurt it. Follows the shape of the HTML standard's tokenizer
/// (WHATWG, 13.2.5), with one difference: a tag that never ends is shown as text, because losing what somebody
/// wrote is worse than showing a stray `<`.
struct HTMLTokenizer {
  /// A piece of the input; text is still with its entities.
  enum Token {
    case text(ArraySlice<UInt8>)
    case open(HTMLTag)
    case close(name: String)
  }

  private let bytes: [UInt8]
  private var position = 0
  /// False once a quoted attribute ran to the end: from then on a tag ends at the first `>`.
  private var trustsQuotes = true
  /// True once no `>` is left, so that a row of `<` does not search for it again and again.
  private var outOfEnds = false
  /// False once a comment ran to the end, for the same reason.
  private var trustsComments = true

  init(_ html: String) { bytes = Array(html.utf8) }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    while position < bytes.count {
      guard bytes[position] == .lessThan, let markup = readMarkup() else {
        return .text(readText())
      }
      if let token = markup { return token }
    }
    return nil
  }

  /// Text up to the next `<` that could start markup; takes at least one byte.
  private mutating func readText() -> ArraySlice<UInt8> {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != .lessThan { position += 1 }
    return bytes[start..<position]
  }

  /// What a `<` starts: `.some(nil)` for a comment, nil when it starts nothing.
  private mutating func readMarkup() -> Token?? {
    guard !outOfEnds, position + 1 < bytes.count else { return nil }
    let next = bytes[position + 1]
    if next == .exclamation || next == .question { return skipDeclaration() ? .some(nil) : nil }
    let closes = next == .slash
    let nameStart = position + (closes ? 2 : 1)
    guard nameStart < bytes.count, bytes[nameStart].isASCIILetter, let end = tagEnd(from: nameStart) else { return nil }
    var nameEnd = nameStart
    while nameEnd < end, !bytes[nameEnd].isHTMLSpace, bytes[nameEnd] != .slash { nameEnd += 1 }
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self).lowercased()
    position = end + 1
    return closes ? .close(name: name) : .open(HTMLTag(name: name, attributes: bytes[nameEnd..<end]))
  }

  /// Where the `>` of the tag stands; nil when there is none.
  private mutating func tagEnd(from start: Int) -> Int? {
    if trustsQuotes {
      var quote: UInt8?
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == .greaterThan {
          return index
        } else if byte == .doubleQuote || byte == .singleQuote, bytes[index - 1] == .equals {
          quote = byte
        }
        index += 1
      }
      trustsQuotes = false
    }
    let end = bytes[start...].firstIndex(of: .greaterThan)
    if end == nil { outOfEnds = true }
    return end
  }

  /// Steps over a comment or `<!doctype …>`; false when it never ends.
  private mutating func skipDeclaration() -> Bool {
    let start = position + 2
    if trustsComments, bytes[start...].starts(with: [.hyphen, .hyphen]) {
      // `-->` may overlap the opening, as in `<!-->`.
      var index = start + 2
      while index < bytes.count {
        if bytes[index] == .greaterThan, bytes[index - 1] == .hyphen, bytes[index - 2] == .hyphen {
          position = index + 1
          return true
        }
        index += 1
      }
      trustsComments = false
    }
    guard let end = bytes[start...].firstIndex(of: .greaterThan) else {
      outOfEnds = true
      return false
    }
    position = end + 1
    return true
  }
}
