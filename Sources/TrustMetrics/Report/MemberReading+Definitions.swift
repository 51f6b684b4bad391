// What each figure of a member is, for the columns of all and for the one that is explained.
extension MemberReading {
  /// Columns of nobody yet, with what is the same for every member.
  func frame() -> MemberFigures {
    var found = MemberFigures()
    found.asOf = gauges.asOf
    found.weights = ledger.policy.acuityWeights
    found.trustPrior = ledger.reputation.communityRate ?? 0.5
    let yes = gauges.heard.value(asOf: gauges.asOf)
    let no = gauges.unheard.value(asOf: gauges.asOf)
    found.heardPrior = yes + no > 0 ? yes / (yes + no) : 0.5
    found.heardWeight = estimates.heardWeight
    return found
  }

  /// M4: whether a member has two-way ties, and each of them is with the team; and whether they are on it.
  func flags(of member: Int) -> UInt8 {
    // Two-way ties that still hold, and each of them is with the team.
    let isTeamOnly = ledger.lastTwoWay[member] >= gauges.from90 && ledger.lastTwoWayMember[member] < gauges.from90
    return (isTeamOnly ? MemberFigures.Flag.teamOnly : 0)
      | (ledger.classes[member] == .team ? MemberFigures.Flag.team : 0)
  }

  /// M1: the votes on a member.
  func appendTrust(of member: Int, to found: inout MemberFigures) {
    let (positive, negative) = ledger.reputation.standing(of: member, asOf: gauges.asOf)
    found.positive.append(Float(positive))
    found.negative.append(Float(negative))
    found.votes.append(UInt32(ledger.reputation.signals(of: member)))
  }

  /// M2: a question of the member in that row, unless it is too young to tell.
  func add(_ question: Talk, to found: inout MemberFigures, at row: Int) {
    guard let isHeard = gauges.isHeard(question) else { return }
    let weight = Float(Decay.standard.weight(at: question.startedAt, asOf: gauges.asOf))
    found.questions[row] += 1
    if isHeard { found.heardYes[row] += weight } else { found.heardNo[row] += weight }
  }

  /// M6: NaN for those who are not present or never wrote.
  func appendLapse(of member: Int, to found: inout MemberFigures) {
    guard ledger.classes[member].isPresent,
      let silent = ledger.days.daysSilent(member: member, asOf: gauges.asOf)
    else {
      found.activeDays.append(0)
      found.lapse.append(.nan)
      return
    }
    let active = ledger.days.activeDays(member: member, in: 90, asOf: gauges.asOf)
    found.activeDays.append(UInt8(clamping: active))
    found.lapse.append(Float(estimates.lapse.risk(daysSilent: silent, activeDays: active)))
  }

  /// M3: the replies that a member got, from how many people they really come; NaN for none.
  struct Attention {
    private var all = Spread()
    private var team = Spread()

    mutating func add(_ weight: Double, isTeam: Bool) {
      all.add(weight)
      if isTeam { team.add(weight) }
    }

    var people: Float { Float(all.people ?? .nan) }
    var teamPeople: Float { Float(team.people ?? .nan) }
    var memberPeople: Float { Float(all.minus(team).people ?? .nan) }
  }
}
