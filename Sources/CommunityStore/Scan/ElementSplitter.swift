/// Finds the objects of a JSON array in a growing stretch of bytes, without understanding them.
///
/// It only counts braces and brackets outside of strings, and takes up again where a broken element cannot go on, so
/// that one broken element costs no other one: a string ends with its line, a brace closes what is open inside of it,
/// and a brace that opens where a name should stand begins the next element.
struct ElementSplitter {
  /// Where the element that is being read begins; nil between elements.
  private(set) var start: Int?
  private var position = 0
  /// The brackets and braces that are open in the element.
  private var open: [UInt8] = []
  private var inString = false
  private var escaped = false
  private var isInside: Bool
  /// The last byte that was neither blank nor in a string.
  private var previous: UInt8 = 0

  /// - Parameter isInside: true for bytes that begin behind the array's opening bracket.
  init(isInside: Bool) { self.isInside = isInside }

  /// The next whole element; nil when more bytes are needed. Positions count from the first byte of `bytes`.
  mutating func next(_ bytes: UnsafeRawBufferPointer) -> Range<Int>? {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if inString {
        if byte == 10 {
          // JSON writes \n: the string was never closed.
          inString = false
          escaped = false
        } else if escaped {
          escaped = false
        } else if byte == 92 {
          escaped = true
        } else if byte == 34 {
          inString = false
        }
        continue
      }
      if byte == 32 || byte == 10 || byte == 13 || byte == 9 { continue }
      defer { previous = byte }
      switch byte {
      case 34:
        inString = true
        if start == nil, isInside { start = position - 1 }
      case 91 where !isInside:
        isInside = true
      case 123, 91:
        isInside = true
        if byte == 123, open.last == 123, previous != 58, let from = start {
          start = position - 1
          open = [123]
          return from..<(position - 1)
        }
        if start == nil { start = position - 1 }
        open.append(byte)
      case 125, 93:
        if let found = close(byte == 125 ? 123 : 91) { return found }
      case 44:
        if open.isEmpty, let from = start {
          start = nil
          return from..<(position - 1)
        }
      default:
        if start == nil, isInside { start = position - 1 }
      }
    }
    return nil
  }

  /// Closes the innermost `opening` and what is open inside of it; the element, when that was all of it.
  private mutating func close(_ opening: UInt8) -> Range<Int>? {
    if let index = open.lastIndex(of: opening) {
      open.removeSubrange(index...)
      guard open.isEmpty, let from = start else { return nil }
      start = nil
      return from..<position
    }
    // The array's own end ends whatever stands before it.
    guard opening == 91, let from = start else { return nil }
    open = []
    start = nil
    return from..<(position - 1)
  }

  /// The first `count` bytes are gone.
  mutating func rebase(by count: Int) {
    position -= count
    if let from = start { start = from - count }
  }
}
