extension Gauges {
  /// A tie took in an event: its newest one was at `before`.
  func didTie(_ index: UInt32, before: Int64, isNew: Bool) {
    let tie = ledger.ties[index]
    let back = tie.reverse == TieTable.none ? Int64.min : ledger.ties.pointer(tie.reverse).pointee.last
    if isNew, kind(of: tie.from) == .member, kind(of: tie.to) == .member {
      if tie.reverse == TieTable.none { noteFirst(index, tie) } else { weavingIsStale = true }
    }
    guard tie.last > before else { return }
    if tie.last >= from90, before < from90 { enter90(tie, back) }
    if tie.last >= from28, before < from28, back >= from28 {
      becameTwoWay(Int(tie.from))
      becameTwoWay(Int(tie.to))
    }
  }

  /// A directed tie came into the 90 days; `back` is the newest event of the other direction.
  private func enter90(_ tie: borrowing TieTable.Tie, _ back: Int64) {
    let (from, to) = (Int(tie.from), Int(tie.to))
    links += 1
    for end in [from, to] {
      if touching[end] == 0 { nodes += 1 }
      touching[end] += 1
    }
    if back >= from90 {
      reciprocated += 2
      for end in [from, to] {
        if twoWay90[end] == 0, written[end] > 0, ledger.classes[end] == .member { activeWithTwoWay += 1 }
        twoWay90[end] += 1
      }
      return
    }
    everybody.tie(from, to)
    guard ledger.classes[from] == .member, ledger.classes[to] == .member else { return }
    membersOnly.tie(from, to)
    triangles += commonNeighbours(tie.from, tie.to) { $0 >= from90 }
    triples += Int(degree[from]) + Int(degree[to])
    degree[from] += 1
    degree[to] += 1
  }

  private func becameTwoWay(_ member: Int) {
    twoWay28[member] += 1
    if twoWay28[member] == 1, isCounted(member) { lonely[TrustPolicy.acuity(ledger.acuities[member])] -= 1 }
  }

  /// The first tie ever between two members.
  private func noteFirst(_ index: UInt32, _ tie: borrowing TieTable.Tie) {
    // One that comes late may have been the common neighbour of others that are new.
    if tie.first < newestFirst { weavingIsStale = true }
    newestFirst = max(newestFirst, tie.first)
    guard tie.first >= Ledger.secondsSince2020(from7) else { return }
    newTies += 1
    if hadCommonNeighbour(tie.from, tie.to, before: tie.first) { woven += 1 }
  }

  /// Members with a tie to both whose newest event, in either direction, passes. O(smaller degree), expected.
  func commonNeighbours(_ a: UInt32, _ b: UInt32, _ passes: (Int64) -> Bool) -> Int {
    let (few, many) = degree[Int(a)] <= degree[Int(b)] ? (a, b) : (b, a)
    var count = 0
    forEachNeighbour(few) { other, newest in
      guard other != many, kind(of: other) == .member, passes(newest) else { return }
      if let last = newestBetween(many, other), passes(last) { count += 1 }
    }
    return count
  }

  /// True when somebody knew both before they knew each other: K4's weaving.
  func hadCommonNeighbour(_ a: UInt32, _ b: UInt32, before: Int32) -> Bool {
    var found = false
    forEachTie(a) { other, first in
      guard !found, other != b, kind(of: other) == .member, first < before else { return }
      if let second = firstBetween(b, other), second < before { found = true }
    }
    return found
  }

  /// Every partner of a member once, with the newest event between the two.
  private func forEachNeighbour(_ member: UInt32, _ body: (UInt32, Int64) -> Void) {
    let ties = ledger.ties
    ties.forEachOut(member) { _, tie in
      body(tie.to, tie.reverse == TieTable.none ? tie.last : max(tie.last, ties.pointer(tie.reverse).pointee.last))
    }
    ties.forEachIn(member) { _, tie in
      if tie.reverse == TieTable.none { body(tie.from, tie.last) }
    }
  }

  /// Every partner of a member once, with the first event between the two.
  private func forEachTie(_ member: UInt32, _ body: (UInt32, Int32) -> Void) {
    let ties = ledger.ties
    ties.forEachOut(member) { _, tie in
      body(tie.to, tie.reverse == TieTable.none ? tie.first : min(tie.first, ties.pointer(tie.reverse).pointee.first))
    }
    ties.forEachIn(member) { _, tie in
      if tie.reverse == TieTable.none { body(tie.from, tie.first) }
    }
  }

  private func between(_ a: UInt32, _ b: UInt32) -> (TieTable.Tie?, TieTable.Tie?) {
    let ties = ledger.ties
    if let there = ties.find(a, b) {
      let tie = ties[there]
      return (tie, tie.reverse == TieTable.none ? nil : ties[tie.reverse])
    }
    return (ties.find(b, a).map { ties[$0] }, nil)
  }

  private func newestBetween(_ a: UInt32, _ b: UInt32) -> Int64? {
    let (one, other) = between(a, b)
    guard let one else { return nil }
    return max(one.last, other?.last ?? .min)
  }

  private func firstBetween(_ a: UInt32, _ b: UInt32) -> Int32? {
    let (one, other) = between(a, b)
    guard let one else { return nil }
    return min(one.first, other?.first ?? .max)
  }
}
