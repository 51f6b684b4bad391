extension Reputation {
  /// How many votes on a member counted; what is shown as "from n signals". 0 for an unknown row.
  ///
  /// It counts heads, not weight: a ring's votes are many signals that weigh little, so whether something is known about
  /// a member is to be read from u = W/(r + s + W), never from this count alone.
  package func signals(of target: Int) -> Int { records.indices.contains(target) ? Int(records[target].signals) : 0 }

  /// The evidence for and against a member as of an instant in milliseconds since 1970; both ≥ 0 and finite.
  ///
  /// Together with `communityRate` and W = 2 it is M1: (r + W·p0)/(r + s + W). Cost: constant.
  package func standing(of target: Int, asOf: Int64) -> (r: Double, s: Double) {
    guard records.indices.contains(target) else { return (0, 0) }
    let weight = VoteClock.weight(at: asOf)
    return (records[target].praise / weight, records[target].blame / weight)
  }

  /// The community's own rate p0 of votes for somebody, 0 < p0 < 1; nil before the first vote.
  ///
  /// All votes fade alike, so it is the same as of any instant: it is read as of the latest vote.
  package var communityRate: Double? {
    guard latestWeight > 0 else { return nil }
    return (praise + latestWeight / 2) / (praise + blame + latestWeight)
  }

  /// All votes for and against anybody, by sign and credibility, decayed: what Esteem is made of.
  ///
  /// Not centred on leniency, since here it is the raters' mood that is asked for. Votes of those who are not proven
  /// weigh less here too: else a ring of a hundred made accounts would be the community's voice.
  package func community(asOf: Int64) -> (r: Double, s: Double) {
    let weight = VoteClock.weight(at: asOf)
    return (praise / weight, blame / weight)
  }

  /// What the next vote of a member weighs for the sake of who they are, 0…1; 1 when they are proven.
  package func credibility(of rater: Int) -> Double {
    records.indices.contains(rater) ? records[rater].credibility : RaterRecord().credibility
  }

  /// How lenient a rater is, λ in log-odds as e^λ: 1 for who judges like everybody, 2 for twice their odds of a thank.
  package func leniency(of rater: Int, asOf: Int64) -> Double {
    guard records.indices.contains(rater), let p0 = communityRate else { return 1 }
    return records[rater].leniency(communityRate: p0, weight: VoteClock.weight(at: asOf))
  }

  /// How probable it is that this rater's next vote on this target is for them, 0…1: σ(logit M1 + λ).
  ///
  /// The member's trust as seen through that rater. ½ before any vote.
  package func expectation(of rater: Int, on target: Int, asOf: Int64) -> Double {
    let seen = odds(of: target, asOf: asOf) * leniency(of: rater, asOf: asOf)
    return seen.isFinite ? seen / (1 + seen) : 1
  }

  /// M1 as a number, 0…1; p0 for who has no votes, ½ before any vote.
  package func trust(in target: Int, asOf: Int64) -> Double {
    let odds = odds(of: target, asOf: asOf)
    return odds.isFinite ? odds / (1 + odds) : 1
  }

  /// M1's odds: (r + W·p0)/(s + W·(1 − p0)).
  private func odds(of target: Int, asOf: Int64) -> Double {
    let p0 = communityRate ?? 0.5
    let (r, s) = standing(of: target, asOf: asOf)
    return (r + Self.priorWeight * p0) / (s + Self.priorWeight * (1 - p0))
  }
}
