/// Prominence: how often somebody is met who follows ties at random and now and then begins anew anywhere.
///
/// Brin & Page 1998, as networkx computes it: from the uniform start, who has no tie onward is followed by anybody, and
/// a tie is taken in proportion to its weight. It may order a list; it is not trust (METRICS, "Prominence").
package struct PageRank: Sendable {
  private let order: DegreeOrder
  /// The ties by who they go to, so that one pass reads each entry once and writes each rank once.
  private let incoming: Graph
  /// What each of a node's ties gets when ties have no weights: 1 ÷ their number. 1 when the entries of `incoming`
  /// are shares already; 0 where there are no ties.
  private let share: [Double]
  private let dangling: [UInt32]

  /// What came out.
  package struct Scores: Sendable, Equatable {
    /// One score a node, together 1; empty without nodes.
    package let values: [Double]
    /// Passes over the ties that were made.
    package let iterations: Int
    /// Whether the last pass changed less than was asked for.
    package let hasConverged: Bool
  }

  /// Prepares a graph; of an undirected one each tie is followed both ways. O(n + m), 16 bytes a node and the
  /// turned ties.
  package init(_ graph: Graph) {
    order = DegreeOrder(graph)
    incoming = order.turned(graph, weights: graph.weights == nil ? nil : graph.shares())
    var share = [Double](repeating: 0, count: graph.nodeCount)
    var dangling: [UInt32] = []
    for (rank, node) in order.nodes.enumerated() {
      let degree = graph.degree(of: Int(node))
      if degree == 0 { dangling.append(UInt32(truncatingIfNeeded: rank)) }
      if degree > 0 { share[rank] = graph.weights == nil ? 1 / Double(degree) : 1 }
    }
    self.share = share
    self.dangling = dangling
  }

  /// Iterates until the scores together change by less than n · `tolerance` (networkx's rule), or so many times.
  /// O(n + m) an iteration; 1e-6 takes some 20 of them and 1e-12 some 100. `damping` is 0…1.
  package func scores(tolerance: Double, damping: Double = 0.85, atMost iterations: Int = 1000) -> Scores {
    run(limit: Double(incoming.nodeCount) * tolerance, damping, iterations)
  }

  /// Iterates exactly so many times; what is missing adds up to at most 2 · `damping` to the power of `iterations`.
  package func scores(iterations: Int, damping: Double = 0.85) -> Scores { run(limit: nil, damping, iterations) }

  private func run(limit: Double?, _ damping: Double, _ most: Int) -> Scores {
    let count = incoming.nodeCount
    guard count > 0 else { return Scores(values: [], iterations: 0, hasConverged: true) }
    let damping = damping >= 0 ? min(damping, 1) : 0
    var values = [Double](repeating: 1 / Double(count), count: count)
    var passed = [Double](repeating: 0, count: count)
    var done = 0
    while done < most {
      var lost = 0.0
      for node in dangling { lost += values[Int(node)] }
      let base = (damping * lost + 1 - damping) / Double(count)
      for node in 0..<count { passed[node] = damping * values[node] * share[node] }
      let change = pass(base, passed, &values)
      done += 1
      if let limit, change < limit { return scores(values, done, true) }
    }
    return scores(values, done, limit == nil)
  }

  private func scores(_ ranked: [Double], _ iterations: Int, _ hasConverged: Bool) -> Scores {
    Scores(values: order.ranks.map { ranked[Int($0)] }, iterations: iterations, hasConverged: hasConverged)
  }

  /// One pass: each node gets the base and what its neighbours pass on. Returns by how much the scores changed.
  private func pass(_ base: Double, _ passed: [Double], _ values: inout [Double]) -> Double {
    var change = 0.0
    incoming.offsets.withUnsafeBufferPointer { offsets in
      incoming.neighbours.withUnsafeBufferPointer { sources in
        passed.withUnsafeBufferPointer { passed in
          values.withUnsafeMutableBufferPointer { values in
            for node in 0..<values.count {
              let range = Int(offsets[node])..<Int(offsets[node + 1])
              let value: Double
              if let weights = incoming.weights {
                value = base + weights.withUnsafeBufferPointer { PageRank.sum(range, sources, passed, $0) }
              } else {
                value = base + PageRank.sum(range, sources, passed)
              }
              change += (value - values[node]).magnitude
              values[node] = value
            }
          }
        }
      }
    }
    return change
  }

  /// Two sums side by side, so that an addition need not wait for the one before.
  @inline(__always)
  private static func sum(
    _ range: Range<Int>, _ sources: UnsafeBufferPointer<UInt32>, _ passed: UnsafeBufferPointer<Double>
  ) -> Double {
    var (even, odd) = (0.0, 0.0)
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      even += passed[Int(sources[index])]
      odd += passed[Int(sources[index + 1])]
      index += 2
    }
    if index < range.upperBound { even += passed[Int(sources[index])] }
    return even + odd
  }

  @inline(__always)
  private static func sum(
    _ range: Range<Int>, _ sources: UnsafeBufferPointer<UInt32>, _ passed: UnsafeBufferPointer<Double>,
    _ weights: UnsafeBufferPointer<Double>
  ) -> Double {
    var (even, odd) = (0.0, 0.0)
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      even += weights[index] * passed[Int(sources[index])]
      odd += weights[index + 1] * passed[Int(sources[index + 1])]
      index += 2
    }
    if index < range.upperBound { even += weights[index] * passed[Int(sources[index])] }
    return even + odd
  }
}
