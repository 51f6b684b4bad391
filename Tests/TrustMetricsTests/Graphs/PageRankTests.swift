import TestSupport
import Testing
import TrustMetrics

@Suite struct PageRankTests {
  /// The definition, with the whole matrix.
  private func dense(_ table: [[Double]], iterations: Int, damping: Double) -> [Double] {
    let count = table.count
    var values = [Double](repeating: 1 / Double(count), count: count)
    for _ in 0..<iterations {
      var next = [Double](repeating: (1 - damping) / Double(count), count: count)
      for source in 0..<count {
        let sum = table[source].reduce(0, +)
        for target in 0..<count {
          next[target] += damping * values[source] * (sum > 0 ? table[source][target] / sum : 1 / Double(count))
        }
      }
      values = next
    }
    return values
  }

  @Test func aPassIsThatOfTheWholeMatrix() {
    var generator = SeededGenerator(seed: 21)
    for iterations in [0, 1, 2, 7, 50] {
      for _ in 0..<40 {
        let made = MadeTies(&generator)
        let damping = Double(generator.number(0..<101)) / 100
        for (graph, both) in [(made.directedWeighted, false), (made.undirectedWeighted, true)] {
          let scores = PageRank(graph).scores(iterations: iterations, damping: damping)
          let expected = dense(made.table(bothWays: both), iterations: iterations, damping: damping)
          #expect(largestDifference(scores.values, expected) < 1e-12)
          #expect(scores.iterations == iterations)
        }
        let plain = made.table(bothWays: false).map { $0.map { $0 > 0 ? 1.0 : 0 } }
        let scores = PageRank(made.directed).scores(iterations: iterations, damping: damping)
        #expect(largestDifference(scores.values, dense(plain, iterations: iterations, damping: damping)) < 1e-12)
      }
    }
  }

  @Test func iterationEndsWhenLittleChangesOrWhenToldTo() {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<50 {
      let rank = PageRank(MadeTies(&generator).directedWeighted)
      let scores = rank.scores(tolerance: 1e-10)
      #expect(scores.hasConverged && scores.iterations < 200)
      #expect((scores.values.reduce(0, +) - 1).magnitude < 1e-9)
      let last = rank.scores(iterations: scores.iterations)
      #expect(last.values == scores.values)
      let before = rank.scores(iterations: scores.iterations - 1).values
      let change = zip(last.values, before).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
      #expect(change < 1e-10 * Double(scores.values.count))
    }
    let path = PageRank(Graph.directed(nodeCount: 3, from: [0, 1], to: [1, 2]))
    #expect(!path.scores(tolerance: 0, atMost: 3).hasConverged)
    #expect(path.scores(tolerance: 0, atMost: 3).iterations == 3)
  }

  @Test func weightsAtTheEdgeOfTheNumbersGiveNumbers() {
    for weight in [Double.leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude] {
      let graph = Graph.directed(
        nodeCount: 4, from: [0, 0, 1, 2, 0], to: [1, 2, 0, 3, 3], weights: [weight, weight, weight, weight, weight])
      let plain = Graph.directed(nodeCount: 4, from: [0, 0, 1, 2, 0], to: [1, 2, 0, 3, 3])
      let values = PageRank(graph).scores(iterations: 50).values
      #expect(largestDifference(values, PageRank(plain).scores(iterations: 50).values) < 1e-12)
    }
    let odd = PageRank(.complete(3)).scores(iterations: 5, damping: .nan).values
    #expect(odd.allSatisfy { $0.isFinite })
  }
}
