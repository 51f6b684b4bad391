import CommunityModel
import Drawing
import Testing

@testable import Dashboard
@testable import FollowUps

@Suite struct NeedsPageTests {
  /// The whole page as text.
  private func page(_ person: Person) -> [String] {
    person.state.current.document.document.lines.map { $0.spans.map(\.text).joined() }
  }

  @Test func quotedWordsComeBeforeTheReasonsAndTheReasonsBeforeTheRest() throws {
    let lines = page(Person.rounding(emergency: false))
    let quote = try #require(lines.firstIndex { $0.contains("Sugar has been 300 since") })
    let why = try #require(lines.firstIndex { $0.contains("question unanswered for 26 h; the target is 4 h") })
    let flag = try #require(lines.firstIndex { $0.hasPrefix("f17") })
    let wants = try #require(lines.firstIndex { $0.hasPrefix("Wants") })
    let ties = try #require(lines.firstIndex { $0.hasPrefix("Ties") })
    #expect(quote == 0 && quote < why && why < flag && flag < wants && wants < ties)
    #expect(lines.contains { $0.contains("phone · mornings · Spanish") })
    #expect(lines.contains { $0.contains("not thereby safe") })
  }

  @Test func anUrgentFlagHasTheEscalationTextAndARoutineOneHasNot() {
    var person = Person.rounding(emergency: false)
    #expect(page(person).contains { $0.contains("Page the nurse on call") })
    person.happen(
      .worklist(
        Needed.worklist(for: person.state.community, emergency: false) {
          $0.edit { $0[0].flags = [Needed.flag("f17", "ana", .routine, owner: nil, dueIn: nil)] }
        }))
    #expect(!page(person).contains { $0.contains("Page the nurse on call") })
    #expect(page(person).contains { $0.contains("nobody has it") })
  }

  @Test func wordsOfEmergencyHaveTheCommunitysTextAlsoOnTheProfile() {
    var person = Person.rounding()
    #expect(page(person).contains { $0.contains("Call 911") })
    person.press("p")
    #expect(person.state.focus == .profile && person.selected == "mei")
    #expect(page(person).contains { $0.contains("Call 911") })
    #expect(page(person).contains { $0.contains("“chest pain”") })
  }

  @Test(arguments: [
    (FlagAudience.team, "amy", true), (.team, "sam", true), (.clinical, "amy", true), (.clinical, "sam", false),
    (.owner, "amy", false), (.owner, "lena", true),
  ])
  func aFlagForOtherEyesShowsOnlyThatItIsThere(_ audience: FlagAudience, _ reader: String, _ isShown: Bool) {
    var person = Person.rounding(emergency: false)
    person.state.userName = reader
    person.happen(
      .worklist(
        Needed.worklist(for: person.state.community, emergency: false) {
          $0.edit {
            $0[1].flags = [
              Needed.flag("f9", "tom", .urgent, owner: nil, dueIn: nil, reason: "a family secret", audience: audience)
            ]
            $0[1].why = "a family secret"
            $0[1].signals = []
          }
        }))
    person.press("j")
    #expect(person.selected == "tom")
    #expect(person.screen.contains("a family secr") == isShown)
    #expect(page(person).contains { $0.contains("only that there is one") } == !isShown)
    person.press("p")
    #expect(person.screen.contains("a family secr") == isShown)
  }

  @Test func mentionsAreListedAsSuch() throws {
    var person = Person.rounding(emergency: false)
    let said = Needed.message("sugar", in: person.state.community)
    person.happen(.worklist(Needed.worklist(for: person.state.community, emergency: false) { $0.mentions = said }))
    let lines = page(person)
    let heading = try #require(lines.firstIndex { $0 == "Mentions" })
    #expect(lines[heading + 1].contains("negated or reported"))
    #expect(lines[(heading + 2)...].contains { $0.contains("Sugar has been 300") })
  }

  @Test func rowsThatAreNotInTheSnapshotDoNoHarm() {
    var person = Person.rounding(emergency: false)
    person.happen(
      .worklist(
        Needed.worklist(for: person.state.community) { worklist in
          worklist.mentions = [MessageRow(segment: 90, local: 1)]
          worklist.edit { $0[0].signals[0].messages = [MessageRow(segment: 7, local: 9999)] }
          worklist.emergencies[0].signals[0].messages = [MessageRow(segment: 7, local: 9999)]
          worklist.edit {
            $0.append(WorklistRow(member: MemberRow(999_999), severity: .red, why: "not here", since: Town.ago(1)))
          }
        }))
    person.sees("Looking for who needs somebody…")
    person.press("j", "Enter", "2", "F", "!")
    #expect(render(person.state, theme: .mono).size == person.state.size)
  }
}
