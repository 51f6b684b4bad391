import CommunityModel
import Drawing
import Testing

@testable import Dashboard
@testable import FollowUps

@Suite struct EmptyTests {
  static let nobody = Community(profile: CommunityProfile(name: "New"), members: [], conversations: [], messages: [])

  @Test func anEmptyCommunityIsSaidInPlainWords() {
    var person = Person(Self.nobody, columns: 120, rows: 24)
    person.sees("Looking for who needs somebody…")
    person.sees("Nobody has written in the last 28 days.")
    person.press("Tab", "Tab")
    person.sees("Nobody joined in the last 28 days.")
    person.press("2")
    person.sees("There are no members yet.")
    person.press("3")
    person.sees("Nobody has written yet.")
  }

  @Test func whenNobodyIsOnTheListOnlyWhatWasLookedAtIsSaid() {
    var person = Person(columns: 160, rows: 24)
    person.doesNotSee("All who asked")
    person.happen(.worklist(Worklist(asOf: Town.now, generation: 0)))
    person.sees("All who asked for somebody have had somebody.")
    let text = person.state.emptyWorklistText(person.state.current.list)
    #expect(text.contains("52 messages of 14 members") && text.contains("never means that all are safe"))
    person.doesNotSee("Looking for")
    person.press("?")
    person.sees("PgDn page down")
  }

  @Test func whoAskedAndWasNotHeardIsNeverCountedAsHeard() {
    var worklist = Worklist(asOf: Town.now, generation: 0)
    worklist.counts.withheld = 1
    var person = Person(columns: 160, rows: 24)
    person.happen(.worklist(worklist))
    person.sees("Nobody is on the list now.")
    person.doesNotSee("All who asked")
    person = Person(Self.nobody, columns: 160, rows: 24)
    person.happen(.worklist(Worklist(asOf: Town.now, generation: 0)))
    person.sees("Nobody has written yet.")
    person.doesNotSee("All who asked")
  }

  @Test func everyKeyIsHarmlessInAnEmptyCommunity() {
    for screen in ["1", "2", "3"] {
      for key in Action.all.flatMap(\.bindings).flatMap(\.keys) {
        var person = Person(Self.nobody, columns: 60, rows: 12)
        person.press(screen, "Tab", key.name, key.name, "Tab", key.name)
        #expect(render(person.state, theme: .mono).size == Size(columns: 60, rows: 12))
      }
    }
  }

  @Test func aConversationWithoutMessagesIsSaid() {
    var person = Person()
    person.press("3", "/december", "Enter", "Enter")
    person.sees("Nobody has written here yet.")
  }
}
