import CommunityModel

extension MemberFigures {
  /// A figure of one member. A few microseconds, for the interval of a share.
  ///
  /// Bots, and members who left or died, have none: they are `notKnownYet` with a count of 0.
  public func figure(_ id: FigureID, _ row: MemberRow) -> Figure {
    let index = row.index
    guard index < count, index < isPresent.count, isPresent[index] else {
      return Figure(id, nil, count: 0, standing: .notKnownYet)
    }
    switch id {
    case .memberTrust:
      return share(
        id, positive[index], negative[index], prior: trustPrior, weight: 2, count: Int(votes[index]))
    case .heard:
      return share(
        id, heardYes[index], heardNo[index], prior: heardPrior, weight: heardWeight, count: Int(questions[index]))
    case .attention:
      let replies = Int(replies[index])
      return Figure(id, replies == 0 ? nil : Double(attention[index]), count: replies, standing: .counted(replies))
    case .connectionGap:
      let last = lastTwoWay[index]
      guard last != .min else { return Figure(id, nil, count: 0, standing: .notKnownYet) }
      return Figure(id, max(0, Double(asOf &- last) / 86_400_000), count: 1)
    case .bridging:
      guard index < bridgingBands.count, bridgingBands[index] != .max else {
        return Figure(id, nil, count: 0, standing: .notKnownYet)
      }
      return Figure(id, Double(bridgingBands[index]), count: 1)
    case .lapseRisk:
      let days = Int(activeDays[index])
      return Figure(id, Double(lapse[index]), count: days)
    default:
      return Figure(id, nil, count: 0, standing: .notKnownYet)
    }
  }

  /// M3 split: from how many people of the team, and how many members, the replies really come; nil for none.
  public func attentionSplit(_ row: MemberRow) -> (team: Double?, members: Double?) {
    guard row.index < attentionTeam.count else { return (nil, nil) }
    return (MemberFigures.number(attentionTeam[row.index]), MemberFigures.number(attentionMembers[row.index]))
  }

  /// M4 weighted: α · log2(1 + gap in weeks); nil when there never was a two-way tie.
  public func connectionIndex(_ row: MemberRow) -> Double? {
    guard let gap = figure(.connectionGap, row).value, row.index < acuities.count else { return nil }
    return weights[TrustPolicy.acuity(acuities[row.index]) - 1] * Math.log2(1 + gap / 7)
  }

  /// True when a member has two-way ties, and each of them is with the team.
  public func isTeamOnly(_ row: MemberRow) -> Bool {
    row.index < flags.count && flags[row.index] & Flag.teamOnly != 0
  }

  /// With how many others a member had a tie in 90 days: those that went both ways, and the others. nil where it is not
  /// known, as in a report of an earlier run.
  public func ties(_ row: MemberRow) -> (twoWay: Int, oneWay: Int)? {
    guard row.index < twoWayTies.count, row.index < oneWayTies.count, isPresent[row.index] else { return nil }
    return (Int(twoWayTies[row.index]), Int(oneWayTies[row.index]))
  }

  /// Member rows, shared: those who take part and have no two-way tie first, by acuity and days since the last one; the
  /// team and the silent last. O(1); empty where ties are not known.
  public var aloneFirst: [UInt32] { aloneOrder }

  /// Member rows, shared, by two-way ties and then by others, most first. O(1); empty where ties are not known.
  public var mostTiesFirst: [UInt32] { mostTiesOrder }

  /// The share of all shortest paths between members that pass through this one, 0…1; nil while it is not computed.
  public func bridgingShare(_ row: MemberRow) -> Double? {
    row.index < bridgingShares.count ? Double(bridgingShares[row.index]) : nil
  }

  /// Member rows by a figure, shared: those that may be ranked first, what is unknown last. O(1); nil before it is made.
  ///
  /// Trust, heard, attention and bridging: the lowest first where low asks for somebody (heard, attention), the highest
  /// first where high does (trust, gap, bridging, lapse risk). Bots are never ranked.
  public func order(_ id: FigureID) -> [UInt32]? { orders[id] }

  private func share(
    _ id: FigureID, _ positive: Float, _ negative: Float, prior: Double, weight: Double, count: Int
  ) -> Figure {
    let share = Share(positive: Double(positive), negative: Double(negative), prior: prior, weight: weight)
    let isUncertain = MemberFigures.isUncertain(share.positive + share.negative)
    let standing: Figure.Standing = count == 0 || isUncertain ? .notKnownYet : .counted(count)
    return Figure(id, share.value, interval: share.interval80, count: count, standing: standing)
  }

  /// True when there is too little evidence to say anything: u = W/(r + s + W) above 0.4, with the W = 2 of M1.
  ///
  /// M2's own W is estimated and reaches 20 where members are heard alike. That the community's rate says much about each
  /// of them is no lack of evidence, so it is not counted as such.
  static func isUncertain(_ evidence: Double) -> Bool { 2 / (evidence + 2) > 0.4 }

  private static func number(_ value: Float) -> Double? { value.isFinite ? Double(value) : nil }
}

extension Figure.Standing {
  /// How far a figure on so many signals may be relied on.
  package static func counted(_ signals: Int) -> Figure.Standing {
    signals == 0 ? .notKnownYet : signals < 2 ? .faint : signals < 5 ? .unranked : .known
  }
}
