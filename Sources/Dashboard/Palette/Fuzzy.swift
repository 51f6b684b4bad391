import CommunityModel

/// What somebody typed, as letters that must stand in a text in their order, not side by side: `hnd` finds “hand off”.
///
/// Case and accents do not count (`Fold`). Several words must each be found. A text that holds them at beginnings of words
/// and side by side scores more; the weights are those of fzf's first algorithm, simplified.
struct FuzzyNeedle: Sendable {
  /// Folded, as scalars, never empty.
  let words: [[UInt32]]

  init(_ typed: String) { words = Needle(typed).words.map(FuzzyNeedle.scalars) }

  var isEmpty: Bool { words.isEmpty }

  /// The folded letters of a text. O(length).
  static func letters(_ text: String) -> [UInt32] { scalars(Fold.fold(text)) }

  private static func scalars(_ folded: [UInt8]) -> [UInt32] {
    String(decoding: folded, as: UTF8.self).unicodeScalars.map(\.value)
  }

  /// How well a folded text matches, or nil when a word is not in it. O(letters · letters typed).
  func score(_ text: [UInt32]) -> Int? {
    var total = 0
    for word in words {
      guard let score = FuzzyNeedle.score(word, text) else { return nil }
      total += score
    }
    // Of two texts that hold it equally well, the shorter one is meant.
    return total - min(text.count, 60) / 4
  }

  private enum Weight {
    static let letter = 16
    static let beginning = 12
    static let wordStart = 8
    static let consecutive = 10
    static let gapStart = -3
    static let gapOn = -1
  }

  /// The best of all ways to find a word's letters.
  private static func score(_ word: [UInt32], _ text: [UInt32]) -> Int? {
    guard word.count <= text.count else { return nil }
    let none = Int.min / 2
    // Best score with the letters so far and the last of them at this place; and the same, at any place before, with the gap.
    var last = [Int](repeating: none, count: text.count)
    for (number, letter) in word.enumerated() {
      var next = [Int](repeating: none, count: text.count)
      var before = none
      var isAnywhere = false
      for place in number..<text.count {
        if number > 0, place >= 2 { before = max(before + Weight.gapOn, last[place - 2] + Weight.gapStart) }
        guard text[place] == letter else { continue }
        let start =
          place == 0 ? Weight.beginning : isLetter(text[place - 1]) ? 0 : Weight.wordStart
        if number == 0 {
          next[place] = Weight.letter + start - min(place, 8)
        } else {
          let beside = last[place - 1] + max(start, Weight.consecutive)
          let apart = before + start
          let best = max(beside, apart)
          if best > none / 2 { next[place] = best + Weight.letter }
        }
        isAnywhere = isAnywhere || next[place] > none / 2
      }
      guard isAnywhere else { return nil }
      last = next
    }
    return last.max()
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0x80: false
    default: true
    }
  }

  /// True when a folded text begins with the typed letters as they are.
  func isPrefix(of text: [UInt32]) -> Bool { text.starts(with: words.joined(separator: [0x20])) }

  /// True when nothing but the typed letters stands there.
  func isAll(of text: [UInt32]) -> Bool { text.elementsEqual(words.joined(separator: [0x20])) }
}
