import Drawing

// Escape sequences, by the grammar of ECMA-48 section 5.4, plus what terminals send beside it.
extension InputDecoder {
  func escapeStep(_ rest: ArraySlice<UInt8>) -> InputStep {
    let start = rest.startIndex
    guard rest.count > 1 else { return .wait }
    switch described.look(at: rest) {
    case .key(let key, let count): return .took(count, .key(key))
    case .beginning: return .wait
    case .unknown: break
    }
    switch rest[start + 1] {
    case UInt8(ascii: "["): return controlSequence(rest)
    case UInt8(ascii: "O"):
      guard rest.count > 2 else { return .wait }
      // A broken one is swallowed up to the byte that breaks it.
      guard 0x20...0x7E ~= rest[start + 2] else { return .took(2, nil) }
      return .took(3, InputDecoder.keypadKey(rest[start + 2]).map { .key($0) })
    // Answers and titles (OSC, DCS, SOS, PM, APC) that nobody asked for.
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return rest.count > 2 ? .opens(.foreignString, 2) : .wait
    case escapeByte: return .took(1, .key(.escape))
    default:
      guard readsAlt else { return .took(1, .key(.escape)) }
      switch step(rest.dropFirst()) {
      case .took(let count, .key(.character(let sign))): return .took(count + 1, .key(.alt(sign)))
      case .wait: return .wait
      default: return .took(1, .key(.escape))
      }
    }
  }

  /// `ESC [ parameters intermediates final`.
  private func controlSequence(_ rest: ArraySlice<UInt8>) -> InputStep {
    let start = rest.startIndex
    var at = start + 2
    guard at < rest.endIndex else { return .wait }
    if rest[at] == UInt8(ascii: "[") {
      // The Linux console's F1 to F5.
      guard rest.count > 3 else { return .wait }
      let letter = rest[start + 3]
      let isKey = UInt8(ascii: "A")...UInt8(ascii: "E") ~= letter
      return .took(4, isKey ? .key(.function(Int(letter) - 0x40)) : nil)
    }
    if rest[at] == UInt8(ascii: "M") {
      // The mouse of terminals without SGR reports: three bytes that are no letters.
      return rest.count > 5 ? .took(6, nil) : .wait
    }
    while at < rest.endIndex, 0x30...0x3F ~= rest[at] { at += 1 }
    let parameters = rest[start + 2..<at]
    // rxvt ends the keys with Shift in $, which elsewhere only stands before the end.
    let isShiftedRxvt =
      at < rest.endIndex && rest[at] == UInt8(ascii: "$") && !parameters.isEmpty
      && parameters.allSatisfy { 0x30...0x39 ~= $0 }
    var plain = true
    if !isShiftedRxvt {
      while at < rest.endIndex, 0x20...0x2F ~= rest[at] {
        at += 1
        plain = false
      }
    }
    let length = at - start + 1
    guard at < rest.endIndex else { return rest.count > 128 ? .took(rest.count, nil) : .wait }
    guard isShiftedRxvt || 0x40...0x7E ~= rest[at] else { return .took(length - 1, nil) }
    guard plain else { return .took(length, nil) }
    let sequence = ControlSequence(parameters: parameters, final: rest[at])
    if sequence.opensPaste { return .opens(.paste, length) }
    return .took(length, sequence.event)
  }

  /// The key of `ESC O letter`: arrows and the keypad in application mode (xterm's ctlseqs, "PC-Style Function Keys"
  /// and "VT220-Style").
  private static func keypadKey(_ letter: UInt8) -> Key? {
    switch Character(UnicodeScalar(letter)) {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "H": .home
    case "F": .end
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "M": .enter
    case "I": .tab
    case "X": .character("=")
    case "j"..."y": .character(Character(UnicodeScalar(letter - 0x40)))
    default: nil
    }
  }
}
