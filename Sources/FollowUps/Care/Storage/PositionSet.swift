/// A set of positions as bits: 12 KB for 100,000, so that a copy costs next to nothing and its order is that of the positions.
struct PositionSet: Sendable, Sequence {
  private var words: [UInt64] = []

  /// True when the position is in the set. O(1).
  func contains(_ position: Int) -> Bool {
    let word = position >> 6
    return word < words.count && words[word] & (1 << UInt64(position & 63)) != 0
  }

  /// Puts a position in or out. O(1).
  mutating func set(_ position: Int, _ isIn: Bool) {
    let word = position >> 6
    if word >= words.count {
      guard isIn else { return }
      words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }
    let bit: UInt64 = 1 << UInt64(position & 63)
    if isIn { words[word] |= bit } else { words[word] &= ~bit }
  }

  /// How many positions are in it. O(highest / 64).
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The positions, lowest first. O(highest / 64 + count).
  func makeIterator() -> Iterator { Iterator(words: words) }

  struct Iterator: IteratorProtocol {
    private let words: [UInt64]
    private var word = 0
    private var rest: UInt64

    init(words: [UInt64]) {
      self.words = words
      rest = words.first ?? 0
    }

    mutating func next() -> Int? {
      while rest == 0 {
        word += 1
        guard word < words.count else { return nil }
        rest = words[word]
      }
      let bit = rest.trailingZeroBitCount
      rest &= rest - 1
      return word << 6 + bit
    }
  }
}
