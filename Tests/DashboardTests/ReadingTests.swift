import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct ReadingTests {
  @Test func openingMarksAsReadUpToTheNewestMessage() {
    var person = Person()
    person.press("3")
    person.sees("9 · 4 unread")
    person.press("Enter")
    #expect(person.effects == [.markRead(conversation: "insulin", upTo: Town.ago(2.5))])
    person.sees("3 unread")
    #expect(person.state.readMarks == ["insulin": Town.ago(2.5)])
  }

  @Test func lookingAtThePreviewMarksNothing() {
    var person = Person()
    person.press("3", "j", "j", "k", "G", "g")
    #expect(person.effects.isEmpty)
  }

  @Test func mTogglesRead() {
    var person = Person()
    person.press("3", "m")
    person.sees("Marked as read.")
    person.press("m")
    person.sees("Marked as unread.")
    person.press("j")
    person.sees("4 unread")
    #expect(
      person.effects == [
        .markRead(conversation: "insulin", upTo: Town.ago(2.5)),
        .markRead(conversation: "insulin", upTo: Timestamp(milliseconds: Town.ago(2.5).milliseconds - 1)),
      ])
  }

  @Test func marksOfTheUserAreHonoured() {
    let state = DashboardState(
      community: Town.make(), clock: Town.now, size: Size(columns: 80, rows: 24),
      readMarks: ["insulin": Town.now, "feet": Town.ago(24 * 500)], readBaseline: Town.ago(48))
    // Insulin is read, feet is not; night, sugar and pump are after the baseline.
    #expect(state.reads.unreadCount == 4)
  }

  @Test func onlyUnreadShowsThoseAndAllAgain() {
    var person = Person()
    person.press("3", "o")
    person.sees("only unread")
    #expect(person.state.current.list.rows.count == 4)
    person.press("Esc")
    #expect(person.state.current.list.rows.count == 9)
    person.press("o", "o")
    #expect(person.state.current.list.rows.count == 9)
  }

  @Test func sortingShowsTheBeginningAndEscReturns() {
    var person = Person()
    person.press("3", "j", "j")
    let before = person.selected
    person.press("s", "j", "Enter")
    person.sees("Conversations · unanswered")
    #expect(person.selected == "feet")
    person.press("Esc")
    #expect(person.selected == before)
    person.press("s", "s", "s", "s", "Enter")
    person.sees("Conversations · name")
    #expect(person.selected == "insulin")
  }

  @Test func theMenuMarksThePresentOrderAndEscChangesNothing() {
    var person = Person()
    person.press("2", "s")
    person.sees("• recent")
    person.press("j", "Esc")
    #expect(person.state.current.list.sort == .recent)
  }

  @Test func deletedTextIsNotShownAndEditedIsSaid() {
    var person = Person()
    person.press("3", "Enter")
    person.doesNotSee("This was not for here.")
    person.sees("[deleted by its author]")
    person.sees("edited")
    person.sees("2 thanks · 1 helpful")
  }

  @Test func aReplyToNothingIsSaid() {
    var town = Town.records()
    town.say("salt", "tom", hoursAgo: 1, "Cumin again.", answering: "gone")
    var person = Person(town.community())
    person.press("3", "Enter", "G")
    person.sees("replies to a message that is not here")
  }

  @Test func aGoesToWhatAMessageAnswersAndEscBack() {
    var person = Person(columns: 80, rows: 24)
    person.press("3", "/carers", "Enter", "Enter", "G")
    let last = person.state.current.thread?.selected
    person.press("a")
    #expect(person.state.current.thread?.selected == last! - 1)
    person.press("Esc")
    #expect(person.state.current.thread?.selected == last)
    person.press("g", "a")
    person.sees("This message answers no other.")
  }

  @Test func depthBeyondTheIndentIsANumber() {
    var person = Person()
    person.press("3", "/carers", "Enter", "Enter", "G")
    person.sees("↳29 ")
  }

  @Test func whoLeftOrDiedIsSaidPlainly() {
    var person = Person()
    person.press("2", "/ida", "Enter", "Enter")
    person.sees("Ida Blum has died.")
    person.press("Esc", "Esc", "/ned", "Enter", "Enter")
    person.sees("Ned Pike left the community on 22 Sep 2026.")
  }

  @Test func whoDidNotAgreeToContactIsSaidWhereSomebodyWouldAct() {
    var person = Person()
    person.happen(.worklist(Needed.worklist()))
    #expect(person.selected == "mei")
    person.sees("did not agree to be contacted")
  }

  @Test func anArchiveSaysSo() {
    let person = Person(now: Town.now.adding(days: 400))
    person.sees("archive · as of 21 Nov 2026")
    person.sees("Sugar has been 300")
    person.sees("2 h")
  }

  @Test func aChosenInstantSaysSo() {
    let state = DashboardState(
      community: Town.make(), clock: Town.now, size: Size(columns: 120, rows: 40), chosenAsOf: Town.ago(24),
      readBaseline: Town.now)
    let screen = FrameText.encode(render(state, theme: .mono))
    #expect(screen.contains("as of 20 Nov 2026 14:02 (chosen)"))
    #expect(screen.contains(" 2 h "))
  }

  @Test func localTimesFollowTheZone() {
    let state = DashboardState(
      community: Town.make(), clock: Town.now, size: Size(columns: 120, rows: 40), readBaseline: Town.now,
      zone: ZoneRule { _ in -5 * 3600 })
    #expect(FrameText.encode(render(state, theme: .mono)).contains("as of Sat 21 Nov 09:02"))
  }
}
