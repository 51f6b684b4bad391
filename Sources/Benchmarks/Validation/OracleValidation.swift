import FoundationEssentials
import Glibc
import TrustMetrics

/// Exact graph numbers against what networkx says of the same graphs.
struct OracleValidation {
  let folder: String

  private struct Oracle: Decodable {
    var tool: String
    var edges: [Edge]
    var pagerank_unweighted: [String: Double]
    var betweenness: [String: Double]
    var clustering: [String: Double]
  }

  private struct Edge: Decodable {
    var from: String
    var to: String

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      from = try values.decode(String.self)
      to = try values.decode(String.self)
    }
  }

  func rows() throws -> [TrustValidation.Row] {
    try ["karate", "florentine", "les-miserables"].map { name in
      let bytes = try BenchmarkFile.bytes("\(folder)/\(name).json")
      let oracle = try JSONDecoder().decode(Oracle.self, from: bytes)
      return TrustValidation.Row(
        what:
          "\(name): largest difference to \(oracle.tool) in PageRank, betweenness, clustering of \(oracle.edges.count) ties",
        measured: OracleValidation.text(OracleValidation.difference(oracle)), expected: "≤ 1e-9")
    }
  }

  /// `3e-11`: one digit is all that such a number says.
  private static func text(_ value: Double) -> String {
    guard value > 0, value.isFinite else { return "\(value)" }
    let exponent = Int(log10(value).rounded(.down))
    return "\(Int((value / pow(10, Double(exponent))).rounded()))e\(exponent)"
  }

  private static func difference(_ oracle: Oracle) -> Double {
    let names = Set(oracle.edges.flatMap { [$0.from, $0.to] }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt32($0)) })
    let graph = Graph.undirected(
      nodeCount: names.count, from: oracle.edges.compactMap { numbers[$0.from] },
      to: oracle.edges.compactMap { numbers[$0.to] })
    let ranks = PageRank(graph).scores(tolerance: 1e-14).values
    let betweenness = Betweenness(graph, pivots: names.count).values() ?? []
    let triangles = Triangles(graph)
    var largest = 0.0
    for (node, name) in names.enumerated() {
      let pairs = [
        (ranks[node], oracle.pagerank_unweighted[name]), (betweenness[node], oracle.betweenness[name]),
        (triangles.clustering(of: node), oracle.clustering[name]),
      ]
      for (ours, theirs) in pairs { largest = max(largest, abs(ours - (theirs ?? .infinity))) }
    }
    return largest
  }
}

/// A file as it stands.
enum BenchmarkFile {
  static func bytes(_ path: String) throws -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationFailure("\(path) cannot be read")
    }
    return data
  }
}
