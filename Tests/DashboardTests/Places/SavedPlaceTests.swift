import CommunityModel
import Drawing
import Foundation
import Testing

@testable import Dashboard

@Suite struct SavedPlaceTests {
  /// Somebody who starts again where another left, through the bytes of a file.
  private func again(
    _ person: Person, _ community: Community = Town.make(), columns: Int = 120, rows: Int = 40
  ) throws -> Person {
    let bytes = try JSONEncoder().encode(person.state.place)
    var next = Person(community, columns: columns, rows: rows)
    next.happen(.place(try JSONDecoder().decode(SavedPlace.self, from: bytes)))
    return next
  }

  /// The screen without the marks of what is unread, and without the keys: where nobody came from, Esc goes nowhere.
  private func aboveKeys(_ person: Person) -> String {
    person.screen.split(separator: "\n").dropLast().joined(separator: "\n").replacingUnread
  }

  @Test func whoStartsAgainSeesTheSameScreen() throws {
    for keys in [
      ["2", "j", "j", "j"], ["2", "s", "j", "j", "Enter", "j"], ["3", "j", "j", "o"],
      ["3", "/insulin", "Enter"], ["2", "/ana", "Enter", "Enter", "j", "j"], ["1", "Tab", "j"], ["4", "j", "j"],
      ["2", "<", "<", "j"], ["3", "j", "Enter", "j"],
    ] {
      var person = Person()
      for key in keys { person.press(key) }
      person.press("M", "M", "C-l")
      person.state.message = nil
      let next = try again(person)
      #expect(aboveKeys(next) == aboveKeys(person), "\(keys)")
    }
  }

  @Test func aThreadIsOpenAtTheSameMessageAndNothingIsMarkedRead() throws {
    var person = Person()
    person.press("3", "j", "Enter", "j", "j")
    let next = try again(person)
    #expect(next.state.focus == .thread && next.message == person.message)
    #expect(!next.effects.contains { if case .markRead = $0 { true } else { false } })
  }

  @Test func theWholePlaceHoldsAlsoOnScreensThatAreNotShown() throws {
    var person = Person()
    person.press("2", "/patient", "Enter", "j", "3", "j", "j", "4", "j")
    var next = try again(person)
    #expect(next.state.screen == .trust)
    next.press("2")
    #expect(next.state.current.list.filter.text == "patient")
    let before = next.selected
    person.press("2")
    #expect(before == person.selected)
    next.press("3")
    person.press("3")
    #expect(next.selected == person.selected)
  }

  @Test func windowsAndFormsDoNotComeBack() throws {
    var person = Person()
    person.press("2", "?")
    let next = try again(person)
    #expect(next.state.overlay == nil && next.state.screen == .members)
  }

  @Test func theMouseStaysTheTerminals() throws {
    var person = Person()
    person.press("M")
    let next = try again(person)
    #expect(next.effects == [.mouse(false)] && !next.state.mouse.isOn)
  }

  @Test func whoIsGoneIsReplacedByTheNearestLine() throws {
    var person = Person()
    person.press("2", "G", "k")
    let gone = try #require(person.selected)
    let line = person.state.current.list.index
    var town = Town.records()
    town.members.removeAll { $0.id == gone }
    let next = try again(person, town.community())
    #expect(next.selected != gone && next.selected != nil)
    #expect(abs(next.state.current.list.index - line) <= 1)
  }

  @Test func whatIsNotReadYetIsFoundAsSoonAsItIs() throws {
    var person = Person()
    person.press("2", "s", "j", "j", "Enter", "G", "k")
    let wanted = try #require(person.selected)
    var part = Town.records()
    part.members.removeAll { $0.id == wanted }
    part.messages = []
    var next = try again(person, CountedTexts(part.community()).snapshot(read: 10))
    #expect(next.selected != wanted)
    #expect(next.state.place == person.state.place, "who leaves now loses nothing")
    next.happen(.community(Town.make()))
    #expect(next.selected == wanted)
  }

  @Test func whatThePersonDoesFirstIsNotOverridden() throws {
    var person = Person()
    person.press("2", "G")
    var next = try again(person, CountedTexts(Town.make()).snapshot(read: 10))
    next.press("g")
    let chosen = next.selected
    next.happen(.community(Town.make()))
    #expect(next.selected == chosen && chosen != person.selected)
  }

  @Test func theWorklistIsFilteredAndItsCursorIsBackWhenItComes() throws {
    var person = Person.rounding()
    person.press("j", "j", "j")
    let wanted = person.selected
    var next = try again(person, Needed.town(), columns: 140, rows: 45)
    #expect(next.selected == nil)
    next.happen(.worklist(Needed.worklist(for: next.state.community)))
    #expect(next.selected == wanted && wanted != nil)
  }

  @Test func aSplitHoldsItsShareOnAnotherSize() throws {
    var person = Person(columns: 120, rows: 40)
    person.press("2", "<", "<", "<", "<")
    let columns = try #require(person.state.layout.rect(of: .memberList)?.columns)
    let next = try again(person, columns: 240, rows: 50)
    #expect(next.state.layout.rect(of: .memberList)?.columns == columns * 2)
  }

  @Test(arguments: [
    "{}", "{\"screen\":99}", "{\"screen\":2,\"screens\":{\"2\":{\"focus\":\"nowhere\",\"source\":\"thread\"}}}",
    "{\"screen\":2,\"screens\":{\"2\":{\"lists\":{\"memberList\":{\"line\":-5,\"above\":99999,\"selected\":\"x\",\"sort\":\"by hat\"}}}}}",
    "{\"screen\":3,\"screens\":{\"3\":{\"focus\":\"thread\",\"thread\":{\"conversation\":\"nowhere\",\"line\":-90000}}}}",
    "{\"screen\":2,\"screens\":{\"2\":{\"focus\":\"profile\",\"page\":{\"top\":9223372036854775807,\"selected\":-3},\"sizes\":{\"beside\":1e300,\"two\":[1,2,3]}}}}",
  ]) func aPlaceFromAnotherVersionOrABrokenOneIsHarmless(_ text: String) {
    guard let place = try? JSONDecoder().decode(SavedPlace.self, from: Data(text.utf8)) else { return }
    var person = Person()
    person.happen(.place(place))
    person.press("j", "k", "Enter", "Esc")
    #expect(person.screen.contains("Harbor"))
  }
}
