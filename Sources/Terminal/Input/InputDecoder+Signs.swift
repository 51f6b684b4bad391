import Drawing

extension InputDecoder {
  /// The first key of `rest`, which is not empty.
  func step(_ rest: ArraySlice<UInt8>) -> InputStep {
    let first = rest[rest.startIndex]
    if first == escapeByte { return escapeStep(rest) }
    if first < 0x80 { return .took(1, InputDecoder.asciiKey(first).map { .key($0) }) }
    return scalarStep(rest)
  }

  /// The key of one ASCII byte, control characters included.
  static func asciiKey(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    // ^J too: scripts and some keypads send it for Enter.
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(UnicodeScalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(UnicodeScalar(byte + 0x40)))
    case 0x20...0x7E: .character(Character(UnicodeScalar(byte)))
    default: nil
    }
  }

  /// One scalar of UTF-8 (RFC 3629); what is none is swallowed up to the byte that breaks it.
  private func scalarStep(_ rest: ArraySlice<UInt8>) -> InputStep {
    let start = rest.startIndex
    let length =
      switch rest[start] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard length > 1 else { return .took(1, nil) }
    for offset in 1..<length {
      guard start + offset < rest.endIndex else { return .wait }
      guard rest[start + offset] & 0xC0 == 0x80 else { return .took(offset, nil) }
    }
    guard let text = String(validating: rest.prefix(length), as: UTF8.self), let sign = text.first,
      text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else { return .took(length, nil) }
    return .took(length, .key(.character(sign)))
  }
}
