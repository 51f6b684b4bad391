/// Many short strings in one block of bytes: 4 bytes a string beside its text, no allocation each.
package struct TextArena: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  package init() {}

  package var count: Int { ends.count }

  package mutating func reserve(strings: Int, bytes count: Int) {
    ends.reserveCapacity(strings)
    bytes.reserveCapacity(count)
  }

  /// Appends a string; amortised O(length).
  package mutating func append(_ text: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  package mutating func append(_ text: String) {
    var copy = text
    copy.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Puts another text in the place of the last one.
  package mutating func replaceLast(with text: String) {
    guard let end = ends.popLast() else { return }
    let start = ends.last.map { Int($0) } ?? 0
    bytes.removeSubrange(start..<Int(end))
    append(text)
  }

  /// The bytes of a string. O(1).
  package func range(_ index: Int) -> Range<Int> {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return start..<Int(ends[index])
  }

  /// A copy as a Swift string; broken UTF-8 is repaired.
  package subscript(index: Int) -> String {
    String(decoding: bytes[range(index)], as: UTF8.self)
  }

  package func equals(_ index: Int, _ other: UnsafeRawBufferPointer) -> Bool {
    let range = range(index)
    guard range.count == other.count else { return false }
    return bytes.withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[range]).elementsEqual(other) }
  }

  /// The string that holds a byte offset, searched from a string that does not lie after it. O(log distance), so that
  /// a sweep costs in proportion to its hits.
  package func index(ofByte offset: Int, from start: Int) -> Int {
    var low = start
    var step = 1
    while low + step <= ends.count, Int(ends[low + step - 1]) <= offset {
      low += step
      step *= 2
    }
    var high = min(ends.count, low + step)
    while low < high {
      let middle = (low + high) / 2
      if Int(ends[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
