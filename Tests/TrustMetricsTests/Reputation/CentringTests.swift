import Testing

@testable import TrustMetrics

@Suite struct CentringTests {
  // 0 praises everybody, 1 complains about everybody, 2 is thrifty with praise, 3 judges as the others do.
  private let history: [Vote] =
    (10..<30).map { Streams.vote(0, $0, Double($0)) }
    + (10..<30).map { Streams.vote(1, $0, Double($0), .notHelpful) }
    + (10..<30).map { Streams.vote(2, $0, Double($0), $0 % 2 == 0 ? .thanks : .notHelpful) }
    + (40..<60).flatMap { rater in (10..<20).map { Streams.vote(rater, $0, 30, $0 == 10 ? .notHelpful : .thanks) } }

  /// What a vote of that rater adds to somebody of whom nothing is known.
  private func weight(of rater: Int, _ kind: VoteKind = .thanks) -> Double {
    var reputation = Reputation.of(history)
    reputation.add(Streams.vote(rater, 90, 40, kind))
    let (r, s) = reputation.standing(of: 90, asOf: Streams.at(40))
    return kind.isPositive ? r : s
  }

  @Test func aThankByWhoThanksEverybodyWeighsLessThanASparingOne() {
    #expect(weight(of: 0) < 0.7)
    #expect(weight(of: 2) > 1.3)
    #expect(weight(of: 1) > weight(of: 2))
  }

  @Test func aNotHelpfulByWhoAlwaysComplainsWeighsLess() {
    #expect(weight(of: 1, .notHelpful) < 0.2)
    #expect(weight(of: 0, .notHelpful) > 1.3)
    #expect(weight(of: 0, .notHelpful) > weight(of: 2, .notHelpful))
  }

  @Test func whoJudgesLikeEverybodyAndWhoNeverJudgedWeighOne() {
    // 29 was judged but never judged, 45 gave nine thanks in ten.
    #expect(abs(weight(of: 29) - 1) < 1e-12)
    #expect(abs(weight(of: 45) - 1) < 0.3)
  }

  @Test func noVoteWeighsTwoAndWhatOneGainsTheOtherSignLoses() {
    for rater in [0, 1, 2, 29, 45] {
      let both = weight(of: rater) + weight(of: rater, .notHelpful)
      #expect(abs(both - 2) < 1e-12)
      #expect(weight(of: rater) > 0 && weight(of: rater) < 2)
    }
  }

  @Test func theNextVoteIsExpectedAsThatRaterVotes() {
    let reputation = Reputation.of(history)
    let now = Streams.at(40)
    let trust = reputation.trust(in: 15, asOf: now)
    #expect(reputation.expectation(of: 0, on: 15, asOf: now) > trust)
    #expect(reputation.expectation(of: 1, on: 15, asOf: now) < trust - 0.2)
    #expect(abs(reputation.expectation(of: 29, on: 15, asOf: now) - trust) < 1e-12)
    #expect(reputation.leniency(of: 0, asOf: now) > 1)
    #expect(reputation.leniency(of: 1, asOf: now) < 1)
  }

  @Test func leniencyIsReadFromEarlierVotesOnly() {
    let first = Reputation.of([Streams.vote(0, 1, 0)])
    #expect(abs(first.standing(of: 1, asOf: Streams.at(0)).r - 1) < 1e-12)
    let more = Reputation.of([Streams.vote(0, 1, 0)] + (2..<40).map { Streams.vote(0, $0, 1, .notHelpful) })
    #expect(more.standing(of: 1, asOf: Streams.at(0)).r == first.standing(of: 1, asOf: Streams.at(0)).r)
  }
}
