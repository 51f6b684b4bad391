/// SipHash-1-3 over 64-bit words, with a key that is of the community: whoever does not know its members cannot compute
/// which false name belongs to which real one. Source: Aumasson and Bernstein, 2012.
struct KeyedHash: Sendable, Equatable {
  let first: UInt64
  let second: UInt64

  /// The key of a community: from its name and the first sixteen members of its list, so that it is the same each time.
  init(_ seeds: [UInt64]) {
    let start = KeyedHash(first: 0x526F_756E_6473_2D31, second: 0x7072_6573_656E_7473)
    first = start.hash(seeds + [1])
    second = start.hash(seeds + [2])
  }

  private init(first: UInt64, second: UInt64) {
    self.first = first
    self.second = second
  }

  /// O(words).
  func hash(_ words: [UInt64]) -> UInt64 {
    var state = State(first, second)
    for word in words { state.take(word) }
    state.take(UInt64(truncatingIfNeeded: words.count) << 56)
    return state.finish()
  }

  /// Of one word and a number that says what it is for.
  func hash(_ word: UInt64, _ purpose: UInt64) -> UInt64 {
    var state = State(first, second)
    state.take(word)
    state.take(purpose)
    return state.finish()
  }

  private struct State {
    var a: UInt64
    var b: UInt64
    var c: UInt64
    var d: UInt64

    init(_ first: UInt64, _ second: UInt64) {
      a = 0x736f_6d65_7073_6575 ^ first
      b = 0x646f_7261_6e64_6f6d ^ second
      c = 0x6c79_6765_6e65_7261 ^ first
      d = 0x7465_6462_7974_6573 ^ second
    }

    mutating func take(_ word: UInt64) {
      d ^= word
      round()
      a ^= word
    }

    mutating func finish() -> UInt64 {
      c ^= 0xFF
      round()
      round()
      round()
      return a ^ b ^ c ^ d
    }

    private mutating func round() {
      a &+= b
      b = b << 13 | b >> 51
      b ^= a
      a = a << 32 | a >> 32
      c &+= d
      d = d << 16 | d >> 48
      d ^= c
      a &+= d
      d = d << 21 | d >> 43
      d ^= a
      c &+= b
      b = b << 17 | b >> 47
      b ^= c
      c = c << 32 | c >> 32
    }
  }
}
