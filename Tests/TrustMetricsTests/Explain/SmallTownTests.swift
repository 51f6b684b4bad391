import CommunityModel
import Testing

@testable import TrustMetrics

/// Explanations of a community whose truth is known.
@Suite struct SmallTownTests {
  private let town = SmallTown()

  private func explain(_ id: FigureID, _ subject: FigureSubject = .community) throws -> Explanation {
    try #require(town.engine.explain(id, subject))
  }

  @Test func theQuestionThatIsMostOverdueIsListedFirst() throws {
    let heard = try explain(.firstReply)
    let rows = heard.rows("Questions that still wait")
    #expect(rows.map(town.community.name) == ["ana asks", "bo asks"])
    #expect(rows.first?.note == "waits 26 h, the target is 4 h")
    #expect(heard.line("still waiting past the target") == "2")
    #expect(heard.line("questions in 28 days") == "30" && heard.line("answered in time") == "28")
    #expect(heard.sum.last?.value == "28 ÷ 30 = 93 %")
    #expect(heard.advice.contains("2 questions wait past the target"))
  }

  @Test func aQuestionJustPastItsTargetDoesNotReadAsInTime() throws {
    var town = town
    town.say("ana", in: "ana asks again", hours: 4.2)
    town.say("ana", in: "ana asked before", hours: 104.3)
    town.say("n3", in: "ana asked before", hours: 100)
    let heard = try #require(town.engine.explain(.firstReply, .community))
    #expect(heard.rows("Questions that still wait").map(\.note).contains("waits 12 min past the target of 4 h"))
    #expect(heard.rows("Answered after").map(\.note) == ["answered 18 min after the target of 4 h"])
  }

  @Test func nobodyIsPromptedAboutTheDead() throws {
    var town = town
    town.members[1].deceased = true
    let heard = try #require(town.engine.explain(.firstReply, .community))
    #expect(heard.rows("Questions that still wait").map(town.community.name) == ["bo asks"])
    #expect(heard.line("of these by people who are no longer here") == "1")
    #expect(heard.sum.last?.value == "28 ÷ 30 = 93 %" && heard.advice.contains("1 question waits"))
    #expect(try #require(town.engine.explain(.heard, .member("ana"))).evidence.isEmpty)
  }

  @Test func aQuestionerSeesTheirOwnQuestionsThoseThatWaitFirst() throws {
    var town = town
    town.say("ana", in: "ana asked before", hours: 300)
    town.say("n3", in: "ana asked before", hours: 299)
    town.say("ana", in: "ana asked long before", hours: 500)
    town.say("n3", in: "ana asked long before", hours: 400)
    let heard = try #require(town.engine.explain(.heard, .member("ana")))
    #expect(
      heard.evidence.map(\.title) == ["Questions that still wait", "Answered after the target", "Answered in time"])
    #expect(
      heard.evidence.map { $0.rows.map(town.community.name) } == [
        ["ana asks"], ["ana asked long before"], ["ana asked before"],
      ])
    #expect(heard.rows("Answered after the target").first?.note == "answered after 4 d · asked 20 d ago")
    #expect(heard.line("the target") == "4 h")
    #expect(heard.advice.hasPrefix("Answer the oldest question first"))
  }

  @Test func aMemberWhoKnowsTheTeamOnlyIsSaidToAndWouldBeCutOff() throws {
    let gap = try explain(.connectionGap, .member("mei"))
    #expect(gap.line("two-way ties with members") == "none: with the team only")
    #expect(gap.advice.contains("Introduce a peer"))
    #expect(gap.rows("Two-way partners").map(\.note) == ["to them 4 d ago · back 4 d ago · team"])
    #expect(gap.sum.last?.value == "the older of the two = 4 d")
    let stands = try explain(.stands)
    let cut = stands.rows("Would be cut off")
    #expect(cut.map(town.community.name) == ["mei"])
    #expect(cut.first?.note == "ties with the team only · acuity 1")
    #expect(stands.sum.last?.value == "27 ÷ 28 = 96 %")
    let neighbour = try explain(.connectionGap, .member("n3"))
    #expect(neighbour.line("two-way ties with members") == nil)
  }

  @Test func membersWithoutAnybodyAreListedByAcuity() throws {
    let together = try explain(.together)
    let rows = together.rows("Members without a two-way tie")
    #expect(rows.map(town.community.name) == ["ana", "tom", "bo"])
    #expect(rows.first?.note == "acuity 2 · no two-way tie yet")
    // Weights 4, 3 and 1 of 5 + 4 + 3 + 1 and 26 times 2.
    #expect(together.sum.last?.value == "1 − 8 ÷ 65 = 88 %")
    #expect(together.line("acuity 2, weight 4: 1 of 1") == "4 of 4")
  }

  @Test func repliesThatComeFromFewPeopleAreSaidTo() throws {
    let attention = try explain(.attention, .member("tom"))
    #expect(attention.line("replies in all") == "4" && attention.line("from different people") == "2")
    let rows = attention.rows("Who replied")
    #expect(rows.map(town.community.name) == ["n0 → tom", "amy → tom"])
    #expect(rows.map(\.note) == ["3 replies · 75 % · last 2 d ago", "1 reply · 25 % · last 2 d ago · team"])
    // exp(¾ ln 4/3 + ¼ ln 4) = 1.755
    #expect(attention.sum.last?.value == "e^0.56 = 1.8 people")
    #expect(attention.advice.hasPrefix("4 replies, really from 1.8 people."))
    #expect(attention.advice.contains("4 signals only"))
  }

  @Test func votesAreListedWithTheMessageThatTheyAreAboutAndWhoGaveThem() throws {
    let trust = try explain(.memberTrust, .member("n1"))
    let good = trust.rows("Messages that others voted for")
    #expect(good.first.map(town.community.name) == "talk 0 1")
    #expect(good.first?.note == "thanks ×2 · wrote back · newest 9 d ago")
    #expect(trust.rows("Messages that others voted against").map(\.note) == ["not helpful · 9 d ago"])
    #expect(Set(trust.rows("Who voted").map(town.community.name)) == ["n5 → n1", "n6 → n1", "n7 → n1", "n0 → n1"])
    #expect(trust.figure.count == 4)
  }

  @Test func whatIsNotKnownAsksForNothing() throws {
    for id in [FigureID.memberTrust, .attention, .bridging] {
      let explanation = try explain(id, .member("ana"))
      #expect(explanation.sum.last?.value == "not known yet")
    }
    #expect(try explain(.memberTrust, .member("ana")).advice.hasPrefix("Nothing to do"))
    #expect(try explain(.esteem).sum.last?.value.hasSuffix("%") == true)
  }

  @Test func aCommunityThatIsTooSmallIsToldWhatIsMissingAndWhoWaits() throws {
    let small = SmallTown(neighbours: 8)
    let trust = try #require(small.engine.explain(.trust, .community))
    #expect(trust.sum.map(\.value) == ["12", "12", "not shown: 12 active members; it needs 25"])
    #expect(trust.evidence.isEmpty)
    let heard = try #require(small.engine.explain(.firstReply, .community))
    #expect(heard.rows("Questions that still wait").map(small.community.name) == ["ana asks", "bo asks"])
  }

  @Test func theTeamIsToldToStepBackOnlyWhenQuestionsAreAnswered() throws {
    var town = town
    for number in 0..<6 {
      town.say("n\(number)", in: "old \(number)", hours: 800)
      for hours in [799.9, 799.8] { town.say("amy", in: "old \(number)", hours: hours) }
    }
    let answered = try #require(town.engine.explain(.control, .community))
    #expect(answered.advice.contains("then step out"))
    for number in 0..<26 { town.say("n\(number)", in: "open \(number)", hours: 100) }
    let waiting = try #require(town.engine.explain(.control, .community))
    #expect(waiting.advice.contains("answer. This is not the time to step back"))
  }

  @Test func theHeadlineNamesItsLowestPartAndWhatMovedIt() throws {
    let engine = town.engine
    var report = engine.report()
    report.community.before = HistoryPoint(at: 0, trust: 80, interval: nil, parts: [0.9, 0.9, 0.9, 0.6])
    let trust = try #require(engine.explain(.trust, .community, with: report))
    let points = trust.sum.filter { $0.label.hasPrefix("of this by") }.compactMap { line in
      line.value.split(separator: ": ").last.flatMap { Double($0.replacing("−", with: "-").replacing("+", with: "")) }
    }
    #expect(points.count == 4)
    let now = try #require(trust.figure.value)
    #expect(abs(points.reduce(0, +) - (now - 80)) < 0.21)
    #expect(trust.advice.hasPrefix("The lowest part is"))
    report.generation += 1
    #expect(engine.explain(.trust, .community, with: report)?.line("since 28 days") == nil)
  }

  @Test func oneWhoHoldsAQuarterOfAllPairsIsASinglePointOfFailure() throws {
    let engine = town.engine
    var report = engine.report()
    let row = try #require(town.community.members.row(id: "n0"))
    report.members.bridgingBands = Array(repeating: 50, count: report.members.count)
    report.members.bridgingShares = Array(repeating: 0.1, count: report.members.count)
    let usual = try #require(engine.explain(.bridging, .member("n0"), with: report))
    #expect(usual.advice == "Nothing to do." && usual.sum.last?.value == "50 of 100")
    report.members.bridgingShares[row.index] = 0.31
    let bridge = try #require(engine.explain(.bridging, .member("n0"), with: report))
    #expect(bridge.advice.hasPrefix("More than a quarter"))
    #expect(bridge.line("share of all pairs") == "31 %")
    // Neighbours 1 and 25 of the ring and Tom, of whom none knows another.
    #expect(bridge.line("groups these fall into") == "3")
  }

  @Test func namesOfGroupsAreMadeHarmless() throws {
    var town = town
    for place in town.members.indices {
      town.members[place].segments = [place % 2 == 0 ? "bad\u{1B}[31m\u{202E}one" : "good"]
    }
    let even = try #require(town.engine.explain(.evenHanded, .community))
    #expect(even.sum.contains { $0.label == "segment bad  31m one" })
    for text in even.sum.map(\.label) + [even.advice] {
      #expect(!text.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E })
    }
  }
}
