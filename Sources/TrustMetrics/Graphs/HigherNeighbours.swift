/// For each rank of a `DegreeOrder` its neighbours of higher degree, which are lower numbers, ascending.
struct HigherNeighbours {
  private let offsets: [UInt32]
  private let neighbours: [UInt32]

  /// Each undirected tie once; O(n + m).
  init(_ graph: Graph, _ order: DegreeOrder) {
    let count = graph.nodeCount
    var offsets = [UInt32](repeating: 0, count: count + 1)
    var filledTo: UInt32 = 0
    let (ranks, nodes) = (order.ranks, order.nodes)
    neighbours = [UInt32](unsafeUninitializedCapacity: graph.neighbours.count / 2) { neighbours, filled in
      ranks.withUnsafeBufferPointer { ranks in
        graph.neighbours.withUnsafeBufferPointer { given in
          for rank in 0..<count {
            for index in graph.range(of: Int(nodes[rank])) {
              let other = ranks[Int(given[index])]
              guard other < rank else { continue }
              neighbours[Int(filledTo)] = other
              filledTo += 1
            }
            offsets[rank + 1] = filledTo
          }
        }
      }
      filled = Int(filledTo)
    }
    self.offsets = offsets
  }

  /// How many triangles each rank is part of.
  func triangles() -> [UInt32] {
    let count = offsets.count - 1
    var counts = [UInt32](repeating: 0, count: count)
    var marks = [UInt8](repeating: 0, count: count)
    counts.withUnsafeMutableBufferPointer { counts in
      marks.withUnsafeMutableBufferPointer { marks in
        neighbours.withUnsafeBufferPointer { neighbours in
          offsets.withUnsafeBufferPointer { offsets in
            for rank in 0..<count { HigherNeighbours.count(rank, offsets, neighbours, marks, counts) }
          }
        }
      }
    }
    return counts
  }

  /// The triangles whose end of lowest degree is this rank. Without branches: a mark is added, be it 0 or 1.
  @inline(__always)
  private static func count(
    _ rank: Int, _ offsets: UnsafeBufferPointer<UInt32>, _ neighbours: UnsafeBufferPointer<UInt32>,
    _ marks: UnsafeMutableBufferPointer<UInt8>, _ counts: UnsafeMutableBufferPointer<UInt32>
  ) {
    let (begin, end) = (Int(offsets[rank]), Int(offsets[rank + 1]))
    guard end - begin > 1 else { return }
    for index in begin..<end { marks[Int(neighbours[index])] = 1 }
    var own: UInt32 = 0
    for index in begin..<end {
      let other = Int(neighbours[index])
      var shared: UInt32 = 0
      for third in Int(offsets[other])..<Int(offsets[other + 1]) {
        let node = Int(neighbours[third])
        let mark = UInt32(marks[node])
        shared &+= mark
        counts[node] &+= mark
      }
      counts[other] &+= shared
      own &+= shared
    }
    counts[rank] &+= own
    for index in begin..<end { marks[Int(neighbours[index])] = 0 }
  }
}
