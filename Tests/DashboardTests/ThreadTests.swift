import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct ThreadTests {
  /// One conversation in which every message answers the one before.
  static func chain(_ count: Int, text: (Int) -> String = { "word \($0)" }) -> Community {
    var town = Town.records()
    town.messages = []
    var before: String?
    for number in 0..<count {
      before = town.say(
        "night", number % 2 == 0 ? "tom" : "jo", hoursAgo: 2000 - Double(number) * 0.1, text(number), answering: before)
    }
    return town.community()
  }

  @Test func tenThousandRepliesDeepIsReadFromEndToEnd() {
    var person = Person(Self.chain(10_000), columns: 80, rows: 24, readUpTo: Town.now)
    person.press("3", "Enter")
    person.sees("word 0")
    person.press("G")
    person.sees("word 9999")
    person.sees("↳9999")
    #expect(person.state.current.thread?.selected == 9_999)
    person.press("k", times: 30)
    #expect(person.message == "word 9969")
    #expect((person.state.current.thread?.cache.count ?? 0) < 200)
    person.press("PgUp", "C-u", "g")
    #expect(person.message == "word 0")
  }

  @Test func aCycleOfRepliesIsShownOnce() {
    var town = Town.records()
    town.messages = [
      MessageRecord(id: "a", conversation: "night", author: "tom", sentAt: Town.ago(3), text: "first", replyTo: "b"),
      MessageRecord(id: "b", conversation: "night", author: "jo", sentAt: Town.ago(2), text: "second", replyTo: "a"),
      MessageRecord(id: "c", conversation: "night", author: "jo", sentAt: Town.ago(1), text: "third", replyTo: "c"),
    ]
    var person = Person(town.community())
    person.press("3", "Enter", "G", "a", "k", "k", "k")
    for word in ["first", "second", "third"] {
      #expect(person.screen.components(of: word) == 1)
    }
  }

  @Test func aMessageLongerThanTheScreenIsReadInSteps() {
    let long = (0..<400).map { "line\($0)" }.joined(separator: "\n")
    var town = Town.records()
    town.messages = []
    town.say("salt", "jo", hoursAgo: 5, "before")
    town.say("salt", "jo", hoursAgo: 4, long)
    town.say("salt", "jo", hoursAgo: 3, "after")
    var person = Person(town.community(), columns: 80, rows: 24, readUpTo: Town.now)
    person.press("3", "Enter", "j")
    var seen: Set<String> = []
    for _ in 0..<200 where person.message == long {
      for match in person.screen.matches(of: #/line\d+/#) { seen.insert(String(match.output)) }
      person.press("j")
    }
    #expect(seen.count == 400)
    #expect(person.message == "after")
    // And back through the same lines.
    person.press("k")
    person.sees("line399")
    person.press("k", times: 100)
    #expect(person.message == "before")
  }

  @Test func pagesDoNotSkipLines() {
    var person = Person(Self.chain(300), columns: 80, rows: 20, readUpTo: Town.now)
    person.press("3", "Enter")
    var seen: Set<Int> = []
    for _ in 0..<200 {
      for placed in person.state.current.thread?.visible ?? [] { seen.insert(placed.index) }
      person.press("PgDn")
    }
    #expect(seen.count == 300)
    #expect(person.message == "word 299")
  }

  @Test func aHundredKilobytesInOneMessageAreNoDanger() {
    let text = String(repeating: "aé漢👩‍⚕️\u{1B}[31m ", count: 6_000)
    var person = Person(Self.chain(3) { $0 == 1 ? text : "short" }, columns: 100, rows: 30, readUpTo: Town.now)
    person.press("3", "Enter", "j", "PgDn", "PgDn", "G", "g", "j")
    #expect(person.state.current.thread?.selected == 1)
    #expect(!person.screen.unicodeScalars.contains("\u{1B}"))
  }

  @Test func aLongConversationIsPreviewedByItsNewestMessagesAndOpenedWhole() {
    var person = Person(Self.chain(3_000), readUpTo: Town.now)
    person.press("3")
    person.sees("The newest 1,000 messages. Enter opens all.")
    #expect(person.state.current.thread?.nodes.count == 1_000)
    person.press("Enter")
    #expect(person.state.current.thread?.nodes.count == 3_000)
    person.doesNotSee("The newest 1,000")
  }

  @Test func readingBeginsAtTheFirstUnreadMessage() {
    var person = Person(Self.chain(500), columns: 80, rows: 24, readUpTo: Town.ago(2000 - 40.05))
    person.press("3", "Enter")
    #expect(person.message == "word 401")
    person.sees("●")
  }
}

extension String {
  /// How often a word occurs.
  fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
