/// One bit of 256 for each gram of a text: tells most texts that are not within another from those that may be.
///
/// A bit that only the first text has stands for at least one gram that only it has. So when it has more of them than
/// grams to spare, it is not within the other, for certain; nothing is missed.
struct GramBits: Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// The bits of a set of hashes. O(count), about 1 ns a hash.
  init(_ hashes: UnsafeBufferPointer<UInt32>) {
    withUnsafeMutableBytes(of: &words) { bytes in
      // The low bits: a text that was too long to keep has lost the hashes with high ones.
      for hash in hashes { bytes[Int(hash >> 3 & 31)] |= 1 << UInt8(truncatingIfNeeded: hash & 7) }
    }
  }

  /// How many bits this one has that the other has not. About 10 ns.
  func count(notIn other: GramBits) -> Int {
    // Pairs of bits, then fours, then bytes, summed over the words as soon as there is room; the least machine of this
    // kind has no instruction that counts.
    let a = Self.pairs(words.0 & ~other.words.0)
    let b = Self.pairs(words.1 & ~other.words.1)
    let c = Self.pairs(words.2 & ~other.words.2)
    let d = Self.pairs(words.3 & ~other.words.3)
    let bytes = Self.bytes(Self.fours(a) + Self.fours(b)) + Self.bytes(Self.fours(c) + Self.fours(d))
    // At most 32 a byte; their sum may be 256, which a byte does not hold.
    let doubles = (bytes & 0x00FF_00FF_00FF_00FF) + (bytes >> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((doubles &* 0x0001_0001_0001_0001) >> 48)
  }

  @inline(__always)
  private static func pairs(_ word: UInt64) -> UInt64 { word - (word >> 1 & 0x5555_5555_5555_5555) }

  @inline(__always)
  private static func fours(_ pairs: UInt64) -> UInt64 {
    (pairs & 0x3333_3333_3333_3333) + (pairs >> 2 & 0x3333_3333_3333_3333)
  }

  @inline(__always)
  private static func bytes(_ fours: UInt64) -> UInt64 {
    (fours & 0x0F0F_0F0F_0F0F_0F0F) + (fours >> 4 & 0x0F0F_0F0F_0F0F_0F0F)
  }
}
