import Glibc
import TrustMetrics

/// The same figures of the same graph by python-igraph, whose kernels are C, in the same minute.
struct IgraphComparison {
  /// What one of its kernels took in milliseconds (median), and the figure that shows it did the same.
  struct Result {
    let taken: Double
    let check: Double
  }

  let version: String
  let results: [String: Result]

  /// Nil when there is no python3 with igraph; both graphs have the same nodes, and `pivots` are some of them.
  init?(_ directed: Graph, _ undirected: Graph, pivots: [UInt32], runs: Int) throws {
    guard let version = IgraphComparison.output("import igraph; print(igraph.__version__)", []).first else {
      return nil
    }
    self.version = version
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/rounds-graph-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0, let file = fdopen(descriptor, "w") else {
      throw IgraphError("no file can be made in \(base)")
    }
    defer { unlink(path) }
    let (ties, pairs) = (IgraphComparison.ties(directed), IgraphComparison.ties(undirected))
    let counts = [directed.nodeCount, ties.count / 2, pairs.count / 2, pivots.count].map { UInt32($0) }
    for numbers in [counts, ties, pairs, pivots] {
      _ = numbers.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    }
    _ = directed.weights?.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0 else { throw IgraphError("the graph could not be written to \(path)") }
    var results: [String: Result] = [:]
    for line in IgraphComparison.output(IgraphComparison.script, [path, String(runs)]) {
      let words = line.split(separator: " ")
      guard words.count == 3, let taken = Double(words[1]), let check = Double(words[2]) else { continue }
      results[String(words[0])] = Result(taken: taken, check: check)
    }
    guard results.count == 4 else { throw IgraphError("python-igraph did not come to its end") }
    self.results = results
  }

  /// Both ends of each tie, one behind the other; an undirected one once.
  private static func ties(_ graph: Graph) -> [UInt32] {
    var ends: [UInt32] = []
    ends.reserveCapacity(2 * graph.tieCount)
    for node in 0..<graph.nodeCount {
      for other in graph.neighbours(of: node) where graph.isDirected || other > node {
        ends.append(UInt32(node))
        ends.append(other)
      }
    }
    return ends
  }

  private static let script = """
    import sys, time, array, igraph
    with open(sys.argv[1], "rb") as file:
        def numbers(kind, count):
            values = array.array(kind)
            values.fromfile(file, count)
            return values
        n, m, p, k = numbers("I", 4)
        ties, pairs = numbers("I", 2 * m), numbers("I", 2 * p)
        pivots, weights = list(numbers("I", k)), list(numbers("d", m))
    directed = igraph.Graph(n, list(zip(ties[::2], ties[1::2])), directed=True)
    directed.es["weight"] = weights
    plain = igraph.Graph(n, list(zip(pairs[::2], pairs[1::2])))
    def measure(name, runs, kernel, check):
        taken = []
        for _ in range(runs):
            start = time.perf_counter()
            result = kernel()
            taken.append((time.perf_counter() - start) * 1000)
        print(name, sorted(taken)[len(taken) // 2], check(result))
    runs = int(sys.argv[2])
    measure("pagerank", runs, lambda: directed.pagerank(weights="weight"), max)
    measure("triangles", runs, lambda: plain.transitivity_local_undirected(mode="zero"), sum)
    measure("components", runs, lambda: plain.connected_components(), len)
    measure("betweenness", max(1, runs // 3), lambda: plain.betweenness(directed=False, sources=pivots), max)
    """

  /// The lines that a Python script prints; none when it or Python fails.
  private static func output(_ script: String, _ arguments: [String]) -> [String] {
    let words = (["python3", "-c", script] + arguments).map { "'\($0)'" }.joined(separator: " ")
    guard let pipe = popen(words + " 2>/dev/null", "r") else { return [] }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&block, 1, block.count, pipe)
      if count == 0 { break }
      bytes += block[..<count]
    }
    guard pclose(pipe) == 0 else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }
}

struct IgraphError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
