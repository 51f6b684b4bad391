import CommunityModel
import Testing

@testable import FollowUps

struct HandOffTests {
  private static let end = CareDesk.start.adding(days: 1)

  private static func community(quote: String = "Sugar has been 300 since Tuesday") -> Community {
    let ana = MemberRecord(
      id: "ana", name: "Ana Ruiz", role: .patient, acuity: 2, segments: ["type 2"],
      wants: Wants(channel: "phone", hours: "mornings", language: "Spanish"), needs: ["strips"],
      consent: Consent(contact: true))
    let bo = MemberRecord(id: "bo", name: "Bo", role: .caregiver)
    let message = MessageRecord(id: "m1", conversation: "c", author: "ana", sentAt: CareDesk.start, text: quote)
    var profile = CommunityProfile(name: "Harbor")
    profile.escalation = "Call the duty doctor, 555-0100."
    profile.emergency = "Call 911."
    return Community(
      profile: profile, members: [ana, bo], conversations: [ConversationRecord(id: "c", title: "High")],
      messages: [message])
  }

  /// Amy has Ana's flag and offered it to Tom; Bo's is nobody's, and a third one is for its owner only.
  private static func desk() -> CareDesk {
    var desk = CareDesk()
    let due = CareDesk.start.adding(seconds: 7200)
    desk.act(
      "amy",
      .raise([
        FlagDraft(member: "ana", reason: "no answer", signal: .unanswered, message: "m1", priority: .stat, due: due)
      ]))
    desk.act("amy", .claim(["f1"], raising: []))
    desk.act("amy", .offer(["f1"], to: "tom", text: "her sister calls back"))
    desk.act("lin", .raise([FlagDraft(member: "bo", reason: "silent")]))
    desk.act("lin", .claim([], raising: [FlagDraft(member: "bo", reason: "secret", message: "m1", audience: .owner)]))
    desk.act("tom", .touch(TouchDraft(member: "ana", channel: "phone", outcome: "voicemail")))
    desk.act("amy", .plan(member: "ana", PlanDraft(aim: "walk 3×/week", stop: "steady for 8 weeks")))
    return desk
  }

  private static func report(
    _ desk: CareDesk, _ community: Community, worklist: Worklist? = nil, from: String? = "amy",
    reader: String? = nil
  ) -> HandOffReport {
    HandOffReport.make(
      care: desk.state, worklist: worklist, community: community, asOf: end, from: from, to: "tom",
      zone: ZoneRule { _ in -18_000 },
      name: { id in community.members.row(id: id).map { community.members[$0].name } ?? CareDesk.name(id) },
      reader: reader, ties: { $0 == "ana" ? "2 one-way, 0 two-way" : nil })
  }

  private static func worklist(_ community: Community) throws -> Worklist {
    let row = try #require(community.members.row(id: "ana"))
    let signal = Signal(
      .redFlag, .emergency, since: CareDesk.start, title: "red-flag words", reason: "words of chest pain",
      words: ["chest"],
      numbers: [SignalNumber("hours", 24, "h"), SignalNumber("chance", 0.345)])
    return Worklist(
      asOf: end, generation: community.generation,
      rows: [WorklistRow(member: row, severity: .emergency, signals: [signal], why: "w", since: CareDesk.start)])
  }

  @Test func aShiftIsWhatItsPersonHasOrOffers() {
    let desk = Self.desk()
    #expect(Self.report(desk, Self.community()).items.map(\.flag.id) == ["f1"])
    #expect(Self.report(desk, Self.community(), from: nil).items.map(\.flag.id) == ["f1", "f4", "f5"])
    #expect(Self.report(desk, Self.community(), from: "lin").items.map(\.flag.id) == ["f5"])
  }

  @Test func aFlagIsToldAsSituationBackgroundAssessmentRecommendation() throws {
    let community = Self.community()
    let item = try #require(Self.report(Self.desk(), community, worklist: Self.worklist(community)).items.first)
    #expect(item.title == "Ana Ruiz · patient · acuity 2")
    #expect(item.situation[0] == "f1: stat, accepted, with Amy.")
    #expect(item.situation[1] == "Why: no answer")
    #expect(item.situation[2].hasPrefix("“Sugar has been 300 since Tuesday” (Ana Ruiz, "))
    #expect(item.situation.contains { $0.hasSuffix("not accepted yet: “her sister calls back”") })
    for line in [
      "Acuity 2 (1 is highest).", "Segments: type 2.", "Needs: strips.", "Wants: phone, mornings, Spanish.",
      "Agreed to be contacted.", "Plan: “walk 3×/week”", "Ties: 2 one-way, 0 two-way",
    ] { #expect(item.background.contains(line)) }
    #expect(item.background.contains { $0.hasPrefix("Reached by phone") && $0.hasSuffix("Tom: “voicemail”") })
    #expect(
      item.assessment[0] == "F4, emergency: words of chest pain; words: “chest”")
    #expect(item.recommendation.prefix(2) == ["Emergency: Call 911.", "Escalate: Call the duty doctor, 555-0100."])
    #expect(
      item.recommendation.contains { $0.hasPrefix("Next: get in touch, until ") && $0.contains("(overdue by 22 h)") })
    #expect(item.recommendation.contains("Stop rule of the plan: “steady for 8 weeks”"))
    #expect(item.recommendation.last?.hasPrefix("Read back:") == true)
  }

  @Test func whatIsNotKnownIsSaid() throws {
    let report = Self.report(Self.desk(), Self.community(), from: nil)
    let item = try #require(report.items.first { $0.flag.id == "f4" })
    #expect(item.assessment[0] == "Signals were not computed for this report, so it cannot say what else holds.")
    #expect(
      item.assessment[1]
        == "Not on record: acuity, how they want to be reached, whether they agreed to be contacted, a plan, any touch."
    )
    let community = Self.community()
    let computed = Self.report(
      Self.desk(), community, worklist: Worklist(asOf: Self.end, generation: community.generation), from: nil)
    #expect(computed.items[0].assessment[0] == "No signal holds now, which does not mean that Ana Ruiz is safe.")
  }

  @Test func wordsForTheOwnerStayOutOfTheTeamsReport() throws {
    let whole = Self.report(Self.desk(), Self.community(), from: nil)
    let item = try #require(whole.items.first { $0.flag.id == "f5" })
    #expect(item.situation[1] == "Why: kept to Lin.")
    #expect(!whole.text.contains("secret") && !whole.markdown.contains("secret"))
    #expect(Self.report(Self.desk(), Self.community(), from: "lin").text.contains("Why: secret"))
    #expect(Self.report(Self.desk(), Self.community(), from: nil, reader: "lin").text.contains("Why: secret"))
    #expect(!Self.report(Self.desk(), Self.community(), from: "lin", reader: "amy").text.contains("secret"))
  }

  @Test func aWorklistOfAnotherGenerationIsNotRead() throws {
    let community = Self.community()
    var worklist = try Self.worklist(community)
    worklist.generation += 1
    #expect(
      Self.report(Self.desk(), community, worklist: worklist).items[0].assessment[0].hasPrefix("Signals were not"))
  }

  @Test func whatMembersWroteIsNoMarkdown() {
    let hostile =
      "# x\n\n<script>alert(1)</script> [a](http://b.c) ![i](j) **b** `c` | www.evil.org @all 1. one\u{2028}- two"
    let markdown = Self.report(Self.desk(), Self.community(quote: hostile)).markdown
    let line = markdown.split(separator: "\n").first { $0.contains("script") }
    #expect(
      line?.hasPrefix(
        ##"- “\# x \<script\>alert(1)\</script\> \[a\](http\://b.c) \!\[i\](j) \*\*b\*\* \`c\` \| www\.evil.org \@all 1. one - two”"##
      ) == true, "\(line ?? "")")
    #expect(Markdown.escaped("1. one") == #"1\. one"#)
    #expect(Markdown.escaped(" - two") == #"\- two"#)
    #expect(Markdown.escaped("") == "")
  }

  @Test func theTextHasOneLineForEach() {
    let report = Self.report(Self.desk(), Self.community(quote: "a\r\n\n\tb\u{85}c"))
    #expect(report.text.contains("“a b c”"))
    #expect(report.text.hasPrefix("Hand-off from Amy to Tom\nHarbor, "))
    #expect(report.text.contains("(UTC-5): 1 open."))
    for name in ["S", "B", "A", "R"] { #expect(report.text.contains("\n   \(name)  ")) }
    let none = Self.report(CareDesk(), Self.community())
    #expect(none.text.contains("No open flags.") && none.markdown.contains("No open flags."))
  }
}
