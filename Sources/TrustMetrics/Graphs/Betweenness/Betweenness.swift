/// M5: the share of all pairs whose shortest ways lead through a node.
///
/// Brandes, "A faster algorithm for betweenness centrality" (2001), on an undirected graph without weights; estimated
/// from some starting points (pivots) by Brandes & Pich, "Centrality estimation in large networks" (2007).
/// Normalised by 2/((n − 1)(n − 2)); an estimate scales by n/pivots and is cut at 1, which no share can exceed. The same
/// graph, pivots and seed give the same bits, whatever the number of threads.
///
/// O(n + m) a pivot: each is a breadth-first search that counts shortest ways, and the way back. Where there are more than
/// 10¹⁵⁰ shortest ways from a pivot to a node the values are still bounded, but not exact.
package struct Betweenness: Sendable {
  /// How many pivots make a part of the work; parts are added up in order.
  static let pivotsInPart = 8

  let nodeCount: Int
  let search: PathSearch
  /// The starting points, in the order they were drawn.
  package let pivots: [UInt32]

  /// Prepares a graph, whose directions and weights do not count; exact when there are as many pivots as nodes.
  /// O(n + m); keeps 4 bytes an entry and 12 a node.
  package init(_ graph: Graph, pivots: Int = 256, seed: UInt64 = 5) {
    let graph = graph.withoutDirection()
    nodeCount = graph.nodeCount
    search = PathSearch(graph)
    self.pivots = Pivots.draw(pivots, of: graph.nodeCount, seed: seed)
  }

  /// How many pivots there are to do.
  package var pivotCount: Int { pivots.count }

  /// The value of every node, on this thread alone. `progress` is told after every few pivots how many of how many
  /// are done; when it returns false the work stops and there is no result.
  package func values(progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }) -> [Double]? {
    var sum = PartialSums(count: nodeCount)
    var workspace = PathSearch.Workspace(search)
    for part in 0..<partCount {
      var values = sum.emptyPart()
      accumulate(range(ofPart: part), into: &values, &workspace)
      sum.add(values, part: part)
      guard progress(range(ofPart: part).upperBound, pivotCount) else { return nil }
    }
    return normalised(sum.total)
  }

  /// Adds what some of the pivots make of each rank, not yet scaled.
  func accumulate(_ range: Range<Int>, into values: inout [Double], _ workspace: inout PathSearch.Workspace) {
    for index in range { search.accumulate(from: pivots[index], into: &values, &workspace) }
  }

  var partCount: Int { (pivots.count + Betweenness.pivotsInPart - 1) / Betweenness.pivotsInPart }

  func range(ofPart part: Int) -> Range<Int> {
    part * Betweenness.pivotsInPart..<min(pivots.count, (part + 1) * Betweenness.pivotsInPart)
  }

  /// From sums by rank to shares by node. Every pair was met from both its ends, which is the 2 of the formula.
  func normalised(_ sums: [Double]) -> [Double] {
    var values = [Double](repeating: 0, count: nodeCount)
    guard nodeCount > 2, !pivots.isEmpty else { return values }
    let scale =
      Double(nodeCount) / Double(pivots.count) / (Double(nodeCount - 1) * Double(nodeCount - 2))
    for (rank, node) in search.order.nodes.enumerated() {
      values[Int(node)] = min(1, sums[rank] * scale)
    }
    return values
  }
}
