/// Text as a search compares it: lower case, without accents, Latin, Greek and Cyrillic; everything else as it is.
///
/// “Ruíz”, “RUIZ” and “ruiz” fold to the same bytes. Combining marks U+0300–036F vanish, so that composed and
/// decomposed spellings meet. Folding works on UTF-8 and keeps ASCII a byte for a byte.
public enum Fold {
  /// Folds UTF-8 into `out`, which must hold at least `bytes.count` bytes; returns how many were written.
  /// O(length), no allocation; ASCII sixteen bytes at a time. Broken UTF-8 is copied.
  public static func fold(_ bytes: UnsafeRawBufferPointer, into out: UnsafeMutableRawBufferPointer) -> Int {
    precondition(out.count >= bytes.count)
    guard let source = bytes.baseAddress, let target = out.baseAddress else { return 0 }
    let count = bytes.count
    var input = 0
    var output = 0
    while input < count {
      while count - input >= 16 {
        let first = source.loadUnaligned(fromByteOffset: input, as: UInt64.self)
        let second = source.loadUnaligned(fromByteOffset: input + 8, as: UInt64.self)
        if (first | second) & 0x8080_8080_8080_8080 != 0 { break }
        target.storeBytes(of: lowered(first), toByteOffset: output, as: UInt64.self)
        target.storeBytes(of: lowered(second), toByteOffset: output + 8, as: UInt64.self)
        input += 16
        output += 16
      }
      guard input < count else { break }
      let byte = bytes[input]
      if byte < 0x80 {
        out[output] = byte >= 65 && byte <= 90 ? byte | 32 : byte
        input += 1
        output += 1
      } else {
        let length = foldScalar(bytes, input, out, &output)
        input += length
      }
    }
    return output
  }

  /// Eight ASCII bytes in lower case at once. The high bit of each byte tells whether it lies from A on, and whether
  /// behind Z; no sum of a byte below 0x80 runs over into its neighbour.
  @inline(__always)
  private static func lowered(_ word: UInt64) -> UInt64 {
    let fromA = word &+ 0x3F3F_3F3F_3F3F_3F3F
    let behindZ = word &+ 0x2525_2525_2525_2525
    return word | (fromA & ~behindZ & 0x8080_8080_8080_8080) >> 2
  }

  /// Folds one multi-byte scalar; returns how many bytes it took. Never writes more than it took.
  private static func foldScalar(
    _ bytes: UnsafeRawBufferPointer, _ at: Int, _ out: UnsafeMutableRawBufferPointer, _ output: inout Int
  ) -> Int {
    let lead = bytes[at]
    let left = bytes.count - at
    if lead >= 0xC3, lead <= 0xD4, left >= 2, bytes[at + 1] & 0xC0 == 0x80 {
      let scalar = (UInt32(lead) & 0x1F) << 6 | UInt32(bytes[at + 1]) & 0x3F
      if scalar >= 0x300, scalar <= 0x36F { return 2 }
      if scalar <= 0x24F, let base = letter(latin, Int(scalar) - 0xC0) {
        out[output] = base
        output += 1
        return 2
      }
      let lower = lowerGreekOrCyrillic(scalar)
      out[output] = UInt8(0xC0 | lower >> 6)
      out[output + 1] = UInt8(0x80 | lower & 0x3F)
      output += 2
      return 2
    }
    if lead == 0xE1, left >= 3, bytes[at + 1] >= 0xB8, bytes[at + 1] <= 0xBB, bytes[at + 2] & 0xC0 == 0x80 {
      let scalar = 0x1000 | (Int(bytes[at + 1]) & 0x3F) << 6 | Int(bytes[at + 2]) & 0x3F
      if let base = letter(latinAdditional, scalar - 0x1E00) {
        out[output] = base
        output += 1
        return 3
      }
    }
    out[output] = lead
    output += 1
    return 1
  }

  private static func letter(_ table: StaticString, _ index: Int) -> UInt8? {
    guard index >= 0, index < table.utf8CodeUnitCount else { return nil }
    let byte = table.utf8Start[index]
    return byte == 46 ? nil : byte
  }

  /// The small letter without its accent: й is и with a breve to a search, as ё is е.
  private static func lowerGreekOrCyrillic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x391...0x3A9: scalar == 0x3A2 ? scalar : scalar + 32
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x3AF, 0x3AA, 0x3CA, 0x390: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3CD, 0x3AB, 0x3CB, 0x3B0: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x3C2: 0x3C3
    case 0x400, 0x401, 0x450, 0x451: 0x435
    case 0x403, 0x453: 0x433
    case 0x407, 0x457: 0x456
    case 0x40C, 0x45C: 0x43A
    case 0x40D, 0x45D, 0x419, 0x439: 0x438
    case 0x40E, 0x45E: 0x443
    case 0x410...0x42F: scalar + 32
    case 0x402...0x40F: scalar + 80
    // Further Cyrillic (Ukrainian ґ, Kazakh қ ә ң …) stands in pairs, the capital first.
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x4C0: 0x4CF
    case 0x4C1...0x4CE: scalar + (scalar & 1)
    default: scalar
    }
  }

  /// The folded bytes of a string. O(length).
  public static func fold(_ text: String) -> [UInt8] {
    var copy = text
    return copy.withUTF8 { source in
      [UInt8](unsafeUninitializedCapacity: source.count) { buffer, count in
        count = fold(UnsafeRawBufferPointer(source), into: UnsafeMutableRawBufferPointer(buffer))
      }
    }
  }

  /// Several fields folded into one searchable text; a match cannot run from one field into the next.
  package static func searchable(_ fields: [String]) -> String {
    String(decoding: Array(fields.map(fold).joined(separator: [31])), as: UTF8.self)
  }
}
