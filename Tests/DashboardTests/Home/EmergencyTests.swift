import CommunityModel
import Drawing
import Testing

@testable import Dashboard
@testable import FollowUps

@Suite struct EmergencyTests {
  @Test(arguments: [(40, 10), (80, 24), (140, 45), (100, 30)], ["1", "2", "3", "4", "?"])
  func anEmergencyIsOnEveryScreenWithWhatToDo(_ size: (Int, Int), _ key: String) {
    var person = Person.rounding(columns: size.0, rows: size.1, trusting: true)
    person.press(key)
    person.sees("chest pain")
    person.sees("Call 911")
    person.sees("! go")
    person.press("Enter")
    person.sees("chest pain")
  }

  @Test func itComesAtOnceAndGoesOnlyWhenSomebodyTookIt() {
    var person = Person.rounding(emergency: false)
    person.press("3", "Enter")
    person.doesNotSee("chest pain")
    person.happen(.worklist(Needed.worklist(for: person.state.community)))
    person.sees("!! 林美 Mei Lin: “chest pain” · 3 min")
    person.press("j", "2", "j", "Esc")
    person.sees("“chest pain”")
    person.happen(.worklist(Needed.worklist(for: person.state.community) { $0.emergencies = [] }))
    #expect(person.state.layout.banner == nil)
  }

  @Test func theKeyGoesThereFromAnywhereAlsoPastAFilter() {
    var person = Person.rounding()
    person.press("j", "/ana", "Enter", "F", "j", "Enter", "Esc", "3", "!")
    #expect(person.state.screen == .rounds && person.state.focus == .worklist)
    #expect(person.selected == "mei")
    person.press("Esc")
    #expect(person.state.screen == .conversations)
  }

  @Test func severalAreCountedAndTheKeyGoesRound() {
    var person = Person.rounding(columns: 80, rows: 14)
    person.happen(
      .worklist(
        Needed.worklist(for: person.state.community) { worklist in worklist.emergencies = Array(worklist.rows.prefix(3))
        }))
    person.sees("(3 emergencies)")
    person.press("G", "!")
    #expect(person.selected == "mei")
    person.press("!")
    #expect(person.selected == "ana")
    person.press("!", "!")
    #expect(person.selected == "mei")
  }

  @Test func theNewestIsNamedFirstSinceNobodyHasReadItYet() {
    var person = Person.rounding(columns: 80, rows: 14)
    person.happen(
      .worklist(
        Needed.worklist(for: person.state.community) { worklist in
          worklist.emergencies = Array(worklist.rows.prefix(3))
          for place in 0..<3 { worklist.emergencies[place].since = Town.ago(Double(3 - place)) }
        }))
    #expect(person.state.care.home.emergencies.map(\.since) == [1, 2, 3].map { Town.ago($0) })
    person.press("2", "!")
    #expect(person.selected == person.state.care.home.emergencies.first?.member)
  }

  @Test func withoutOneTheKeySaysThatThisIsNoPromise() {
    var person = Person.rounding(emergency: false)
    person.press("!")
    person.sees("That never means that all are safe.")
  }

  @Test func hostileWordsInTheBannerAreHarmless() {
    let town = Needed.town { $0.members[2].name = "Mei\u{1B}[2J\u{202E}Lin\nX" }
    let person = Person.rounding(town, columns: 80, rows: 24)
    #expect(!person.screen.contains("\u{1B}") && !person.screen.contains("\u{202E}"))
    person.sees("“chest pain”")
  }

  @Test func noHeightLeavesTheListWithoutARow() {
    for rows in 0...40 {
      for columns in [0, 1, 12, 40, 80, 140] {
        let person = Person.rounding(columns: columns, rows: rows)
        let layout = person.state.layout
        if rows > 0, columns > 0 { #expect(layout.inside(.worklist).rows > 0, "\(columns)x\(rows)") }
        #expect(render(person.state, theme: .mono).size == Size(columns: columns, rows: rows))
      }
    }
  }
}

@Suite struct SmallBannerTests {
  @Test func inALowWindowTheNameAndTheInstructionHaveARowEach() {
    for (text, shown) in [
      (
        "If this is an emergency, call your local emergency number now. Do not wait.",
        "call your local emergency number now."
      ),
      ("Call 911. Do not wait for an answer here, nobody reads this at night.", "Call 911."),
      ("Call 911 or go to the nearest emergency room.", "Call 911 or go to the nearest …"),
    ] {
      let person = Person.rounding(Needed.town(emergency: text), columns: 40, rows: 10)
      #expect(person.state.bannerRows == 2)
      #expect(person.line(1).contains("林美 Mei Lin: “chest pain"))
      #expect(person.line(2).contains(shown), "\(person.line(2))")
    }
  }

  @Test func inTheSmallestWindowItIsOneRowWithTheWords() {
    let person = Person.rounding(columns: 20, rows: 5)
    #expect(person.state.bannerRows == 1)
    #expect(person.line(1).contains("Mei Lin: "))
    #expect(!person.line(1).contains("! go"))
  }

  @Test(arguments: [(80, 24), (40, 10)], ["f", "t", "W", "F", "H", "?"])
  func noWindowLiesUnderIt(_ size: (columns: Int, rows: Int), _ key: String) {
    var person = Person.rounding(columns: size.columns, rows: size.rows)
    person.press(key)
    #expect(person.state.overlay != nil, "\(key)")
    let banner = person.state.layout.banner?.endRow ?? 0
    #expect(person.line(banner).contains("┏▌"), "\(key)\n\(person.screen)")
  }
}
