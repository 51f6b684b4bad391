extension Gauges {
  /// A tie took in an event: its newest one was at `before`.
  func didTie(_ index: UInt32, before: Int64, isNew: Bool) {
    let tie = ledger.ties[index]
    let back = tie.reverse == TieTable.none ? Int64.min : ledger.ties.pointer(tie.reverse).pointee.last
    if isNew, kind(of: tie.from) == .member, kind(of: tie.to) == .member {
      if tie.reverse == TieTable.none {
        noteFirst(index, tie)
      } else if tie.first < ledger.ties.pointer(tie.reverse).pointee.first {
        // The two knew each other earlier than it seemed.
        weavingIsStale = true
      }
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
    triangles += commonNeighbours(tie.from, tie.to)
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

  /// Members with a tie of 90 days to both. Expected O(partners of who has fewer).
  func commonNeighbours(_ a: UInt32, _ b: UInt32) -> Int {
    let (few, many) = fewer(a, b)
    var count = 0
    var partners = Partners(of: few, in: ledger.ties)
    while let tie = partners.next() {
      guard tie.other != many, kind(of: tie.other) == .member, tie.last >= from90 else { continue }
      if let last = ledger.ties.newest(many, tie.other), last >= from90 { count += 1 }
    }
    return count
  }

  /// True when somebody knew both before they knew each other: K4's weaving. Expected O(partners of who has fewer).
  func hadCommonNeighbour(_ a: UInt32, _ b: UInt32, before: Int32) -> Bool {
    let (few, many) = fewer(a, b)
    var partners = Partners(of: few, in: ledger.ties)
    while let tie = partners.next() {
      guard tie.other != many, tie.first < before, kind(of: tie.other) == .member else { continue }
      if let first = ledger.ties.first(many, tie.other), first < before { return true }
    }
    return false
  }

  private func fewer(_ a: UInt32, _ b: UInt32) -> (few: UInt32, many: UInt32) {
    ledger.ties.partners(of: a) <= ledger.ties.partners(of: b) ? (a, b) : (b, a)
  }
}
