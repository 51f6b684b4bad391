import CommunityModel
import Drawing
import FollowUps
import Testing

@testable import Dashboard

@Suite struct PaletteTests {
  @Test func anActionIsFoundByAFewLettersAndDone() {
    var nurse = Person()
    nurse.press(":", "membe", "Enter")
    #expect(nurse.state.screen == .members)
    nurse.press("C-p", "qui", "Enter")
    #expect(nurse.effects.contains(.quit))
  }

  @Test func viPeopleLeaveAsTheyKnow() {
    var nurse = Person()
    nurse.press(":", "q", "Enter")
    #expect(nurse.effects.contains(.quit))
  }

  @Test func keysStandBesideActions() {
    var nurse = Person(columns: 100, rows: 24)
    nurse.press(":", "sort")
    let line = nurse.cursorLines.first ?? ""
    #expect(nurse.screen.contains("sort "), "\(nurse.screen)")
    #expect(nurse.state.context == .palette)
    #expect(!line.isEmpty)
  }

  @Test func whatCannotBeDoneIsListedAndSaysWhy() {
    var nurse = Person(columns: 140, rows: 45)
    nurse.press("4", ":", "filter")
    nurse.press("Enter")
    nurse.sees("Figures have no filter.")
    #expect(nurse.state.context == .palette)
    nurse.press("C-u", "answered", "Enter")
    nurse.sees("This works in a conversation.")
  }

  @Test func aMemberAndAConversationAreOpenedByName() {
    var nurse = Person()
    nurse.press(":", "ana ru", "Enter")
    nurse.sees("Ana Ruiz")
    #expect(nurse.state.screen == .members && nurse.state.focus == .profile && nurse.selected == "ana")
    nurse.press("C-p", "insulin", "Enter")
    #expect(nurse.state.screen == .conversations && nurse.state.focus == .thread)
    nurse.press("Esc")
    #expect(nurse.state.screen == .members && nurse.selected == "ana")
    // Where somebody was stands in the empty line.
    nurse.press("Esc", ":")
    #expect(palette(nurse)?.found.contains { $0.title == "Ana Ruiz" } == true)
  }

  @Test func aSavedViewIsAppliedByItsName() {
    var nurse = Person()
    nurse.happen(.worklist(Needed.everybody(in: nurse.state.community)))
    nurse.state.care.views = [SavedView(name: "night round", filter: Self.view { $0.unowned = true })]
    nurse.press("2", ":", "night r", "Enter")
    #expect(nurse.state.screen == .rounds && nurse.state.care.filter.unowned)
  }

  @Test func anActionIsDoneToWhatIsSelectedBehindTheWindow() {
    var nurse = Person()
    nurse.work = Shift()
    nurse.press("2", "/ana", "Enter", ":", "flag", "Enter")
    #expect(nurse.state.context == .form)
    nurse.sees("Ana")
  }

  @Test func leftInAListOpensWhatCanBeDoneAndLeftClosesIt() {
    var nurse = Person()
    nurse.press("2", "Left")
    #expect(nurse.state.context == .palette)
    nurse.press("Left")
    #expect(nurse.state.context == .memberList)
  }

  @Test func windowsOfferTheirOwnActions() {
    var nurse = Person()
    nurse.happen(.worklist(Needed.everybody(in: nurse.state.community)))
    nurse.state.care.views = [SavedView(name: "mine", filter: Self.view { $0.mine = true })]
    nurse.press("F")
    while let menu = filterMenu(nurse), menu.chosen != .view(0) { nurse.press("Down") }
    nurse.press("Left", "drop", "Enter")
    #expect(nurse.state.care.views.isEmpty)
    #expect(nurse.state.context == .filterMenu)
  }

  @Test func escGoesBackToWhatWasUnderneath() {
    var nurse = Person()
    nurse.press("F", ":", "x", "Esc")
    #expect(nurse.state.context == .filterMenu)
    nurse.press("Esc", ":", "F1")
    #expect(nurse.state.context == .help)
    nurse.press("Esc")
    #expect(nurse.state.context == .palette)
    nurse.press("Backspace")
    #expect(nurse.state.context == .worklist)
  }

  @Test func whatIsPastedIsLookedFor() {
    var nurse = Person()
    nurse.press(":")
    nurse.happen(.paste("Ana\nRuiz\u{1B}[2J"))
    #expect(palette(nurse)?.text.hasPrefix("Ana Ruiz") == true)
  }

  @Test func theSameTypedGivesTheSameLines() {
    var nurse = Person()
    nurse.press(":", "a")
    let first = palette(nurse)?.found
    nurse.press("b", "Backspace")
    #expect(palette(nurse)?.found == first)
  }

  @Test(arguments: [(40, 10), (80, 24), (140, 45), (20, 5), (10, 3), (1, 1)])
  func theWindowFitsAndShowsItsCursor(_ columns: Int, _ rows: Int) {
    var nurse = Person(columns: columns, rows: rows)
    nurse.press(":")
    for _ in 0..<90 { nurse.press("Down") }
    nurse.press("PgUp", "End", "Home", "m", "e")
    if columns >= 40 { nurse.sees("members") }
    if columns >= 40 { nurse.sees(": me") }
  }

  private static func view(_ change: (inout WorklistFilter) -> Void) -> WorklistFilter {
    var filter = WorklistFilter()
    change(&filter)
    return filter
  }

  private func palette(_ person: Person) -> Palette? {
    if case .palette(let palette) = person.state.overlay { palette } else { nil }
  }

  private func filterMenu(_ person: Person) -> FilterMenu? {
    if case .worklistFilter(let menu) = person.state.overlay { menu } else { nil }
  }
}
