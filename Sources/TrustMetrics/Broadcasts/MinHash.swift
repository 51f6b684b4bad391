/// MinHash (Broder 1997): for each of 128 hash functions the least value over a set. Two sets agree in one of them as
/// often as their Jaccard similarity J says. In 24 bands of 4, they agree in a whole band with 1 − (1 − J⁴)²⁴.
///
/// Two texts that are each ≥ 80 % in the other have J ≥ ⅔, and are missed at most once in 200; two letters with a name
/// changed in each sixty words (J ≈ 0.9), practically never. A short text in a longer one is often missed: when
/// the other is half as long again (J ≤ ⅔ and, at 80 %, 0.47) up to 3 times in 10, when it is twice as long (0.5 to
/// 0.36) 2 to 7 times in 10, and next to always from four times on. So many texts made of the same sentences stay cheap:
/// those with J = 0.2 are compared once in 25, with J = 0.1 once in 400.
enum MinHash {
  /// How many bands there are.
  static let bands = 24
  /// How many functions make a band.
  static let rows = 4
  /// The values of the bands of a set, one a band; the rest is 0.
  typealias Keys = SIMD32<UInt32>

  /// The keys of a set of 32-bit hashes. O(count), about 10 ns a hash.
  ///
  /// The functions are a + i·b for two hashes a and b of a gram (Kirsch & Mitzenmacher 2006), so that one addition
  /// makes the next. Sixteen bits are enough: least values of two sets of 60 are the same by chance once in a thousand.
  static func keys(_ hashes: UnsafeBufferPointer<UInt32>) -> Keys {
    withUnsafeTemporaryAllocation(byteCount: 2 * rows * bands, alignment: 16) { memory in
      let least = memory.bindMemory(to: Int16.self)
      least.initialize(repeating: .max)
      for hash in hashes {
        var value = Int16(truncatingIfNeeded: hash)
        let step = Int16(truncatingIfNeeded: (hash &* 0x9E37_79B1) >> 16) | 1
        // Plain enough for the compiler to take eight at a time.
        for number in 0..<rows * bands {
          least[number] = min(least[number], value)
          value &+= step
        }
      }
      var keys = Keys(repeating: 0)
      for band in 0..<bands {
        keys[band] = mix(UnsafeRawBufferPointer(memory).load(fromByteOffset: 2 * rows * band, as: UInt64.self))
      }
      return keys
    }
  }

  /// True when two sets have a key in common.
  static func meet(_ one: Keys, _ other: Keys) -> Bool {
    for band in 0..<bands where one[band] == other[band] { return true }
    return false
  }

  /// 32 bits from the four values of a band (the finalizer of MurmurHash3, Appleby).
  @inline(__always)
  private static func mix(_ band: UInt64) -> UInt32 {
    var value = (band ^ band >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return UInt32(truncatingIfNeeded: value >> 32)
  }
}
