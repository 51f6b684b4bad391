import Drawing
import Testing

@testable import Dashboard

/// What the screens say about keys is what the keys do now.
@Suite struct LiveKeysTests {
  private func somebody(_ file: String, columns: Int = 120, rows: Int = 40) -> Person {
    var person = Person(columns: columns, rows: rows)
    let keys = KeymapFile(Array(file.utf8), file: "k")
    #expect(keys.problems.isEmpty, "\(keys.problems)")
    person.happen(.keymap(keys.keymap))
    return person
  }

  @Test func hintsHelpAndRefusalsNameThePersonsOwnKeys() {
    var nurse = somebody(#"{ "filter": "F3", "leave": "F10", "help": "F9", "goMembers": "F2" }"#)
    nurse.press("Esc")
    nurse.sees("F10 leaves Rounds.")
    nurse.press("F2")
    nurse.sees("F3 filter")
    nurse.press("j", "l", "F3")
    nurse.sees("then F3.")
    nurse.press("/")
    nurse.sees("F9 shows the keys.")
    nurse.press("F9")
    nurse.sees("F3")
    nurse.sees("F10")
    nurse.doesNotSee("q C-c")
  }

  @Test func anActionWithoutAKeyIsReachedByItsName() {
    var nurse = somebody(#"{ "leave": "F10", "filter": [] }"#)
    nurse.press("2", "j", "l", "n")
    nurse.sees(": filter works in lists")
    nurse.press("h", "/")
    nurse.sees("/ does nothing here")
    nurse.press(":", "filter", "Enter", "ana")
    #expect(nurse.selected == "ana")
  }

  @Test func theHelpIsSearchedAndEscClearsThenCloses() {
    var nurse = Person(columns: 100, rows: 30)
    nurse.press("?", "/", "snooze")
    nurse.doesNotSee("Nothing is lost.")
    nurse.press("C-u", "put the flag off")
    nurse.sees("Put the flag off until")
    nurse.doesNotSee("Nothing is lost.")
    nurse.press("Enter", "j", "k", "Esc")
    nurse.sees("Nothing is lost.")
    nurse.press("Esc")
    #expect(nurse.state.overlay == nil)
  }

  @Test func theHelpFindsNothingInWords() {
    var nurse = Person(columns: 40, rows: 10)
    nurse.press("?", "/", "zzz")
    nurse.sees("Nothing here is about")
    nurse.press("Backspace", "Backspace", "Backspace", "Backspace")
    nurse.doesNotSee("Nothing here is about")
    #expect(nurse.state.context == .help)
  }
}
