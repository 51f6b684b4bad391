/// MinHash (Broder 1997): for each of 96 hash functions the least value over a set. Two sets agree in one of them as
/// often as their Jaccard similarity J says. In 32 bands of 3, they agree in a whole band with 1 − (1 − J³)³².
///
/// Two texts that are each ≥ 80 % in the other have J ≥ ⅔, and are missed once in 70 000; texts without a common
/// sentence (J < 0.05) share a band once in 250. A text that is ≥ 80 % in one half as long again (J ≈ 0.47) is missed
/// once in 35, in one twice as long (J ≈ 0.36) once in 5.
enum MinHash {
  /// How many bands there are.
  static let bands = 32
  /// The values of the bands of a set, one a band.
  typealias Keys = SIMD32<UInt32>

  /// The keys of a set of 32-bit hashes. O(count), about 30 ns a hash.
  ///
  /// The functions are a + i·b for two hashes a and b of a gram (Kirsch & Mitzenmacher 2006), so that one addition
  /// makes the next.
  static func keys(_ hashes: UnsafeBufferPointer<UInt32>) -> Keys {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 3 * bands) { least in
      least.initialize(repeating: .max)
      for hash in hashes {
        let mixed = spread(hash)
        var value = Int32(truncatingIfNeeded: mixed)
        let step = Int32(truncatingIfNeeded: mixed >> 32) | 1
        // Plain enough for the compiler to take several at a time.
        for number in 0..<3 * bands {
          least[number] = min(least[number], value)
          value &+= step
        }
      }
      var keys = Keys(repeating: 0)
      for band in 0..<bands {
        var key = UInt32(bitPattern: least[band]) &* 0x9E37_79B1
        key = (key ^ key >> 15 ^ UInt32(bitPattern: least[bands + band])) &* 0x85EB_CA77
        key = (key ^ key >> 13 ^ UInt32(bitPattern: least[2 * bands + band])) &* 0xC2B2_AE3D
        keys[band] = key ^ key >> 16
      }
      return keys
    }
  }

  /// 64 bits from 32 (the finalizer of SplitMix64, Steele, Lea & Flood 2014).
  @inline(__always)
  private static func spread(_ hash: UInt32) -> UInt64 {
    var value = (UInt64(hash) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
