import CommunityModel

/// M5: who connects members that would otherwise not know of each other.
public struct Bridging: Sendable, Equatable {
  /// Percentile of each member's betweenness, by row, 0…100; 255 for who has no tie to a member in 90 days.
  package var bands: [UInt8]
  /// The share of all shortest paths between members that pass through each.
  package var shares: [Float]
}

extension TrustEngine {
  /// Betweenness of members in the graph of 90 days from 256 sampled pivots (Brandes & Pich 2007), on two threads: some
  /// seconds for 100,000 members, so in the background.
  ///
  /// - Parameters:
  ///   - prepare: run first on each further thread, such as to give way to the screen.
  ///   - progress: told the share that is done, 0…1; false ends it, and then the result is nil.
  public func bridging(
    prepare: @escaping @Sendable () -> Void = {}, progress: (Double) -> Bool = { _ in true }
  ) -> Bridging? {
    var numbers = [UInt32](repeating: .max, count: ledger.classes.count)
    var members: [Int] = []
    var from: [UInt32] = []
    var to: [UInt32] = []
    func number(_ member: UInt32) -> UInt32 {
      if numbers[Int(member)] == .max {
        numbers[Int(member)] = UInt32(members.count)
        members.append(Int(member))
      }
      return numbers[Int(member)]
    }
    ledger.ties.forEach { _, tie in
      guard tie.pointee.last >= gauges.from90, gauges.kind(of: tie.pointee.from) == .member,
        gauges.kind(of: tie.pointee.to) == .member
      else { return }
      from.append(number(tie.pointee.from))
      to.append(number(tie.pointee.to))
    }
    let graph = Graph.undirected(nodeCount: members.count, from: from, to: to)
    let values = Betweenness(graph).values(
      threads: 2, progress: { progress(Double($0) / Double(max(1, $1))) }, prepare: prepare)
    guard let values else { return nil }
    var found = Bridging(
      bands: Array(repeating: .max, count: numbers.count), shares: Array(repeating: 0, count: numbers.count))
    for (node, band) in PercentileBands.bands(values).enumerated() {
      found.bands[members[node]] = band
      found.shares[members[node]] = Float(values[node])
    }
    return found
  }
}

extension TrustReport {
  /// Takes in who bridges.
  public mutating func add(_ bridging: Bridging) {
    guard bridging.bands.count == members.count else { return }
    members.bridgingBands = bridging.bands
    members.bridgingShares = bridging.shares
    members.sortBridging()
  }
}
