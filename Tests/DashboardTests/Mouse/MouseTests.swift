import Drawing
import Testing

@testable import Dashboard

@Suite struct MouseTests {
  @Test func aClickSelectsTheLineUnderItAndASecondOneOpensIt() {
    var person = Person()
    person.press("2")
    person.click(on: "J. Okafor")
    #expect(person.selected == "jo")
    #expect(person.state.focus == .memberList)
    // The page beside the list bears the name too.
    person.click(on: "J. Okafor", within: 0..<60)
    #expect(person.state.focus == .profile)
    person.press("Esc")
    #expect(person.state.focus == .memberList && person.selected == "jo")
  }

  @Test func aClickIntoAnotherListFocusesItAndOpensNothingYet() {
    var person = Person.rounding()
    person.click(on: "Night-shift carers")
    #expect(person.state.screen == .rounds)
    #expect(person.state.focus == .stirring)
    #expect(person.selected == "night")
    // The page beside the list bears its title by now.
    person.click(on: "Night-shift carers", within: 0..<70)
    person.sees("[3 Conversations]")
  }

  @Test func aClickOnALineBelowTheLineAcrossTheWorklistIsOnThatLine() {
    var person = Person.rounding()
    for (name, id) in [("José Muñoz", "jose"), ("J. Okafor", "jo"), ("Ana Ruiz", "ana"), ("Tom Kerr", "tom")] {
      let first = person.state.layout.inside(.worklist).row
      person.click(on: name, from: first)
      #expect(person.selected == id)
    }
  }

  @Test func aClickOnATabChangesTheScreen() {
    for columns in [50, 80, 120, 200] {
      var person = Person(columns: columns, rows: 24)
      for screen in [ScreenID.conversations, .members, .trust, .rounds] {
        let full = "\(screen.rawValue) \(screen.title)"
        person.click(on: person.place(of: full) == nil ? " \(screen.rawValue) " : full)
        #expect(person.state.screen == screen, "\(columns): \(screen)")
      }
    }
  }

  @Test func aClickOnAHintOfTheBottomLineDoesIt() {
    var person = Person()
    person.press("2")
    let footer = person.state.size.rows - 1
    person.click(on: "sort", from: footer)
    person.sees("Sort by")
    person.press("Esc")
    person.click(on: "/ filter", from: footer)
    #expect(person.state.typing != nil)
  }

  @Test func aSentenceInTheBottomLineIsNoHint() {
    var person = Person()
    person.press("2", "Z")
    person.sees("does nothing here")
    person.click(Frame.Position(column: 2, row: 39))
    person.doesNotSee("does nothing here")
    #expect(person.state.overlay == nil && person.state.focus == .memberList)
  }

  @Test func aClickOnTheEmergencyGoesThere() {
    var person = Person.rounding()
    person.press("2")
    person.click(on: "!! ")
    #expect(person.state.screen == .rounds && person.selected == "mei")
  }

  @Test func aClickOnAMessageSelectsItAndReadsTheConversation() {
    var person = Person()
    person.press("3")
    person.click(on: "Then I check before bed.")
    #expect(person.state.focus == .thread)
    #expect(person.message == "Then I check before bed.")
    #expect(person.effects.contains { if case .markRead("insulin", _) = $0 { true } else { false } })
    person.click(on: "Reminder: the walking group")
    #expect(person.message == "Reminder: the walking group meets on Sunday at ten.")
  }

  @Test func aClickOnAPageSelectsWhatCanBeOpenedThereAndThenOpensIt() {
    var person = Person()
    person.press("2", "/ana", "Enter")
    person.click(on: "¿Y si camino")
    #expect(person.state.focus == .profile)
    person.click(on: "¿Y si camino")
    #expect(person.message == "¿Y si camino después de cenar? And if I walk after supper?")
  }

  @Test func aClickElsewhereKeepsWhatWasTypedIntoAFilter() {
    var person = Person()
    person.press("2", "/nurse")
    person.click(on: "Amy Ross", from: 3)
    #expect(person.state.typing == nil)
    #expect(person.state.current.list.filter.text == "nurse")
    person.click(on: "/nurse")
    #expect(person.state.typing?.text == "nurse")
  }

  @Test func rightAndMiddleButtonsDoNothing() {
    var person = Person()
    person.press("2")
    let before = person.screen
    guard let place = person.place(of: "J. Okafor") else { return }
    person.click(place, button: 1)
    person.click(place, button: 2)
    #expect(person.screen == before)
  }

  @Test func theWheelScrollsWhatIsUnderItAndLeavesTheKeyboardWhereItIs() {
    var town = Town.records()
    for number in 0..<60 {
      town.say("insulin", "jo", hoursAgo: 2 - Double(number) * 0.01, "Line \(number) of many.")
    }
    var person = Person(town.community(), columns: 120, rows: 24)
    person.press("3")
    let before = person.state.current.thread?.visible
    let line = person.selected
    let inside = person.state.layout.inside(.thread)
    for _ in 0..<4 {
      person.happen(.mouse(MouseEvent(action: .wheelDown, position: .init(column: inside.column, row: inside.row + 5))))
    }
    #expect(person.state.focus == .conversationList && person.selected == line)
    #expect(person.state.current.thread?.visible != before)
  }

  @Test func theWheelInAListMovesTheCursorOnlyAsFarAsItMust() {
    var town = Town.records()
    for number in 0..<200 {
      town.members.append(.init(id: "x\(number)", name: "Person \(number)", role: .patient))
    }
    var person = Person(town.community(), columns: 120, rows: 24)
    person.press("2", "g")
    person.press("j", times: 6)
    let selected = person.selected
    let wheel = { (action: MouseEvent.Action) in MouseEvent(action: action, position: .init(column: 5, row: 8)) }
    person.happen(.mouse(wheel(.wheelDown)))
    #expect(person.state.current.list.top == 3 && person.selected == selected)
    for _ in 0..<3 { person.happen(.mouse(wheel(.wheelDown))) }
    #expect(person.state.current.list.top == 12 && person.state.current.list.index == 12)
    for _ in 0..<100 { person.happen(.mouse(wheel(.wheelDown))) }
    let list = person.state.current.list
    #expect(list.top + person.state.visibleRows(of: .memberList) == list.rows.count)
    for _ in 0..<100 { person.happen(.mouse(wheel(.wheelUp))) }
    #expect(person.state.current.list.top == 0)
  }

  @Test func nothingIsClickedWhileTheMouseIsTheTerminals() {
    var person = Person()
    person.press("2", "M")
    person.sees("The mouse is the terminal's now")
    #expect(person.effects.last == .mouse(false))
    let before = person.selected
    person.click(on: "J. Okafor")
    #expect(person.selected == before)
    person.press("M")
    #expect(person.effects.last == .mouse(true))
    person.click(on: "J. Okafor")
    #expect(person.selected == "jo")
  }

  @Test func aLockedScreenTakesNoClicks() {
    var person = Person()
    person.state.sharing.lock = Lock()
    let before = person.state.screen
    for row in 0..<40 { person.click(.init(column: 60, row: row)) }
    #expect(person.state.screen == before && person.effects.isEmpty)
  }
}
