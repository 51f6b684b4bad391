import Drawing
import Testing

@testable import Dashboard

@Suite struct LinearInputTests {
  private func person() -> Person { .rounding(columns: 78, rows: 120, emergency: false) }

  @Test func namesOfKeysAreKeys() {
    #expect(
      linearInput("2 j j Enter", in: person().state)
        == .keys([.character("2"), .character("j"), .character("j"), .enter]))
    #expect(linearInput("S-Tab", in: person().state) == .keys([.backTab]))
    #expect(linearInput("", in: person().state) == .place)
    #expect(linearInput("again", in: person().state) == .screen)
  }

  @Test func aSlashAndWordsFilterAtOnce() {
    var person = person()
    person.press("2")
    guard case .keys(let keys) = linearInput("/ana ruiz", in: person.state) else {
      Issue.record("no keys")
      return
    }
    for key in keys { person.happen(.key(key)) }
    #expect(person.selected == "ana" && person.state.typing == nil)
  }

  @Test func aNumberThatIsNoKeyIsARow() {
    var person = person()
    person.press("2")
    for line in ["#7", "row 7"] {
      #expect(linearInput(line, in: person.state) == .keys(Array(repeating: .character("j"), count: 6)))
    }
    #expect(linearInput("12", in: person.state) == .keys(Array(repeating: .character("j"), count: 11)))
    #expect(linearInput("#99", in: person.state) == .refused("There is no row 99 here: there are 14."))
  }

  @Test func theNameOfAnActionDoesIt() {
    #expect(linearInput("flag", in: person().state) == .keys([.character("f")]))
    #expect(linearInput("Quit", in: person().state) == .keys([.character("q")]))
    guard case .refused(let why) = linearInput("fandango now", in: person().state) else {
      Issue.record("not refused")
      return
    }
    #expect(why.contains("fandango now"))
  }

  @Test func inAFormALineGoesIntoTheFieldAndAnEmptyOneGoesOn() {
    var person = person()
    person.press("f")
    guard case .keys(let keys) = linearInput("call her today", in: person.state) else {
      Issue.record("no keys")
      return
    }
    for key in keys { person.happen(.key(key)) }
    #expect(person.state.openForm?.fields.first?.value == "call her today")
    #expect(linearInput("", in: person.state) == .keys([.enter]))
    person.press("Tab")
    guard case .keys(let steps) = linearInput("urgent", in: person.state) else {
      Issue.record("no keys")
      return
    }
    for key in steps { person.happen(.key(key)) }
    #expect(person.state.openForm?.fields.first { $0.id == .priority }?.value == "urgent")
    guard case .refused(let why) = linearInput("whenever", in: person.state) else {
      Issue.record("not refused")
      return
    }
    #expect(why.contains("routine"))
  }
}
