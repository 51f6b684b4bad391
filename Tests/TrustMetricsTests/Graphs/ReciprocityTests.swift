import TestSupport
import Testing
import TrustMetrics

@Suite struct ReciprocityTests {
  @Test func returnedTiesAreThoseWithOneBack() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<300 {
      let graph = MadeTies(&generator, nodesUpTo: 20).directed
      var returned = 0
      for a in 0..<graph.nodeCount {
        for b in 0..<graph.nodeCount where graph.isTied(a, b) && graph.isTied(b, a) { returned += 1 }
      }
      let reciprocity = Reciprocity(graph)
      #expect(reciprocity.returned == returned)
      #expect(reciprocity == Reciprocity(nodeCount: graph.nodeCount, tieCount: graph.tieCount, returned: returned))
    }
  }

  @Test func beyondChanceComparesWithTheDensity() throws {
    // 10 of 90 possible ties, 4 returned: r = 0.4, d = 1/9, ρ = (0.4 − 1/9)/(8/9) = 0.325.
    let reciprocity = Reciprocity(nodeCount: 10, tieCount: 10, returned: 4)
    #expect((try #require(reciprocity.beyondChance) - 0.325).magnitude < 1e-12)
    // A ring returns nothing: ρ = −d/(1 − d), below 0.
    let ring = Reciprocity(Graph.directed(nodeCount: 4, from: [0, 1, 2, 3], to: [1, 2, 3, 0]))
    #expect((try #require(ring.beyondChance) + 0.5).magnitude < 1e-12)
    #expect(Reciprocity(Graph.path(3)).beyondChance == 1)
  }

  @Test func whereNothingCanBeSaidThereIsNoFigure() {
    #expect(Reciprocity(nodeCount: 0, tieCount: 0, returned: 0).density == nil)
    #expect(Reciprocity(nodeCount: 1, tieCount: 0, returned: 0).beyondChance == nil)
    let strangers = Reciprocity(nodeCount: 5, tieCount: 0, returned: 0)
    #expect(strangers.share == nil && strangers.beyondChance == nil && strangers.density == 0)
    let everybody = Reciprocity(.complete(4))
    #expect(everybody.share == 1 && everybody.density == 1 && everybody.beyondChance == nil)
  }
}
