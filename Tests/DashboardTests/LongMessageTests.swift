import CommunityModel
import Drawing
import TestSupport
import Testing

@testable import Dashboard

@Suite struct LongMessageTests {
  /// A message of about a hundred kilobytes in 4,000 lines.
  static let long = (0..<4_000).map { "line \($0) of a long message" }.joined(separator: "\n")

  /// Short, long, short, and perhaps long again.
  static func person(_ texts: String..., columns: Int = 80, rows: Int = 24) -> Person {
    var town = Town.records()
    town.messages = []
    for (number, text) in texts.enumerated() { town.say("salt", "jo", hoursAgo: 9 - Double(number), text) }
    var person = Person(town.community(), columns: columns, rows: rows, readUpTo: Town.now)
    person.press("3", "Enter")
    return person
  }

  @Test(arguments: [(80, 24), (40, 10), (20, 5)])
  func theEndOfAConversationIsTheEndOfItsLastMessage(_ columns: Int, _ rows: Int) {
    var person = Self.person("before", Self.long, columns: columns, rows: rows)
    person.press("G")
    person.sees(columns < 40 ? "message" : "line 3999 of")
    #expect(person.state.current.thread?.offset ?? 0 < -3_900)
    person.press("g")
    person.sees("before")
    person.press("End", "k")
    #expect(person.message == Self.long)
  }

  @Test(arguments: [(80, 24), (40, 10)])
  func pagesLeaveOutNoLineOfALongMessage(_ columns: Int, _ rows: Int) {
    let text = (0..<300).map { "line\($0)." }.joined(separator: "\n")
    var person = Self.person(
      "before", text, "between", text.replacing("line", with: "more"), "after", columns: columns, rows: rows)
    for (key, end) in [("Space", "after"), ("PgUp", "before")] {
      var seen: Set<String> = []
      for _ in 0..<200 {
        for match in person.screen.matches(of: #/(line|more)\d+/#) { seen.insert(String(match.output.0)) }
        for word in ["before", "between", "after"] where person.screen.contains(word) { seen.insert(word) }
        person.press(key)
      }
      #expect(seen.count == 603, "\(key)")
      #expect(person.message == end)
    }
  }

  @Test(arguments: 1...3)
  func pagesLeaveOutNoLineOfMessagesOfAnyLength(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var town = Town.records()
    town.messages = []
    var number = 0
    for message in 0..<40 {
      let lines = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        number += 1
        return "w\(number)."
      }
      town.say("salt", "jo", hoursAgo: 90 - Double(message), lines.joined(separator: "\n"))
    }
    var person = Person(
      town.community(), columns: 50, rows: Int.random(in: 6...30, using: &generator), readUpTo: Town.now)
    person.press("3", "Enter")
    for key in ["PgDn", "PgUp", "C-d", "C-u"] {
      var seen: Set<String> = []
      for _ in 0..<300 {
        for match in person.screen.matches(of: #/w\d+\./#) { seen.insert(String(match.output)) }
        #expect(!person.cursorLines.isEmpty)
        person.press(key)
      }
      #expect(seen.count == number, "\(key) at \(person.state.size)")
    }
  }

  @Test func nShowsTheMatchingLineOfALongMessageAndThenTheNextOne() {
    let text = (0..<900).map { $0 % 300 == 200 ? "here is dill, line \($0)" : "line \($0)" }.joined(separator: "\n")
    var person = Self.person("before", text, "between", "and dill again")
    person.press("/dill", "Enter")
    person.sees("here is dill, line 200")
    person.sees("1 of 2 messages")
    person.press("n")
    person.sees("here is dill, line 500")
    person.sees("1 of 2 messages")
    person.press("n")
    person.sees("here is dill, line 800")
    person.press("n")
    person.sees("and dill again")
    person.sees("2 of 2 messages")
    person.press("N")
    person.sees("here is dill, line 800", "backwards a long message is entered at its last match")
    person.press("N", "N")
    person.sees("here is dill, line 200")
    person.press("Esc")
    person.sees("before")
  }

  @Test func aConversationFoundByTextOpensAtTheLine() {
    let text = (0..<900).map { $0 == 700 ? "here is cumin" : "line \($0)" }.joined(separator: "\n")
    var person = Self.person("before", text)
    person.press("Esc", "/cumin", "Enter", "Enter")
    person.sees("here is cumin")
  }

  @Test func aMessageWithoutWordsSaysSo() {
    var person = Self.person("", " \n\t ", "words")
    #expect(person.screen.ranges(of: "(no text)").count == 2)
    person.press("2", "/okafor", "Enter", "Enter")
    person.sees("(no text)")
  }
}
