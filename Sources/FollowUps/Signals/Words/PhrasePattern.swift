import CommunityModel

/// A phrase of a word list, taken apart: hashes of words, and how many others may stand before each.
struct PhrasePattern {
  struct Element {
    /// Any of these words.
    var words: [UInt64]
    /// How many other words may stand before it.
    var gap: Int
  }

  var elements: [Element] = []

  /// Nil when the text is no phrase: empty, with an empty choice, a wrong gap, or marks inside a word.
  init?(_ text: String) {
    var gap = 0
    for part in text.split(separator: " ") {
      if part.first == "~" {
        guard let number = Int(part.dropFirst()), (0...20).contains(number), !elements.isEmpty, gap == 0 else {
          return nil
        }
        gap = number
        continue
      }
      var words: [UInt64] = []
      for choice in part.split(separator: "|", omittingEmptySubsequences: false) {
        let bytes = Fold.fold(String(choice)).filter { $0 != 39 }
        guard !bytes.isEmpty, bytes.allSatisfy(WordHash.isLetter) else { return nil }
        words.append(bytes.withUnsafeBytes { WordHash.hash($0) })
      }
      elements.append(Element(words: words, gap: gap))
      gap = 0
    }
    if elements.isEmpty || gap != 0 { return nil }
  }
}

/// Words as numbers, so that a text is compared without copying it.
enum WordHash {
  /// The start of a hash (FNV-1a, 64 bits).
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func add(_ byte: UInt8, to hash: inout UInt64) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The hash of a folded word.
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = seed
    for byte in bytes { add(byte, to: &hash) }
    return hash
  }

  /// Letters and digits of ASCII, and every byte of other scripts.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57)
  }
}
