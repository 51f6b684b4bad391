/// The few things with the highest keys of many, without keeping or sorting all.
///
/// Of equal keys the one with the lower order comes first, so that the list does not hang on how it was filled.
/// Expected O(1) a thing.
struct TopList<Element> {
  private typealias Entry = (key: Double, order: Int, element: Element)

  private let limit: Int
  private var entries: [Entry] = []
  private var least = -Double.infinity
  /// How many things there were.
  private(set) var total = 0

  init(_ limit: Int = Explainer.listed) {
    self.limit = max(1, limit)
    entries.reserveCapacity(self.limit * 4)
  }

  mutating func add(_ element: @autoclosure () -> Element, key: Double, order: Int) {
    total += 1
    guard key >= least else { return }
    entries.append((key, order, element()))
    if entries.count >= limit * 4 { cut() }
  }

  /// The highest first, at most `limit`.
  func sorted() -> [Element] {
    entries.sorted { $0.key == $1.key ? $0.order < $1.order : $0.key > $1.key }.prefix(limit).map(\.element)
  }

  private mutating func cut() {
    entries.sort { $0.key == $1.key ? $0.order < $1.order : $0.key > $1.key }
    entries.removeLast(entries.count - limit)
    least = entries[limit - 1].key
  }
}

extension EvidenceGroup {
  /// The rows of a list, most telling first, and how many there were.
  init(_ title: String, _ list: TopList<Evidence>) { self.init(title, list.sorted(), total: list.total) }
}
