import CommunityModel
import TestSupport
import Testing
import TrustMetrics

@testable import FollowUps

@Suite struct LiveSignalsTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func whatIsKeptUpIsWhatIsComputedAnew(_ seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    var ward = TalkingWard()
    ward.edit("ana") { $0.acuity = 1 }
    ward.edit("cora") {
      $0.joinedAt = TalkingWard.ago(20 * 24)
      $0.dischargedAt = TalkingWard.ago(12 * 24)
    }
    for number in 0..<6 {
      ward.members.append(
        MemberRecord(
          id: "p\(number)", name: "P\(number)", role: .patient, acuity: number == 0 ? nil : number % 5 + 1,
          joinedAt: number % 2 == 0 ? TalkingWard.ago(Double(number) * 300) : nil))
    }
    ward.conversations = [ConversationRecord(id: "c0", title: "C", closedAt: TalkingWard.ago(24 * 5))]
    let texts = [
      "May I eat rice?", "Good morning", "I feel so alone", "I have chest pain", "No chest pain", "Thanks",
      "does anyone know", "me siento muy sola",
    ]
    let count = 120
    for number in 0..<count {
      let mentions = chance.number(0..<6) == 0 ? [chance.pick(ward.members).id] : nil
      ward.says(
        chance.pick(ward.members).id, chance.pick(texts),
        hoursAgo: Double(count - number) * 18 - Double(chance.number(0..<18)),
        in: "c\(chance.number(0..<12))", id: "m\(number)",
        replyTo: number > 3 && chance.number(0..<3) == 0 ? "m\(number - 1 - chance.number(0..<3))" : nil,
        mentions: mentions, deleted: chance.number(0..<12) == 0 ? true : nil)
    }
    var counts = [40]
    var asOf = ward.messages[39].sentAt
    var community = GrowingWard(ward: ward).community(upTo: counts)
    let trust = TrustEngine(community, asOf: asOf)
    let kept = SignalEngine(
      community, trust: trust, care: CareState(), settings: SignalSettings(), lexicons: Lexicon.shipped, asOf: asOf,
      zone: .utc)
    while counts[counts.count - 1] < count {
      if chance.number(0..<3) == 0 {
        asOf = asOf.adding(seconds: Int64(chance.number(1..<200_000)))
      } else {
        counts.append(min(count, counts[counts.count - 1] + chance.number(1..<4)))
        asOf = max(asOf, ward.messages[counts[counts.count - 1] - 1].sentAt)
      }
      community = GrowingWard(ward: ward).community(upTo: counts)
      trust.update(community, asOf: asOf)
      let before = community.members.rows.map { kept.signals(of: $0) }
      let changed = kept.update(community, trust: trust, care: CareState(), asOf: asOf)
      let anew = SignalEngine(
        community, trust: TrustEngine(community, asOf: asOf), care: CareState(), settings: SignalSettings(),
        lexicons: Lexicon.shipped, asOf: asOf, zone: .utc)
      for row in community.members.rows {
        #expect(kept.signals(of: row) == anew.signals(of: row), "seed \(seed), \(counts.count), \(row)")
        if kept.signals(of: row) != before[row.index] { #expect(changed.contains(row)) }
      }
      #expect(kept.mentions == anew.mentions && Array(kept.firing) == Array(anew.firing))
      #expect(kept.olderUnanswered == anew.olderUnanswered, "seed \(seed), \(counts.count)")
    }
  }

  @Test func aQuestionThatGrowsTooOldIsCountedUntilSomebodyAnswers() {
    var ward = TalkingWard()
    ward.says("ana", "May I eat rice?", hoursAgo: 60 * 24, in: "c0")
    ward.says("ben", "Yes.", hoursAgo: 1, in: "c0", replyTo: "m0")
    let asked = ward.messages[0].sentAt
    var community = GrowingWard(ward: ward).community(upTo: [1])
    let trust = TrustEngine(community, asOf: asked.adding(days: 27))
    let engine = SignalEngine(
      community, trust: trust, care: CareState(), settings: SignalSettings(), lexicons: Lexicon.shipped,
      asOf: asked.adding(days: 27), zone: .utc)
    #expect(engine.olderUnanswered == (0, nil))
    trust.update(community, asOf: asked.adding(days: 29))
    _ = engine.update(community, trust: trust, care: CareState(), asOf: asked.adding(days: 29))
    #expect(engine.olderUnanswered == (1, asked))
    community = GrowingWard(ward: ward).community(upTo: [1, 2])
    trust.update(community, asOf: TalkingWard.now)
    _ = engine.update(community, trust: trust, care: CareState(), asOf: TalkingWard.now)
    #expect(engine.olderUnanswered == (0, nil))
  }
}
