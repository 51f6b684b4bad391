import Testing

@testable import TrustMetrics

@Suite struct ReputationTests {
  private let now = Streams.at(120)
  private let talk = Streams.talk(members: 0..<20, days: 0...100, every: 0.5)

  @Test func nobodyIsKnownBeforeTheFirstVote() {
    let reputation = Reputation(memberCount: 3)
    #expect(reputation.communityRate == nil)
    #expect(!reputation.hasExplicitFeedback)
    #expect(reputation.standing(of: 1, asOf: now) == (0, 0))
    #expect(reputation.community(asOf: now) == (0, 0))
    #expect(reputation.signals(of: 1) == 0)
    #expect(reputation.signals(of: 99) == 0)
    #expect(reputation.standing(of: -1, asOf: now) == (0, 0))
    #expect(reputation.trust(in: 1, asOf: now) == 0.5)
  }

  @Test func votesAgainstLowerAndVotesForRaise() {
    let before = Reputation.of(talk).trust(in: 3, asOf: now)
    let against = Reputation.of(talk + [Streams.vote(5, 3, 118, .notHelpful)])
    let flagged = Reputation.of(talk + [Streams.vote(5, 3, 118, .upheldFlag)])
    let thanked = Reputation.of(talk + [Streams.vote(5, 3, 118, .accepted)])
    #expect(against.trust(in: 3, asOf: now) < before - 0.01)
    #expect(flagged.trust(in: 3, asOf: now) < before - 0.01)
    #expect(thanked.trust(in: 3, asOf: now) > before)
    #expect(against.signals(of: 3) == Reputation.of(talk).signals(of: 3) + 1)
  }

  @Test func silenceIsNeverNegative() {
    let reputation = Reputation.of(talk)
    for member in 0..<20 {
      let (r, s) = reputation.standing(of: member, asOf: Streams.at(100))
      for days in [130.0, 400, 2000, 9000] {
        let later = reputation.standing(of: member, asOf: Streams.at(days))
        #expect(later.s <= s)
        #expect(later.r <= r)
        // What is forgotten tends to what everybody has, never under it.
        let trust = reputation.trust(in: member, asOf: Streams.at(days))
        let earlier = reputation.trust(in: member, asOf: Streams.at(100))
        let p0 = reputation.communityRate ?? 0
        #expect(trust >= min(earlier, p0) - 1e-12)
        #expect(trust <= max(earlier, p0) + 1e-12)
      }
    }
  }

  @Test func aCommunityThatFallsSilentKeepsItsRate() {
    var reputation = Reputation.of(talk)
    let before = reputation.communityRate
    reputation.ensure(memberCount: 500)
    _ = reputation.trust(in: 400, asOf: Streams.at(5000))
    #expect(reputation.communityRate == before)
    #expect(reputation.trust(in: 400, asOf: Streams.at(5000)) == reputation.trust(in: 401, asOf: now))
  }

  @Test func aSignalLosesHalfItsWeightInNinetyDays() {
    let reputation = Reputation.of(talk + [Streams.vote(5, 30, 100), Streams.vote(6, 30, 100, .notHelpful)])
    let early = reputation.standing(of: 30, asOf: Streams.at(100))
    let late = reputation.standing(of: 30, asOf: Streams.at(190))
    #expect(abs(late.r / early.r - 0.5) < 1e-12)
    #expect(abs(late.s / early.s - 0.5) < 1e-12)
    #expect(
      abs(reputation.community(asOf: Streams.at(190)).r / reputation.community(asOf: Streams.at(100)).r - 0.5) < 1e-12)
  }

  @Test func oneVoteOfEachSignCountsInThirtyDays() {
    var reputation = Reputation(memberCount: 4)
    let votes: [(Vote, counts: Bool)] = [
      (Streams.vote(0, 1, 0), true),
      (Streams.vote(0, 1, 0, .helpful), false),
      (Streams.vote(0, 1, 29.99, .wroteBack), false),
      (Streams.vote(0, 1, 3, .notHelpful), true),
      (Streams.vote(0, 1, 4, .upheldFlag), false),
      (Streams.vote(2, 1, 1), true),
      (Streams.vote(1, 0, 1), true),
      (Streams.vote(0, 1, 30), true),
      (Streams.vote(0, 1, 59.99), false),
      (Streams.vote(0, 1, 60), true),
    ]
    for (vote, counts) in votes {
      let counted = reputation.add(vote)
      #expect(counted == counts)
    }
    #expect(reputation.signals(of: 1) == 5)
    #expect(reputation.signals(of: 0) == 1)
  }

  @Test func votesThatDoNotCountChangeNothing() {
    let with = Reputation.of([
      Streams.vote(0, 1, 0), Streams.vote(0, 1, 5), Streams.vote(1, 1, 6), Streams.vote(2, 1, 9),
    ])
    let without = Reputation.of([Streams.vote(0, 1, 0), Streams.vote(2, 1, 9)])
    #expect(with.standing(of: 1, asOf: now) == without.standing(of: 1, asOf: now))
    #expect(with.communityRate == without.communityRate)
    #expect(with.signals(of: 1) == 2)
  }

  @Test func writingBackIsASignButNoExplicitFeedback() {
    var reputation = Reputation(memberCount: 2)
    reputation.add(Streams.vote(0, 1, 0, .wroteBack))
    #expect(reputation.standing(of: 1, asOf: Streams.at(0)).r > 0)
    #expect(!reputation.hasExplicitFeedback)
    // It counts nothing, so it says nothing.
    reputation.add(Streams.vote(0, 1, 1, .like))
    #expect(!reputation.hasExplicitFeedback)
    reputation.add(Streams.vote(1, 0, 2, .notHelpful))
    #expect(reputation.hasExplicitFeedback)
  }

  @Test func roomIsMadeForMembersWhoJoinLater() {
    var reputation = Reputation(memberCount: 0)
    reputation.add(Streams.vote(7, 3, 1))
    #expect(reputation.memberCount == 8)
    reputation.ensure(memberCount: 5)
    #expect(reputation.memberCount == 8)
    #expect(reputation.signals(of: 3) == 1)
  }
}
