/// Another numbering of the same nodes: by how many ties come to them, most first, equal ones by number.
///
/// Who has many ties is touched most. With these side by side most touches hit memory that is near, lists of
/// neighbours of higher rank are short, and lists that follow each other are about equally long, so that a processor
/// foresees where they end.
struct DegreeOrder: Sendable {
  /// The node at each rank.
  let nodes: [UInt32]
  /// The rank of each node.
  let ranks: [UInt32]
  /// How many ties come to each rank.
  private let degrees: [UInt32]

  /// A counting sort; O(n + m).
  init(_ graph: Graph) {
    var incoming = [UInt32](repeating: 0, count: graph.nodeCount)
    if graph.isDirected {
      for other in graph.neighbours { incoming[Int(other)] += 1 }
    } else {
      for node in 0..<graph.nodeCount { incoming[node] = graph.offsets[node + 1] - graph.offsets[node] }
    }
    let highest = Int(incoming.max() ?? 0)
    var next = [UInt32](repeating: 0, count: highest + 2)
    // How many have a higher degree is where a degree's part begins.
    for degree in incoming { next[highest - Int(degree) + 1] += 1 }
    for index in 0...highest { next[index + 1] += next[index] }
    var nodes = [UInt32](repeating: 0, count: incoming.count)
    var ranks = nodes
    for (node, degree) in incoming.enumerated() {
      let bucket = highest - Int(degree)
      nodes[Int(next[bucket])] = UInt32(truncatingIfNeeded: node)
      ranks[node] = next[bucket]
      next[bucket] += 1
    }
    self.nodes = nodes
    self.ranks = ranks
    degrees = nodes.map { incoming[Int($0)] }
  }

  /// The graph turned round, with ranks for nodes: the neighbours of a rank are those who have a tie to it; of an undirected
  /// graph all its neighbours. `weights` are those of the graph's entries. O(n + m): ranks are gone through in order
  /// and each is appended to its neighbours' lists, so these are ascending.
  func turned(_ graph: Graph, weights: [Double]? = nil) -> Graph {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(nodes.count + 1)
    var sum: UInt32 = 0
    for degree in degrees {
      sum += degree
      offsets.append(sum)
    }
    var next = offsets
    var turned = [Double](repeating: 0, count: weights?.count ?? 0)
    let neighbours = [UInt32](unsafeUninitializedCapacity: graph.neighbours.count) { neighbours, filled in
      next.withUnsafeMutableBufferPointer { next in
        ranks.withUnsafeBufferPointer { ranks in
          graph.neighbours.withUnsafeBufferPointer { given in
            turned.withUnsafeMutableBufferPointer { turned in
              (weights ?? []).withUnsafeBufferPointer { weights in
                for (rank, node) in nodes.enumerated() {
                  for index in graph.range(of: Int(node)) {
                    let other = Int(ranks[Int(given[index])])
                    let place = Int(next[other])
                    next[other] += 1
                    neighbours[place] = UInt32(truncatingIfNeeded: rank)
                    if !weights.isEmpty { turned[place] = weights[index] }
                  }
                }
              }
            }
          }
        }
      }
      filled = graph.neighbours.count
    }
    return Graph(
      nodeCount: nodes.count, offsets: offsets, neighbours: neighbours, weights: weights == nil ? nil : turned,
      isDirected: graph.isDirected)
  }
}
