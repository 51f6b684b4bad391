import CommunityModel
import Drawing
import FollowUps
import Testing

@testable import Dashboard

@Suite struct FlaggingTests {
  /// Ana's question has waited for 26 hours.
  static func worklist(of community: Community) throws -> Worklist {
    let ana = try #require(community.members.row(id: "ana"))
    var question: MessageRow?
    community.messages.forEach { message in
      if community.text(of: message.row).hasPrefix("Sugar has been 300") { question = message.row }
    }
    let signal = Signal(
      .unanswered, .red, since: Town.ago(26), title: "unanswered 26 h",
      reason: "question unanswered for 26 h; the target is 4 h (acuity 2)", messages: [try #require(question)])
    let mei = try #require(community.members.row(id: "mei"))
    return Worklist(
      asOf: Town.now, generation: community.generation,
      rows: [
        WorklistRow(member: ana, severity: .red, signals: [signal], why: signal.title, since: Town.ago(26)),
        WorklistRow(member: mei, severity: .watch, why: "silent 31 d", since: Town.ago(26)),
      ])
  }

  @Test func twoKeysFlagForTheReasonOfTheSignalWithItsMessage() throws {
    var person = Person.on("ana")
    person.happen(.worklist(try Self.worklist(of: person.state.community)))
    person.press("f")
    person.sees("question unanswered for 26 h")
    person.sees("“Sugar has been 300 since Tuesday")
    person.sees("[asap]")
    person.sees("= Sat 21 Nov 2026 18:02")
    person.press("Enter")
    guard case .raise(let drafts)? = person.recorded.first, let draft = drafts.first else {
      Issue.record("nothing was recorded")
      return
    }
    #expect(draft.member == "ana" && draft.signal == .unanswered && draft.priority == .asap && draft.owner == nil)
    #expect(draft.reason == "question unanswered for 26 h; the target is 4 h (acuity 2)")
    #expect(draft.due == Timestamp(seconds: Town.now.seconds + 4 * 3600))
    let row = draft.message.flatMap { person.state.community.row(ofMessage: $0) }
    #expect(row.map { person.state.community.text(of: $0).hasPrefix("Sugar has been 300") } == true)
    person.sees("Saved: Ana Ruiz flagged, due Sat 21 Nov 18:02.")
    #expect(person.state.overlay == nil)
  }

  @Test func whatIsTypedReplacesTheReasonOfTheSignal() throws {
    var person = Person.on("ana")
    person.happen(.worklist(try Self.worklist(of: person.state.community)))
    person.press("f", "Call her", "Enter")
    guard case .raise(let drafts)? = person.recorded.first else { return #expect(Bool(false)) }
    #expect(drafts.map(\.reason) == ["Call her"])
  }

  @Test func aMessageIsQuotedFromItsConversation() {
    var person = Person(columns: 80, rows: 24)
    person.work = Shift()
    person.press("3", "/sugar", "Enter", "Enter", "f")
    person.sees("Flag Ana Ruiz")
    person.sees("should I call")
    // Without a signal the reason is the nurse's own, and nothing is saved without one.
    person.press("Enter")
    person.sees("Reason is still empty.")
    #expect(person.recorded.isEmpty)
    person.press("High sugar", "Enter")
    guard case .raise(let drafts)? = person.recorded.first, let id = drafts.first?.message else {
      Issue.record("nothing was recorded")
      return
    }
    #expect(person.state.community.row(ofMessage: id).map { person.state.community.text(of: $0) } == person.message)
  }

  @Test func takingOnALineOfTheWorklistRaisesItsFlagAsOnesOwn() throws {
    var person = Person.on("ana")
    person.happen(.worklist(try Self.worklist(of: person.state.community)))
    person.press("c")
    guard case .claim(let flags, let drafts)? = person.recorded.first else { return #expect(Bool(false)) }
    #expect(flags.isEmpty && drafts.map(\.owner) == ["amy"] && drafts.map(\.signal) == [.unanswered])
    person.sees("Saved: you have Ana Ruiz now.")
    person.press("c")
    person.sees("You have this already.")
  }

  @Test func theTeamAndProgramsAreNotFlagged() {
    var person = Person.on("sam")
    person.press("f")
    person.sees("Sam Hart works for the organisation.")
    var other = Person.on("bell")
    other.press("f")
    other.sees("Bell is a program.")
    #expect(person.recorded.isEmpty && other.recorded.isEmpty)
  }

  @Test func aReadOnlyStoreRefusesEveryVerbWithASentence() {
    let state = DashboardState(
      community: Town.make(), clock: Town.now, size: Size(columns: 80, rows: 24), userName: "amy",
      readBaseline: Town.now, isReadOnly: true)
    var person = Person()
    person.state = state
    for key in ["f", "c", "A", "z", "i", "t", "d", "x", "r", "E", "X", "P", "Y", "u", "U"] {
      person.press(key)
      person.sees("This store is read-only")
    }
    #expect(person.effects.isEmpty)
  }

  @Test func nobodyAtTheKeyboardRecordsNothing() {
    var person = Person()
    person.state.userName = nil
    person.press("2", "f")
    person.sees("Nobody is at the keyboard. W says who.")
  }

  @Test func aDueTimeIsShownInFullOrRefusedBeforeEnter() {
    var person = Person.on("ana")
    person.press("f", "Sugar", "Tab", "Tab", "tomorrow 8:30")
    person.sees("= Sun 22 Nov 2026 08:30")
    person.press("C-u", "gibberish")
    person.doesNotSee("= Sun 22 Nov")
    let said = person.screen
    person.press("Enter")
    #expect(person.recorded.isEmpty && !said.isEmpty)
    person.sees("gibberish")
    person.press("C-u", "Enter")
    guard case .raise(let drafts)? = person.recorded.first else { return #expect(Bool(false)) }
    #expect(drafts.map(\.due) == [nil])
  }
}
