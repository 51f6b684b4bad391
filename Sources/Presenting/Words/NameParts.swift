import CommunityModel
import Drawing

/// A name taken apart: its words, as texts may use them one by one.
struct NameParts {
  struct Part {
    var hash: UInt64
    /// The hash of its first six letters; nil for a shorter one.
    var beginning: UInt64?
    var length: Int
    var text: String
    var isBreakless: Bool
    var isNumber: Bool
  }

  /// Its words in order.
  var parts: [Part] = []
  /// The hash of all letters and digits together, and how many there are.
  var whole = SignHash.start
  var wholeLength = 0
  /// Further names by which somebody is called: the ends of names in scripts without blanks.
  var calls: [UInt64] = []
  var isAllSymbols = false

  /// Takes a name as written apart. O(length).
  init(_ name: String) {
    let clean = SafeText.clean(name)
    let signs = Signs.of(clean)
    var word: [Sign] = []
    for sign in signs {
      if NameParts.counts(sign.kind) {
        if let last = word.last, !NameParts.belongs(sign, to: last) { finish(&word) }
        word.append(sign)
      } else {
        finish(&word)
      }
    }
    finish(&word)
    if wholeLength == 0 {
      let symbols = signs.filter { $0.kind == .symbol }
      if !symbols.isEmpty {
        whole = SignHash.of(symbols)
        wholeLength = symbols.count
        isAllSymbols = true
      }
    }
  }

  static func counts(_ kind: Sign.Kind) -> Bool { kind != .other && kind != .symbol }

  /// A sign goes on with the word of the one before: digits end a word of letters, and scripts do not mix.
  static func belongs(_ sign: Sign, to last: Sign) -> Bool {
    sign.folded == 0 || last.folded == 0 || sign.kind == last.kind
  }

  private mutating func finish(_ word: inout [Sign]) {
    let counting = word.filter { $0.folded != 0 }
    word.removeAll(keepingCapacity: true)
    guard let first = counting.first else { return }
    for sign in counting { whole = SignHash.step(whole, sign.folded) }
    wholeLength += counting.count
    var text = ""
    for sign in counting { if let scalar = Unicode.Scalar(sign.folded) { text.unicodeScalars.append(scalar) } }
    parts.append(
      Part(
        hash: SignHash.of(counting), beginning: counting.count >= 6 ? SignHash.of(counting.prefix(6)) : nil,
        length: counting.count, text: text, isBreakless: first.kind == .breakless, isNumber: first.kind == .digit))
    if first.kind == .breakless, (3...8).contains(counting.count) {
      // 王小明 is called 小明, 田中さくら both 田中 and さくら: where a name is parted, nobody can tell from outside.
      for length in 2..<counting.count {
        calls.append(SignHash.of(counting.suffix(length)))
        calls.append(SignHash.of(counting.prefix(length)))
      }
    }
  }
}
