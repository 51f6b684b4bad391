import Foundation
import TestSupport
import TrustMetrics

/// A small graph and what networkx says of it.
struct GraphFixture: Decodable {
  struct Expected: Decodable {
    let components: [Int]
    let triangles: [Int]
    let transitivity: Double
    let clustering: [Double]
    let meanClustering: Double
    let betweenness: [Double]
    let constraint: [Double?]
    let constraintMutual: [Double?]
    let constraintWeighted: [Double?]
    let pagerank: [Double]
    let pagerankWeighted: [Double]
    let reciprocity: Double?
    let density: Double?
    let reciprocityBeyondChance: Double?
  }

  let nodes: Int
  let directed: Bool
  let from: [UInt32]
  let to: [UInt32]
  let weights: [Double]
  let expected: Expected

  static let names = [
    "random", "sparse", "cliques", "hubs", "path", "directed", "directed-sparse", "directed-dense",
  ]

  init(_ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/graph-\(name).json")
    self = try JSONDecoder().decode(GraphFixture.self, from: Data(contentsOf: file))
  }

  var graph: Graph {
    directed
      ? Graph.directed(nodeCount: nodes, from: from, to: to)
      : Graph.undirected(nodeCount: nodes, from: from, to: to)
  }

  var weighted: Graph {
    directed
      ? Graph.directed(nodeCount: nodes, from: from, to: to, weights: weights)
      : Graph.undirected(nodeCount: nodes, from: from, to: to, weights: weights)
  }
}
