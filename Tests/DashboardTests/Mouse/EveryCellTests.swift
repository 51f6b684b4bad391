import CommunityModel
import Drawing
import TestSupport
import Testing

@testable import Dashboard

@Suite struct EveryCellTests {
  static let sizes = [(40, 10), (80, 24), (100, 30), (132, 43), (230, 50)]

  /// What a row of a list shows is what a click on it selects.
  @Test(arguments: sizes) func aClickOnARowSelectsWhoseNameStandsInIt(columns: Int, rows: Int) {
    var person = Person.rounding(Self.crowd(), columns: columns, rows: rows)
    for screen in ["1", "2", "3", "4"] {
      for scroll in [0, 3, 40] {
        person.press(screen)
        person.press("j", times: scroll)
        for pane in person.state.layout.panes.map(\.pane) where pane.isList {
          expectRowsSelectWhatTheyShow(person, pane)
        }
      }
    }
  }

  private func expectRowsSelectWhatTheyShow(_ person: Person, _ pane: Pane) {
    let inside = person.state.layout.inside(pane)
    for row in inside.row..<inside.endRow {
      let shown = Sight(person.state).signs(row, inside.column..<inside.endColumn).joined()
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

  static func crowd() -> Community {
    Needed.town { town in
      for number in 100..<150 {
        town.members.append(MemberRecord(id: "x\(number)", name: "P\(number)", role: .patient, joinedAt: Town.ago(90)))
        town.conversations.append(ConversationRecord(id: "c\(number)", title: "T\(number)", startedBy: "x\(number)"))
        town.say("c\(number)", "x\(number)", hoursAgo: Double(number), "Hello")
      }
    }
  }

  @Test(arguments: sizes) func aClickOnAnyCellOfAnyScreenIsHarmless(columns: Int, rows: Int) {
    let start = Person.rounding(columns: columns, rows: rows)
    for keys in [
      ["1"], ["2"], ["3", "Enter"], ["4"], ["?"], ["F"], ["2", "s"], ["j", "f"], ["W"], ["H"], ["T"], [":"],
    ] {
      var person = start
      person.work = Shift()
      for key in keys { person.press(key) }
      for row in stride(from: 0, to: rows, by: rows > 30 ? 3 : 1) {
        for column in stride(from: 0, to: columns, by: columns > 100 ? 11 : 5) {
          var clicking = person
          clicking.click(.init(column: column, row: row))
          clicking.happen(.mouse(MouseEvent(action: .wheelDown, position: .init(column: column, row: row))))
          #expect(render(clicking.state, theme: .mono).size == person.state.size)
          #expect(
            !clicking.effects.contains { if case .record = $0 { true } else { false } }, "a click wrote something")
        }
      }
    }
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
