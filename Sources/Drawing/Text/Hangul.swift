/// Composes Korean letters into syllables, since terminals disagree about loose ones.
/// The arithmetic is that of the Unicode Standard, section 3.12.
enum Hangul {
  /// The syllable of an initial and a vowel, or of an open syllable and a final; nil for anything else.
  static func composed(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    let (a, b) = (first.value, second.value)
    if (0x1100...0x1112).contains(a), (0x1161...0x1175).contains(b) {
      return Unicode.Scalar(0xAC00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28)
    }
    if (0xAC00...0xD7A3).contains(a), (a - 0xAC00) % 28 == 0, (0x11A8...0x11C2).contains(b) {
      return Unicode.Scalar(a + b - 0x11A7)
    }
    return nil
  }
}
