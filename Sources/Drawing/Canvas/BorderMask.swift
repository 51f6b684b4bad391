/// A line sign as the sides of its cell that it reaches, so that lines which meet can be joined.
struct BorderMask: OptionSet {
  let rawValue: UInt8

  static let up = BorderMask(rawValue: 1)
  static let right = BorderMask(rawValue: 2)
  static let down = BorderMask(rawValue: 4)
  static let left = BorderMask(rawValue: 8)
  static let horizontal: BorderMask = [.left, .right]
  static let vertical: BorderMask = [.up, .down]

  /// Indexed by raw value; the first is no line at all.
  private static let light: [Character] = Array(" ╵╶└╷│┌├╴┘─┴┐┤┬┼")
  private static let heavy: [Character] = Array(" ╹╺┗╻┃┏┣╸┛━┻┓┫┳╋")
  private static let ascii: [Character] = Array(" |-+||++-+-+++++")
  private static let asciiHeavy: [Character] = Array(" |=+||++=+=+++++")

  /// The sign of the sides.
  func sign(heavy: Bool, glyphs: GlyphSet) -> String {
    let index = Int(rawValue & 15)
    if glyphs.isASCII { return String(heavy ? Self.asciiHeavy[index] : Self.ascii[index]) }
    return String(heavy ? Self.heavy[index] : Self.light[index])
  }

  /// The sides of a Unicode line sign; nil for any other text.
  init?(sign: String) {
    guard let mask = BorderMask(sign: sign, heavy: false) ?? BorderMask(sign: sign, heavy: true) else { return nil }
    self = mask
  }

  /// The sides of a light or a heavy line sign; nil for any other text.
  init?(sign: String, heavy: Bool) {
    guard let scalar = sign.unicodeScalars.first, (0x2500...0x257F).contains(scalar.value),
      let index = (heavy ? Self.heavy : Self.light).firstIndex(of: Character(scalar))
    else { return nil }
    self.init(rawValue: UInt8(index))
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
