/// One search of `PathSearch`, over memory that is lent to it.
struct PathPass {
  let offsets: UnsafeBufferPointer<UInt32>
  let neighbours: UnsafeBufferPointer<UInt32>
  let level: UnsafeMutableBufferPointer<UInt32>
  let reached: UnsafeMutableBufferPointer<UInt32>
  let unreached: UnsafeMutableBufferPointer<UInt32>
  let ways: UnsafeMutableBufferPointer<Double>
  let offered: UnsafeMutableBufferPointer<Double>
  let told: UnsafeMutableBufferPointer<Double>
  let values: UnsafeMutableBufferPointer<Double>
  var levelStarts: [Int]
  /// Entries of each level's nodes.
  private var levelEntries: [Int] = []
  private var reachedCount = 0
  /// Nodes and entries that are left to be reached; -1 while nobody has listed them.
  private var unreachedCount = -1
  private var entriesLeft = 0

  /// A push pays for a branch that is hard to foresee; so many entries of a pull cost the same.
  private static let pushCost = 3
  /// More ways than this count as this many, so that no number grows without bound.
  private static let mostWays = 1e150

  init(
    offsets: UnsafeBufferPointer<UInt32>, neighbours: UnsafeBufferPointer<UInt32>,
    level: UnsafeMutableBufferPointer<UInt32>, reached: UnsafeMutableBufferPointer<UInt32>,
    unreached: UnsafeMutableBufferPointer<UInt32>, ways: UnsafeMutableBufferPointer<Double>,
    offered: UnsafeMutableBufferPointer<Double>, told: UnsafeMutableBufferPointer<Double>,
    values: UnsafeMutableBufferPointer<Double>, levelStarts: [Int]
  ) {
    self.offsets = offsets
    self.neighbours = neighbours
    self.level = level
    self.reached = reached
    self.unreached = unreached
    self.ways = ways
    self.offered = offered
    self.told = told
    self.values = values
    self.levelStarts = levelStarts
    self.levelStarts.removeAll(keepingCapacity: true)
  }

  /// Finds every rank's level and counts the shortest ways to it.
  mutating func forward(from start: Int, until reachable: Int) {
    level.update(repeating: .max)
    level[start] = 0
    ways[start] = 1
    reached[0] = UInt32(truncatingIfNeeded: start)
    reachedCount = 1
    entriesLeft = neighbours.count
    var current = 0..<1
    var depth: UInt32 = 0
    while !current.isEmpty {
      levelStarts.append(current.lowerBound)
      let entries = settle(current)
      levelEntries.append(entries)
      entriesLeft -= entries
      // The last level has nobody to tell.
      if reachedCount == reachable { break }
      if entries * PathPass.pushCost < entriesLeft { push(current, depth + 1) } else { pull(current, depth + 1) }
      current = current.upperBound..<reachedCount
      depth += 1
    }
    levelStarts.append(reachedCount)
  }

  /// Bounds the ways to a level's nodes; returns how many entries they have.
  private func settle(_ current: Range<Int>) -> Int {
    var entries = 0
    for place in current {
      let node = Int(reached[place])
      entries += Int(offsets[node + 1]) - Int(offsets[node])
      ways[node] = min(ways[node], PathPass.mostWays)
    }
    return entries
  }

  private mutating func push(_ current: Range<Int>, _ next: UInt32) {
    var count = reachedCount
    for place in current {
      let node = Int(reached[place])
      let own = ways[node]
      for index in Int(offsets[node])..<Int(offsets[node + 1]) {
        let other = Int(neighbours[index])
        let seen = level[other]
        if seen == .max {
          level[other] = next
          ways[other] = own
          reached[count] = UInt32(truncatingIfNeeded: other)
          count += 1
        } else if seen == next {
          ways[other] += own
        }
      }
    }
    reachedCount = count
  }

  private mutating func pull(_ current: Range<Int>, _ next: UInt32) {
    for place in current { offered[Int(reached[place])] = ways[Int(reached[place])] }
    if unreachedCount < 0 {
      unreachedCount = level.count
      for node in 0..<level.count { unreached[node] = UInt32(truncatingIfNeeded: node) }
    }
    var kept = 0
    for place in 0..<unreachedCount {
      let node = Int(unreached[place])
      if level[node] != .max { continue }
      let sum = sumOffered(to: node)
      if sum > 0 {
        level[node] = next
        ways[node] = sum
        reached[reachedCount] = UInt32(truncatingIfNeeded: node)
        reachedCount += 1
      } else {
        unreached[kept] = UInt32(truncatingIfNeeded: node)
        kept += 1
      }
    }
    unreachedCount = kept
    for place in current { offered[Int(reached[place])] = 0 }
  }

  /// From the last level to the first: what the nodes behind a rank need of it, by their shares of the ways.
  mutating func backward() {
    for depth in stride(from: levelEntries.count - 1, to: 0, by: -1) {
      let current = levelStarts[depth]..<levelStarts[depth + 1]
      if depth == levelEntries.count - 1 {
        for place in current { offered[Int(reached[place])] = 1 / ways[Int(reached[place])] }
      } else {
        carry(current, depth)
      }
    }
    let first = levelEntries.count > 1 ? levelStarts[1]..<levelStarts[2] : 0..<0
    for place in first { offered[Int(reached[place])] = 0 }
  }

  /// What a level carries for the one behind it, and what it offers the one before.
  private func carry(_ current: Range<Int>, _ depth: Int) {
    let behind = current.upperBound..<levelStarts[depth + 2]
    let pushes = levelEntries[depth + 1] * PathPass.pushCost < levelEntries[depth]
    if pushes { tell(from: behind, current, UInt32(truncatingIfNeeded: depth)) }
    // Both levels are neighbours of each other: what this one offers is kept apart until all have asked.
    for place in current {
      let node = Int(reached[place])
      let needed = ways[node] * (pushes ? told[node] : sumOffered(to: node))
      values[node] += needed
      told[node] = (1 + needed) / ways[node]
    }
    for place in behind { offered[Int(reached[place])] = 0 }
    for place in current { offered[Int(reached[place])] = told[Int(reached[place])] }
  }

  private func tell(from behind: Range<Int>, _ current: Range<Int>, _ depth: UInt32) {
    for place in current { told[Int(reached[place])] = 0 }
    for place in behind {
      let node = Int(reached[place])
      let own = offered[node]
      for index in Int(offsets[node])..<Int(offsets[node + 1]) where level[Int(neighbours[index])] == depth {
        told[Int(neighbours[index])] += own
      }
    }
  }

  /// Two sums side by side, so that an addition need not wait for the one before.
  @inline(__always)
  private func sumOffered(to node: Int) -> Double {
    var index = Int(offsets[node])
    let end = Int(offsets[node + 1])
    var (even, odd) = (0.0, 0.0)
    while index + 1 < end {
      even += offered[Int(neighbours[index])]
      odd += offered[Int(neighbours[index + 1])]
      index += 2
    }
    if index < end { even += offered[Int(neighbours[index])] }
    return even + odd
  }
}
