import TestSupport

@testable import TrustMetrics

/// Votes for tests, with time in days since the made community began.
enum Streams {
  static let begin: Int64 = 1_640_995_200_000
  static let day: Int64 = 86_400_000

  static func at(_ days: Double) -> Int64 { begin + Int64(days * Double(day)) }

  static func vote(_ rater: Int, _ target: Int, _ days: Double, _ kind: VoteKind = .thanks) -> Vote {
    Vote(rater: UInt32(rater), target: UInt32(target), at: at(days), kind: kind)
  }

  /// Votes among members 0 ..< count, one every so many days, one in ten of them against; rows in time order.
  static func talk(
    members: Range<Int>, days: ClosedRange<Double>, every: Double, against: Double = 0.1, seed: UInt64 = 1
  ) -> [Vote] {
    var random = SeededGenerator(seed: seed)
    var votes: [Vote] = []
    var now = days.lowerBound
    while now <= days.upperBound {
      let rater = random.number(members)
      let target = random.number(members)
      let isAgainst = Double.random(in: 0..<1, using: &random) < against
      if rater != target { votes.append(vote(rater, target, now, isAgainst ? .notHelpful : .thanks)) }
      now += every
    }
    return votes
  }
}

extension Reputation {
  /// What those votes make, folded in the order of their times.
  static func of(_ votes: [Vote], members: Int = 0) -> Reputation {
    var reputation = Reputation(memberCount: members)
    for index in votes.indices.sorted(by: { (votes[$0].at, $0) < (votes[$1].at, $1) }) { reputation.add(votes[index]) }
    return reputation
  }

  /// W/(r + s + W).
  func uncertainty(of target: Int, asOf: Int64) -> Double {
    let (r, s) = standing(of: target, asOf: asOf)
    return Reputation.priorWeight / (r + s + Reputation.priorWeight)
  }

  /// The end of the central 80 % interval of M1 that lies nearer to 0.
  func lowerBound(of target: Int, asOf: Int64) -> Double {
    let (r, s) = standing(of: target, asOf: asOf)
    let p0 = communityRate ?? 0.5
    return BetaQuantile.value(0.1, r + Reputation.priorWeight * p0, s + Reputation.priorWeight * (1 - p0))
  }
}
