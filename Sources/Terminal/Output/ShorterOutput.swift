/// Leaves out what curses sends in vain, so that a key costs few bytes on a slow line. Pure.
///
/// curses sends both colours of a pair where one changes, a reset before every attribute, and the colour of letters
/// before blanks, which have none. Here a change of looks waits until a sign is sent that shows it, and then only the
/// difference goes out. Everything else passes as it came. What the terminal shows is the same, cell by cell.
struct ShorterOutput {
  /// The terminal takes single attributes away by number.
  let canTakeAway: Bool
  /// What curses asked for last.
  private var wanted = Look()
  /// What the terminal has; nil when that is not known.
  private var sent: Look?
  /// The first character set was chosen; curses does it again with every reset.
  private var hasSet = false
  /// Something was met that is not understood: everything passes as it is from there on.
  private var isBlind = false
  private var output: [UInt8] = []

  init(canTakeAway: Bool) { self.canTakeAway = canTakeAway }

  /// One whole update of curses, made shorter. O(bytes).
  mutating func shortened(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    output = []
    output.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if isBlind {
        output += bytes[at...]
        break
      }
      at += take(bytes[at...])
    }
    defer { output = [] }
    return output
  }

  /// What still waits: curses is about to write by itself, or somebody else is.
  mutating func settled() -> [UInt8] {
    guard !isBlind, let sent else { return [] }
    self.sent = wanted
    return wanted.sequence(from: sent, canTakeAway: canTakeAway)
  }

  /// Somebody else had the terminal: nothing is known about it.
  mutating func forget() {
    sent = nil
    hasSet = false
  }

  /// Takes one character or sequence, and tells how many bytes it has.
  private mutating func take(_ rest: ArraySlice<UInt8>) -> Int {
    let first = rest[rest.startIndex]
    switch first {
    case 0x1B: return takeEscape(rest)
    case 0x20: show(blank: true)
    case 0x0A: show(blank: true)
    case 0x0E:
      isBlind = true
      show(blank: false)
    case 0x0F:
      // Back to the first character set, which nobody ever left.
      if hasSet { return 1 }
      hasSet = true
    case 0x00..<0x20: break
    default: show(blank: false)
    }
    output.append(first)
    return 1
  }

  private mutating func takeEscape(_ rest: ArraySlice<UInt8>) -> Int {
    let start = rest.startIndex
    guard rest.count > 1 else { return pass(rest, 1) }
    switch rest[start + 1] {
    case UInt8(ascii: "["): return takeSequence(rest)
    case UInt8(ascii: "]"):
      // A string, such as the address of a link, up to `ESC \`.
      var end = start + 2
      while end + 1 < rest.endIndex, rest[end] != 0x1B { end += 1 }
      let count = min(rest.count, end + 2 - start)
      output += rest.prefix(count)
      return count
    case UInt8(ascii: "("):
      guard rest.count > 2 else { return pass(rest, 2) }
      guard rest[start + 2] == UInt8(ascii: "B") else {
        isBlind = true
        return pass(rest, 3)
      }
      if !hasSet { output += rest.prefix(3) }
      hasSet = true
      return 3
    case UInt8(ascii: "M"), UInt8(ascii: "D"):
      show(blank: true)
      output += rest.prefix(2)
      return 2
    default:
      let count = pass(rest, 2)
      // Something like "restore what was saved" may have changed it.
      sent = nil
      return count
    }
  }

  private mutating func takeSequence(_ rest: ArraySlice<UInt8>) -> Int {
    let start = rest.startIndex
    var at = start + 2
    while at < rest.endIndex, 0x20...0x3F ~= rest[at] { at += 1 }
    guard at < rest.endIndex else { return pass(rest, rest.count) }
    let count = at - start + 1
    switch Character(UnicodeScalar(rest[at])) {
    case "m":
      guard let numbers = ShorterOutput.numbers(rest[start + 2..<at]), wanted.take(numbers) else {
        isBlind = true
        return pass(rest, count)
      }
      return count
    // Places and margins look like nothing.
    case "A"..."H", "d", "`", "r": break
    // What is cleared or scrolled in has the ground of now.
    case "J", "K", "L", "M", "P", "S", "T", "X", "@": show(blank: true)
    default: return pass(rest, count)
    }
    output += rest.prefix(count)
    return count
  }

  /// Lets bytes pass as they are, after all that waits.
  private mutating func pass(_ rest: ArraySlice<UInt8>, _ count: Int) -> Int {
    show(blank: false)
    output += rest.prefix(count)
    return count
  }

  /// Sends the looks that the next sign needs. Of a blank only the ground is seen.
  private mutating func show(blank: Bool) {
    guard sent != wanted else { return }
    var target = wanted
    if blank, let sent {
      let lines: Look.Attributes = [.underline, .reverse]
      if sent.attributes.isDisjoint(with: lines), wanted.attributes.isDisjoint(with: lines) {
        target = sent
        target.background = wanted.background
      }
    }
    output += target.sequence(from: sent, canTakeAway: canTakeAway)
    sent = target
  }

  /// `1;38;5;7`; an empty number is 0. Nil for what has other signs.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int]? {
    var numbers = [0]
    for byte in bytes {
      switch byte {
      case 0x30...0x39: numbers[numbers.count - 1] = min(9999, numbers[numbers.count - 1] * 10 + Int(byte - 0x30))
      case UInt8(ascii: ";"): numbers.append(0)
      default: return nil
      }
    }
    return numbers
  }
}
