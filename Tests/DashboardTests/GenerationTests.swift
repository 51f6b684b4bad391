import CommunityModel
import Drawing
import Testing

@testable import Dashboard

/// A file of the store was replaced while somebody was reading: rows of messages mean something else, ids do not.
@Suite struct GenerationTests {
  /// The town with messages that are older than all others, so that every row has another number.
  private static func shifted(by count: Int) -> Community {
    var town = Town.records()
    let said = town.messages
    town.messages = []
    for number in 0..<count { town.say("insulin", "omar", hoursAgo: 24 * 900 - Double(number), "Long ago \(number)") }
    town.messages = town.messages.enumerated().map { number, record in
      var record = record
      record.id = "old\(number)"
      return record
    }
    town.messages += said
    return CountedTexts(town.community()).snapshot(generation: 1)
  }

  @Test func theMessageUnderTheCursorStaysUnderTheCursor() throws {
    var person = Person(Town.make())
    person.press("3", "/insulin", "Enter", "Enter", "j", "j")
    let before = try #require(person.state.current.thread?.selectedRow)
    let text = person.state.community.text(of: before)
    person.happen(.community(Self.shifted(by: 40)))
    let after = try #require(person.state.current.thread?.selectedRow)
    #expect(after != before)
    #expect(person.state.community.text(of: after) == text)
    #expect(person.state.current.thread?.nodes.count ?? 0 > 40)
  }

  @Test func aFilterByTextIsAskedAgain() {
    var person = Person(Town.make())
    person.press("3", "/long ago", "Enter")
    person.doesNotSee("1 by text")
    person.happen(.community(Self.shifted(by: 40)))
    person.sees("1 by text")
  }

  @Test func whatASearchOfTheOldStoreStillFindsIsNotAdded() throws {
    var person = Person(Town.make())
    person.searchesAreAnswered = false
    person.press("3", "/insulin", "Enter", "1")
    let asked = try #require(
      person.effects.compactMap { effect -> Int? in
        if case .searchTexts(let id, _, _) = effect { id } else { nil }
      }.last)
    let row = try #require(person.state.community.messages(in: ConversationRow(0)).first)
    person.happen(.community(Self.shifted(by: 40)))
    person.happen(.textMatches(searchID: asked, [row], isFinal: true))
    let hits = try #require(person.state.screens[.conversations]?.lists[.conversationList]?.filter.hits)
    #expect(!hits.conversations.contains(true))
    #expect(hits.isRunning)
  }

  @Test func escStillLeadsBackWhenTheStoreBecameSmaller() {
    var person = Person(Self.shifted(by: 40))
    person.press("3", "Enter", "G", "p", "Enter")
    var town = Town.records()
    town.messages = Array(town.messages.prefix(3))
    person.happen(.community(CountedTexts(town.community()).snapshot(generation: 2)))
    person.press("Esc", "Esc", "Esc", "G", "g", "2", "Enter", "j")
    #expect(person.screen.contains("Members"))
  }
}
