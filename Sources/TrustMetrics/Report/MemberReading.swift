import CommunityModel

/// Reads every member's figures: M1–M4 and M6. O(members + ties), and the orders O(members · log).
struct MemberReading {
  let ledger: Ledger
  let gauges: Gauges

  /// M2's prior strength and M6's coefficients, which are estimated on whole days before that of the instant.
  let estimates: Estimates

  func figures(_ members: MemberTable) -> MemberFigures {
    let count = ledger.classes.count
    var found = MemberFigures()
    found.asOf = gauges.asOf
    found.weights = ledger.policy.acuityWeights
    found.acuities = Array(ledger.acuities)
    found.isPresent = ledger.classes.map(\.isPresent)
    found.lastTwoWay = Array(ledger.lastTwoWay)
    found.replies = (0..<count).map { ledger.ties.replies(to: UInt32($0)) }
    trust(&found, count)
    heard(&found, count)
    attention(&found, count)
    lapse(&found, count)
    found.flags = (0..<count).map { member in
      ledger.isTeamOnly(member, since: gauges.from90) ? MemberFigures.Flag.teamOnly : 0
    }
    return found
  }

  private func trust(_ found: inout MemberFigures, _ count: Int) {
    found.trustPrior = ledger.reputation.communityRate ?? 0.5
    found.positive.reserveCapacity(count)
    found.negative.reserveCapacity(count)
    found.votes.reserveCapacity(count)
    for member in 0..<count {
      let (positive, negative) = ledger.reputation.standing(of: member, asOf: gauges.asOf)
      found.positive.append(Float(positive))
      found.negative.append(Float(negative))
      found.votes.append(UInt32(ledger.reputation.signals(of: member)))
    }
  }

  /// M2: each member's own questions in the order of conversations, so that the sum is the same however it came about.
  private func heard(_ found: inout MemberFigures, _ count: Int) {
    found.heardYes = Array(repeating: 0, count: count)
    found.heardNo = found.heardYes
    found.questions = Array(repeating: 0, count: count)
    let yes = gauges.heard.value(asOf: gauges.asOf)
    let no = gauges.unheard.value(asOf: gauges.asOf)
    found.heardPrior = yes + no > 0 ? yes / (yes + no) : 0.5
    found.heardWeight = estimates.heardWeight
    for talk in ledger.talks where talk.has(Talk.Flag.question) {
      guard let isHeard = gauges.isHeard(talk) else { continue }
      let weight = Float(Decay.standard.weight(at: talk.startedAt, asOf: gauges.asOf))
      let asker = Int(talk.starter)
      found.questions[asker] += 1
      if isHeard { found.heardYes[asker] += weight } else { found.heardNo[asker] += weight }
    }
  }

  /// M3 by one pass over the ties, in the order of their numbers.
  private func attention(_ found: inout MemberFigures, _ count: Int) {
    var all = [Spread](repeating: Spread(), count: count)
    var team = all
    ledger.ties.forEach { _, tie in
      let weight = tie.pointee.replyWeight
      guard weight > 0 else { return }
      let to = Int(tie.pointee.to)
      all[to].add(weight)
      if ledger.classes[Int(tie.pointee.from)] == .team { team[to].add(weight) }
    }
    found.attention = all.map { Float($0.people ?? .nan) }
    found.attentionTeam = team.map { Float($0.people ?? .nan) }
    found.attentionMembers = (0..<count).map { Float(all[$0].minus(team[$0]).people ?? .nan) }
  }

  private func lapse(_ found: inout MemberFigures, _ count: Int) {
    found.lapse = Array(repeating: .nan, count: count)
    found.activeDays = Array(repeating: 0, count: count)
    for member in 0..<count where ledger.classes[member].isPresent {
      guard let silent = ledger.days.daysSilent(member: member, asOf: gauges.asOf) else { continue }
      let active = ledger.days.activeDays(member: member, in: 90, asOf: gauges.asOf)
      found.activeDays[member] = UInt8(clamping: active)
      found.lapse[member] = Float(estimates.lapse.risk(daysSilent: silent, activeDays: active))
    }
  }
}

extension Ledger {
  /// M4: a member has two-way ties in the window, and each of them is with the team.
  func isTeamOnly(_ member: Int, since from: Int64) -> Bool {
    lastTwoWay[member] >= from && lastTwoWayMember[member] < from
  }
}

/// Σw and Σw·ln w of weights: enough for the Hill number of order 1, exp(ln Σw − Σw·ln w/Σw). Hill (1973).
struct Spread {
  private var sum = 0.0
  private var logs = 0.0
  private var count = 0

  mutating func add(_ weight: Double) {
    sum += weight
    logs += weight * Math.ln(weight)
    count += 1
  }

  /// Without those that are in another spread, each of which is in this one too.
  func minus(_ other: Spread) -> Spread {
    var rest = self
    rest.count -= other.count
    rest.sum -= other.sum
    rest.logs -= other.logs
    return rest
  }

  /// From how many people it really comes, 1 … count; nil without any.
  var people: Double? {
    guard count > 0, sum > 0 else { return nil }
    return min(Double(count), max(1, Math.exp(Math.ln(sum) - logs / sum)))
  }
}
