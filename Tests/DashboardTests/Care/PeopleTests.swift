import CommunityModel
import FollowUps
import Testing

@testable import Dashboard

@Suite struct PeopleTests {
  /// Answers the PIN requests of the loop: the hash of a PIN is `hash:` and the PIN.
  private func answerPIN(_ person: inout Person) {
    let asked = person.effects
    person.effects = []
    for effect in asked {
      switch effect {
      case .checkPIN(let id, let pin, let hash): person.happen(.pinChecked(requestID: id, hash == "hash:\(pin)"))
      case .hashPIN(let id, let pin): person.happen(.pinHashed(requestID: id, "hash:\(pin)"))
      case .person(let id): person.happen(.person(id, readMarks: [:], readBaseline: Town.ago(48), views: []))
      default: person.effects.append(effect)
      }
    }
  }

  @Test func somebodyWithoutAPINTakesTheKeyboardAndIsWrittenIntoTheJournal() {
    var person = Person.on("ana")
    person.press("W", "2")
    #expect(person.effects == [.person("tomas")])
    // Nobody else is named before their marks and views are here.
    #expect(person.state.userName == "amy")
    answerPIN(&person)
    person.sees("Tomas Berg is at the keyboard.")
    #expect(person.state.userName == "tomas" && person.state.care.isIdentified)
    person.press("f", "Needs a call", "Enter")
    #expect(person.effects.contains { if case .record(_, _, "tomas") = $0 { true } else { false } })
  }

  @Test func aPINIsAskedForShownAsDotsAndRightLetsIn() {
    var person = Person.on("ana")
    person.do(.setPIN(member: "tomas", hash: "hash:2468"), by: "tomas")
    person.press("W", "2", "1357")
    person.sees("••••")
    person.doesNotSee("1357")
    person.press("Enter")
    answerPIN(&person)
    person.sees("This is not the PIN. 2 tries left.")
    person.press("2468", "Enter")
    answerPIN(&person)
    answerPIN(&person)
    #expect(person.state.userName == "tomas" && person.state.care.isIdentified)
  }

  @Test func threeWrongPINsCloseTheWindowAndChangeNothing() {
    var person = Person.on("ana")
    person.do(.setPIN(member: "tomas", hash: "hash:2468"), by: "tomas")
    person.press("W", "2")
    for _ in 0..<3 {
      person.press("0000", "Enter")
      answerPIN(&person)
    }
    person.sees("Three wrong PINs. Nothing was changed.")
    #expect(person.state.userName == "amy" && person.state.overlay == nil)
  }

  @Test func whoStartedWithAPINShowsItBeforeTheFirstThingIsRecorded() {
    var person = Person.on("ana")
    person.do(.setPIN(member: "amy", hash: "hash:2468"), by: "amy")
    // The program begins anew: the journal holds a PIN that nobody showed.
    person.state.care.isIdentified = false
    person.press("f")
    person.sees("PIN of Amy Ross")
    person.press("2468", "Enter")
    answerPIN(&person)
    person.sees("Flag Ana Ruiz")
    person.press("Needs a call", "Enter")
    person.sees("Saved: Ana Ruiz flagged")
    person.press("d")
    person.sees("Done: Ana Ruiz")
  }

  @Test func aPINIsSetChangedAndRemovedAndNeverShownOrKept() {
    var person = Person.on("ana")
    person.press("W", "4", "24")
    person.press("Enter")
    person.sees("Once more is still empty.")
    person.press("24", "Enter")
    person.sees("A PIN has 4 signs or more.")
    person.press("C-u", "2468", "Tab", "C-u", "2469", "Enter")
    person.sees("was not typed the same twice")
    person.press("C-u", "2468", "Enter")
    answerPIN(&person)
    #expect(person.work?.state.pin(of: "amy") == "hash:2468")
    person.sees("Saved: your PIN.")
    #expect(person.state.care.desk.drafts.isEmpty)
    person.press("W", "5", "9999", "Enter")
    answerPIN(&person)
    person.sees("This is not the PIN.")
    person.press("2468", "Enter")
    answerPIN(&person)
    #expect(person.work?.state.pin(of: "amy") == nil)
  }

  @Test func whatIsReadBelongsToThePersonAtTheKeyboard() {
    var person = Person.on("ana")
    person.happen(
      .person(
        "tomas", readMarks: ["sugar": Town.now], readBaseline: .distantPast,
        views: [
          SavedView(name: "mine", filter: WorklistFilter())
        ]))
    #expect(person.state.readMarks["sugar"] == Town.now)
    #expect(person.state.care.views.map(\.name) == ["mine"])
  }
}
