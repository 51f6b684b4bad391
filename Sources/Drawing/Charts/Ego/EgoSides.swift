/// Who stands on which side of an ego network, from top to bottom: those who know each other next to each other.
struct EgoSides {
  private(set) var left: [Int] = []
  private(set) var right: [Int] = []
  private let linked: Set<EgoNetwork.Link>

  /// Places the first `shown` alters. Each side begins with the strongest who is left and goes on with who knows them, so
  /// that a bracket can join them. O(shown²), and the same for the same network.
  init(_ network: EgoNetwork, shown: Int) {
    var linked: Set<EgoNetwork.Link> = []
    for link in network.links where link.first != link.second {
      linked.insert(EgoNetwork.Link(min(link.first, link.second), max(link.first, link.second)))
    }
    self.linked = linked
    var waiting = Array(0..<shown)
    let room = (shown + 1) / 2
    while let next = waiting.first {
      let goesLeft = left.count < room && (left.count <= right.count || right.count >= shown - room)
      var chain = [next]
      waiting.removeFirst()
      let free = (goesLeft ? room - left.count : shown - room - right.count) - 1
      while chain.count <= free, let last = chain.last,
        let place = waiting.firstIndex(where: { areLinked($0, last) })
      {
        chain.append(waiting.remove(at: place))
      }
      if goesLeft { left += chain } else { right += chain }
    }
  }

  /// True when two know each other.
  func areLinked(_ a: Int, _ b: Int) -> Bool { linked.contains(EgoNetwork.Link(min(a, b), max(a, b))) }
}
