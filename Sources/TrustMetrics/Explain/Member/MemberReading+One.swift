extension MemberReading {
  /// One figure of one member, in row 0 of columns of their own: the same bits as in the columns of all, without a
  /// pass over the others. The columns of other figures are empty values. O(their questions, or ties).
  ///
  /// - Parameter bridging: columns that hold M5 for all members, where it was computed.
  func columns(for id: FigureID, of member: Int, bridging: MemberFigures?) -> MemberFigures {
    var found = frame()
    found.acuities = [ledger.acuities[member]]
    found.isPresent = [ledger.classes[member].isPresent]
    found.lastTwoWay = [ledger.lastTwoWay[member]]
    found.replies = [ledger.ties.replies(to: UInt32(member))]
    found.flags = [flags(of: member)]
    appendTrust(of: member, to: &found)
    switch id {
    case .heard: heard(&found, of: member)
    case .attention: attention(&found, of: member)
    case .lapseRisk: appendLapse(of: member, to: &found)
    default: break
    }
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

  private func heard(_ found: inout MemberFigures, of member: Int) {
    found.heardYes = [0]
    found.heardNo = [0]
    found.questions = [0]
    for place in questions(of: member) { add(ledger.talks[place], to: &found, at: 0) }
  }

  /// In the order of the ties' numbers, as in the columns of all, since sums depend on it: newer ties are met first.
  private func attention(_ found: inout MemberFigures, of member: Int) {
    var replies: [(weight: Double, isTeam: Bool)] = []
    ledger.ties.forEachIn(UInt32(member)) { _, tie in
      guard tie.replyWeight > 0 else { return }
      replies.append((tie.replyWeight, ledger.classes[Int(tie.from)] == .team))
    }
    var received = Attention()
    for reply in replies.reversed() { received.add(reply.weight, isTeam: reply.isTeam) }
    found.attention = [received.people]
    found.attentionTeam = [received.teamPeople]
    found.attentionMembers = [received.memberPeople]
  }
}
