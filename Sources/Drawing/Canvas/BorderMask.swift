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
  private static let light = signs(" ╵╶└╷│┌├╴┘─┴┐┤┬┼")
  private static let heavy = signs(" ╹╺┗╻┃┏┣╸┛━┻┓┫┳╋")
  private static let ascii = signs(" |-+||++-+-+++++")
  private static let asciiHeavy = signs(" |=+||++=+=+++++")

  private static func signs(_ text: String) -> [String] { text.unicodeScalars.map { String($0) } }

  /// For each scalar from U+2500: the raw value, plus 16 when heavy; 0 where it is no sign of ours.
  private static let masks: [UInt8] = {
    var masks: [UInt8] = Array(repeating: 0, count: 128)
    for (weight, signs) in [(UInt8(0), light), (16, heavy)] {
      for (index, sign) in signs.enumerated().dropFirst() {
        for scalar in sign.unicodeScalars { masks[Int(scalar.value) - 0x2500] = UInt8(index) + weight }
      }
    }
    return masks
  }()

  /// The sign of the sides.
  func sign(heavy: Bool, glyphs: GlyphSet) -> String {
    let index = Int(rawValue & 15)
    if glyphs.isASCII { return heavy ? Self.asciiHeavy[index] : Self.ascii[index] }
    return heavy ? Self.heavy[index] : Self.light[index]
  }

  /// The sides of a Unicode line sign; nil for any other text.
  init?(sign: String) {
    guard let known = Self.known(sign) else { return nil }
    self.init(rawValue: known & 15)
  }

  /// True for a heavy line sign.
  static func isHeavy(_ sign: String) -> Bool { (known(sign) ?? 0) & 16 != 0 }

  private static func known(_ sign: String) -> UInt8? {
    guard sign.utf8.count == 3, let scalar = sign.unicodeScalars.first, (0x2500...0x257F).contains(scalar.value) else {
      return nil
    }
    let mask = masks[Int(scalar.value) - 0x2500]
    return mask == 0 ? nil : mask
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
