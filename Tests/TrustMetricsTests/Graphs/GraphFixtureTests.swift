import Testing
import TrustMetrics

/// Every kernel against networkx, to 1e-9, on small graphs that stand beside the tests.
@Suite struct GraphFixtureTests {
  @Test(arguments: GraphFixture.names) func figuresAreThoseOfNetworkx(name: String) throws {
    let fixture = try GraphFixture(name)
    let (graph, expected) = (fixture.graph, fixture.expected)
    let components = Components(graph)
    let first = components.labels.map { label in components.labels.firstIndex(of: label) }
    #expect(first == expected.components)
    let triangles = Triangles(graph)
    #expect(triangles.perNode == expected.triangles)
    #expect(largestDifference([triangles.transitivity ?? 0], [expected.transitivity]) < 1e-9)
    #expect(largestDifference((0..<fixture.nodes).map { triangles.clustering(of: $0) }, expected.clustering) < 1e-9)
    #expect(largestDifference([triangles.meanClustering], [expected.meanClustering]) < 1e-9)
    let betweenness = Betweenness(graph, pivots: fixture.nodes)
    #expect(largestDifference(betweenness.values(threads: 2) ?? [], expected.betweenness) < 1e-9)
    #expect(largestDifference(Constraint(graph.withoutDirection()).values(), expected.constraint) < 1e-9)
    #expect(largestDifference(Constraint(graph).values(), expected.constraintMutual) < 1e-9)
    #expect(largestDifference(Constraint(fixture.weighted).values(), expected.constraintWeighted) < 1e-9)
    #expect(largestDifference(PageRank(graph).scores(tolerance: 1e-12).values, expected.pagerank) < 1e-9)
    let weighted = PageRank(fixture.weighted).scores(tolerance: 1e-12)
    #expect(weighted.hasConverged && largestDifference(weighted.values, expected.pagerankWeighted) < 1e-9)
  }

  @Test(arguments: GraphFixture.names.filter { $0.hasPrefix("directed") })
  func reciprocityIsThatOfNetworkx(name: String) throws {
    let fixture = try GraphFixture(name)
    let reciprocity = Reciprocity(fixture.graph)
    let found = [reciprocity.share, reciprocity.density, reciprocity.beyondChance]
    let expected = fixture.expected
    #expect(!found.contains(nil))
    #expect(
      largestDifference(found, [expected.reciprocity, expected.density, expected.reciprocityBeyondChance]) < 1e-9)
  }
}
