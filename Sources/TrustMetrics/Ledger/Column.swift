/// A column that grows, reached by reference: a field of a class that is written once a message costs more in checks
/// that nobody else writes it than in the writing.
///
/// Belongs to one thread, like the ledger that holds it. Places are checked.
package final class Column<Element: BitwiseCopyable> {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  /// How many elements there are.
  package private(set) var count = 0

  package init() {
    capacity = 16
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room without slack. O(count).
  package func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = wanted
  }

  /// O(1), amortised.
  package func append(_ element: Element) {
    if count == capacity { reserve(capacity * 2) }
    base[count] = element
    count += 1
  }

  /// Empties it and keeps its room.
  package func removeAll() { count = 0 }

  /// Fills up to a count; a smaller one changes nothing.
  package func extend(to wanted: Int, with element: Element) {
    guard wanted > count else { return }
    reserve(wanted)
    while count < wanted {
      base[count] = element
      count += 1
    }
  }

  @inline(__always)
  package subscript(place: Int) -> Element {
    get {
      precondition(place >= 0 && place < count, "no such row")
      return base[place]
    }
    _modify {
      precondition(place >= 0 && place < count, "no such row")
      yield &base[place]
    }
  }
}

extension Column: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { count }
}
