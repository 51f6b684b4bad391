/// The parts of a graph that hang together, whatever the direction of the ties (weak components).
package struct Components: Sendable, Equatable {
  /// Each node's component, `0..<sizes.count`, numbered by the smallest node in it.
  package let labels: [UInt32]
  /// How many nodes each component has.
  package let sizes: [Int]

  /// How many components there are; a node alone is one.
  package var count: Int { sizes.count }
  /// How many nodes the largest component has; 0 without nodes.
  package var largestSize: Int { sizes.max() ?? 0 }
  /// The largest component, the one with the smallest node when several are; nil without nodes.
  package var largest: Int? { sizes.firstIndex(of: largestSize) }

  /// Finds the components by union-find with path halving (Tarjan & van Leeuwen 1984); O(n + m α(n)).
  package init(_ graph: Graph) {
    let count = graph.nodeCount
    var above = [Int32](repeating: -1, count: count)
    var sizes: [Int] = []
    labels = [UInt32](unsafeUninitializedCapacity: count) { labels, filled in
      above.withUnsafeMutableBufferPointer { above in
        Components.join(graph, above)
        for node in 0..<count { labels[node] = .max }
        for node in 0..<count {
          let root = UnionFind.root(node, above)
          // The root's own label may be asked for before its turn: the first of its component numbers it.
          if labels[root] == .max {
            labels[root] = UInt32(truncatingIfNeeded: sizes.count)
            sizes.append(-Int(above[root]))
          }
          labels[node] = labels[root]
        }
      }
      filled = count
    }
    self.sizes = sizes
  }

  private static func join(_ graph: Graph, _ above: UnsafeMutableBufferPointer<Int32>) {
    graph.neighbours.withUnsafeBufferPointer { neighbours in
      graph.offsets.withUnsafeBufferPointer { offsets in
        for node in 0..<graph.nodeCount {
          // A node's own root is known from tie to tie; most ties find both ends under it already.
          var root = UnionFind.root(node, above)
          for index in Int(offsets[node])..<Int(offsets[node + 1]) {
            let other = neighbours[index]
            // An undirected tie comes again from its other end.
            if !graph.isDirected, Int(other) > node { break }
            if Int(above[Int(other)]) == root { continue }
            if let joined = UnionFind.join(root, Int(other), above) { root = joined.root }
          }
        }
      }
    }
  }
}
