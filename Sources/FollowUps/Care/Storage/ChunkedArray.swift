/// An array in chunks, so that a copy which changes afterwards copies one chunk and a list of chunks, not every element.
///
/// `CareState` is handed to other threads with every change. Append and change in place: O(1) while nobody else holds a
/// copy, otherwise O(chunk + count / chunk) once.
struct ChunkedArray<Element: Sendable>: Sendable {
  private var chunks: [[Element]] = []
  private(set) var count = 0

  private static var bits: Int { 7 }
  private static var mask: Int { 1 << bits - 1 }

  /// The element at a position that is known to exist.
  subscript(position: Int) -> Element {
    get { chunks[position >> Self.bits][position & Self.mask] }
    _modify { yield &chunks[position >> Self.bits][position & Self.mask] }
  }

  mutating func append(_ element: Element) {
    if count & Self.mask == 0 {
      var chunk: [Element] = []
      // The first chunk grows by itself: most states are small.
      if count > 0 { chunk.reserveCapacity(1 << Self.bits) }
      chunks.append(chunk)
    }
    chunks[chunks.count - 1].append(element)
    count += 1
  }
}
