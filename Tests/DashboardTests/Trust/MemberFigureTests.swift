import CommunityModel
import Testing
import TrustMetrics

@testable import Dashboard

@Suite struct MemberFigureTests {
  private func profile(_ name: String, columns: Int = 120) -> Person {
    var person = Person.trusting(columns: columns)
    person.press("2", "/\(name)", "Enter", "Enter")
    return person
  }

  @Test func aProfileSaysWhatIsKnownInWordsWithUnits() {
    let person = profile("ana", columns: 200)
    person.sees("Trust      0.64 (0.45–0.82) from 9 signals")
    person.sees("of 8 questions")
    person.sees("12 replies, really 2.3 people (1.4 team, 1.2 members)")
    person.sees("no two-way tie for 41 days · only with the team")
    person.sees("bridges more than 12 % of members")
    person.sees("38 % likely to be gone for good")
  }

  @Test func whatIsNotKnownIsNeverCalledLow() {
    let person = profile("mei", columns: 200)
    person.sees("Trust      not known yet: only 1 signal")
    person.sees("Heard      not known yet")
    person.sees("Attention  not known yet: no replies")
    person.sees("no two-way tie yet")
    person.doesNotSee(" low")
  }

  @Test func manySignalsThatWeighLittleAreNotCalledFew() throws {
    var person = Person.trusting(columns: 200)
    let mei = try #require(person.state.community.members.row(id: "mei")).index
    var report = Trusted.report()
    (report.members.heardYes[mei], report.members.questions[mei]) = (2.1, 20)
    (report.members.positive[mei], report.members.votes[mei]) = (2.9, 12)
    person.happen(.trust(report))
    person.press("2", "/mei", "Enter", "Enter")
    person.sees("Trust      not known yet: its 12 signals weigh too little")
    person.sees("Heard      not known yet: its 20 questions are too old")
  }

  @Test func somebodyWhoHoldsMuchTogetherIsNamedAsSuch() {
    let person = profile("okafor", columns: 200)
    person.sees("bridges more than 97 % of members · a single point of failure: 31 % of all pairs")
    person.sees("two-way tie 1 day ago")
  }

  @Test func botsAndThoseWhoLeftHaveNoFigures() {
    for name in ["bell", "ned", "blum"] { profile(name).doesNotSee("Trust and ties") }
  }

  @Test func aFigureOfAMemberIsExplainedAndEscReturnsToItsLine() {
    var person = profile("ana")
    person.press("j", "j")
    let before = person.screen
    person.press("?")
    #expect(person.effects.last == .explain(requestID: person.state.figures.lastRequestID, .attention, .member("ana")))
    person.sees("Attention · Ana Ruiz")
    person.press("Esc")
    #expect(person.screen == before)
  }

  @Test func theProfileFollowsTheReport() {
    var person = Person()
    person.press("2", "/ana", "Enter", "Enter")
    person.sees("Trust      not computed yet")
    person.happen(.trust(Trusted.report()))
    person.sees("from 9 signals")
  }

  @Test func rowsOfAnotherGenerationAreNotRead() {
    var person = Person(columns: 200)
    person.happen(.trust(Trusted.report(generation: 3)))
    person.sees("Trust 71")
    person.press("2", "/ana", "Enter", "Enter")
    person.sees("not known yet: the store was read anew")
    person.doesNotSee("from 9 signals")
  }

  @Test func rowsAreNotReadWhileMessagesAreLoading() {
    let texts = CountedTexts(Town.make())
    var person = Person(texts.snapshot(read: 40), columns: 200)
    person.happen(.trust(Trusted.report()))
    person.press("2", "/ana", "Enter", "Enter")
    person.sees("not known yet: older messages are still loading")
    person.happen(.community(texts.snapshot()))
    person.sees("from 9 signals")
  }

  @Test(arguments: [ListSort.trust, .heard, .attention, .connectionGap, .bridging, .lapseRisk])
  func membersAreSortedByAFigureWithTheUnknownLast(_ sort: ListSort) throws {
    var person = Person.trusting(columns: 80, rows: 24)
    let place = try #require(ListSort.choices(for: .memberList).firstIndex(of: sort))
    person.press("2", "s")
    person.press("j", times: place)
    person.press("Enter")
    let figure = try #require(sort.figure)
    let report = try #require(person.state.trust)
    #expect(person.state.current.list.rows == report.members.order(figure))
    person.sees("Members · \(sort.rawValue)")
    person.sees(figure.column)
    let last = try #require(person.state.current.list.rows.last)
    #expect(person.state.shortWord(figure, of: MemberRow(Int(last))) == nil)
    #expect(person.screen.split(separator: "\n")[16].contains("—"))
  }

  @Test func whoJoinedAfterTheReportComesLast() {
    var town = Town.records()
    let before = town.community()
    town.members.append(MemberRecord(id: "zoe", name: "Zoe New", role: .patient, joinedAt: Town.now))
    var person = Person(before, columns: 80, rows: 24)
    person.happen(.trust(Trusted.report(for: before)))
    person.happen(.community(town.community()))
    person.press("2", "s", "j", "j", "j", "Enter", "G")
    #expect(person.selected == "zoe")
    #expect(person.cursorLines.last?.contains("—") == true)
  }

  @Test func anOrderThatIsNotKnownYetIsRefusedWithTheReason() {
    var person = Person(columns: 80, rows: 24)
    person.press("2", "s", "j", "j", "j")
    person.sees("trust           not known yet")
    person.press("Enter")
    person.sees("Trust is not computed yet.")
    #expect(person.state.context == .sortMenu)
    person.happen(.trust(Trusted.report()))
    person.press("Enter")
    person.sees("Members · trust")
  }

  @Test func anOrderByAFigureComesBackWithTheFigures() {
    let texts = CountedTexts(Town.make())
    var person = Person(texts.snapshot(), columns: 80, rows: 24)
    person.happen(.trust(Trusted.report()))
    person.press("2", "s", "j", "j", "j", "Enter")
    person.happen(.community(texts.snapshot(read: 40, generation: 1)))
    person.sees("recent, until trust is known")
    person.happen(.community(texts.snapshot(generation: 1)))
    person.happen(.trust(Trusted.report(generation: 1)))
    person.sees("Members · trust ")
    person.sees("0.91")
  }

  @Test func figuresOnFewSignalsHaveNoColour() {
    #expect(Figure(.memberTrust, 0.5, count: 1, standing: .faint).ink == .faint)
    #expect(Figure(.memberTrust, 0.5, count: 1, standing: .faint).barInk == .chartMuted)
    #expect(Figure(.memberTrust, 0.5, count: 3, standing: .unranked).ink == .muted)
  }
}
