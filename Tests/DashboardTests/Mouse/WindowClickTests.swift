import Drawing
import Testing

@testable import Dashboard

@Suite struct WindowClickTests {
  @Test func aClickOnAnOrderTakesItAndOneOutsideClosesTheWindow() {
    var person = Person()
    person.press("2", "s")
    person.click(on: "name", within: 30..<90)
    #expect(person.state.current.list.sort == .name)
    #expect(person.state.overlay == nil)
    person.press("s")
    person.click(.init(column: 1, row: 20))
    #expect(person.state.overlay == nil && person.state.current.list.sort == .name)
  }

  @Test func aClickInTheFilterMenuSwitchesThatLineAlsoWhenItIsScrolled() {
    for rows in [45, 16] {
      var person = Person.rounding(rows: rows)
      person.press("F")
      person.click(on: "overdue", within: 40..<100)
      #expect(person.state.care.filter.overdue, "\(rows) rows")
      person.press("j", times: 8)
      let window = person.state.windowRect
      let item = person.place(of: "patient", from: window?.row ?? 0, within: 40..<100)
      if let item {
        person.click(item)
        #expect(person.state.care.filter.role == "patient", "\(rows) rows\n\(person.screen)")
      }
    }
  }

  @Test func theHelpClosesByAClickBesideItAndScrollsUnderTheWheel() {
    var person = Person(columns: 120, rows: 30)
    person.press("?")
    person.click(.init(column: 60, row: 15))
    #expect(person.state.context == .help)
    let before = person.screen
    for _ in 0..<2 { person.happen(.mouse(MouseEvent(action: .wheelDown, position: .init(column: 60, row: 15)))) }
    #expect(person.screen != before)
    for _ in 0..<9 { person.happen(.mouse(MouseEvent(action: .wheelUp, position: .init(column: 60, row: 15)))) }
    #expect(person.screen == before)
    person.click(.init(column: 2, row: 15))
    #expect(person.state.overlay == nil)
  }

  @Test func inAFormAClickChoosesTheFieldAndTheAnswer() {
    var person = Person.rounding()
    person.work = Shift()
    person.press("j", "f")
    person.click(on: "urgent")
    #expect(person.state.openForm?.value(.priority) == "urgent", "\(person.screen)")
    let touched = person.state.openForm
    person.click(.init(column: 1, row: 20))
    #expect(person.state.openForm == touched, "what was answered is not closed by a slip")
    person.sees("Esc closes this window; what you typed is kept.")
  }

  @Test func aFormThatNobodyTouchedClosesByAClickBesideIt() {
    var person = Person.rounding()
    person.work = Shift()
    person.press("j", "f")
    #expect(person.state.openForm != nil)
    person.click(.init(column: 1, row: 20))
    #expect(person.state.overlay == nil)
  }

  @Test func theListOfColleaguesIsChosenFromByClick() {
    var person = Person.rounding(Town.make())
    person.press("W")
    person.click(on: "Sam Hart", within: 30..<110)
    #expect(person.effects.contains(.person("sam")))
  }

  @Test func aClickInAWindowNeverReachesTheScreenBelow() {
    var person = Person.rounding()
    let before = person.selected
    person.press("F")
    for row in 0..<45 where person.state.overlay != nil {
      for column in stride(from: 0, to: 140, by: 7) where person.state.overlay != nil {
        person.happen(.mouse(MouseEvent(action: .wheelDown, position: .init(column: column, row: row))))
      }
    }
    #expect(person.selected == before)
  }
}
