import Drawing

// Content between two marks: pasted text, and answers that nobody asked for.
extension InputDecoder {
  /// What is kept of one paste, in bytes; the rest is swallowed.
  static let longestPaste = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Takes pasted bytes from `waiting[at...]`; the event when the end is among them.
  mutating func takePaste(_ at: inout Int) -> TerminalEvent? {
    let end = InputDecoder.pasteEnd
    var scan = at
    while let escape = waiting[scan...].firstIndex(of: escapeByte) {
      let candidate = waiting[escape...].prefix(end.count)
      if candidate.elementsEqual(end) {
        keep(waiting[at..<escape])
        at = escape + end.count
        return endPaste()
      }
      if end.starts(with: candidate) {
        // Perhaps the beginning of the end.
        keep(waiting[at..<escape])
        at = escape
        return nil
      }
      scan = escape + 1
    }
    keep(waiting[at...])
    at = waiting.count
    return nil
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    pasted += bytes.prefix(max(0, InputDecoder.longestPaste - pasted.count))
  }

  /// The paste as text: line ends as `\n`, no control characters but tabs.
  mutating func endPaste() -> TerminalEvent {
    var text = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: pasted, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if !afterReturn { text.append("\n") }
      case "\t": text.append("\t")
      default: if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
      afterReturn = scalar == "\r"
    }
    pasted = []
    mode = .keys
    return .paste(String(text))
  }

  /// Takes an answer up to BEL or `ESC \`; false when more is needed. An `ESC` that begins something else ends it too.
  mutating func takeForeignString(_ at: inout Int) -> Bool {
    while at < waiting.count {
      switch waiting[at] {
      case 0x07:
        at += 1
        mode = .keys
        return true
      case escapeByte:
        guard at + 1 < waiting.count else { return false }
        if waiting[at + 1] == UInt8(ascii: "\\") {
          at += 2
        } else {
          foreign = []
        }
        mode = .keys
        return true
      default:
        // One byte more than the longest answer, so that a longer one is not taken for it.
        if foreign.count <= TerminalAnswer.longest { foreign.append(waiting[at]) }
        at += 1
      }
    }
    return false
  }
}
