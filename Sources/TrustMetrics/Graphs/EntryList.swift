/// Ties as they come, before they are sorted into a `Graph`: who, whom, how much.
struct EntryList {
  let nodeCount: Int
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []
  private(set) var weights: [Double]?

  /// The ties that count, each in both directions when it goes both ways.
  init(nodeCount: Int, from: [UInt32], to: [UInt32], weights given: [Double]?, bothWays: Bool) {
    self.nodeCount = nodeCount
    let count = min(from.count, to.count, given?.count ?? .max)
    let most = bothWays ? 2 * count : count
    sources.reserveCapacity(most)
    targets.reserveCapacity(most)
    var kept: [Double] = []
    if given != nil { kept.reserveCapacity(most) }
    for index in 0..<count {
      let (source, target) = (from[index], to[index])
      guard source != target, Int(source) < nodeCount, Int(target) < nodeCount else { continue }
      if let given {
        guard given[index] > 0, given[index].isFinite else { continue }
        kept.append(given[index])
        if bothWays { kept.append(given[index]) }
      }
      sources.append(source)
      targets.append(target)
      if bothWays {
        sources.append(target)
        targets.append(source)
      }
    }
    weights = given == nil ? nil : kept
  }

  /// The entries of a graph, in the order of their sources.
  init(_ graph: Graph) {
    nodeCount = graph.nodeCount
    targets = graph.neighbours
    weights = graph.weights
    sources.reserveCapacity(targets.count)
    for node in 0..<nodeCount {
      sources.append(contentsOf: repeatElement(UInt32(truncatingIfNeeded: node), count: graph.degree(of: node)))
    }
  }

  /// Each entry the other way round.
  mutating func turn() { swap(&sources, &targets) }

  /// Sorts by source, and by target within a source; entries of the same tie stay in their order. Returns where each
  /// source's part begins. Two stable counting sorts: the second keeps what the first has put in order. O(n + m).
  mutating func sort() -> [UInt32] {
    _ = sort(by: targets)
    return sort(by: sources)
  }

  /// One stable counting sort by a key of each entry below `nodeCount`; returns where each key's part begins.
  mutating func sort(by keys: [UInt32]) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: nodeCount + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    let places = [UInt32](unsafeUninitializedCapacity: keys.count) { places, filled in
      next.withUnsafeMutableBufferPointer { next in
        for (index, key) in keys.enumerated() {
          places[index] = next[Int(key)]
          next[Int(key)] += 1
        }
      }
      filled = keys.count
    }
    sources = EntryList.put(sources, at: places)
    targets = EntryList.put(targets, at: places)
    weights = weights.map { EntryList.put($0, at: places) }
    return starts
  }

  /// Puts each value at its place; every place is taken once.
  private static func put<Value>(_ values: [Value], at places: [UInt32]) -> [Value] {
    [Value](unsafeUninitializedCapacity: values.count) { sorted, filled in
      if let base = sorted.baseAddress {
        for (value, place) in zip(values, places) { (base + Int(place)).initialize(to: value) }
      }
      filled = values.count
    }
  }

  /// The graph of these entries; entries of the same tie are merged and their weights added in the order they came.
  consuming func graph(isDirected: Bool) -> Graph {
    var starts = sort()
    var kept = 0
    var begin = 0
    for node in 0..<nodeCount {
      let end = Int(starts[node + 1])
      let first = kept
      for index in begin..<end {
        if kept > first, targets[kept - 1] == targets[index] {
          if let sum = weights?[kept - 1], let more = weights?[index] {
            weights?[kept - 1] = min(sum + more, .greatestFiniteMagnitude)
          }
        } else {
          targets[kept] = targets[index]
          if let weight = weights?[index] { weights?[kept] = weight }
          kept += 1
        }
      }
      begin = end
      starts[node + 1] = UInt32(truncatingIfNeeded: kept)
    }
    let merged = targets.count - kept
    targets.removeLast(merged)
    weights?.removeLast(merged)
    return Graph(
      nodeCount: nodeCount, offsets: starts, neighbours: targets, weights: weights, isDirected: isDirected)
  }
}
