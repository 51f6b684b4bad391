import CommunityModel
import Drawing
import Testing

@testable import Dashboard
@testable import FollowUps

@Suite struct CountsLineTests {
  private func counts(_ person: Person) -> String { person.line(person.state.layout.counts?.row ?? 0) }

  @Test func whatIsLateDuePutOffAndBelowTheLineIsOnEveryScreenOfEverySize() {
    for (columns, rows) in [(40, 10), (60, 14), (80, 24), (100, 30), (140, 45), (240, 60)] {
      var person = Person.rounding(columns: columns, rows: rows, trusting: true)
      person.happen(
        .worklist(
          Needed.worklist(for: person.state.community) { worklist in
            worklist.counts.overdue = 13
            worklist.counts.dueToday = 27
            worklist.counts.snoozed = 58
            worklist.counts.belowLine = 3120
          }))
      for key in ["1", "2", "3", "4", "?", "Z"] {
        person.press(key)
        for number in ["13 ", "27 ", "58 ", "3,120 "] {
          #expect(counts(person).contains(number), "\(columns)x\(rows) \(key): \(counts(person))")
        }
      }
    }
  }

  @Test func shortFormsKeepTheWords() {
    let person = Person.rounding(columns: 40, rows: 10)
    #expect(counts(person).contains("1 overdue 1 today 1 snoozed 2 below"))
    #expect(Self.wide.contains("1 overdue · 1 due today · 1 snoozed · 2 below the line, since 31 d"))
  }

  private static var wide: String {
    let person = Person.rounding(columns: 140, rows: 45)
    return person.line(person.state.layout.counts?.row ?? 0)
  }

  @Test func promisesKeptStandAtItsEnd() {
    var person = Person.rounding(columns: 140, rows: 45)
    person.state.care.home.promises = PromisesKept(kept: 14, due: 16)
    person.sees("kept 14 of 16 promises in 28 d")
  }

  @Test func membersWhoAreNotToBeContactedAreCountedToo() {
    var person = Person.rounding(columns: 140, rows: 45)
    person.happen(.worklist(Needed.worklist(for: person.state.community) { $0.counts.withheld = 4 }))
    #expect(counts(person).contains("4 did not agree to contact"))
  }

  @Test func whoIsAtTheKeyboardStandsInTheTopLine() {
    for columns in [40, 80, 100] {
      #expect(Person.rounding(columns: columns, rows: 12).line(0).contains("amy"), "\(columns)")
    }
    #expect(Person.rounding(columns: 140, rows: 45).line(0).contains("Amy Ross"))
  }
}
