import CommunityModel

extension MemberFigures {
  /// Sorts rows by each figure: what may be ranked first, then what is shown but not ranked, then what is not known, and
  /// bots and those who are gone last of all; equal ones keep the order of the table.
  mutating func sort() {
    orders[.memberTrust] = order(highestFirst: true) { row in
      rank(positive[row], negative[row], trustPrior, 2, votes[row])
    }
    orders[.heard] = order(highestFirst: false) { row in
      rank(heardYes[row], heardNo[row], heardPrior, heardWeight, questions[row])
    }
    orders[.attention] = order(highestFirst: false) { row in
      (replies[row] == 0 ? .unknown : replies[row] < 5 ? .shown : .ranked, attention[row])
    }
    orders[.connectionGap] = order(highestFirst: true) { row in
      lastTwoWay[row] == .min ? (.unknown, 0) : (.ranked, Float(asOf &- lastTwoWay[row]) * Float(weight(row)))
    }
    orders[.lapseRisk] = order(highestFirst: true) { row in (lapse[row].isFinite ? .ranked : .unknown, lapse[row]) }
    sortByTies()
    sortBridging()
  }

  /// Alone first: members who wrote or were written to in 90 days and have no two-way tie, by acuity and days; then those
  /// whose two-way ties are all with the team; then the others. The team and the silent come last.
  private mutating func sortByTies() {
    guard count > 0, twoWayTies.count == count, oneWayTies.count == count else { return }
    aloneOrder = order(highestFirst: true) { row in
      if flags[row] & Flag.team != 0 { return (.unknown, 0) }
      let days = lastTwoWay[row] == .min ? 4000 : min(3650, max(0, Float(asOf &- lastTwoWay[row]) / 86_400_000))
      let pressing = days * Float(weight(row))
      if twoWayTies[row] > 0 { return (.shown, pressing + (flags[row] & Flag.teamOnly != 0 ? 1e6 : 0)) }
      return activeDays[row] > 0 || oneWayTies[row] > 0 ? (.ranked, pressing) : (.unknown, 0)
    }
    mostTiesOrder = order(highestFirst: true) { row in
      let all = Float(twoWayTies[row]) * 1e5 + Float(oneWayTies[row])
      return all > 0 ? (.ranked, all) : (.unknown, 0)
    }
  }

  mutating func sortBridging() {
    guard bridgingShares.count == count else { return }
    orders[.bridging] = order(highestFirst: true) { row in
      (bridgingBands[row] == .max ? .unknown : .ranked, bridgingShares[row])
    }
  }

  private enum Rank: UInt64 { case ranked = 0, shown = 1, unknown = 2, absent = 3 }

  private func weight(_ row: Int) -> Double { weights[TrustPolicy.acuity(acuities[row]) - 1] }

  private func rank(_ positive: Float, _ negative: Float, _ prior: Double, _ weight: Double, _ signals: UInt32)
    -> (Rank, Float)
  {
    let evidence = Double(positive) + Double(negative)
    let value = Float((Double(positive) + weight * prior) / (evidence + weight))
    if signals == 0 || MemberFigures.isUncertain(evidence) { return (.unknown, 0) }
    return (signals < 5 ? .shown : .ranked, value)
  }

  /// Rows by rank and value. Keys beside their rows in whole numbers, so that the sort compares one word.
  private func order(highestFirst: Bool, _ key: (Int) -> (Rank, Float)) -> [UInt32] {
    var keys: [UInt64] = []
    keys.reserveCapacity(count)
    for row in 0..<count {
      let (rank, value) = isPresent[row] ? key(row) : (.absent, 0)
      // The bits of a float that is not negative sort as the float does.
      let bits = rank.rawValue >= 2 || !(value > 0) ? 0 : value.bitPattern
      let place = highestFirst && rank.rawValue < 2 ? UInt32.max - bits : bits
      keys.append(rank.rawValue << 62 | UInt64(place) << 30 | UInt64(row))
    }
    keys.sort()
    return keys.map { UInt32($0 & 0x3FFF_FFFF) }
  }
}
