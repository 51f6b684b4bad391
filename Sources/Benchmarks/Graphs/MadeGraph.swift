import TrustMetrics

/// A made community's ties, the same ones every time.
///
/// Who writes much and who is written to much are few: node number = n · u^2.5 with u even, so the first percent of the
/// members makes a sixth of the ties. Half of the ties stay within a group of 200, a quarter answers an earlier tie,
/// a quarter goes anywhere. Each tie is drawn until it is new and not to oneself; its weight is even in ½…1½.
struct MadeGraph {
  let nodeCount: Int
  private(set) var from: [UInt32] = []
  private(set) var to: [UInt32] = []
  private(set) var weights: [Double] = []
  private var chance: UInt64

  init(nodes: Int = 100_000, ties: Int = 1_000_000, seed: UInt64 = 7) {
    nodeCount = nodes
    chance = seed
    let groups = max(1, nodes / 200)
    var seen = Set<UInt64>(minimumCapacity: ties)
    while from.count < ties {
      let (source, target) = draw(groups)
      guard source != target, seen.insert(UInt64(source) << 32 | UInt64(target)).inserted else { continue }
      from.append(UInt32(source))
      to.append(UInt32(target))
      weights.append(0.5 + even())
    }
  }

  private mutating func draw(_ groups: Int) -> (Int, Int) {
    let kind = even()
    if kind < 0.25, !from.isEmpty {
      let answered = Int(even() * Double(from.count))
      return (Int(to[answered]), Int(from[answered]))
    }
    let source = skewed(nodeCount)
    return (source, kind < 0.75 ? source % groups + groups * skewed(nodeCount / groups) : skewed(nodeCount))
  }

  /// Below `count`, low numbers much more often.
  private mutating func skewed(_ count: Int) -> Int {
    let even = even()
    return min(count - 1, Int(Double(count) * even * even * even.squareRoot()))
  }

  /// Even in 0..<1; SplitMix64.
  private mutating func even() -> Double {
    chance &+= 0x9E37_79B9_7F4A_7C15
    var value = chance
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((value ^ (value >> 31)) >> 11) / Double(1 << 53)
  }
}
