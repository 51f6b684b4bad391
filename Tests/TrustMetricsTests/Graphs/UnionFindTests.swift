import TestSupport
import Testing
import TrustMetrics

@Suite struct UnionFindTests {
  /// Components the slow way: each node's smallest companion, by walking until nothing changes.
  private func labels(_ graph: Graph) -> [Int] {
    var labels = Array(0..<graph.nodeCount)
    var changes = true
    while changes {
      changes = false
      for node in 0..<graph.nodeCount {
        for other in graph.neighbours(of: node) {
          let least = min(labels[node], labels[Int(other)])
          if labels[node] != least || labels[Int(other)] != least { changes = true }
          labels[node] = least
          labels[Int(other)] = least
        }
      }
    }
    return labels
  }

  @Test func afterEveryTieTheComponentsAreThoseOfAllTies() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let made = MadeTies(&generator, nodesUpTo: 25, tiesPerNode: 2)
      let weights = (0..<made.nodeCount).map { _ in UInt32(generator.number(0..<3)) }
      var plain = UnionFind(count: made.nodeCount)
      var weighted = UnionFind(count: made.nodeCount, weights: weights)
      for count in 0...made.from.count {
        if count > 0 {
          let (a, b) = (Int(made.from[count - 1]), Int(made.to[count - 1]))
          let before = plain.areTogether(a, b)
          #expect(plain.tie(a, b) == !before)
          #expect(weighted.tie(a, b) == !before)
        }
        let graph = Graph.undirected(
          nodeCount: made.nodeCount, from: Array(made.from[..<count]), to: Array(made.to[..<count]))
        expect(plain, weighted, labels(graph), weights)
      }
    }
  }

  private func expect(_ plain: UnionFind, _ weighted: UnionFind, _ labels: [Int], _ weights: [UInt32]) {
    var parts: [Int: (size: Int, weight: Int)] = [:]
    for (node, label) in labels.enumerated() {
      parts[label, default: (0, 0)].size += 1
      parts[label, default: (0, 0)].weight += Int(weights[node])
    }
    for (node, label) in labels.enumerated() {
      #expect(plain.size(of: node) == parts[label]?.size)
      #expect(plain.weight(of: node) == parts[label]?.size)
      #expect(weighted.size(of: node) == parts[label]?.size)
      #expect(weighted.weight(of: node) == parts[label]?.weight)
    }
    let largest = parts.values.map(\.size).max() ?? 0
    #expect(plain.componentCount == parts.count && weighted.componentCount == parts.count)
    #expect(plain.largest == largest && weighted.largest == largest)
    #expect(plain.heaviest == largest && plain.weightOfLargest == largest)
    #expect(weighted.heaviest == parts.values.map(\.weight).max())
    #expect(weighted.weightOfLargest == parts.values.filter { $0.size == largest }.map(\.weight).max())
  }

  @Test func aNodeMoreIsOneMoreComponent() {
    var parts = UnionFind(count: 2, weights: [1, 0])
    #expect(parts.addNode(weight: 4) == 2)
    #expect(parts.componentCount == 3 && parts.heaviest == 4 && parts.weightOfLargest == 4)
    parts.tie(0, 1)
    #expect(parts.largest == 2 && parts.weightOfLargest == 1 && parts.heaviest == 4)
    var grown = UnionFind(count: 0)
    #expect(grown.largest == 0 && grown.heaviest == 0)
    for node in 0..<4 { #expect(grown.addNode() == node) }
    grown.tie(0, 3)
    #expect(grown.count == 4 && grown.componentCount == 3 && grown.largest == 2 && grown.weightOfLargest == 2)
  }

  @Test func componentsAreNumberedByTheirSmallestNode() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<300 {
      let made = MadeTies(&generator, nodesUpTo: 40, tiesPerNode: 2)
      let least = labels(made.undirected)
      let roots = Array(Set(least)).sorted()
      for graph in [made.undirected, made.directed, made.directedWeighted] {
        let components = Components(graph)
        #expect(components.labels.map { roots[Int($0)] } == least)
        #expect(components.sizes == roots.map { root in least.filter { $0 == root }.count })
        #expect(components.count == roots.count)
        #expect(components.largestSize == components.sizes.max())
        #expect(components.largest.map { components.sizes[$0] } == components.sizes.max())
      }
    }
  }
}
