/// Finds the objects of a JSON array in a growing stretch of bytes, without understanding them.
///
/// It only counts braces and brackets outside of strings, so that one broken element costs no other one.
struct ElementSplitter {
  /// Where the element that is being read begins; nil between elements.
  private(set) var start: Int?
  private var position = 0
  private var depth = 0
  private var inString = false
  private var escaped = false
  private var isInside: Bool

  /// - Parameter isInside: true for bytes that begin behind the array's opening bracket.
  init(isInside: Bool) { self.isInside = isInside }

  /// The next whole element; nil when more bytes are needed. Positions count from the first byte of `bytes`.
  mutating func next(_ bytes: UnsafeRawBufferPointer) -> Range<Int>? {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if inString {
        if escaped {
          escaped = false
        } else if byte == 92 {
          escaped = true
        } else if byte == 34 {
          inString = false
        }
        continue
      }
      switch byte {
      case 34:
        inString = true
        if start == nil, isInside { start = position - 1 }
      case 91 where !isInside:
        isInside = true
      case 123, 91:
        isInside = true
        if start == nil { start = position - 1 }
        depth += 1
      case 125, 93:
        if depth > 0 { depth -= 1 }
        if depth == 0, let from = start {
          start = nil
          return from..<position
        }
      case 44:
        if depth == 0, let from = start {
          start = nil
          return from..<(position - 1)
        }
      case 32, 9, 10, 13:
        break
      default:
        if start == nil, isInside { start = position - 1 }
      }
    }
    return nil
  }

  /// The first `count` bytes are gone.
  mutating func rebase(by count: Int) {
    position -= count
    if let from = start { start = from - count }
  }
}
