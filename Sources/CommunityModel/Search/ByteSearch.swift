/// Finding bytes in bytes, sixteen at a time.
package enum ByteSearch {
  /// Where `needle` first occurs in `haystack` at or after `start`; nil when it does not.
  ///
  /// Compares the needle's first and last byte with sixteen places at once and looks closer only where both fit
  /// (W. Muła, "SIMD-friendly algorithms for substring searching", 2016). O(n) on text, O(n·m) at worst.
  package static func firstIndex(
    of needle: UnsafeRawBufferPointer, in haystack: UnsafeRawBufferPointer, from start: Int = 0
  ) -> Int? {
    let length = needle.count
    guard length > 0 else { return start <= haystack.count ? start : nil }
    guard haystack.count - start >= length, let base = haystack.baseAddress else { return nil }
    let first = needle[0]
    let last = needle[length - 1]
    let firsts = SIMD16<UInt8>(repeating: first)
    let lasts = SIMD16<UInt8>(repeating: last)
    var at = start
    let end = haystack.count - length
    while at + 16 + length - 1 <= haystack.count {
      let heads = base.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self) .== firsts
      let tails = base.loadUnaligned(fromByteOffset: at + length - 1, as: SIMD16<UInt8>.self) .== lasts
      let both = unsafeBitCast(heads .& tails, to: SIMD2<UInt64>.self)
      // Where both fit there are eight set bits; only those places are looked at.
      if both[0] | both[1] != 0 {
        if let hit = hit(both[0], needle, haystack, at) ?? hit(both[1], needle, haystack, at + 8) { return hit }
      }
      at += 16
    }
    while at <= end {
      if haystack[at] == first, matches(needle, haystack, at) { return at }
      at += 1
    }
    return nil
  }

  /// The first of eight places that are marked in `fits`, a byte each, where the needle stands.
  @inline(__always)
  private static func hit(
    _ fits: UInt64, _ needle: UnsafeRawBufferPointer, _ haystack: UnsafeRawBufferPointer, _ at: Int
  ) -> Int? {
    var fits = fits.littleEndian
    while fits != 0 {
      let bit = fits.trailingZeroBitCount & ~7
      if matches(needle, haystack, at + bit / 8) { return at + bit / 8 }
      fits &= ~(0xFF << UInt64(bit))
    }
    return nil
  }

  @inline(__always)
  private static func matches(_ needle: UnsafeRawBufferPointer, _ haystack: UnsafeRawBufferPointer, _ at: Int) -> Bool {
    for index in 0..<needle.count where haystack[at + index] != needle[index] { return false }
    return true
  }
}
