import TestSupport
import Testing
import TrustMetrics

@Suite struct ConstraintTests {
  /// The definition, with the whole table of mutual weights.
  private func slow(_ table: [[Double]]) -> [Double?] {
    let nodes = table.indices
    let mutual = nodes.map { a in nodes.map { b in table[a][b] + table[b][a] } }
    let share = mutual.map { row in row.map { $0 / row.reduce(0, +) } }
    return nodes.map { node in
      let contacts = nodes.filter { mutual[node][$0] > 0 }
      guard !contacts.isEmpty else { return nil }
      return contacts.reduce(0) { sum, contact in
        let through = contacts.filter { $0 != contact }.map { share[node][$0] * share[$0][contact] }
        let all = share[node][contact] + through.reduce(0, +)
        return sum + all * all
      }
    }
  }

  @Test func constraintIsTheFormulaOfItsDefinition() {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<200 {
      let made = MadeTies(&generator, nodesUpTo: 25, tiesPerNode: 3)
      let weighted = made.table(bothWays: false)
      let plain = weighted.map { $0.map { $0 > 0 ? 1.0 : 0 } }
      let either = made.table(bothWays: true).map { $0.map { $0 > 0 ? 1.0 : 0 } }
      let cases = [
        (made.directedWeighted, weighted), (made.undirectedWeighted, weighted), (made.directed, plain),
        (made.undirected, either),
      ]
      for (graph, table) in cases {
        let constraint = Constraint(graph)
        let values = constraint.values()
        #expect(largestDifference(values, slow(table)) < 1e-12)
        #expect(values == (0..<graph.nodeCount).map { constraint.value(of: $0) })
      }
    }
  }

  @Test func whoKnowsStrangersIsLessConstrainedThanWhoKnowsAClique() throws {
    let broker = try #require(Constraint(.star(5)).value(of: 0))
    let insider = try #require(Constraint(.complete(5)).value(of: 0))
    #expect((broker - 0.25).magnitude < 1e-12)
    // Each of 4 contacts: ¼ + 3 · ¼ · ¼ = 7/16.
    #expect((insider - 4 * 49 / 256).magnitude < 1e-12)
    #expect(Constraint(.of(3, [(0, 1)])).value(of: 2) == nil)
  }
}
