import Drawing
import FollowUps
import Testing

@testable import Dashboard

/// A terminal in a room for everybody.
@Suite struct VisitTests {
  @Test func aKioskIsLeftByControlCOnly() {
    var person = Person(columns: 80, rows: 24)
    person.happen(.visit(.kiosk))
    #expect(person.line(0).contains("KIOSK"))
    for key in ["q", "C-z"] {
      person.press(key)
      person.sees("This screen stays for the next visitor. Ctrl-C ends it.")
    }
    person.press("S", "L")
    #expect(person.effects.isEmpty && person.state.overlay == nil && !person.state.isLocked)
    person.press("C-c")
    #expect(person.effects == [.quit])
  }

  @Test func theNextVisitorFindsTheFirstScreenAsItWas() {
    var person = Person(columns: 100, rows: 30)
    person.work = Shift()
    person.happen(.visit(.kiosk))
    let before = person.screen
    person.press(">", ">", "5", "#", "2", "/ana", "Enter", "v", "Enter", "Esc", "3", "Enter", "s", "j", "Enter", "/tea")
    person.happen(.startOver(person: "amy", readBaseline: Town.ago(48)))
    #expect(person.screen == before)
    person.press("Esc")
    person.sees("This is where you began.")
  }

  @Test func aTourThatIsStoppedLeavesNothingHalfTyped() {
    var person = Person(columns: 80, rows: 24)
    person.work = Shift()
    person.happen(.visit(.tour))
    #expect(person.line(0).contains("TOUR"))
    person.press("2", "/ana", "Enter", "f", "half")
    person.happen(.visit(nil))
    person.doesNotSee("half")
    person.doesNotSee("TOUR")
    person.press("f")
    person.doesNotSee("half")
  }

  @Test(arguments: [(80, 24), (40, 10), (120, 40), (30, 6), (3, 2)])
  func aCaptionHidesNeitherTheCursorNorTheBottomLine(_ size: (Int, Int)) {
    var person = Person(columns: size.0, rows: size.1)
    let foot = person.line(size.1 - 1)
    for key in ["j", "G", "g", "2", "G", "3", "G"] {
      person.happen(.caption(nil))
      person.press(key)
      let cursor = person.state.current.list.selectedID
      person.happen(.caption(Caption("Two short sentences. The second one is here too.", step: 2, of: 9)))
      #expect(person.state.current.list.selectedID == cursor)
      guard size.0 >= 30, size.1 >= 6 else { continue }
      person.sees("Two short")
      #expect(person.screen.split(separator: "\n").contains { $0.contains("▌") })
    }
    #expect(size.1 < 3 || person.line(size.1 - 1).isEmpty == foot.isEmpty)
  }
}
