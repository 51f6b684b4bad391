/// A keyed 64-bit hash of an id, so that tables need not keep a million strings.
///
/// The key is new in every process: nobody can write a store whose ids collide on purpose. Nothing that is shown or
/// saved depends on it. After wyhash (Wang Yi, 2019): two 64×64→128 multiplications for an id of up to 16 bytes.
package enum IDHash {
  private static let key: UInt64 = .random(in: .min ... .max)

  /// O(length). Never 0, so that 0 can mean "no id".
  package static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = key ^ (UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15)
    var offset = 0
    let count = bytes.count
    while count - offset > 16 {
      state = mix(
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ state,
        bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self) ^ 0xE703_7ED1_A0B4_28DB)
      offset += 16
    }
    let low: UInt64
    let high: UInt64
    let rest = count - offset
    if rest >= 8 {
      low = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      high = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if rest >= 4 {
      low = UInt64(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      high = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else if rest > 0 {
      low = UInt64(bytes[offset]) << 16 | UInt64(bytes[offset + rest / 2]) << 8 | UInt64(bytes[count - 1])
      high = 0
    } else {
      low = 0
      high = 0
    }
    let hashed = mix(low ^ state, high ^ 0xA076_1D64_78BD_642F)
    return hashed == 0 ? 1 : hashed
  }

  package static func hash(_ text: String) -> UInt64 {
    var copy = text
    return copy.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
  }

  @inline(__always)
  private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return high ^ low
  }
}
