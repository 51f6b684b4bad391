import TestSupport
import Testing
import TrustMetrics

@Suite struct TrianglesTests {
  @Test func trianglesAreThoseThatEveryTripleOfNodesShows() {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<200 {
      let made = MadeTies(&generator, nodesUpTo: 25)
      let graph = made.undirected
      var perNode = [Int](repeating: 0, count: graph.nodeCount)
      var (closed, triples) = (0, 0)
      for a in 0..<graph.nodeCount {
        for b in 0..<a {
          for c in 0..<b {
            let ties = [graph.isTied(a, b), graph.isTied(b, c), graph.isTied(a, c)].filter { $0 }.count
            if ties == 2 { triples += 1 }
            guard ties == 3 else { continue }
            triples += 3
            closed += 1
            for node in [a, b, c] { perNode[node] += 1 }
          }
        }
      }
      for triangles in [Triangles(graph), Triangles(made.directedWeighted)] {
        #expect(triangles.perNode == perNode)
        #expect(triangles.count == closed)
        #expect(triangles.triples == triples)
        #expect(triangles.transitivity == (triples == 0 ? nil : 3 * Double(closed) / Double(triples)))
      }
    }
  }

  @Test func clusteringIsTheShareOfTiedPairsOfNeighbours() {
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<100 {
      let graph = MadeTies(&generator, nodesUpTo: 25).undirected
      let triangles = Triangles(graph)
      var sum = 0.0
      for node in 0..<graph.nodeCount {
        let around = graph.neighbours(of: node).map(Int.init)
        let pairs = around.flatMap { a in around.filter { $0 < a }.map { graph.isTied(a, $0) } }
        let share = pairs.isEmpty ? 0 : Double(pairs.filter { $0 }.count) / Double(pairs.count)
        #expect((triangles.clustering(of: node) - share).magnitude < 1e-12)
        sum += share
      }
      #expect(((triangles.meanClustering ?? .nan) - sum / Double(graph.nodeCount)).magnitude < 1e-12)
    }
  }
}
