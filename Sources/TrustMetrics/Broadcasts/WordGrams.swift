import CommunityModel

/// The word 3-grams of a text as 32-bit hashes: what two texts have in common when one was copied from the other.
///
/// A word is a run of letters and digits, folded as a search folds it (lower case, without accents), so that "¡Hola,
/// ANA!" and "hola ana" are the same words. Where a script writes no spaces (Chinese, Japanese, Thai …), every letter
/// is a word. The hashes have no random key: the same text has the same ones in every process.
struct WordGrams {
  /// Most hashes that are kept of one text, the smallest: about 500 words. Of a longer text they are a fair sample, and
  /// of two long texts they are samples of the same part.
  static let most = 512
  /// How long a text must be to be compared, in thirds of a word: eight words, or 24 letters of a script without
  /// spaces, since such a letter is about a third of a word. Honest talk repeats its greetings and thanks.
  static let leastThirds = 24

  /// The hashes of the last text that was read, in rising order, each once.
  private(set) var hashes: [UInt32] = []
  /// The greatest hash that the set would hold: `.max` unless the text was too long to keep all.
  private(set) var bound: UInt32 = .max
  private var folded: [UInt8] = []

  /// Reads a text; false when it is too short to be compared. O(length + grams · log grams), no allocation in the long
  /// run. Bytes that are not UTF-8 end a word.
  mutating func read(_ text: UnsafeRawBufferPointer) -> Bool {
    hashes.removeAll(keepingCapacity: true)
    bound = .max
    if folded.count < text.count { folded = Array(repeating: 0, count: text.count + text.count / 2) }
    var words = Words()
    folded.withUnsafeMutableBytes { buffer in
      let count = Fold.fold(text, into: buffer)
      words.read(UnsafeRawBufferPointer(rebasing: buffer[..<count]), into: &hashes)
    }
    guard words.thirds >= Self.leastThirds, !hashes.isEmpty else { return false }
    sortAndThin()
    return true
  }

  private mutating func sortAndThin() {
    hashes.sort()
    var kept = 0
    for index in hashes.indices where index == 0 || hashes[index] != hashes[kept - 1] {
      hashes[kept] = hashes[index]
      kept += 1
    }
    if kept > Self.most {
      kept = Self.most
      bound = hashes[kept - 1]
    }
    hashes.removeLast(hashes.count - kept)
  }
}

/// Cuts folded text into words and hashes every three of them that follow each other.
private struct Words {
  /// How long the text is: 3 for a word, 1 for a letter that is one.
  var thirds = 0

  private var word: UInt64 = offset
  private var isInWord = false
  private var before: UInt64 = 0
  private var beforeThat: UInt64 = 0
  private var count = 0

  // FNV-1a over the letters, 64 bits (Fowler, Noll & Vo).
  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  mutating func read(_ bytes: UnsafeRawBufferPointer, into hashes: inout [UInt32]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        // Capitals are gone: letters and digits are what is left.
        if byte &- 97 < 26 || byte &- 48 < 10 {
          word = (word ^ UInt64(byte)) &* Self.prime
          isInWord = true
        } else if isInWord {
          endWord(3, &hashes)
        }
        index += 1
      } else {
        index += readScalar(bytes, index, &hashes)
      }
    }
    if isInWord { endWord(3, &hashes) }
  }

  private mutating func endWord(_ length: Int, _ hashes: inout [UInt32]) {
    count += 1
    thirds += length
    if count >= 3 {
      // Each word has its own factor: the order of the words counts.
      var mixed = beforeThat &* 0x9E37_79B9_7F4A_7C15
      mixed = (mixed ^ before) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 29 ^ word) &* 0x94D0_49BB_1331_11EB
      mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
      hashes.append(UInt32(truncatingIfNeeded: mixed >> 32))
    }
    beforeThat = before
    before = word
    word = Self.offset
    isInWord = false
  }

  /// Reads a scalar beyond ASCII; returns how many bytes it took.
  private mutating func readScalar(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ hashes: inout [UInt32]) -> Int {
    guard let (scalar, length) = decode(bytes, at) else {
      if isInWord { endWord(3, &hashes) }
      return 1
    }
    switch LetterKind(scalar) {
    case .letter:
      take(scalar)
      isInWord = true
    case .mark:
      if isInWord { take(scalar) }
    case .wordOfItsOwn:
      if isInWord { endWord(3, &hashes) }
      take(scalar)
      endWord(1, &hashes)
    case .invisible:
      break
    case .other:
      if isInWord { endWord(3, &hashes) }
    }
    return length
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    // The fold knows Latin, Greek and Cyrillic; Armenian, Georgian, wide Latin and others are lowered here.
    guard scalar.properties.changesWhenLowercased else { return mix(scalar) }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars { mix(lower) }
  }

  private mutating func mix(_ scalar: Unicode.Scalar) {
    word = (word ^ UInt64(scalar.value)) &* Self.prime
  }

  private func decode(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> (Unicode.Scalar, Int)? {
    let lead = bytes[at]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, bytes.count - at >= length else { return nil }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      guard bytes[at + offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[at + offset]) & 0x3F
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
