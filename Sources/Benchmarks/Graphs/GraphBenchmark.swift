import CommunityModel
import TrustMetrics

/// The graph kernels on a made graph of 100,000 members and 1,000,000 ties, beside python-igraph on the same one.
struct GraphBenchmark {
  /// Runs of what takes milliseconds; betweenness takes a third of them.
  var runs = 9

  func run(_ table: inout ResultTable) {
    let made = MadeGraph()
    var directed = Graph.directed(nodeCount: 0, from: [], to: [])
    var undirected = directed
    let building = median(runs / 3) {
      directed = Graph.directed(nodeCount: made.nodeCount, from: made.from, to: made.to, weights: made.weights)
      undirected = Graph.undirected(nodeCount: made.nodeCount, from: made.from, to: made.to)
    }
    let most = (0..<undirected.nodeCount).reduce(0) { max($0, undirected.degree(of: $1)) }
    table.add(
      "graphs: made ties sorted into a directed and an undirected graph",
      "\(Measure.text(milliseconds: building)) for \(directed.nodeCount) members, \(directed.tieCount) ties, "
        + "\(undirected.tieCount) pairs; the most tied has \(most) others")
    let comparison = compare(directed, undirected, &table)
    rank(directed, comparison, &table)
    whole(undirected, comparison, &table)
    between(undirected, comparison, &table)
  }

  /// What python-igraph makes of the same graphs; nil, and a row that says why, without it.
  private func compare(_ directed: Graph, _ undirected: Graph, _ table: inout ResultTable) -> IgraphComparison? {
    let what = "graphs: python-igraph on the same graph"
    do {
      let pivots = Betweenness(undirected).pivots
      let comparison = try IgraphComparison(directed, undirected, pivots: pivots, runs: runs)
      if comparison == nil { table.add(what, "not installed here: no comparison") }
      return comparison
    } catch {
      table.add(what, "no comparison: \(error)")
      return nil
    }
  }

  private func rank(_ graph: Graph, _ comparison: IgraphComparison?, _ table: inout ResultTable) {
    var highest = 0.0
    let preparing = median(runs) { _ = PageRank(graph) }
    let taken = median(runs) { highest = PageRank(graph).scores(iterations: 50).values.max() ?? 0 }
    table.add(
      "graphs: PageRank, weighted, 50 iterations", must: "150 ms", aim: "85 ms",
      "\(Measure.text(milliseconds: taken)), of it \(Measure.text(milliseconds: preparing)) to turn the ties round"
        + words(comparison, "pagerank", taken, highest, note: " (which solves to the end)"))
  }

  private func whole(_ graph: Graph, _ comparison: IgraphComparison?, _ table: inout ResultTable) {
    var clustering = 0.0
    let counting = median(runs) {
      let triangles = Triangles(graph)
      clustering = (triangles.meanClustering ?? 0) * Double(graph.nodeCount)
    }
    table.add(
      "graphs: triangles and clustering of everybody", must: "100 ms", aim: "55 ms",
      Measure.text(milliseconds: counting) + words(comparison, "triangles", counting, clustering))
    var parts = 0
    let joining = median(runs) { parts = Components(graph).count }
    table.add(
      "graphs: components", must: "10 ms", aim: "4 ms",
      Measure.text(milliseconds: joining) + words(comparison, "components", joining, Double(parts)))
  }

  private func between(_ graph: Graph, _ comparison: IgraphComparison?, _ table: inout ResultTable) {
    var values: [[Double]?] = []
    let alone = median(runs / 3) { values.append(Betweenness(graph).values()) }
    let two = median(runs / 3) { values.append(Betweenness(graph).values(threads: 2)) }
    // It counts every pair once, and neither scales nor normalises.
    let nodes = Double(graph.nodeCount)
    let share = values.compactMap { $0?.max() }.first ?? 0
    let highest = share * (nodes - 1) * (nodes - 2) / (nodes / 256) / 2
    table.add(
      "graphs: betweenness, 256 pivots, 2 threads", must: "10 s", aim: "3 s",
      Measure.text(milliseconds: two) + words(comparison, "betweenness", two, highest)
        + "; on one thread \(Measure.text(milliseconds: alone))"
        + (values.allSatisfy { $0 == values[0] } ? ", the same bits" : ", but other bits"))
  }

  /// `; 0.36 × python-igraph 1.0.0`, and whether both came to the same figure; empty without it.
  private func words(
    _ comparison: IgraphComparison?, _ kernel: String, _ taken: Double, _ check: Double, note: String = ""
  ) -> String {
    guard let comparison, let theirs = comparison.results[kernel] else { return "" }
    let isSame = (check - theirs.check).magnitude <= 1e-6 * theirs.check.magnitude
    return "; \((taken / max(theirs.taken, 1e-6)).decimal(2)) × python-igraph \(comparison.version)\(note), "
      + (isSame ? "the same result" : "ANOTHER result")
  }

  private func median(_ runs: Int, _ body: () -> Void) -> Double {
    Measure.median((0..<max(1, runs)).map { _ in Measure.milliseconds(body) })
  }
}
