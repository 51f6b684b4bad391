/// What a program may send to a terminal: plain text and the sequences that Rounds itself sends, nothing else.
///
/// It reads the output byte by byte, however it is cut, and keeps the first things that no part of Rounds sends. Those came
/// from the data: hostile texts use final letters and commands that Rounds has no use for.
struct OutputGrammar {
  /// What was wrong and where, at most ten.
  private(set) var findings: [String] = []
  private var state = State.text
  private var sequence: [UInt8] = []
  private var scalar: [UInt8] = []
  private var offset = 0

  private enum State { case text, escape, charset, control, string, stringEscape }

  /// CSI finals by ECMA-48 and what ncurses sends for the terminals of the tests.
  private static let finals = Set("@ABCDEFGHJKLMPSTXZ`abcdefghlmnrtpqu".utf8)
  /// Sequences of two bytes: index, cursor kept and restored, keypad modes, tab stop, reset of the character set.
  private static let pairs = Set("DEHM78=>gc".utf8)
  /// Scalars that reorder or hide text, and C1 controls.
  private static let forbidden: Set<UInt32> = {
    var all: Set<UInt32> = [0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF, 0x200B]
    all.formUnion(0x80...0x9F)
    all.formUnion(0x202A...0x202E)
    all.formUnion(0x2066...0x2069)
    return all
  }()

  mutating func read(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      step(byte)
      offset += 1
    }
  }

  private mutating func found(_ what: String) {
    if findings.count < 10 { findings.append("\(what) at byte \(offset)") }
  }

  private mutating func step(_ byte: UInt8) {
    switch state {
    case .text: text(byte)
    case .escape: escape(byte)
    case .charset: state = .text
    case .control:
      sequence.append(byte)
      if 0x40...0x7E ~= byte { endControl() } else if !(0x20...0x3F ~= byte) { fail("a broken control sequence") }
      if sequence.count > 64 { fail("an endless control sequence") }
    case .string:
      if byte == 0x07 { endString() } else if byte == 0x1B { state = .stringEscape } else { sequence.append(byte) }
      if sequence.count > 200_000 { fail("an endless string") }
    case .stringEscape:
      if byte == UInt8(ascii: "\\") { endString() } else { fail("an escape within a string") }
    }
  }

  private mutating func text(_ byte: UInt8) {
    if scalar.isEmpty {
      switch byte {
      case 0x1B: state = .escape
      // What moves the cursor, and the two that switch to line drawing and back.
      case 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F: break
      case 0x00..<0x20, 0x7F: found("control \(byte)")
      case 0x20..<0x7F: break
      default: scalar = [byte]
      }
      return
    }
    scalar.append(byte)
    let length = scalar[0] >= 0xF0 ? 4 : scalar[0] >= 0xE0 ? 3 : 2
    guard byte & 0xC0 == 0x80 else {
      found("bytes that are no UTF-8")
      scalar = []
      return text(byte)
    }
    guard scalar.count == length else { return }
    guard let read = String(validating: scalar, as: UTF8.self)?.unicodeScalars.first else {
      found("bytes that are no UTF-8")
      return scalar = []
    }
    if OutputGrammar.forbidden.contains(read.value) { found("U+\(String(read.value, radix: 16, uppercase: true))") }
    scalar = []
  }

  private mutating func escape(_ byte: UInt8) {
    sequence = []
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "]"): state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
    default:
      state = .text
      if !OutputGrammar.pairs.contains(byte) { found("escape and byte \(byte)") }
    }
  }

  private mutating func endControl() {
    state = .text
    if let final = sequence.last, !OutputGrammar.finals.contains(final) {
      found("the control sequence \(String(decoding: sequence, as: UTF8.self))")
    }
  }

  /// The title, the question for the ground, the clipboard, and links to what is plainly a web page.
  private mutating func endString() {
    state = .text
    let text = String(decoding: sequence, as: UTF8.self)
    // The title, the question for the ground, and how curses gives the palette back.
    if ["2;Rounds", "0;Rounds", "11;?", "104"].contains(text) { return }
    if text.hasPrefix("52;c;"), text.dropFirst(5).utf8.allSatisfy(OutputGrammar.isBase64) { return }
    let parts = text.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
    if parts.count == 3, parts[0] == "8", parts[2].isEmpty || parts[2].hasPrefix("http"),
      parts[2].utf8.allSatisfy({ 0x20 < $0 && $0 < 0x7F })
    {
      return
    }
    found("the string \(text.prefix(40).debugDescription)")
  }

  private mutating func fail(_ what: String) {
    found(what)
    state = .text
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
      true
    default: false
    }
  }
}
