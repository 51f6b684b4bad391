extension MemberReading {
  /// One figure of one member, in row 0 of columns of their own: the same bits as in the columns of all, without a
  /// pass over the others. The columns of other figures are empty values. O(their questions, or ties).
  ///
  /// - Parameter bridging: columns that hold M5 for all members, where it was computed.
  func columns(for id: FigureID, of member: Int, bridging: MemberFigures?) -> MemberFigures {
    var found = MemberFigures()
    found.asOf = gauges.asOf
    found.weights = ledger.policy.acuityWeights
    found.acuities = [ledger.acuities[member]]
    found.isPresent = [ledger.classes[member].isPresent]
    found.lastTwoWay = [ledger.lastTwoWay[member]]
    found.replies = [ledger.ties.replies(to: UInt32(member))]
    found.votes = [0]
    switch id {
    case .memberTrust: trust(&found, of: member)
    case .heard: heard(&found, of: member)
    case .attention: attention(&found, of: member)
    case .lapseRisk: lapse(&found, of: member)
    default: break
    }
    let isTeamOnly = ledger.isTeamOnly(member, since: gauges.from90)
    found.flags = [isTeamOnly ? MemberFigures.Flag.teamOnly : 0]
    if let bridging, member < bridging.bridgingBands.count { found.bridgingBands = [bridging.bridgingBands[member]] }
    if let bridging, member < bridging.bridgingShares.count { found.bridgingShares = [bridging.bridgingShares[member]] }
    return found
  }

  /// A member's own questions, in the order of conversations.
  func questions(of member: Int) -> [Int] {
    var places: [Int] = []
    var place = ledger.firstQuestion[member]
    while place != Talk.nobody {
      places.append(Int(place))
      place = ledger.talks[Int(place)].nextQuestion
    }
    return places.sorted()
  }

  private func trust(_ found: inout MemberFigures, of member: Int) {
    let (positive, negative) = ledger.reputation.standing(of: member, asOf: gauges.asOf)
    found.trustPrior = ledger.reputation.communityRate ?? 0.5
    found.positive = [Float(positive)]
    found.negative = [Float(negative)]
    found.votes = [UInt32(ledger.reputation.signals(of: member))]
  }

  private func heard(_ found: inout MemberFigures, of member: Int) {
    let (yes, no) = (gauges.heard.value(asOf: gauges.asOf), gauges.unheard.value(asOf: gauges.asOf))
    found.heardPrior = yes + no > 0 ? yes / (yes + no) : 0.5
    found.heardWeight = estimates.heardWeight
    found.heardYes = [0]
    found.heardNo = [0]
    found.questions = [0]
    for place in questions(of: member) {
      let talk = ledger.talks[place]
      guard let isHeard = gauges.isHeard(talk) else { continue }
      let weight = Float(Decay.standard.weight(at: talk.startedAt, asOf: gauges.asOf))
      found.questions[0] += 1
      if isHeard { found.heardYes[0] += weight } else { found.heardNo[0] += weight }
    }
  }

  private func attention(_ found: inout MemberFigures, of member: Int) {
    var (all, team) = (Spread(), Spread())
    ledger.ties.forEachIn(UInt32(member)) { _, tie in
      guard tie.replyWeight > 0 else { return }
      all.add(tie.replyWeight)
      if ledger.classes[Int(tie.from)] == .team { team.add(tie.replyWeight) }
    }
    found.attention = [Float(all.people ?? .nan)]
    found.attentionTeam = [Float(team.people ?? .nan)]
    found.attentionMembers = [Float(all.minus(team).people ?? .nan)]
  }

  private func lapse(_ found: inout MemberFigures, of member: Int) {
    found.lapse = [.nan]
    found.activeDays = [0]
    guard ledger.classes[member].isPresent,
      let silent = ledger.days.daysSilent(member: member, asOf: gauges.asOf)
    else { return }
    let active = ledger.days.activeDays(member: member, in: 90, asOf: gauges.asOf)
    found.activeDays = [UInt8(clamping: active)]
    found.lapse = [Float(estimates.lapse.risk(daysSilent: silent, activeDays: active))]
  }
}
