import CommunityModel
import Testing

@testable import Dashboard
@testable import FollowUps

/// What the team did, folded from a journal, on the pages about a member.
@Suite struct WorkOnPagesTests {
  private func page(_ person: Person) -> [String] {
    person.state.current.document.document.lines.map { $0.spans.map(\.text).joined() }
  }

  /// Ana is called, has a plan and said how she wants to be reached; the call was promised and kept.
  private func cared(for columns: Int = 140) -> Person {
    var person = Person.rounding(columns: columns, rows: 45, emergency: false)
    person.work = Shift()
    person.work?.clock = Town.ago(5)
    person.do(.raise([FlagDraft(member: "ana", reason: "sugar is high", priority: .urgent, due: Town.ago(3))]))
    person.do(.claim(["f1"], raising: []))
    person.do(.recordWants(member: "ana", Wants(channel: "letter", hours: "after six", language: nil, format: nil)))
    person.do(
      .plan(
        member: "ana",
        PlanDraft(aim: "walk to the harbor again", cadenceDays: 7, next: Town.now.adding(days: 2), owner: "amy")))
    person.do(
      .touch(
        TouchDraft(
          member: "ana", channel: "phone", outcome: "is well", flag: "f1", because: "a letter would come too late")))
    return person
  }

  @Test(arguments: [["1"], ["1", "p"]])
  func planTouchesWantsAndHistoryStandOnTheNeedsPageAndTheProfile(_ keys: [String]) {
    var person = cared()
    for key in keys { person.press(key) }
    #expect(person.selected == "ana")
    let lines = page(person)
    // Lines are wrapped where the pane ends.
    let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for words in [
      "“walk to the harbor again”", "every 7 days", "next touch Mon 23 Nov 14:02, in 2 d", "phone · Amy Ross · is well",
      "because a letter would come too late", "letter · after six (as they told the team)",
      "urgent · begun · you have it",
    ] { #expect(text.contains(words), "\(words)\n\(text)") }
    guard keys.count == 1 else { return }
    #expect(lines.contains("History"))
  }

  @Test func thePromiseThatWasKeptIsCountedBesideTheCounts() {
    let person = cared()
    let kept = person.state.care.state.promises(from: Town.ago(28 * 24), to: Town.now)
    #expect(kept.due > 0)
    let line = person.line(person.state.layout.counts?.row ?? 0)
    #expect(line.contains("kept \(kept.kept) of \(kept.due) promises"), "\(line)")
  }

  @Test func aQuestionInTheWordsOfAnEmergencyIsNotSaidASecondTime() {
    var person = Person.rounding()
    person.happen(
      .worklist(
        Needed.worklist(for: person.state.community) { list in
          list.edit { rows in
            let messages = rows[0].signals[0].messages
            rows[0].signals.append(
              Needed.signal(.question, .watch, hoursAgo: 0.05, "asked", "asked 3 min ago", messages: messages))
          }
        }))
    #expect(person.selected == "mei")
    #expect(!page(person).contains { $0.contains("asked 3 min ago") })
    #expect(person.cursorLines.contains { $0.contains("“chest pain” ") && !$0.contains("+1") })
  }

  @Test func whatHasNoLineIsCountedAtTheEndOfTheListAndInTheBottomLines() {
    for (columns, rows) in [(140, 45), (100, 30), (80, 24)] {
      var person = Person.rounding(columns: columns, rows: rows, emergency: false)
      person.happen(
        .worklist(
          Needed.worklist(for: person.state.community, emergency: false) {
            $0.counts.older = 7
            $0.counts.olderSince = Town.ago(24 * 90)
            $0.counts.withheld = 4
            $0.missing = ["gone-1", "gone-2"]
          }))
      person.press("G")
      person.sees("7 older questions")
      person.sees("4 members")
      person.sees("gone-1")
      #expect(person.cursorLines.contains { $0.contains("silent 31 d") }, "\(columns)\n\(person.screen)")
    }
  }

  @Test func anEmptyListSaysWhatItDoesNotHold() {
    var person = Person.rounding(emergency: false)
    person.happen(
      .worklist(
        Needed.worklist(for: person.state.community, emergency: false) {
          $0.edit { $0 = [] }
          $0.counts.older = 1
          $0.missing = ["gone-1"]
        }))
    let said = person.state.emptyWorklistText(person.state.current.list)
    #expect(person.state.current.list.rows.isEmpty && person.screen.contains("Nobody is on the list now."))
    for words in ["1 older question (before the last 28 days)", "gone-1", "never means that all are safe"] {
      #expect(said.contains(words), "\(said)")
    }
    #expect(!said.contains("All who asked"))
  }

  @Test func whoIsNotOnTheTeamIsToldSoWhereOnlyTheirsIsShown() {
    var person = Person.rounding(emergency: false)
    person.state.userName = "zoe"
    person.press("F", "j", "Enter", "Esc")
    person.sees("is not on the team")
    person.sees("W who are you?")
  }

  @Test func inAnArchiveTheTeamsWorkHasDatesInsteadOfAgesThatCannotBe() {
    let community = Needed.town()
    var person = Person(community, columns: 140, rows: 45, now: Town.now.adding(days: 400))
    person.happen(.worklist(Needed.worklist(for: community, emergency: false) { $0.asOf = person.state.asOf.time }))
    #expect(person.state.asOf.reason == .archive)
    person.work = Shift()
    person.work?.clock = Town.now.adding(days: 400)
    person.do(
      .raise([FlagDraft(member: "ana", reason: "sugar is high", due: Town.now.adding(days: 402))]))
    let lines = page(person)
    #expect(lines.contains { $0.contains("raised on 26 Dec 2027 14:02") })
    #expect(lines.contains { $0.contains("due: 28 Dec 2027 14:02") })
    #expect(!lines.contains { $0.contains("cannot be right") && $0.contains("raised") })
  }
}
