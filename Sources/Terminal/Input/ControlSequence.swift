import Drawing

/// `CSI parameters final`, and what it means. Modifiers are ignored: Ctrl-Up is Up.
struct ControlSequence {
  /// `<`, `=`, `>` or `?` at the beginning.
  let marker: UInt8?
  /// The numbers; nil for one that is missing.
  let numbers: [Int?]
  let final: UInt8

  init(parameters: ArraySlice<UInt8>, final: UInt8) {
    self.final = final
    marker = parameters.first.flatMap { 0x3C...0x3F ~= $0 ? $0 : nil }
    let digits = marker == nil ? parameters : parameters.dropFirst()
    numbers = digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
  }

  var opensPaste: Bool { marker == nil && final == UInt8(ascii: "~") && numbers == [200] }

  var event: TerminalEvent? {
    switch marker {
    case nil:
      if let focus { return .focus(focus) }
      return key.map { .key($0) }
    case UInt8(ascii: "<"): return mouse.map { .mouse($0) }
    default: return nil
    }
  }

  private var focus: Bool? {
    guard numbers.isEmpty || numbers == [nil] else { return nil }
    return final == UInt8(ascii: "I") ? true : final == UInt8(ascii: "O") ? false : nil
  }

  private var mouse: MouseEvent? {
    guard numbers.count == 3, let code = numbers[0], let column = numbers[1], let row = numbers[2] else { return nil }
    switch final {
    case UInt8(ascii: "M"): return MouseEvent(code: code, column: column, row: row, pressed: true)
    case UInt8(ascii: "m"): return MouseEvent(code: code, column: column, row: row, pressed: false)
    default: return nil
    }
  }

  private var key: Key? {
    switch Character(UnicodeScalar(final)) {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "H": .home
    case "F": .end
    case "Z": .backTab
    case "P": .function(1)
    case "Q": .function(2)
    case "S": .function(4)
    // Not R with numbers: that is where the cursor stands.
    case "R" where numbers.allSatisfy { $0 == nil }: .function(3)
    // ~ is xterm's, linux' and tmux'; the others rxvt's with Shift, Ctrl or both.
    case "~", "$", "^", "@": numbers.first.flatMap { $0 }.flatMap(ControlSequence.editingKey)
    default: nil
    }
  }

  /// DEC's numbers, with those of the Linux console, tmux and screen (1, 4) and rxvt (7, 8) for Home and End.
  private static func editingKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }
}
