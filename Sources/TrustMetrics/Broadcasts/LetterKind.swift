/// What a scalar beyond ASCII is to a word.
enum LetterKind {
  /// A letter or digit of a script that puts spaces between words.
  case letter
  /// A letter of a script that does not.
  case wordOfItsOwn
  /// A vowel sign or accent: belongs to the letter before it.
  case mark
  /// Joiners and soft hyphens: nobody sees them, so they change nothing.
  case invisible
  /// Ends a word.
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber:
      self = Self.hasNoSpaces(scalar.value) ? .wordOfItsOwn : .letter
    case .nonspacingMark, .spacingMark, .enclosingMark:
      self = .mark
    case .format:
      self = .invisible
    default:
      self = .other
    }
  }

  /// Thai, Lao, Myanmar, Khmer, kana and Han (UAX #29 leaves their words to a dictionary).
  private static func hasNoSpaces(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3021...0x30FF, 0x31F0...0x31FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x1B000...0x1B16F, 0x20000...0x3FFFF:
      true
    default:
      false
    }
  }
}
