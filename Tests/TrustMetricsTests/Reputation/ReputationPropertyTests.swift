import TestSupport
import Testing

@testable import TrustMetrics

@Suite struct ReputationPropertyTests {
  private static func anyTime(_ random: inout SeededGenerator) -> Int64 {
    switch random.number(0..<12) {
    case 0: random.pick([.min, .max, 0, -1, 1, 999, 1000, 4_102_444_799_999, 4_102_444_800_000])
    case 1: Int64(bitPattern: random.next())
    case 2: Int64(random.number(0..<4_102_444_800)) * 1000
    default: Streams.at(Double(random.number(0..<900)))
    }
  }

  private static func anyVote(_ random: inout SeededGenerator) -> Vote {
    Vote(
      rater: UInt32(random.number(0..<12)), target: UInt32(random.number(0..<12)), at: anyTime(&random),
      kind: random.pick(VoteKind.allCases))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func everyFigureIsANumberInItsRangeWhateverTheTimes(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var reputation = Reputation(memberCount: random.number(0..<12))
    for _ in 0..<120 {
      reputation.add(Self.anyVote(&random))
      let asOf = Self.anyTime(&random)
      let member = random.number(-1..<13)
      let other = random.number(-1..<13)
      let (r, s) = reputation.standing(of: member, asOf: asOf)
      let all = reputation.community(asOf: asOf)
      for evidence in [r, s, all.r, all.s] { #expect(evidence.isFinite && evidence >= 0) }
      #expect((0...1).contains(reputation.trust(in: member, asOf: asOf)))
      #expect((0...1).contains(reputation.expectation(of: other, on: member, asOf: asOf)))
      #expect((0...1).contains(reputation.credibility(of: member)))
      #expect(reputation.leniency(of: member, asOf: asOf).isFinite)
      if let p0 = reputation.communityRate { #expect(p0 > 0 && p0 < 1) }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func readingInBetweenChangesNothing(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 1000)
    let votes = (0..<300).map { _ in Self.anyVote(&random) }
    var live = Reputation(memberCount: 0)
    for vote in votes {
      if random.number(0..<3) == 0 { live.ensure(memberCount: random.number(0..<20)) }
      let asOf = Self.anyTime(&random)
      _ = live.trust(in: random.number(0..<12), asOf: asOf)
      _ = live.expectation(of: random.number(0..<12), on: random.number(0..<12), asOf: asOf)
      live.add(vote)
    }
    var again = Reputation(memberCount: 12)
    for vote in votes { again.add(vote) }
    let now = Streams.at(950)
    #expect(live.communityRate == again.communityRate)
    #expect(live.community(asOf: now) == again.community(asOf: now))
    for member in 0..<12 {
      #expect(live.standing(of: member, asOf: now) == again.standing(of: member, asOf: now))
      #expect(live.signals(of: member) == again.signals(of: member))
    }
  }

  @Test func aBrokenClocksVotesDoNotCount() {
    var reputation = Reputation(memberCount: 2)
    for time: Int64 in [.min, .max, -1, 0, 4_102_444_800_000] {
      let counted = reputation.add(Vote(rater: 0, target: 1, at: time, kind: .thanks))
      #expect(!counted)
    }
    #expect(reputation.communityRate == nil)
  }

  @Test func theMemoryOfPairsAnswersAsADictionaryWould() {
    var random = SeededGenerator(seed: 7)
    var memory = PairMemory()
    var expected: [[UInt32]: UInt32] = [:]
    var pairs: Set<[UInt32]> = []
    for _ in 0..<60_000 {
      let rater = UInt32(random.number(0..<150)) &* 65_537
      let target = UInt32(random.number(0..<60)) &* 4_099
      let isPositive = random.number(0..<2) == 0
      let at = UInt32(random.number(1..<20_000_000))
      let key = [rater, target, isPositive ? 1 : 0]
      let last = expected[key]
      let isSoon = last.map { max($0, at) - min($0, at) < 30 * 86_400 } ?? false
      let answer = memory.offer(rater: rater, target: target, at: at, isPositive: isPositive)
      #expect(answer == (isSoon ? .tooSoon : last == nil ? .countsFirst : .counts))
      if !isSoon { expected[key] = at }
      pairs.insert([rater, target])
    }
    #expect(memory.count == pairs.count)
    #expect(memory.bytes <= pairs.count * 16 * 3)
  }
}
