import Drawing

/// What terminals answer to questions, between `ESC ]` and its end.
enum TerminalAnswer {
  /// The longest answer that is understood, in bytes, with the `]`.
  static let longest = 40

  /// The event of an answer; nil for one that nobody waits for.
  static func event(_ bytes: [UInt8]) -> TerminalEvent? {
    guard bytes.count <= longest, let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return ground(text).map { .background($0) }
  }

  /// `]11;rgb:RRRR/GGGG/BBBB` (xterm's ctlseqs, "OSC Ps ; Pt", Ps = 11), each colour with one to four hexadecimal digits.
  ///
  /// A ground is dark when black letters on it have less contrast than white ones: when its relative luminance (WCAG 2,
  /// section "relative luminance") is below 0.179.
  private static func ground(_ text: String) -> Theme.Appearance? {
    guard text.hasPrefix("]11;") else { return nil }
    let value = text.dropFirst(4)
    guard let colon = value.firstIndex(of: ":"), ["rgb", "rgba"].contains(value[..<colon]) else { return nil }
    let parts = value[value.index(after: colon)...].split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == (value.hasPrefix("rgba") ? 4 : 3) else { return nil }
    var colours: [Int] = []
    for part in parts {
      guard 1...4 ~= part.utf8.count, part.utf8.allSatisfy(isHexDigit), let number = Int(part, radix: 16) else {
        return nil
      }
      // To one of 0 to 255, whatever the digits.
      colours.append(number * 255 / ((1 << (part.utf8.count * 4)) - 1))
    }
    let light = 0.2126 * linear(colours[0]) + 0.7152 * linear(colours[1]) + 0.0722 * linear(colours[2])
    return light < 0.179 ? .dark : .light
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x46 ~= byte || 0x61...0x66 ~= byte
  }

  private static func linear(_ value: Int) -> Double {
    let share = Double(value) / 255
    // The power 2.2 is near enough to sRGB's curve to tell dark from light, and needs no mathematics library.
    return share * share * (0.2 * share.squareRoot() + 0.8)
  }
}
