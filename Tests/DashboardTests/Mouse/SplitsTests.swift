import Drawing
import TestSupport
import Testing

@testable import Dashboard

@Suite struct SplitsTests {
  @Test func everySplitOfEverySizeLeavesEachPaneRoomAndNoneOverAnother() {
    var dice = SeededGenerator(seed: 5)
    for _ in 0..<20_000 {
      let size = Size(columns: .random(in: 1...400, using: &dice), rows: .random(in: 1...120, using: &dice))
      let id = ScreenID.allCases.randomElement(using: &dice) ?? .rounds
      var screen = ScreenState(id)
      screen.focus = id.panes.randomElement(using: &dice) ?? id.panes[0]
      if screen.focus.isList { screen.source = screen.focus }
      var splits = Splits()
      splits.beside = .random(in: -0.5...1.5, using: &dice)
      splits.above = .random(in: -0.5...1.5, using: &dice)
      splits.stacks = [
        2: [.random(in: -0.5...1.5, using: &dice)],
        3: [.random(in: -0.5...1.5, using: &dice), .random(in: -0.5...1.5, using: &dice)],
      ]
      let layout = Layout(
        size: size, screen: screen, bannerRows: .random(in: 0...4, using: &dice), splits: splits)
      expectSound(layout, size)
    }
  }

  private func expectSound(_ layout: Layout, _ size: Size) {
    let shared = layout.hasBorders ? 1 : 0
    let whole = Rect(size)
    for (index, placed) in layout.panes.enumerated() {
      #expect(placed.rect.intersection(whole) == placed.rect && !placed.rect.isEmpty, "\(size) \(layout)")
      let body = [layout.header, layout.footer, layout.banner, layout.counts].compactMap(\.self)
      for line in body { #expect(placed.rect.intersection(line).isEmpty, "\(size) \(layout)") }
      for other in layout.panes.dropFirst(index + 1) {
        let both = placed.rect.intersection(other.rect)
        #expect(both.isEmpty || both.columns <= shared || both.rows <= shared, "\(size) \(layout)")
      }
      if layout.panes.count > 1 {
        #expect(placed.rect.columns >= min(Splits.leastColumns, size.columns), "\(size) \(layout)")
        let isStacked = layout.panes.contains { $0 != placed && $0.rect.column == placed.rect.column }
        #expect(!isStacked || placed.rect.rows >= 4, "\(size) \(layout)")
      }
    }
  }

  @Test func withoutSplitsNothingIsOtherThanUsual() {
    let screen = ScreenState(.members)
    let size = Size(columns: 120, rows: 40)
    #expect(Layout(size: size, screen: screen).rect(of: .memberList)?.columns == 66)
  }

  @Test func theBorderBetweenListAndPageFollowsThePointer() {
    var person = Person(columns: 140, rows: 40)
    person.press("2")
    guard let start = person.border(.beside) else {
      Issue.record("There is no border.")
      return
    }
    person.drag(from: start, to: .init(column: 50, row: 9))
    #expect(person.state.layout.rect(of: .memberList)?.columns == 51)
    #expect(person.border(.beside)?.column == 50)
    // Another size of the window keeps the share.
    person.happen(.resize(Size(columns: 280, rows: 40)))
    #expect(person.state.layout.rect(of: .memberList)?.columns == 102)
    person.press("=")
    person.happen(.resize(Size(columns: 140, rows: 40)))
    #expect(person.border(.beside) == start)
  }

  @Test func theBorderBetweenTwoListsFollowsThePointer() {
    var person = Person.rounding(columns: 140, rows: 32)
    guard let start = person.border(.stack(0, of: 2)) else {
      Issue.record("There is no border: \(person.state.layout.borders)")
      return
    }
    person.drag(from: start, to: .init(column: 9, row: start.row - 3))
    #expect(person.border(.stack(0, of: 2))?.row == start.row - 3)
    person.drag(from: .init(column: 9, row: start.row - 3), to: .init(column: 9, row: 0))
    #expect((person.state.layout.rect(of: .worklist)?.rows ?? 0) >= 6)
  }

  @Test func draggingOneOfTwoBordersLeavesTheOther() {
    var person = Person.rounding(columns: 140, rows: 60)
    guard let first = person.border(.stack(0, of: 3)), let second = person.border(.stack(1, of: 3)) else {
      Issue.record("There are not three lists: \(person.state.layout.borders)")
      return
    }
    person.drag(from: second, to: .init(column: 9, row: second.row - 2))
    #expect(person.border(.stack(0, of: 3)) == first)
    #expect(person.border(.stack(1, of: 3))?.row == second.row - 2)
  }

  @Test func keysMakeTheListNarrowerAndWiderUpToALimit() {
    var person = Person(columns: 140, rows: 40)
    person.press("2")
    let usual = person.state.layout.rect(of: .memberList)?.columns ?? 0
    person.press("<")
    #expect(person.state.layout.rect(of: .memberList)?.columns == usual - 4)
    person.press(">", ">")
    #expect(person.state.layout.rect(of: .memberList)?.columns == usual + 4)
    person.press("<", times: 40)
    #expect(person.state.layout.rect(of: .memberList)?.columns == Splits.leastColumns)
    person.sees("The other pane would be of no use any more.")
    person.press("=")
    #expect(person.state.layout.rect(of: .memberList)?.columns == usual)
  }

  @Test func onASmallWindowThereIsNoBorderToMove() {
    var person = Person(columns: 60, rows: 20)
    person.press("2", "<")
    person.sees("There is only one pane here.")
  }

  @Test func aClickOnTheTitleOfAPaneGivesItTheKeyboard() {
    var person = Person.rounding(columns: 140, rows: 32)
    person.click(on: "Stirring")
    #expect(person.state.focus == .stirring)
  }
}
