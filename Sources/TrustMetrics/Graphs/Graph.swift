/// Who is tied to whom, frozen: nodes `0..<nodeCount`, and for each the sorted list of its neighbours.
///
/// Compressed sparse rows: the neighbours of `v` are `neighbours[offsets[v]..<offsets[v + 1]]`, ascending and each
/// once; no node is its own neighbour. An undirected tie stands in both lists. Memory: 4 bytes a node, 4 bytes an
/// entry, and 8 more an entry when ties have weights. Fewer than 2³² entries.
package struct Graph: Sendable, Equatable {
  /// How many nodes there are; those without ties count.
  package let nodeCount: Int
  /// Where each node's neighbours begin, and one more for the end: `nodeCount + 1` values.
  package let offsets: [UInt32]
  /// All lists of neighbours, one behind the other. Of a directed graph: where ties go to.
  package let neighbours: [UInt32]
  /// The weight of each entry of `neighbours`, all above 0; nil when every tie counts 1.
  package let weights: [Double]?
  /// False when every tie goes both ways and so has two entries.
  package let isDirected: Bool

  init(nodeCount: Int, offsets: [UInt32], neighbours: [UInt32], weights: [Double]?, isDirected: Bool) {
    self.nodeCount = nodeCount
    self.offsets = offsets
    self.neighbours = neighbours
    self.weights = weights
    self.isDirected = isDirected
  }

  /// How many different ties there are; an undirected one counts once.
  package var tieCount: Int { isDirected ? neighbours.count : neighbours.count / 2 }

  /// Where a node's neighbours stand in `neighbours` and `weights`.
  package func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// A node's neighbours, ascending. Of a directed graph: those it has a tie to.
  package func neighbours(of node: Int) -> ArraySlice<UInt32> { neighbours[range(of: node)] }

  /// How many neighbours a node has.
  package func degree(of node: Int) -> Int { range(of: node).count }

  /// The weights of a node's ties together; without weights its degree.
  package func strength(of node: Int) -> Double {
    guard let weights else { return Double(degree(of: node)) }
    return min(weights[range(of: node)].reduce(0, +), .greatestFiniteMagnitude)
  }

  /// Each entry's share of its node's strength; a node's shares add up to 1. O(n + m).
  func shares() -> [Double] {
    var shares = weights ?? [Double](repeating: 1, count: neighbours.count)
    shares.withUnsafeMutableBufferPointer { shares in
      for node in 0..<nodeCount {
        let range = range(of: node)
        var sum = 0.0
        for index in range { sum += shares[index] }
        if !(1e-300...1e300).contains(sum), !range.isEmpty {
          // Weights at the edge of the numbers: brought below 1 first, so that neither sum nor quotient leaves them.
          let largest = range.reduce(0) { max($0, shares[$1]) }
          sum = 0
          for index in range {
            shares[index] /= largest
            sum += shares[index]
          }
        }
        let one = 1 / sum
        for index in range { shares[index] *= one }
      }
    }
    return shares
  }

  /// Whether there is a tie from one node to another; a binary search.
  package func hasTie(from: Int, to: Int) -> Bool {
    var low = Int(offsets[from])
    var high = Int(offsets[from + 1])
    while low < high {
      let middle = (low + high) / 2
      if Int(neighbours[middle]) < to { low = middle + 1 } else { high = middle }
    }
    return low < Int(offsets[from + 1]) && Int(neighbours[low]) == to
  }
}
