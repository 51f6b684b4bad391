import CommunityModel
import TestSupport
import Testing

@testable import TrustMetrics

/// What is kept up message by message is exactly what a computation from the beginning gives.
@Suite struct LiveTests {
  @Test(arguments: 1...12)
  func messagesThatComeOneByOneGiveExactlyWhatAllAtOnceGive(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let talk = RandomTalk(seed: UInt64(seed) &* 77, days: random.pick([20, 60, 200, 500]))
    let start = random.number(0..<talk.messages.count)
    let split = SplitCommunity(
      members: talk.members, conversations: talk.conversations, messages: talk.messages,
      cuts: Array(start..<talk.messages.count))
    let engine = TrustEngine(split.first(1), asOf: RandomTalk.end)
    for count in 2..<max(3, split.count + 1) {
      let community = split.first(count)
      engine.append(community)
      if random.number(0..<20) == 0 || count == split.count {
        Compare.same(engine, TrustEngine(community, asOf: RandomTalk.end))
      }
    }
  }

  @Test(arguments: 1...12)
  func theInstantMovesOnBetweenMessagesAndWindowsExpire(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let talk = RandomTalk(seed: UInt64(seed) &* 131, days: 300)
    let cuts = (0..<12).map { _ in random.number(1..<talk.messages.count) }.sorted()
    let split = SplitCommunity(
      members: talk.members, conversations: talk.conversations, messages: talk.messages, cuts: cuts)
    var engine: TrustEngine?
    for count in 1...split.count {
      let community = split.first(count)
      var now = community.newestMessage ?? RandomTalk.end
      now = now.adding(seconds: Int64(random.number(0..<400_000)))
      if let engine {
        engine.update(community, asOf: now)
        Compare.same(engine, TrustEngine(community, asOf: now))
      } else {
        engine = TrustEngine(community, asOf: now)
      }
    }
  }

  @Test(arguments: 1...15)
  func filesThatHoldTimesInDisorderGiveWhatTheOrderOfTimeGives(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let talk = RandomTalk(seed: UInt64(seed) &* 17)
    let cuts = [90, 180, 300]
    var order = [0, 1, 2, 3]
    order.shuffle(using: &random)
    let sorted = SplitCommunity(
      members: talk.members, conversations: talk.conversations, messages: talk.messages, cuts: cuts)
    let mixed = SplitCommunity(
      members: talk.members, conversations: talk.conversations, messages: talk.messages, cuts: cuts, order: order)
    let engine = TrustEngine(mixed.first(1), asOf: RandomTalk.end)
    for count in 2...4 { engine.update(mixed.first(count), asOf: RandomTalk.end) }
    Compare.same(engine, TrustEngine(mixed.first(4), asOf: RandomTalk.end))
    // Votes and replies may be added up in another order, but nothing that is counted differs.
    #expect(engine.gaugeCounts == TrustEngine(sorted.first(4), asOf: RandomTalk.end).gaugeCounts)
  }

  @Test(arguments: 1...10)
  func editsAndDeletionsAreANewGenerationAndGiveWhatTheyGiveAnew(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var talk = RandomTalk(seed: UInt64(seed) &* 19)
    func split(_ talk: RandomTalk) -> SplitCommunity {
      SplitCommunity(members: talk.members, conversations: talk.conversations, messages: talk.messages, cuts: [200])
    }
    let engine = TrustEngine(split(talk).first(2), asOf: RandomTalk.end)
    for generation in 1...5 {
      let place = random.number(0..<talk.messages.count)
      switch random.number(0..<3) {
      case 0: talk.messages[place].deleted = true
      case 1:
        talk.messages[place].replyTo = nil
        talk.messages[place].mentions = ["m1"]
      default: talk.messages[place].reactions = [ReactionRecord(by: "m2", kind: "not helpful")]
      }
      let community = split(talk).first(2, generation: generation)
      engine.update(community, asOf: RandomTalk.end)
      Compare.same(engine, TrustEngine(community, asOf: RandomTalk.end))
    }
  }

  @Test func whatLiesInTheFutureOfTheInstantCountsOnlyWhenItComes() {
    let talk = RandomTalk(seed: 5)
    let split = SplitCommunity(
      members: talk.members, conversations: talk.conversations, messages: talk.messages, cuts: [])
    let early = RandomTalk.end.adding(days: -40)
    let engine = TrustEngine(split.first(1), asOf: early)
    let before = talk.messages.filter { $0.sentAt <= early }
    let alone = SplitCommunity(
      members: talk.members, conversations: talk.conversations, messages: before, cuts: [])
    #expect(engine.gaugeCounts == TrustEngine(alone.first(1), asOf: early).gaugeCounts)
    engine.update(split.first(1), asOf: RandomTalk.end)
    Compare.same(engine, TrustEngine(split.first(1), asOf: RandomTalk.end))
  }
}

extension TrustEngine {
  /// Every whole number that the figures are made of.
  var gaugeCounts: [Int] { gauges.counts }
}

/// Compares all that two engines tell, bit for bit.
enum Compare {
  static func same(_ a: TrustEngine, _ b: TrustEngine, _ place: SourceLocation = #_sourceLocation) {
    let (one, two) = (a.report(), b.report())
    #expect(a.gaugeCounts == b.gaugeCounts, sourceLocation: place)
    #expect(one.community == two.community, sourceLocation: place)
    #expect(one.replies == two.replies, sourceLocation: place)
    #expect(one.conversations.states == two.conversations.states, sourceLocation: place)
    let (left, right) = (one.members, two.members)
    #expect(bits(left.positive) == bits(right.positive), sourceLocation: place)
    #expect(bits(left.negative) == bits(right.negative), sourceLocation: place)
    #expect(left.votes == right.votes, sourceLocation: place)
    #expect(left.trustPrior == right.trustPrior && left.heardPrior == right.heardPrior, sourceLocation: place)
    #expect(left.heardWeight == right.heardWeight, sourceLocation: place)
    #expect(bits(left.heardYes) == bits(right.heardYes), sourceLocation: place)
    #expect(bits(left.heardNo) == bits(right.heardNo), sourceLocation: place)
    #expect(left.questions == right.questions && left.replies == right.replies, sourceLocation: place)
    #expect(bits(left.attention) == bits(right.attention), sourceLocation: place)
    #expect(bits(left.attentionTeam) == bits(right.attentionTeam), sourceLocation: place)
    #expect(bits(left.attentionMembers) == bits(right.attentionMembers), sourceLocation: place)
    #expect(left.twoWayTies == right.twoWayTies && left.oneWayTies == right.oneWayTies, sourceLocation: place)
    #expect(left.aloneFirst == right.aloneFirst && left.mostTiesFirst == right.mostTiesFirst, sourceLocation: place)
    #expect(left.lastTwoWay == right.lastTwoWay && left.flags == right.flags, sourceLocation: place)
    #expect(bits(left.lapse) == bits(right.lapse) && left.activeDays == right.activeDays, sourceLocation: place)
    #expect(left.orders == right.orders, sourceLocation: place)
  }

  private static func bits(_ values: [Float]) -> [UInt32] { values.map(\.bitPattern) }
}
