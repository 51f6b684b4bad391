/// Who among a node's neighbours know each other.
///
/// Counted once each, from its end of lowest degree, along lists of neighbours of higher degree, none of which is longer
/// than √(2m): the *forward* algorithm of Latapy, "Main-memory triangle computations for very large (sparse
/// (power-law)) graphs" (2008), O(m √m). Directions and weights do not count.
package struct Triangles: Sendable, Equatable {
  /// How many triangles each node is part of.
  package let perNode: [Int]
  /// How many triangles there are.
  package let count: Int
  /// How many pairs of neighbours there are at all nodes: Σ k(k − 1)/2, the connected triples.
  package let triples: Int
  private let degrees: [UInt32]

  package init(_ graph: Graph) {
    let graph = graph.withoutDirection()
    let order = DegreeOrder(graph)
    let higher = HigherNeighbours(graph, order)
    let ranked = higher.triangles()
    var perNode = [Int](repeating: 0, count: graph.nodeCount)
    for (rank, node) in order.nodes.enumerated() { perNode[Int(node)] = Int(ranked[rank]) }
    self.perNode = perNode
    count = perNode.reduce(0, +) / 3
    degrees = (0..<graph.nodeCount).map { UInt32(truncatingIfNeeded: graph.degree(of: $0)) }
    triples = degrees.reduce(0) { $0 + Int($1) * (Int($1) - 1) / 2 }
  }

  /// K4: 3 · triangles ÷ connected triples, 0…1; nil without triples.
  package var transitivity: Double? { triples == 0 ? nil : 3 * Double(count) / Double(triples) }

  /// The share of pairs of a node's neighbours who are tied, 0…1 (Watts & Strogatz 1998); 0 below two neighbours.
  package func clustering(of node: Int) -> Double {
    let degree = Double(degrees[node])
    return degree < 2 ? 0 : 2 * Double(perNode[node]) / (degree * (degree - 1))
  }

  /// The mean clustering of all nodes; nil without nodes.
  package var meanClustering: Double? {
    perNode.isEmpty ? nil : perNode.indices.reduce(0) { $0 + clustering(of: $1) } / Double(perNode.count)
  }
}
