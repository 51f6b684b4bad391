import CommunityModel
import Drawing
import Testing

@testable import Dashboard
@testable import FollowUps

@Suite struct FilterMenuTests {
  /// Puts the cursor of the menu on a choice and takes it.
  private func take(_ choice: FilterMenu.Choice, _ person: inout Person) throws {
    if person.state.context != .filterMenu { person.press("F") }
    guard case .worklistFilter(let menu) = person.state.overlay else { return }
    let place = try #require(menu.items.firstIndex { $0.choice == choice })
    person.press("g")
    person.press("j", times: place)
    person.press("Enter")
  }

  private func shown(_ person: Person) -> [String] {
    person.state.screens[.rounds]?.lists[.worklist]?.rows.map { person.state.community.members[MemberRow(Int($0))].id }
      ?? []
  }

  @Test(arguments: [
    (FilterMenu.Choice.mine, ["ana"]), (.unowned, ["mei", "jose", "jo"]), (.overdue, ["tom"]),
    (.role("caregiver"), ["tom"]),
    (.segment("type 2"), ["ana", "jose", "jo"]), (.signal("F7"), ["ana"]), (.snoozed, ["omar"]),
    (.everything, ["mei", "ana", "tom", "jose", "jo"]),
  ])
  func everyChoiceShowsWhatItSays(_ choice: FilterMenu.Choice, _ ids: [String]) throws {
    var person = Person.rounding()
    try take(choice, &person)
    #expect(shown(person) == ids)
  }

  @Test func severalChoicesNarrowTogetherAndTheTitleSaysThem() throws {
    var person = Person.rounding(columns: 100, rows: 40)
    try take(.segment("type 2"), &person)
    try take(.unowned, &person)
    person.press("Esc")
    #expect(shown(person) == ["jose", "jo"])
    person.sees("Needs you · unowned, type 2")
    person.sees("2 of 5")
  }

  @Test func whenTheFilterLeavesNobodyTheListSaysSo() throws {
    var person = Person.rounding(columns: 100, rows: 40)
    try take(.mine, &person)
    try take(.overdue, &person)
    person.press("Esc")
    person.sees("None of the 5 members on the list: mine, overdue.")
  }

  @Test func aViewIsKeptByItsNameComesBackAndCanBeDropped() throws {
    var person = Person.rounding(columns: 100, rows: 44)
    try take(.unowned, &person)
    try take(.save, &person)
    #expect(person.state.context == .viewName)
    person.press("night F", "Backspace", "q", "Enter")
    var filter = WorklistFilter()
    filter.unowned = true
    #expect(person.effects == [.keepViews([SavedView(name: "night q", filter: filter)])])
    try take(.everything, &person)
    #expect(shown(person).count == 5)
    try take(.view(0), &person)
    #expect(shown(person) == ["mei", "jose", "jo"])
    person.press("F", "j", "j", "j", "j", "j", "x")
    #expect(person.effects.last == .keepViews([]))
  }

  @Test func nothingIsSavedWithoutAFilterOrAName() throws {
    var person = Person.rounding()
    try take(.save, &person)
    person.sees("Nothing is filtered, so there is nothing to save.")
    try take(.overdue, &person)
    try take(.save, &person)
    person.press("Enter")
    person.sees("Type a name for the view first.")
    person.press("Esc")
    #expect(person.state.context == .filterMenu)
    #expect(person.effects.isEmpty)
  }

  @Test func itOpensFromEveryScreenAndFitsEverySize() {
    for (columns, rows) in [(40, 10), (80, 24), (20, 6), (140, 45)] {
      var person = Person.rounding(columns: columns, rows: rows)
      person.press("3", "F")
      #expect(person.state.screen == .rounds)
      for _ in 0..<30 {
        #expect(person.screen.contains("▌"))
        person.press("j")
      }
    }
  }
}
