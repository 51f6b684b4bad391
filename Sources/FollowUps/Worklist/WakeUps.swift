/// When time alone changes the reading of members: a heap of instants, the earliest first. O(log n) each.
struct WakeUps {
  private var heap: [Call] = []

  struct Call {
    var at: Int64
    var member: Int
  }

  /// How many calls wait, those among them that nobody waits for any more.
  var count: Int { heap.count }

  mutating func removeAll() { heap = [] }

  mutating func add(_ member: Int, at time: Int64) {
    heap.append(Call(at: time, member: member))
    var child = heap.count - 1
    while child > 0, heap[child].at < heap[(child - 1) / 2].at {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// The next call that is due at an instant; nil when none is.
  mutating func next(through instant: Int64) -> Call? {
    guard let first = heap.first, first.at <= instant else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child].at < heap[least].at {
        least = child
      }
      if least == parent { return first }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
