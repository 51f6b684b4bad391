import Drawing
import FollowUps
import Testing

@testable import Dashboard

/// Somebody shows the screen to guests.
@Suite struct PresentingWindowTests {
  private func presenting(columns: Int = 80, rows: Int = 24) -> Person {
    var person = Person(columns: columns, rows: rows)
    person.work = Shift()
    person.press("S", "tides", "Enter", "tides", "Enter")
    #expect(person.effects.contains(.present(passphrase: "tides")))
    person.happen(.presenting(true))
    person.effects = []
    return person
  }

  @Test(arguments: [(80, 24), (40, 10)]) func aBadgeSaysSo(_ size: (Int, Int)) {
    let person = presenting(columns: size.0, rows: size.1)
    #expect(person.line(0).contains("PRESENTING"))
    #expect(person.line(size.1 - 1).contains("Nothing is written."))
  }

  @Test(arguments: ["S", "q", "C-c", "C-z"]) func nothingEndsItButThePassphrase(_ key: String) {
    var person = presenting()
    person.press(key)
    person.sees("End presenting")
    #expect(person.effects.isEmpty)
    person.press("wrong", "Enter")
    guard case .checkSecret(let id, "wrong", .stopPresenting)? = person.effects.last else {
      Issue.record("nothing was compared")
      return
    }
    person.press("x", "Esc", key)
    person.press("again", "Enter")
    #expect(person.effects.count == 1, "nothing else is compared before the answer, also in a window opened anew")
    person.happen(.secretChecked(requestID: id, false))
    person.sees("This is not the passphrase.")
    person.press("C-u", "tides", "Enter")
    guard case .checkSecret(let next, "tides", _)? = person.effects.last else {
      Issue.record("nothing was compared")
      return
    }
    person.happen(.secretChecked(requestID: next, true))
    #expect(person.effects.last == .stopPresenting)
    #expect(!person.effects.contains(.quit) && !person.effects.contains(.suspend))
    person.happen(.presenting(false))
    person.doesNotSee("PRESENTING")
    person.press(key == "S" ? "q" : key)
    #expect(person.effects.contains { $0 == .quit || $0 == .suspend })
  }

  @Test func guestsAreNotTakenToWhereThePersonWas() {
    var person = Person(columns: 100, rows: 30)
    person.state.mouse.pending = SavedPlace(screen: 2)
    person.state.mouse.splits[.rounds] = Splits()
    let state = person.state
    let guests = state.forGuests(state.community, userName: nil, instant: state.clock, readBaseline: state.clock)
    #expect(guests.mouse.pending == nil && guests.mouse.splits.count == 1)
    #expect(guests.place != state.place)
  }

  @Test func whatIsDoneIsNotCalledSaved() {
    var person = presenting()
    person.press("2", "/ana", "Enter", "f", "a call", "Enter")
    person.sees("Not written (presenting): Ana Ruiz flagged")
    person.doesNotSee("Saved")
  }

  @Test func escapeLeavesTheWindowAsIfNothingHadBeen() {
    var person = Person(columns: 40, rows: 10)
    let before = render(person.state, theme: .mono)
    person.press("S", "abcd", "Enter", "ab", "Esc")
    #expect(render(person.state, theme: .mono) == before)
    #expect(person.effects.isEmpty)
  }

  @Test func whatIsPastedIsTakenAndNeverShown() {
    var person = Person(columns: 80, rows: 24)
    person.press("S")
    person.happen(.paste("a whole\u{1B} sentence"))
    person.doesNotSee("whole")
    person.sees("•••••")
  }
}
