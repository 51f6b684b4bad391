/// What a person typed into a filter: words that must all occur, in any order, folded.
public struct Needle: Sendable, Equatable {
  /// The folded words; never empty ones.
  public let words: [[UInt8]]

  /// Splits at blanks; quotes keep a phrase together: `night "low alarm"`.
  public init(_ typed: String) {
    var found: [[UInt8]] = []
    var word = ""
    var quoted = false
    func finish() {
      let folded = Fold.fold(word)
      if !folded.isEmpty { found.append(folded) }
      word = ""
    }
    for character in typed {
      if character == "\"" {
        quoted.toggle()
        finish()
      } else if character.isWhitespace, !quoted {
        finish()
      } else {
        word.append(character)
      }
    }
    finish()
    words = found
  }

  /// True when nothing was typed: everything matches.
  public var isEmpty: Bool { words.isEmpty }

  /// True when every word occurs in text that is folded already. O(words · length), sixteen bytes at a time.
  public func matches(folded text: UnsafeRawBufferPointer) -> Bool {
    words.allSatisfy { word in word.withUnsafeBytes { ByteSearch.firstIndex(of: $0, in: text) != nil } }
  }

  /// True when every word occurs in a text that is not folded yet. Allocates; for single texts.
  public func matches(_ text: String) -> Bool {
    Fold.fold(text).withUnsafeBytes { matches(folded: $0) }
  }
}
