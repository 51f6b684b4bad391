import Testing
import TrustMetrics

/// Communities of nobody, of one, of strangers, of one who knows all and of all who know all.
@Suite struct DegenerateGraphTests {
  @Test func nobodyHasNoFigures() {
    let graph = Graph.undirected(nodeCount: 0, from: [], to: [])
    #expect(graph.tieCount == 0 && graph.offsets == [0])
    #expect(Components(graph).count == 0 && Components(graph).largestSize == 0 && Components(graph).largest == nil)
    #expect(PageRank(graph).scores(tolerance: 1e-6).values.isEmpty)
    #expect(PageRank(graph).scores(iterations: 50).values.isEmpty)
    let triangles = Triangles(graph)
    #expect(triangles.count == 0 && triangles.transitivity == nil && triangles.meanClustering == nil)
    #expect(Betweenness(graph).values() == [] && Betweenness(graph).values(threads: 2) == [])
    #expect(Constraint(graph).values().isEmpty)
    #expect(Reciprocity(graph).beyondChance == nil)
    #expect(graph.transposed() == graph && graph.withoutDirection() == graph)
  }

  @Test func oneAloneWhoOnlyAnswersThemselvesHasNoTies() {
    for graph in [
      Graph.undirected(nodeCount: 1, from: [0, 0], to: [0, 0]), Graph.directed(nodeCount: 1, from: [0], to: [0]),
    ] {
      #expect(graph.tieCount == 0)
      #expect(Components(graph).sizes == [1])
      #expect(PageRank(graph).scores(tolerance: 1e-9).values == [1])
      #expect(Triangles(graph).perNode == [0] && Triangles(graph).clustering(of: 0) == 0)
      #expect(Betweenness(graph).values() == [0])
      #expect(Constraint(graph).values() == [nil])
      #expect(Reciprocity(graph).density == nil)
    }
  }

  @Test func strangersAreAllAlike() {
    let graph = Graph.directed(nodeCount: 8, from: [], to: [])
    #expect(Components(graph).sizes == [Int](repeating: 1, count: 8))
    #expect(PageRank(graph).scores(iterations: 50).values.allSatisfy { ($0 - 0.125).magnitude < 1e-15 })
    #expect(Triangles(graph).transitivity == nil && Triangles(graph).meanClustering == 0)
    #expect(Betweenness(graph, pivots: 3).values(threads: 2) == [Double](repeating: 0, count: 8))
    #expect(Constraint(graph).values() == [Double?](repeating: nil, count: 8))
  }

  @Test func whoKnowsAllIsBetweenAll() throws {
    let star = Graph.star(30)
    let values = try #require(Betweenness(star, pivots: 30).values())
    #expect((values[0] - 1).magnitude < 1e-12 && values.dropFirst().allSatisfy { $0 == 0 })
    #expect(Triangles(star).transitivity == 0)
    // Estimated from some leaves alone the share would come out at 30/29.
    let estimate = try #require(Betweenness(star, pivots: 5, seed: 1).values())
    #expect(estimate.allSatisfy { $0 <= 1 })
    #expect(Components(star).sizes == [30])
  }

  @Test func amongAllWhoKnowAllNobodyIsBetween() throws {
    let complete = Graph.complete(12)
    #expect(Betweenness(complete, pivots: 12).values() == [Double](repeating: 0, count: 12))
    #expect(Triangles(complete).transitivity == 1 && Triangles(complete).count == 220)
    #expect(Triangles(complete).meanClustering == 1)
    let scores = PageRank(complete).scores(tolerance: 1e-12).values
    #expect(scores.allSatisfy { ($0 - 1 / 12).magnitude < 1e-12 })
  }

  @Test func repeatedTiesCountOnceAndTwoNodesHaveNoPairBetweenThem() {
    let graph = Graph.undirected(nodeCount: 2, from: [0, 1, 0, 1], to: [1, 0, 1, 1])
    #expect(graph.tieCount == 1 && graph.neighbours == [1, 0])
    #expect(Betweenness(graph).values() == [0, 0])
    #expect(Constraint(graph).values() == [1, 1])
  }
}
