import CommunityModel
import Drawing
import Foundation
import TestSupport
import Testing

@testable import Dashboard

@Suite struct EveryCellTests {
  static let sizes = [(40, 10), (80, 24), (100, 30), (132, 43), (230, 50)]

  /// ROUNDS_EVERY_CELL=1 looks at every row and at a grid of cells; else a seed picks among them.
  static let isThorough = ProcessInfo.processInfo.environment["ROUNDS_EVERY_CELL"] == "1"

  /// What a row of a list shows is what a click on it selects.
  @Test(arguments: sizes) func aClickOnARowSelectsWhoseNameStandsInIt(columns: Int, rows: Int) {
    var dice = SeededGenerator(seed: UInt64(columns))
    var person = Person.rounding(Self.crowd, columns: columns, rows: rows)
    for screen in ["1", "2", "3", "4"] {
      for scroll in [0, 3, 40] {
        person.press(screen)
        person.press("j", times: scroll)
        for pane in person.state.layout.panes.map(\.pane) where pane.isList {
          expectRowsSelectWhatTheyShow(person, pane, &dice)
        }
      }
    }
  }

  private func expectRowsSelectWhatTheyShow(_ person: Person, _ pane: Pane, _ dice: inout SeededGenerator) {
    let inside = person.state.layout.inside(pane)
    guard inside.rows > 0 else { return }
    let sight = Sight(person.state)
    // The first and the last line are where a mistake by one shows.
    let ends = [inside.row, inside.endRow - 1]
    let picked = Set(ends + (0..<4).map { _ in dice.number(inside.row..<inside.endRow) })
    for row in Self.isThorough ? Array(inside.row..<inside.endRow) : picked.sorted() {
      let shown = sight.signs(row, inside.column..<inside.endColumn).joined()
      var clicking = person
      clicking.happen(.mouse(MouseEvent(action: .press, position: .init(column: inside.column + 2, row: row))))
      // The heading of a section may bear the name of a figure below it.
      if pane == .figureList,
        FigureTopic.sections.values.contains(where: { shown.hasSuffix($0) || shown.contains("  \($0)   ") })
      {
        continue
      }
      guard clicking.state.screen == person.state.screen, let list = clicking.state.current.lists[pane],
        let before = person.state.current.lists[pane], let id = list.selectedID
      else { continue }
      let named = before.rows.indices.filter { index in
        (before.top..<before.top + inside.rows).contains(index)
          && shown.contains(Self.name(index, before, pane, person))
      }
      guard
        let index = named.max(by: {
          Self.name($0, before, pane, person).count < Self.name($1, before, pane, person).count
        })
      else { continue }
      let expected = person.state.id(at: index, in: before, pane)
      #expect(id == expected, "\(pane) at row \(row) of \(person.state.size): “\(shown)”")
    }
  }

  private static func name(_ index: Int, _ list: ListState, _ pane: Pane, _ person: Person) -> String {
    let row = Int(list.rows[index])
    let name =
      pane == .figureList
      ? FigureTopic.listed[row].name
      : pane.listsMembers
        ? person.state.shownName(person.state.community.members[MemberRow(row)])
        : person.state.shownTitle(ConversationRow(row))
    return String(name.prefix(9))
  }

  static let crowd: Community =
    Needed.town { town in
      for number in 100..<150 {
        town.members.append(MemberRecord(id: "x\(number)", name: "P\(number)", role: .patient, joinedAt: Town.ago(90)))
        town.conversations.append(ConversationRecord(id: "c\(number)", title: "T\(number)", startedBy: "x\(number)"))
        town.say("c\(number)", "x\(number)", hoursAgo: Double(number), "Hello")
      }
    }

  @Test(arguments: sizes) func aClickOnAnyCellOfAnyScreenIsHarmless(columns: Int, rows: Int) {
    var dice = SeededGenerator(seed: UInt64(columns + rows))
    let start = Person.rounding(columns: columns, rows: rows)
    for keys in [
      ["1"], ["2"], ["3", "Enter"], ["4"], ["5"], ["?"], ["F"], ["2", "s"], ["j", "f"], ["W"], ["H"], ["T"], [":"],
      ["j", "c"],
    ] {
      var person = start
      person.work = Shift()
      for key in keys { person.press(key) }
      person.effects = []
      // Who clicks on the key that saves a form has said what they want.
      let saves = person.state.context == .form ? rows - 1 : nil
      for place in Self.places(columns, rows, &dice) {
        var clicking = person
        clicking.click(place)
        clicking.happen(.mouse(MouseEvent(action: .wheelDown, position: place)))
        #expect(render(clicking.state, theme: .mono).size == person.state.size)
        guard place.row != saves else { continue }
        #expect(clicking.recorded.isEmpty, "a click at \(place) wrote something after \(keys)")
      }
    }
  }

  /// Cells all over a window, and along its last line, where the keys stand.
  private static func places(_ columns: Int, _ rows: Int, _ dice: inout SeededGenerator) -> [Frame.Position] {
    if isThorough {
      return stride(from: 0, to: rows, by: rows > 30 ? 3 : 1).flatMap { row in
        stride(from: 0, to: columns, by: columns > 100 ? 11 : 5).map { Frame.Position(column: $0, row: row) }
      }
    }
    let anywhere = (0..<12).map { _ in
      Frame.Position(column: dice.number(0..<columns), row: dice.number(0..<rows))
    }
    return anywhere
      + stride(from: 1, to: columns, by: columns > 100 ? 19 : 9).map { Frame.Position(column: $0, row: rows - 1) }
  }

  @Test func whatAClickWouldWriteIsAskedForOnceMore() {
    var person = Person.rounding()
    person.work = Shift()
    person.press("j")
    let footer = person.state.size.rows - 1
    guard let place = person.place(of: "c take", from: footer) else {
      Issue.record("The bottom line should offer to take it:\n\(person.screen)")
      return
    }
    person.click(place)
    #expect(person.recorded.isEmpty)
    person.sees("click once more")
    // Another click is another wish, and the wish before is forgotten.
    person.click(on: "José Muñoz", from: person.state.layout.inside(.worklist).row)
    #expect(person.recorded.isEmpty && person.selected == "jose")
    person.click(place)
    #expect(person.recorded.isEmpty)
    person.click(place)
    #expect(person.recorded.count == 1)
    person.click(place)
    #expect(person.recorded.count == 1)
  }

  @Test func reportsFromOutsideOfTheWindowArePassedOver() {
    var person = Person()
    let before = person.screen
    for place in [(-1, 3), (500, 3), (3, 500), (Int.max, Int.max), (3, -4)] {
      for action in [MouseEvent.Action.press, .drag, .release, .wheelUp, .wheelDown] {
        person.happen(.mouse(MouseEvent(action: action, position: .init(column: place.0, row: place.1))))
      }
    }
    #expect(person.screen == before)
  }
}
