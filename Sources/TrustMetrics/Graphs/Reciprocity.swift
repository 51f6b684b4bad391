/// How often a tie is returned.
package struct Reciprocity: Sendable, Equatable {
  /// How many nodes there are.
  package let nodeCount: Int
  /// L: how many directed ties there are.
  package let tieCount: Int
  /// L↔: how many of them are returned; a pair tied both ways counts twice.
  package let returned: Int

  package init(nodeCount: Int, tieCount: Int, returned: Int) {
    self.nodeCount = nodeCount
    self.tieCount = tieCount
    self.returned = returned
  }

  /// Counts in a directed graph; every tie of an undirected one is returned. O(n + m): for each node the ties out
  /// and in are read side by side.
  package init(_ graph: Graph) {
    guard graph.isDirected else {
      self.init(nodeCount: graph.nodeCount, tieCount: graph.neighbours.count, returned: graph.neighbours.count)
      return
    }
    let incoming = graph.transposed()
    var returned = 0
    for node in 0..<graph.nodeCount {
      var (out, back) = (graph.range(of: node), incoming.range(of: node))
      while let first = out.first, let second = back.first {
        let (to, from) = (graph.neighbours[first], incoming.neighbours[second])
        if to == from { returned += 1 }
        if to <= from { out = first + 1..<out.upperBound }
        if from <= to { back = second + 1..<back.upperBound }
      }
    }
    self.init(nodeCount: graph.nodeCount, tieCount: graph.tieCount, returned: returned)
  }

  /// d = L / (n(n − 1)): the share of possible ties that there are; nil below two nodes.
  package var density: Double? {
    nodeCount < 2 ? nil : Double(tieCount) / (Double(nodeCount) * Double(nodeCount - 1))
  }

  /// r = L↔ / L: the share of ties that are returned; nil without ties.
  package var share: Double? { tieCount == 0 ? nil : Double(returned) / Double(tieCount) }

  /// ρ = (r − d) / (1 − d), K2: above 0 more ties are returned than chance would, below 0 fewer; at most 1.
  ///
  /// Garlaschelli & Loffredo, "Patterns of link reciprocity in directed networks" (2004). Nil below two nodes,
  /// without ties, and when everybody is tied to everybody.
  package var beyondChance: Double? {
    guard let density, let share, density < 1 else { return nil }
    return (share - density) / (1 - density)
  }
}
