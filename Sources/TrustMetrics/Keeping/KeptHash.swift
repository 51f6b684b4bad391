/// A 64-bit hash that is the same in every process, unlike `IDHash`: for what is kept between two runs.
///
/// Words of eight bytes through multiplications and shifts that lose nothing, then a finaliser (Stafford's mix 13). Guards
/// against damage, not against forgery: what is read is judged as if it came from a stranger all the same.
enum KeptHash {
  /// O(bytes), eight at a time.
  static func hash(_ bytes: UnsafeRawBufferPointer, salt: UInt64) -> UInt64 {
    var state = salt ^ (UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15)
    var offset = 0
    while bytes.count - offset >= 8 {
      step(&state, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    step(&state, rest)
    state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
    return state ^ (state >> 31)
  }

  private static func step(_ state: inout UInt64, _ word: UInt64) {
    state = (state ^ word) &* 0x9FB2_1C65_1E98_DF25
    state ^= state >> 29
  }
}
