/// Another numbering of the same nodes: by degree, highest first, equal ones by number.
///
/// Who has many ties is touched most. With these side by side most touches hit memory that is near, and lists of
/// neighbours of higher rank are short.
struct DegreeOrder: Sendable {
  /// The node at each rank.
  let nodes: [UInt32]
  /// The rank of each node.
  let ranks: [UInt32]

  /// A counting sort; O(n).
  init(_ graph: Graph) {
    let count = graph.nodeCount
    let highest = (0..<count).reduce(0) { max($0, graph.degree(of: $1)) }
    var next = [UInt32](repeating: 0, count: highest + 2)
    // How many have a higher degree is where a degree's part begins.
    for node in 0..<count { next[highest - graph.degree(of: node) + 1] += 1 }
    for index in 0...highest { next[index + 1] += next[index] }
    var nodes = [UInt32](repeating: 0, count: count)
    var ranks = nodes
    for node in 0..<count {
      let bucket = highest - graph.degree(of: node)
      nodes[Int(next[bucket])] = UInt32(truncatingIfNeeded: node)
      ranks[node] = next[bucket]
      next[bucket] += 1
    }
    self.nodes = nodes
    self.ranks = ranks
  }

  /// The graph with ranks for nodes, without weights. Neighbours are ascending ranks again: ranks are gone through in
  /// order and each is appended to its neighbours' lists. O(n + m).
  func renumbered(_ graph: Graph) -> Graph {
    var offsets = [UInt32](repeating: 0, count: nodes.count + 1)
    for (rank, node) in nodes.enumerated() {
      offsets[rank + 1] = offsets[rank] + UInt32(truncatingIfNeeded: graph.degree(of: Int(node)))
    }
    var next = offsets
    let neighbours = [UInt32](unsafeUninitializedCapacity: graph.neighbours.count) { neighbours, filled in
      next.withUnsafeMutableBufferPointer { next in
        graph.neighbours.withUnsafeBufferPointer { given in
          for (rank, node) in nodes.enumerated() {
            for index in graph.range(of: Int(node)) {
              let other = Int(ranks[Int(given[index])])
              neighbours[Int(next[other])] = UInt32(truncatingIfNeeded: rank)
              next[other] += 1
            }
          }
        }
      }
      filled = graph.neighbours.count
    }
    return Graph(
      nodeCount: nodes.count, offsets: offsets, neighbours: neighbours, weights: nil, isDirected: graph.isDirected)
  }
}
