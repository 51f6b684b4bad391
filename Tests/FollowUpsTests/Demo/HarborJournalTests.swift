import CommunityModel
import SampleCommunities
import Testing
import TrustMetrics

@testable import FollowUps

/// The demo's journal and the signals of its people: what somebody who tries Rounds is shown has to be there.
@Suite struct HarborJournalTests {
  private static let end = Timestamp(seconds: 1_795_289_400)
  private static let demo = HarborDiabetesCircle.make(endingAt: end)
  private static let journal = demo.journal.enumerated().map { number, entry in
    JournalEvent(seq: number + 1, previous: "", entry: entry)
  }
  private static let care = {
    var state = CareState()
    state.apply(journal)
    return state
  }()
  private static let community = Community(
    profile: demo.profile, members: demo.members, conversations: demo.conversations, messages: demo.messages)

  private var demo: SampleCommunity { Self.demo }
  private var care: CareState { Self.care }
  private var community: Community { Self.community }

  @Test func everyLineHasItsEffect() {
    #expect(care.passedOver == 0 && care.lastSeq == Self.journal.count && Self.journal.count > 25)
    #expect(care.promises(from: Self.end.adding(days: -60), to: Self.end).due > 0)
  }

  @Test func linesAreInTheOrderOfTimeAndNoneIsOfTomorrow() {
    for (one, two) in zip(demo.journal, demo.journal.dropFirst()) { #expect(one.at <= two.at) }
    for entry in demo.journal { #expect(entry.at <= Self.end, "\(entry)") }
  }

  @Test func whoIsNamedIsThere() {
    let members = Set(demo.members.map(\.id))
    let team = Set((demo.profile.team ?? []).map(\.id))
    for entry in demo.journal {
      #expect(team.contains(entry.by), "\(entry)")
      if let subject = entry.subject { #expect(members.contains(subject), "\(entry)") }
      for key in ["owner", "to"] {
        if case .text(let person)? = entry.data[key] { #expect(team.contains(person), "\(entry)") }
      }
    }
  }

  @Test func whatIsQuotedWasSaidByThatMemberBeforeTheFlag() throws {
    let messages = Dictionary(uniqueKeysWithValues: demo.messages.map { ($0.id, $0) })
    let quoting = care.flags.filter { $0.message != nil }
    #expect(quoting.count >= 2)
    for flag in quoting {
      let message = try #require(flag.message.flatMap { messages[$0] }, "\(flag)")
      #expect(message.author == flag.member && message.sentAt <= flag.raisedAt && message.deleted != true, "\(flag)")
    }
  }

  @Test func flagsAreAtEveryTurnOfTheirLives() {
    let all = (1...care.lastSeq).compactMap { care.flag("f\($0)") }
    #expect(Set(all.map(\.status)) == Set(FlagStatus.allCases))
    #expect(all.contains { $0.owner == nil && $0.isOpen } && all.contains { $0.due.map { $0 < Self.end } ?? false })
  }

  @Test func aHandOffWaitsForAmy() throws {
    let waiting = care.openFlags.filter { $0.handOff != nil }
    let flag = try #require(waiting.first)
    #expect(waiting.count == 1 && flag.handOff?.to == "amy" && flag.owner == "joseph" && flag.member == "m025")
  }

  @Test func whoeverTheDemoTellsOfIsOnTheListForTheReasonItTells() throws {
    let trust = TrustEngine(community, asOf: Self.end)
    let engine = FollowUpEngine(
      community, trust: trust, care: care, asOf: Self.end, zone: .utc, lexicons: Lexicon.shipped)
    let list = engine.worklist
    func row(_ name: String) throws -> MemberRow {
      let record = try #require(demo.members.first { $0.name == name }, "\(name)")
      return try #require(community.members.row(id: record.id))
    }
    func rules(_ name: String) throws -> [SignalRule] { engine.signals(of: try row(name)).signals.map(\.rule) }

    #expect(try rules("Luis Arce").first == .redFlag)
    // Others may have had an emergency in the week before, by chance.
    #expect(list.emergencies.contains { community.members[$0.member].name == "Luis Arce" })
    let tom = engine.signals(of: try row("Tom Kerr"))
    #expect(!tom.signals.contains { $0.rule == .redFlag })
    #expect(tom.mentions.contains { community.text(of: $0).contains("No chest pain") })
    #expect(list.mentions.contains { community.text(of: $0).contains("No chest pain") })
    #expect(try rules("Vincent Tharp").contains(.distress))
    for name in ["Harriet Bloom", "Ana Ruiz", "Joy Halloran", "Teodoro Banks"] {
      #expect(try rules(name).contains(.unanswered), "\(name)")
    }
    #expect(try rules("Nadia Petrosyan").contains(.askedAgain))
    for name in ["Teodoro Banks", "Winnie Abara", "林志明"] { #expect(try rules(name).contains(.newcomer), "\(name)") }
    #expect(try rules("Mei Lin").contains(.alone) && rules("Earl Whitcombe").contains(.alone))
    for name in ["J. Okafor", "Candace Boothroyd"] { #expect(try rules(name).contains(.silence), "\(name)") }
    #expect(try rules("Soledad Ibarra").contains(.plan))
    #expect(try rules("Walter Ames").isEmpty)

    let okafor = try row("J. Okafor")
    #expect(list.snoozed.contains { $0.member == okafor } && !list.rows.contains { $0.member == okafor })
    let fired = Set(
      SignalRule.allCases.filter { rule in list.rows.contains { $0.signals.contains { $0.rule == rule } } })
    #expect(fired.isSuperset(of: [.unanswered, .newcomer, .silence, .redFlag, .distress, .alone, .askedAgain, .plan]))
    #expect(list.counts.belowLine > 0 && list.counts.overdue > 0 && list.counts.dueToday > 0 && list.missing.isEmpty)
  }
}
