import TestSupport
import Testing

@testable import TrustMetrics

@Suite struct BetweennessTests {
  /// Distances and numbers of shortest ways from a node, level by level.
  private func ways(_ graph: Graph, from start: Int) -> (distance: [Int], count: [Double]) {
    var distance = [Int](repeating: -1, count: graph.nodeCount)
    var count = [Double](repeating: 0, count: graph.nodeCount)
    distance[start] = 0
    count[start] = 1
    for level in 0..<graph.nodeCount {
      for node in 0..<graph.nodeCount where distance[node] == level {
        for other in graph.neighbours(of: node).map(Int.init) {
          if distance[other] < 0 { distance[other] = level + 1 }
          if distance[other] == level + 1 { count[other] += count[node] }
        }
      }
    }
    return (distance, count)
  }

  /// The definition: over all pairs, the share of shortest ways that lead through a node.
  private func slow(_ graph: Graph, from pivots: [UInt32]) -> [Double] {
    let count = graph.nodeCount
    let all = (0..<count).map { ways(graph, from: $0) }
    var values = [Double](repeating: 0, count: count)
    for start in pivots.map(Int.init) {
      for end in 0..<count where end != start && all[start].distance[end] > 0 {
        for node in 0..<count where node != start && node != end {
          let (before, after) = (all[start].distance[node], all[node].distance[end])
          guard before >= 0, after >= 0, before + after == all[start].distance[end] else { continue }
          values[node] += all[start].count[node] * all[node].count[end] / all[start].count[end]
        }
      }
    }
    guard count > 2, !pivots.isEmpty else { return values }
    let scale = Double(count) / Double(pivots.count) / Double((count - 1) * (count - 2))
    return values.map { min(1, $0 * scale) }
  }

  @Test func betweennessIsTheShareOfPairsWhoseWaysLeadThrough() {
    var generator = SeededGenerator(seed: 51)
    for number in 0..<250 {
      let made = MadeTies(&generator, nodesUpTo: 30, tiesPerNode: 1 + number % 6)
      let graph = made.undirected
      let values = Betweenness(graph, pivots: graph.nodeCount).values()
      let expected = slow(graph, from: (0..<graph.nodeCount).map(UInt32.init))
      #expect(largestDifference(values ?? [], expected) < 1e-12)
      #expect(Betweenness(made.directedWeighted, pivots: .max).values() == values)
    }
  }

  @Test func longAndWideGraphsTakeEveryTurnOfTheSearch() {
    // A path, a grid, a star of paths, two cliques on a string: levels that grow, shrink and stay small.
    var beside: [(Int, Int)] = []
    for cell in 0..<72 {
      if cell % 9 < 8 { beside.append((cell, cell + 1)) }
      if cell < 63 { beside.append((cell, cell + 9)) }
    }
    let grid = Graph.of(72, beside)
    let arms = Graph.of(61, (0..<60).map { ($0 < 12 ? 60 : $0 - 12, $0) })
    var pairs = (14..<25).map { ($0, $0 + 1) }
    for a in 0..<15 { for b in 0..<a { pairs += [(a, b), (39 - a, 39 - b)] } }
    let cliques = Graph.of(40, pairs)
    for graph in [Graph.path(50), grid, arms, cliques, .complete(20), .star(30)] {
      let expected = slow(graph, from: (0..<graph.nodeCount).map(UInt32.init))
      #expect(largestDifference(Betweenness(graph, pivots: 1000).values() ?? [], expected) < 1e-12)
    }
  }

  @Test func anEstimateIsScaledFromItsPivots() {
    var generator = SeededGenerator(seed: 52)
    for seed in 0..<60 {
      let graph = MadeTies(&generator, nodesUpTo: 40, tiesPerNode: 3).undirected
      let count = generator.number(1..<graph.nodeCount + 1)
      let betweenness = Betweenness(graph, pivots: count, seed: UInt64(seed))
      #expect(Set(betweenness.pivots).count == count)
      #expect(largestDifference(betweenness.values() ?? [], slow(graph, from: betweenness.pivots)) < 1e-12)
    }
  }

  @Test func pivotsAreDrawnEvenlyAndTheSameEachTime() {
    #expect(Pivots.draw(5, of: 1000, seed: 3) == Pivots.draw(5, of: 1000, seed: 3))
    #expect(Pivots.draw(5, of: 1000, seed: 3) != Pivots.draw(5, of: 1000, seed: 4))
    #expect(Pivots.draw(9, of: 4, seed: 3) == [0, 1, 2, 3])
    #expect(Pivots.draw(0, of: 4, seed: 3).isEmpty && Pivots.draw(-1, of: 4, seed: 3).isEmpty)
    var drawn = [Int](repeating: 0, count: 20)
    for seed in 0..<4000 { for node in Pivots.draw(5, of: 20, seed: UInt64(seed)) { drawn[Int(node)] += 1 } }
    // 1000 each are expected, with a standard deviation of 27.
    #expect(drawn.allSatisfy { (850...1150).contains($0) })
  }

  @Test func anyNumberOfThreadsGivesTheSameBits() {
    var generator = SeededGenerator(seed: 53)
    for _ in 0..<12 {
      let graph = MadeTies(&generator, nodesUpTo: 400, tiesPerNode: 4).undirected
      let betweenness = Betweenness(graph, pivots: 100)
      let alone = betweenness.values()
      #expect(alone != nil)
      for threads in [-1, 1, 2, 3, 8] { #expect(betweenness.values(threads: threads) == alone) }
    }
  }

  @Test func progressCountsUpToTheTotal() {
    let betweenness = Betweenness(.star(200), pivots: 100)
    var told: [Int] = []
    _ = betweenness.values { done, total in
      #expect(total == 100)
      told.append(done)
      return true
    }
    #expect(told == Array(stride(from: 8, through: 96, by: 8)) + [100])
    told = []
    _ = betweenness.values(threads: 2) { done, _ in
      told.append(done)
      return true
    }
    #expect(told == told.sorted() && told.last == 100)
  }

  @Test func whoSaysStopGetsNoResult() {
    let betweenness = Betweenness(.star(200), pivots: 100)
    var calls = 0
    let stopped = betweenness.values { done, _ in
      calls += 1
      return done < 16
    }
    #expect(stopped == nil && calls == 2)
    #expect(betweenness.values(threads: 2) { _, _ in false } == nil)
    #expect(betweenness.values(threads: 1) { done, total in done < total } == nil)
  }

  @Test func moreWaysThanNumbersGoStayBounded() {
    // 1,200 diamonds in a row: 2^1200 shortest ways from end to end.
    let diamonds = 1200
    let pairs = (0..<diamonds).flatMap { number in
      let start = 3 * number
      return [(start, start + 1), (start, start + 2), (start + 1, start + 3), (start + 2, start + 3)]
    }
    let values = Betweenness(.of(3 * diamonds + 1, pairs), pivots: 40).values() ?? []
    #expect(values.count == 3 * diamonds + 1)
    #expect(values.allSatisfy { $0 >= 0 && $0 <= 1 })
  }
}
