/// Burt's constraint: how much of a node's attention is bound up in people who are tied to each other.
///
/// c(i) = Σ_j (p_ij + Σ_q p_iq p_qj)², where p_ij is the share of i's ties (by weight) that j has. Near 0: contacts who do not
/// know each other, a bridge (M5). Burt, *Structural Holes* (1992); as `networkx.constraint`. Directions do not
/// count: a tie out and one back weigh together.
package struct Constraint: Sendable {
  private let graph: Graph
  /// p of each entry.
  private let shares: [Double]

  /// Prepares a graph; O(n + m), 8 bytes an entry.
  package init(_ graph: Graph) {
    self.graph = graph.mutual()
    shares = self.graph.shares()
  }

  /// The constraint of one node, above 0 and rarely above 1; nil for a node without ties. O(Σ of its neighbours' degrees),
  /// and 8 bytes a node for a moment.
  package func value(of node: Int) -> Double? {
    var workspace = [Double](repeating: 0, count: graph.nodeCount)
    return value(of: node, &workspace)
  }

  /// The constraint of every node; nil for those without ties. O(Σ degree²).
  package func values() -> [Double?] {
    var workspace = [Double](repeating: 0, count: graph.nodeCount)
    return (0..<graph.nodeCount).map { value(of: $0, &workspace) }
  }

  /// `workspace` is all 0 before and after.
  private func value(of node: Int, _ workspace: inout [Double]) -> Double? {
    let range = graph.range(of: node)
    guard !range.isEmpty else { return nil }
    var sum = 0.0
    workspace.withUnsafeMutableBufferPointer { invested in
      graph.neighbours.withUnsafeBufferPointer { neighbours in
        shares.withUnsafeBufferPointer { shares in
          for index in range {
            let contact = Int(neighbours[index])
            invested[contact] += shares[index]
            for next in graph.range(of: contact) { invested[Int(neighbours[next])] += shares[index] * shares[next] }
          }
        }
        for index in range {
          let value = invested[Int(neighbours[index])]
          sum += value * value
        }
        for index in range {
          let contact = Int(neighbours[index])
          invested[contact] = 0
          for next in graph.range(of: contact) { invested[Int(neighbours[next])] = 0 }
        }
      }
    }
    return sum
  }
}
