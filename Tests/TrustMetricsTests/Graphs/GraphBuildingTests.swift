import TestSupport
import Testing
import TrustMetrics

@Suite struct GraphBuildingTests {
  @Test func aGraphHoldsEachTieOnceSortedAndWithItsWeights() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let made = MadeTies(&generator)
      expect(made.undirectedWeighted, made.table(bothWays: true), isDirected: false)
      expect(made.directedWeighted, made.table(bothWays: false), isDirected: true)
      #expect(made.undirected.neighbours == made.undirectedWeighted.neighbours)
      #expect(made.directed.offsets == made.directedWeighted.offsets)
      #expect(made.undirected.weights == nil)
    }
  }

  private func expect(_ graph: Graph, _ table: [[Double]], isDirected: Bool) {
    #expect(graph.isDirected == isDirected)
    #expect(graph.nodeCount == table.count)
    for (node, row) in table.enumerated() {
      let expected = row.indices.filter { row[$0] > 0 }
      #expect(graph.neighbours(of: node).map(Int.init) == expected)
      #expect(graph.weights.map { Array($0[graph.range(of: node)]) } == expected.map { row[$0] })
      #expect(graph.degree(of: node) == expected.count)
      #expect((graph.strength(of: node) - row.reduce(0, +)).magnitude < 1e-9)
    }
    let entries = table.reduce(0) { $0 + $1.filter { $0 > 0 }.count }
    #expect(graph.tieCount == (isDirected ? entries : entries / 2))
  }

  @Test func aTurnedGraphHasEachTieTheOtherWayRound() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<200 {
      let made = MadeTies(&generator)
      let graph = made.directedWeighted
      let turned = Graph.directed(nodeCount: made.nodeCount, from: made.to, to: made.from, weights: made.weights)
      #expect(graph.transposed() == turned)
      #expect(turned.transposed() == graph)
      #expect(graph.withoutDirection() == made.undirectedWeighted)
      #expect(made.undirected.transposed() == made.undirected)
    }
  }

  @Test func tiesAreFound() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<60 {
      let graph = MadeTies(&generator, nodesUpTo: 20, tiesPerNode: 2).directed
      for a in 0..<graph.nodeCount {
        for b in 0..<graph.nodeCount {
          #expect(graph.hasTie(from: a, to: b) == graph.isTied(a, b))
        }
      }
    }
  }

  @Test func whatIsNoTieIsLeftOut() {
    let graph = Graph.directed(
      nodeCount: 3, from: [0, 0, 0, 9, 1, 1, 1, 2], to: [1, 0, 7, 1, 2, 0, 2, 1],
      weights: [2, 1, 1, 1, 0, .nan, -1, .infinity])
    #expect(graph.neighbours == [1])
    #expect(graph.weights == [2])
    #expect(Graph.directed(nodeCount: 2, from: [0, 1], to: [1]).tieCount == 1)
    #expect(Graph.undirected(nodeCount: -1, from: [0], to: [1]).nodeCount == 0)
  }

  @Test func hugeWeightsStayNumbers() {
    let most = Double.greatestFiniteMagnitude
    let graph = Graph.directed(nodeCount: 3, from: [0, 0, 0], to: [1, 1, 2], weights: [most, most, most])
    #expect(graph.weights == [most, most])
    #expect(graph.strength(of: 0) == most)
  }
}
