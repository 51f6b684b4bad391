/// Reads every member's figures: M1–M4 and M6. O(members + ties), and the orders O(members · log).
struct MemberReading {
  let ledger: Ledger
  let gauges: Gauges

  /// M2's prior strength and M6's coefficients, which are estimated on whole days before that of the instant.
  let estimates: Estimates

  /// The columns of all members, by row.
  func figures() -> MemberFigures {
    let count = ledger.classes.count
    var found = frame()
    found.acuities = Array(ledger.acuities)
    found.isPresent = ledger.classes.map(\.isPresent)
    found.lastTwoWay = Array(ledger.lastTwoWay)
    found.replies = (0..<count).map { ledger.ties.replies(to: UInt32($0)) }
    found.flags = (0..<count).map(flags)
    ties(&found, count)
    trust(&found, count)
    heard(&found, count)
    attention(&found, count)
    lapse(&found, count)
    return found
  }

  /// With how many others each had a tie in 90 days: a directed tie touches both of its ends, and of those that go both
  /// ways there are two.
  private func ties(_ found: inout MemberFigures, _ count: Int) {
    guard gauges.touching.count == count, gauges.twoWay90.count == count else { return }
    found.twoWayTies = gauges.twoWay90.map { UInt16(clamping: $0) }
    found.oneWayTies = zip(gauges.touching, gauges.twoWay90).map { all, both in
      UInt16(clamping: Int(all) - 2 * Int(both))
    }
  }

  private func trust(_ found: inout MemberFigures, _ count: Int) {
    found.positive.reserveCapacity(count)
    found.negative.reserveCapacity(count)
    found.votes.reserveCapacity(count)
    for member in 0..<count { appendTrust(of: member, to: &found) }
  }

  /// M2: each member's own questions in the order of conversations, so that the sum is the same however it came about.
  private func heard(_ found: inout MemberFigures, _ count: Int) {
    found.heardYes = Array(repeating: 0, count: count)
    found.heardNo = found.heardYes
    found.questions = Array(repeating: 0, count: count)
    for talk in ledger.talks where talk.has(Talk.Flag.question) { add(talk, to: &found, at: Int(talk.starter)) }
  }

  /// M3 by one pass over the ties, in the order of their numbers.
  private func attention(_ found: inout MemberFigures, _ count: Int) {
    var received = [Attention](repeating: Attention(), count: count)
    ledger.ties.forEach { _, tie in
      let weight = tie.pointee.replyWeight
      guard weight > 0 else { return }
      received[Int(tie.pointee.to)].add(weight, isTeam: ledger.classes[Int(tie.pointee.from)] == .team)
    }
    found.attention = received.map(\.people)
    found.attentionTeam = received.map(\.teamPeople)
    found.attentionMembers = received.map(\.memberPeople)
  }

  private func lapse(_ found: inout MemberFigures, _ count: Int) {
    found.lapse.reserveCapacity(count)
    found.activeDays.reserveCapacity(count)
    for member in 0..<count { appendLapse(of: member, to: &found) }
  }
}
