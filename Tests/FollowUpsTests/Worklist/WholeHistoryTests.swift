import CommunityModel
import TestSupport
import Testing
import TrustMetrics

@testable import FollowUps

/// The real rules, the real fold of the journal and the real clock together, over weeks of chance: what is kept up message by
/// message and line by line is what would be made anew, and nobody falls between the lists.
@Suite struct WholeHistoryTests {
  private static let count = 70

  private func ward(_ chance: inout SeededGenerator, assumesConsent: Bool) -> TalkingWard {
    var ward = TalkingWard()
    ward.profile.dailyTouches = 3
    if assumesConsent {
      var settings = SignalSettings()
      settings.consent = .assumed
      ward.profile.signals = settings
    }
    ward.members.append(MemberRecord(id: "mei", name: "Mei", role: .patient, acuity: 1, joinedAt: TalkingWard.ago(400)))
    for number in 0..<6 {
      ward.members.append(
        MemberRecord(
          id: "p\(number)", name: "P\(number)", role: chance.pick([.patient, .caregiver, .peer]),
          acuity: chance.pick([nil, 1, 2, 3, 5]), joinedAt: chance.pick([nil, TalkingWard.ago(Double(number) * 200)]),
          deceased: number == 5 ? true : nil, consent: number < 3 ? Consent(contact: number != 1) : nil,
          dischargedAt: chance.pick([nil, nil, TalkingWard.ago(Double(number) * 60)])))
    }
    ward.conversations = [ConversationRecord(id: "c0", title: "C", closedAt: TalkingWard.ago(24 * 3))]
    let texts = [
      "May I eat rice?", "Good morning", "I feel so alone", "I have chest pain", "No chest pain", "Thanks",
      "does anyone know", "I can't cope", "me siento muy sola",
    ]
    for number in 0..<Self.count {
      ward.says(
        chance.pick(ward.members).id, chance.pick(texts),
        hoursAgo: Double(Self.count - number) * 9 - 60 - Double(chance.number(0..<9)), in: "c\(chance.number(0..<9))",
        id: "m\(number)",
        replyTo: number > 3 && chance.number(0..<3) == 0 ? "m\(number - 1 - chance.number(0..<3))" : nil,
        deleted: chance.number(0..<12) == 0 ? true : nil)
    }
    return ward
  }

  /// What the histories held, so that no case is missing from all of them.
  private struct Seen {
    var emergencies = 0
    var snoozed = 0
    var answered = 0
    var missing = 0
    var withheld = 0
  }

  @Test func whatIsKeptUpIsWhatIsMadeAnewAndNobodyIsLost() throws {
    var seen = Seen()
    for seed in 0..<6 as Range<UInt64> { try live(seed, &seen) }
    #expect(seen.emergencies > 0 && seen.snoozed > 0 && seen.answered > 0, "\(seen)")
    #expect(seen.missing > 0 && seen.withheld > 0, "\(seen)")
  }

  private func live(_ seed: UInt64, _ seen: inout Seen) throws {
    var chance = SeededGenerator(seed: 500 + seed)
    let growing = GrowingWard(ward: ward(&chance, assumesConsent: seed % 2 == 0))
    var counts = [20]
    var asOf = growing.ward.messages[19].sentAt
    var community = growing.community(upTo: counts)
    var desk = CareDesk()
    let trust = TrustEngine(community, asOf: asOf)
    func made(_ trust: TrustEngine) -> FollowUpEngine {
      FollowUpEngine(
        community, trust: trust, care: desk.state, asOf: asOf, zone: MadeZones.newYork, lexicons: Lexicon.shipped)
    }
    let kept = made(trust)
    while counts[counts.count - 1] < Self.count {
      let known = desk.state.lastSeq
      switch chance.number(0..<7) {
      case 0: asOf = asOf.adding(seconds: Int64(chance.number(1..<100_000)))
      case 1, 2:
        counts.append(min(Self.count, counts[counts.count - 1] + chance.number(1..<4)))
        asOf = max(asOf, growing.ward.messages[counts[counts.count - 1] - 1].sentAt)
        community = growing.community(upTo: counts)
      case 3:
        // What no program writes.
        desk.now = asOf
        desk.write(AnyAction.garbage(&chance, at: asOf, upTo: desk.state.lastSeq))
      case 4:
        desk.now = asOf.adding(seconds: -60)
        care(for: chance.pick(Array(community.members.rows)), kept, community, asOf, &desk, &chance)
      default:
        for _ in 0..<chance.number(1..<5) {
          desk.now = asOf.adding(seconds: -60)
          desk.act(chance.pick(AnyAction.people), AnyAction.action(&chance, upTo: desk.state.lastSeq))
        }
      }
      trust.update(community, asOf: asOf)
      let concerned = chance.number(0..<12) == 0 ? nil : desk.state.membersConcerned(after: known)
      let list = kept.update(community, trust: trust, care: desk.state, caredFor: concerned, asOf: asOf)
      let fresh = made(TrustEngine(community, asOf: asOf))
      try expectSame(list, fresh.worklist, "seed \(seed), \(counts), line \(desk.state.lastSeq)")
      for row in community.members.rows { try #require(kept.signals(of: row) == fresh.signals(of: row)) }
      seen.answered += try expectNobodyLost(list, kept, desk.state, community)
      seen.emergencies += list.emergencies.count
      seen.snoozed += list.snoozed.count
      seen.missing += list.missing.count
      seen.withheld += list.counts.withheld
    }
  }

  /// What a nurse would do for a member: flag what fired, take what is flagged, put it off, or bring it to its end.
  private func care(
    for member: MemberRow, _ engine: FollowUpEngine, _ community: Community, _ asOf: Timestamp, _ desk: inout CareDesk,
    _ chance: inout SeededGenerator
  ) {
    let id = community.members.ids[member.index]
    let drafts = engine.signals(of: member).signals.map { signal in
      FlagDraft(
        member: id, reason: signal.title, signal: signal.rule,
        message: signal.messages.first.flatMap { community.id(of: $0) }, owner: "amy")
    }
    if !drafts.isEmpty { desk.act("amy", .raise(drafts)) }
    let flags = desk.state.openFlags(of: id).map(\.id)
    guard !flags.isEmpty else { return }
    desk.act("amy", .assign(flags, to: "amy"))
    let later = asOf.adding(seconds: Int64(chance.number(1..<200_000)))
    desk.act(
      "amy", chance.pick([.snooze(flags, until: later, text: ""), .complete(flags, outcome: "well"), .resume(flags)]))
  }

  private func expectSame(_ list: Worklist, _ fresh: Worklist, _ place: String) throws {
    try #require(list.rows == fresh.rows, "\(place)")
    try #require(list.snoozed == fresh.snoozed, "\(place)")
    try #require(list.counts == fresh.counts, "\(place)")
    try #require(list.emergencies == fresh.emergencies, "\(place)")
    try #require(list.mentions == fresh.mentions, "\(place)")
    try #require(list.missing == fresh.missing, "\(place)")
    try #require(list.budget == fresh.budget && list.lastSeq == fresh.lastSeq && list.asOf == fresh.asOf, "\(place)")
    // A call that nobody waits for any more may come earlier, never later.
    if let wanted = fresh.changesAt { try #require((list.changesAt ?? wanted.adding(days: 1)) <= wanted, "\(place)") }
  }

  /// Everybody for whom something fires, or who has an open flag, stands in exactly one place. Returns how many signals were
  /// answered.
  private func expectNobodyLost(
    _ list: Worklist, _ engine: FollowUpEngine, _ care: CareState, _ community: Community
  ) throws -> Int {
    var answered = 0
    let shown = list.rows.map(\.member) + list.snoozed.map(\.member)
    try #require(Set(shown).count == shown.count)
    var withheld = 0
    for row in community.members.rows {
      let id = community.members.ids[row.index]
      let fired = engine.signals(of: row)
      if fired.isWithheld { withheld += 1 }
      let answers = SignalAnswers(flags: care.flags(of: id), touches: care.touches(of: id), community: community)
      let holding = fired.signals.filter { !answers.answer(to: $0, asOf: list.asOf).isAnswered }
      answered += fired.signals.count - holding.count
      let isOpen = !care.openFlags(of: id).isEmpty
      try #require(shown.contains(row) == (isOpen || !holding.isEmpty), "\(id)")
      guard let entry = (Array(list.rows) + Array(list.snoozed)).first(where: { $0.member == row }) else { continue }
      try #require(entry.signals == holding && entry.flags.count == care.openFlags(of: id).count, "\(id)")
      let isEmergency = holding.contains { $0.rule == .redFlag && answers.taker(of: $0) == nil }
      try #require(list.emergencies.contains { $0.member == row } == isEmergency, "\(id)")
    }
    try #require(list.counts.withheld == withheld)
    let unknown = care.flaggedMembers.filter { community.members.row(id: $0) == nil }
    try #require(list.missing == unknown)
    return answered
  }
}
