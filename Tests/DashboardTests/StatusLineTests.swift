import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct StatusLineTests {
  private func footer(_ person: Person) -> String { person.line(person.state.size.rows - 1) }

  @Test(arguments: [(80, 24), (40, 10), (30, 8)])
  func inAConversationTheWayBackIsTheFirstHint(_ columns: Int, _ rows: Int) {
    var person = Person(columns: columns, rows: rows)
    person.press("3", "Enter")
    #expect(footer(person).hasPrefix(" Esc back  / find"))
    person.press("2", "Enter")
    #expect(footer(person).hasPrefix(" Esc back"))
    person.press("Esc")
    person.sees("/ filter")
  }

  @Test func countsShrinkBeforeHintsVanish() {
    var seen: [String] = []
    for columns in (30...100).reversed() {
      var person = Person(columns: columns, rows: 24)
      person.press("3", "Enter")
      let line = footer(person)
      #expect(line.contains("Esc back  / find"))
      let count = ["52 messages · 14 members", "52 messages", "52 msgs", "52"].first { line.contains($0) } ?? ""
      if seen.last != count { seen.append(count) }
    }
    #expect(seen.contains("52 msgs") && seen.first == "52 messages · 14 members", "\(seen)")
  }

  @Test(arguments: [(80, 24), (40, 10)])
  func aReadOnlyStoreHasAQuietMarkThatStays(_ columns: Int, _ rows: Int) {
    var person = Person(columns: columns, rows: rows)
    person.doesNotSee("read-only")
    person.state = DashboardState(
      community: Town.make(), clock: Town.now, size: Size(columns: columns, rows: rows), readBaseline: Town.ago(48),
      isReadOnly: true)
    for key in ["Tab", "2", "j", "3", "Enter", "Esc"] {
      person.press(key)
      #expect(footer(person).contains("read-only"), "\(key)")
    }
  }

  @Test func whatIsWrongIsSaidInFullBeforeMoreHints() {
    for columns in 70...120 {
      let person = Person(CountedTexts(Town.make()).snapshot(problems: 3), columns: columns, rows: 24)
      #expect(footer(person).contains("3+ problems: rounds check"), "\(columns)")
    }
  }

  @Test func onTheWorklistTheWayToHelpComesBeforeTheCount() {
    for columns in 80...120 {
      let person = Person.rounding(columns: columns, rows: 24, emergency: false)
      #expect(footer(person).contains("? help"), "\(columns)")
    }
  }

  @Test func aStoreThatIsGoneIsSaidUntilItIsBackAndItsMessagesStay() {
    var person = Person(columns: 120, rows: 30)
    person.happen(.trouble("The store is gone. What was read stays here."))
    person.press("3", "Enter", "j")
    #expect(footer(person).contains("The store is gone. What was read stays here."))
    person.sees("Insulin before exercise")
    person.happen(.resize(Size(columns: 40, rows: 10)))
    #expect(footer(person).contains("no store"))
    person.happen(.trouble(nil))
    person.sees("The store is back.")
    person.press("j")
    #expect(!footer(person).contains("no store"))
  }

  @Test(arguments: ["2", "3"])
  func theSortMenuAndAnEmptyFilterLineFitFortyColumns(_ screen: String) {
    var person = Person(columns: 40, rows: 10)
    person.press(screen, "s")
    for line in person.screen.split(separator: "\n").dropFirst(2).prefix(4) { #expect(!line.contains("…"), "\(line)") }
    person.press("Esc", "/")
    #expect(!person.line(2).contains("…"))
  }

  @Test func listsOfTwentyColumnsSayHowLongAgo() {
    var person = Person.rounding(columns: 20, rows: 5, emergency: false)
    #expect(person.line(2).contains("26 h") || person.line(1).contains("26 h"))
    person.press("2")
    person.sees("2 h")
    person.press("3")
    person.sees("2 h")
  }

  @Test func theHelpBeginsWithTheKeysOfThePaneBehindIt() {
    var person = Person(columns: 80, rows: 24)
    person.press("3", "/carers", "Enter", "Enter", "G", "?")
    person.sees("In this conversation")
    person.sees("To the message that this one answers.")
    person.press("?", "1", "?")
    person.sees("In this list")
    person.doesNotSee("To the message that this one answers.")
    // What is refused in this list is not said to work in it.
    #expect(person.line(2).contains("In this list"))
    let top = person.screen
    person.press("j")
    #expect(person.screen != top)
    person.press("G")
    person.sees("An answer that many levels deep.")
    person.press("g")
    #expect(person.screen == top)
  }
}
