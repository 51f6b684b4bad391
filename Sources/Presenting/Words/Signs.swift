import CommunityModel

/// A scalar of a clean text, as names are compared.
struct Sign {
  enum Kind: UInt8 {
    /// Blanks, punctuation.
    case other
    case letter
    case digit
    /// A letter of a script that is written without blanks (Han, kana, Thai, …) or that hangs words onto names (Hangul).
    case breakless
    /// A letter of a script that writes small words together with the next (Arabic, Hebrew).
    case prefixing
    /// A picture.
    case symbol
  }

  /// In lower case and without accents; 0 for a mark that does not count.
  var folded: UInt32
  var kind: Kind
  /// A capital letter.
  var isCapital: Bool
  /// Where its UTF-8 begins.
  var start: Int32
}

/// How scalars are compared: as `Fold` does, and also the letters that only look different (fullwidth, mathematical,
/// circled), all other alphabets with cases, and Arabic and Hebrew without their vowel points.
enum Signs {
  /// Folded forms of everything below U+0530, where nearly all Latin, Greek and Cyrillic stands.
  private static let small: [Sign] = (0..<0x530).map { make(UInt32($0)) }

  /// The signs of UTF-8 that is known to be whole. O(length), about 5 ns a letter.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> [Sign] {
    var signs: [Sign] = []
    signs.reserveCapacity(bytes.count)
    small.withUnsafeBufferPointer { small in
      var at = 0
      while at < bytes.count {
        let (scalar, length) = decode(bytes, at)
        var sign = scalar < 0x530 ? small[Int(scalar)] : make(scalar)
        sign.start = Int32(at)
        signs.append(sign)
        at += length
      }
    }
    return signs
  }

  static func of(_ text: String) -> [Sign] {
    var text = text
    return text.withUTF8 { of($0) }
  }

  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let lead = UInt32(bytes[at])
    func next(_ offset: Int) -> UInt32 { at + offset < bytes.count ? UInt32(bytes[at + offset] & 0x3F) : 0 }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | next(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  private static func make(_ value: UInt32) -> Sign {
    guard let scalar = Unicode.Scalar(likeness(value)) else {
      return Sign(folded: value, kind: .other, isCapital: false, start: 0)
    }
    if isSilent(scalar.value) { return Sign(folded: 0, kind: .letter, isCapital: false, start: 0) }
    let properties = scalar.properties
    let kind = kind(scalar, properties)
    var folded = scalar.value
    let isCapital = properties.isUppercase || properties.generalCategory == .titlecaseLetter
    if kind == .letter || kind == .prefixing {
      folded = foldedLetter(scalar, properties)
    } else if kind == .digit, let number = properties.numericValue {
      folded = 48 + UInt32(max(0, min(9, number)))
    }
    return Sign(folded: folded, kind: kind, isCapital: isCapital, start: 0)
  }

  private static func foldedLetter(_ scalar: Unicode.Scalar, _ properties: Unicode.Scalar.Properties) -> UInt32 {
    let lower = properties.changesWhenLowercased ? properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
    switch lower.value {
    // The shapes of alef, the final yeh, the teh that sounds like heh.
    case 0x622, 0x623, 0x625, 0x671: return 0x627
    case 0x649: return 0x64A
    case 0x629: return 0x647
    // Final letters of Hebrew.
    case 0x5DA, 0x5DD, 0x5DF, 0x5E3, 0x5E5: return lower.value + 1
    default: break
    }
    let bytes = Fold.fold(String(Character(lower)))
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.value ?? lower.value
  }

  /// The plain letter or digit that a scalar looks like.
  private static func likeness(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xFF01...0xFF5E: return value - 0xFEE0
    case 0x24B6...0x24CF: return value - 0x24B6 + 65
    case 0x24D0...0x24E9: return value - 0x24D0 + 97
    case 0x1D400...0x1D6A3:
      let place = (value - 0x1D400) % 52
      return place < 26 ? 65 + place : 71 + place
    case 0x1D7CE...0x1D7FF: return 48 + (value - 0x1D7CE) % 10
    case 0x1F130...0x1F149: return value - 0x1F130 + 65
    case 0x1F150...0x1F169: return value - 0x1F150 + 65
    case 0x1F170...0x1F189: return value - 0x1F170 + 65
    default: return value
    }
  }

  /// A mark that may stand on a letter or be left out.
  private static func isSilent(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F,
      0x670, 0x6D6...0x6DC, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20F0, 0xFE20...0xFE2F, 0xAD, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
      true
    default: false
    }
  }

  private static func kind(_ scalar: Unicode.Scalar, _ properties: Unicode.Scalar.Properties) -> Sign.Kind {
    let value = scalar.value
    if value < 0x80 {
      if value >= 48, value <= 57 { return .digit }
      return value >= 65 && value <= 90 || value >= 97 && value <= 122 ? .letter : .other
    }
    switch value {
    case 0x590...0x8FF: if properties.isAlphabetic { return .prefixing }
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1100...0x11FF, 0x3005...0x3007, 0x3040...0x30FF,
      0x3130...0x318F, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
      0xFF66...0xFF9F,
      0x20000...0x3FFFF:
      if properties.numericType != .decimal { return .breakless }
    case 0x2190...0x2BFF, 0x1F000...0x1FAFF: return .symbol
    default: break
    }
    switch properties.generalCategory {
    case .decimalNumber: return .digit
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .letterNumber:
      return .letter
    default: return .other
    }
  }
}

/// FNV-1a over folded signs: it can be continued, so that every length from one place on costs one step more.
enum SignHash {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func step(_ hash: UInt64, _ folded: UInt32) -> UInt64 { (hash ^ UInt64(folded)) &* 0x100_0000_01B3 }

  /// Of all that counts in some signs.
  static func of(_ signs: some Sequence<Sign>) -> UInt64 {
    signs.reduce(start) { $1.folded == 0 ? $0 : step($0, $1.folded) }
  }
}
