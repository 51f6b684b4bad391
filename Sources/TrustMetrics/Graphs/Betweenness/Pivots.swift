/// Nodes drawn by chance, the same ones each time.
enum Pivots {
  /// `count` different numbers below `nodeCount`, in the order they were drawn (Fisher & Yates; SplitMix64, Steele,
  /// Lea & Flood 2014); all numbers in order when there are no more than that. O(nodeCount).
  static func draw(_ count: Int, of nodeCount: Int, seed: UInt64) -> [UInt32] {
    var nodes = (0..<max(0, nodeCount)).map { UInt32(truncatingIfNeeded: $0) }
    guard count < nodes.count else { return nodes }
    var state = seed
    for index in 0..<max(0, count) {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      value ^= value >> 31
      // The upper half of the product is as good as even: off by less than one in 2³² for any graph.
      let other = index + Int(value.multipliedFullWidth(by: UInt64(nodes.count - index)).high)
      nodes.swapAt(index, other)
    }
    nodes.removeLast(nodes.count - max(0, count))
    return nodes
  }
}
