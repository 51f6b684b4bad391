import TestSupport
import Testing

@testable import TrustMetrics

/// Made accounts that thank each other.
@Suite struct RingTests {
  /// Forty members who talk for a year and a half, one vote in ten against, and member 50, long-standing, with 40
  /// votes by 30 of them in the last half-year.
  private static let honest: [Vote] =
    Streams.talk(members: 0..<40, days: 0...540, every: 0.4)
    + (0..<40).map { Streams.vote($0 % 30, 50, 360 + Double($0) * 4.4, $0 % 2 == 0 ? .thanks : .accepted) }
    + [Streams.vote(3, 50, 2)]

  /// How the ring goes round on one day.
  enum Shape: CaseIterable {
    /// Everybody thanks everybody.
    case mutual
    /// Each thanks the next ones only, up to a third of the ring.
    case circle
    /// Everybody thanks everybody, and complains about the members outside, so as to look sparing.
    case sour
  }

  private static func ring(_ count: Int, _ shape: Shape, days: Range<Int>) -> [Vote] {
    var votes: [Vote] = []
    // Daily; a large ring leaves out days whose votes do not count anyway.
    for day in days where count < 50 || day % 10 == 0 {
      for rater in 0..<count {
        let reach = shape == .circle ? max(1, count / 3) : count - 1
        for step in 1...reach {
          votes.append(Streams.vote(100 + rater, 100 + (rater + step) % count, Double(day) + 0.5))
        }
        if shape == .sour {
          votes.append(Streams.vote(100 + rater, (rater * 7 + day) % 40, Double(day) + 0.6, .notHelpful))
        }
      }
    }
    return votes
  }

  @Test(arguments: [2, 3, 5, 20, 100], Shape.allCases)
  func aRingDoesNotComeUpToTheIntervalOfALongStandingMember(_ count: Int, _ shape: Shape) {
    let votes = (Self.honest + Self.ring(count, shape, days: 360..<540)).enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    var reputation = Reputation(memberCount: 200)
    var next = 0
    var counted = 0
    for day in stride(from: 420.0, through: 540, by: 7) {
      while next < votes.count, votes[next].at <= Streams.at(day) {
        if reputation.add(votes[next]), votes[next].target >= 100 { counted += 1 }
        next += 1
      }
      let now = Streams.at(day)
      let bound = reputation.lowerBound(of: 50, asOf: now)
      for member in 100..<100 + count {
        #expect(reputation.trust(in: member, asOf: now) < bound)
        // Nothing is known about them: the figure is neither coloured nor ranked.
        #expect(reputation.uncertainty(of: member, asOf: now) > 0.4)
      }
      #expect(reputation.uncertainty(of: 50, asOf: now) < 0.3)
    }
    // The attack did take place.
    let most = shape == .circle ? max(1, count / 3) : count - 1
    #expect(counted >= count * most * 4)
  }

  @Test func withoutWeighingRatersTheSameRingWouldPass() {
    // The same ring where all its members were there from the start: their word counts as anybody's.
    let early = (0..<20).map { Streams.vote(100 + $0, 0, 1) }
    let reputation = Reputation.of(Self.honest + early + Self.ring(20, .mutual, days: 360..<540))
    let now = Streams.at(540)
    #expect((100..<120).allSatisfy { reputation.uncertainty(of: $0, asOf: now) < 0.2 })
    #expect((100..<120).allSatisfy { reputation.trust(in: $0, asOf: now) > 0.95 })
  }

  @Test(arguments: [20, 100])
  func aRingIsNotTheVoiceOfTheCommunity(_ count: Int) {
    let without = Reputation.of(Self.honest)
    let with = Reputation.of(Self.honest + Self.ring(count, .mutual, days: 360..<540))
    #expect(abs((with.communityRate ?? 0) - (without.communityRate ?? 0)) < 0.03)
  }

  @Test func newcomersHonestThanksCount() {
    // Twenty people come with a question, thank member 60 and are never thanked themselves.
    let asked = (0..<20).map { Streams.vote(300 + $0, 60, 500 + Double($0) * 2) }
    let reputation = Reputation.of(Self.honest + asked)
    let now = Streams.at(540)
    #expect(reputation.uncertainty(of: 60, asOf: now) < 0.4)
    #expect(reputation.trust(in: 60, asOf: now) > (reputation.communityRate ?? 1))
    #expect(reputation.credibility(of: 300) == 0.5)
  }

  @Test func aNewcomerWhomThreeProvenMembersThankIsProven() {
    var reputation = Reputation.of(Self.honest)
    #expect(reputation.credibility(of: 70) == 0.5)
    reputation.add(Streams.vote(200, 70, 540))
    #expect(reputation.credibility(of: 70) < 0.2)
    for rater in 0..<2 { reputation.add(Streams.vote(rater, 70, 540)) }
    reputation.add(Streams.vote(1, 70, 580))
    #expect(reputation.credibility(of: 70) < 1)
    reputation.add(Streams.vote(2, 70, 580))
    #expect(reputation.credibility(of: 70) == 1)
    #expect(reputation.credibility(of: 200) == 0.5)
  }

  @Test func theTeamNeedsNoVouchers() {
    var reputation = Reputation(memberCount: 10)
    reputation.vouch(for: 80)
    for vote in Self.honest { reputation.add(vote) }
    #expect(reputation.credibility(of: 80) == 1)
    #expect(reputation.credibility(of: 81) == 0.5)
  }
}
