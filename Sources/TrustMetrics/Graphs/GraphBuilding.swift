extension Graph {
  /// A graph whose ties go both ways. A tie that is given more than once, in either direction, is one; its weights add up.
  ///
  /// Left out: ties to oneself, with an end outside `0..<nodeCount`, or with a weight that is not above 0 and finite.
  /// Of arrays that are not equally long the shortest counts. O(n + m), two counting sorts.
  package static func undirected(
    nodeCount: Int, from: [UInt32], to: [UInt32], weights: [Double]? = nil
  ) -> Graph {
    EntryList(nodeCount: max(0, nodeCount), from: from, to: to, weights: weights, bothWays: true)
      .graph(isDirected: false)
  }

  /// A graph whose ties have a direction. A tie that is given more than once is one; its weights add up.
  ///
  /// Left out: ties to oneself, with an end outside `0..<nodeCount`, or with a weight that is not above 0 and finite.
  /// Of arrays that are not equally long the shortest counts. O(n + m), two counting sorts.
  package static func directed(
    nodeCount: Int, from: [UInt32], to: [UInt32], weights: [Double]? = nil
  ) -> Graph {
    EntryList(nodeCount: max(0, nodeCount), from: from, to: to, weights: weights, bothWays: false)
      .graph(isDirected: true)
  }

  /// The same ties the other way round: the neighbours of `v` are then those who have a tie to `v`. O(n + m).
  package func transposed() -> Graph {
    guard isDirected else { return self }
    var list = EntryList(self)
    list.turn()
    let starts = list.sort(by: list.sources)
    return Graph(
      nodeCount: nodeCount, offsets: starts, neighbours: list.targets, weights: list.weights, isDirected: true)
  }

  /// The same ties without direction: one tie where there were one or two, their weights added. O(n + m).
  package func withoutDirection() -> Graph {
    guard isDirected else { return self }
    let list = EntryList(self)
    return Graph.undirected(nodeCount: nodeCount, from: list.sources, to: list.targets, weights: weights)
  }

  /// The same ties without direction, weighted by both directions together: a tie each way without weights weighs 2.
  func mutual() -> Graph {
    guard isDirected else { return self }
    let list = EntryList(self)
    let weights = weights ?? [Double](repeating: 1, count: neighbours.count)
    return Graph.undirected(nodeCount: nodeCount, from: list.sources, to: list.targets, weights: weights)
  }
}
