/// What the words of one message say to F4, F5 and F6.
struct TextReading: Sendable, Equatable {
  /// It holds a question mark or the phrase of a question, in the author's own words.
  var asks = false
  /// Red flags and words of distress, in the order of lexicons and of the text; at most one of a group and standing.
  var findings: [Finding] = []

  /// True when nothing was found.
  var isEmpty: Bool { !asks && findings.isEmpty }

  /// Words of a group.
  struct Finding: Sendable, Equatable {
    var isRedFlag: Bool
    /// The name of the group in the lexicon.
    var group: String
    /// As written.
    var words: String
    var standing: Standing
  }

  /// Who is said to have what the words name.
  enum Standing: Sendable, Equatable {
    /// The author.
    case own
    /// Somebody else, and now.
    case otherNow
    /// Somebody else, in the present tense: it counts when a caregiver says so.
    case otherPresent
    /// Nobody, as far as the words tell: negated, reported, quoted, asked, taught, or long over.
    case mentioned
  }
}

/// Reads texts by all lexicons. Belongs to one thread, for its scratch space.
final class TextReader {
  private let lexicons: [CompiledLexicon]
  private var tokens = Tokens()
  private var words: [UInt16] = []

  init(_ lexicons: [Lexicon]) { self.lexicons = lexicons.map(CompiledLexicon.init) }

  /// What a text says. Some microseconds for a message; nothing is allocated where nothing is found.
  func read(_ text: String) -> TextReading {
    var copy = text
    return copy.withUTF8 { read(UnsafeRawBufferPointer($0)) }
  }

  func read(_ text: UnsafeRawBufferPointer) -> TextReading {
    tokens.read(text)
    var reading = TextReading(asks: tokens.hasQuestionMark)
    for lexicon in lexicons {
      words.removeAll(keepingCapacity: true)
      var starts: UInt16 = 0
      for token in tokens.list {
        let word = lexicon.word(token.hash)
        words.append(word)
        starts |= lexicon.starts[Int(word)]
      }
      let wanted = CompiledLexicon.List.redFlag.bit | CompiledLexicon.List.distress.bit
      let asks = reading.asks ? 0 : CompiledLexicon.List.ask.bit
      guard starts & (wanted | asks) != 0 else { continue }
      let scan = ClauseScan(lexicon: lexicon, tokens: tokens.list, words: words)
      if starts & asks != 0, scan.asks { reading.asks = true }
      if starts & wanted != 0 { scan.find(in: text, into: &reading.findings) }
    }
    return reading
  }
}
