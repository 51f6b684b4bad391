import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct EmptyTests {
  static let nobody = Community(profile: CommunityProfile(name: "New"), members: [], conversations: [], messages: [])

  @Test func anEmptyCommunityIsSaidInPlainWords() {
    var person = Person(Self.nobody, columns: 120, rows: 24)
    #expect(person.screen.split(separator: "\n").prefix(8).contains { $0.contains("Nobody has written yet.") })
    person.sees("Nobody has written in the last 28 days.")
    person.sees("Nobody joined in the last 28 days.")
    person.press("2")
    person.sees("There are no members yet.")
    person.press("3")
    person.sees("Nobody has written yet.")
  }

  @Test func whenNobodyWaitsOnlyWhatWasLookedAtIsSaid() {
    var town = Town.records()
    for id in ["hello", "sugar", "pump", "feet"] { town.say(id, "amy", hoursAgo: 1, "I am here.") }
    var person = Person(town.community(), columns: 160, rows: 24)
    person.sees("has a first answer")
    person.sees("is not looked at here")
    person.doesNotSee("still wait")
    person.press("?")
    person.sees("PgDn page down")
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
