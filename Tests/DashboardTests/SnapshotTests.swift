import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct SnapshotTests {
  /// Many conversations with a message each, newest first by number.
  static func many(_ count: Int, newer: Int = 0) -> Community {
    var town = Town.records()
    town.conversations = []
    town.messages = []
    for number in 0..<count {
      town.conversations.append(ConversationRecord(id: "c\(number)", title: "Conversation \(number)"))
      town.say("c\(number)", "tom", hoursAgo: 100 + Double(number), "Hello \(number)")
    }
    for number in 0..<newer {
      town.conversations.insert(ConversationRecord(id: "n\(number)", title: "Newer \(number)"), at: 0)
      town.say("n\(number)", "jo", hoursAgo: Double(number), "News")
    }
    return town.community()
  }

  @Test(arguments: [0, 3, 20, 60, 99])
  func whatComesLeavesTheCursorOnItsLine(_ steps: Int) {
    var person = Person(Self.many(100), columns: 80, rows: 24)
    person.press("3", "j")
    person.press("j", times: max(0, steps - 1))
    let id = person.selected
    let line = person.screen.split(separator: "\n").firstIndex { $0.contains("▌ ") && $0.contains("Conversation ") }
    person.happen(.community(Self.many(100, newer: 50)))
    #expect(person.selected == id)
    #expect(
      person.screen.split(separator: "\n").firstIndex { $0.contains("▌ ") && $0.contains("Conversation ") } == line)
  }

  @Test func aListThatNobodyTouchedShowsItsBeginning() {
    var person = Person(Self.many(100), columns: 80, rows: 24)
    person.press("3")
    person.happen(.community(Self.many(100, newer: 5)))
    #expect(person.selected == "n0")
  }

  @Test func aSelectedLineThatIsGoneLeavesTheCursorNear() {
    var person = Person(Self.many(100), columns: 80, rows: 24)
    person.press("3", "G")
    person.happen(.community(Self.many(40)))
    #expect(person.selected == "c39")
    person.happen(.community(Self.many(0)))
    #expect(person.selected == nil)
    person.sees("Nobody has written yet.")
  }

  @Test func newMessagesInAnOpenConversationAreAnnouncedAndThenRead() {
    var town = Town.records()
    var person = Person(town.community(), columns: 80, rows: 24)
    person.press("3", "/carers", "Enter", "Enter", "g", "j")
    let before = person.message
    person.effects = []
    town.say("night", "tom", hoursAgo: 0.1, "Good morning all.")
    town.say("night", "amy", hoursAgo: 0.05, "Good morning Tom.")
    person.happen(.community(town.community()))
    #expect(person.message == before)
    person.sees("↓ 2 new in this conversation")
    #expect(person.effects.filter { if case .markRead = $0 { true } else { false } }.isEmpty)
    person.press("G")
    person.doesNotSee("new in this conversation")
    #expect(person.effects.contains(.markRead(conversation: "night", upTo: Town.ago(0.05))))
  }

  @Test func anOpenConversationKeepsItsLinesWhenSomethingIsAppended() {
    var town = Town.records()
    var person = Person(town.community(), columns: 80, rows: 24)
    person.press("3", "/carers", "Enter", "Enter", "g", "j", "j")
    let before = person.state.current.thread?.visible
    town.say("salt", "tom", hoursAgo: 0.1, "Elsewhere.")
    person.happen(.community(town.community()))
    #expect(person.state.current.thread?.visible == before)
  }

  @Test func returningAfterASnapshotFindsTheSameMember() {
    var town = Town.records()
    var person = Person(town.community())
    person.press("2", "j", "j", "j")
    let id = person.selected
    person.press("Enter", "Enter")
    town.members.insert(MemberRecord(id: "aa", name: "Aaron", role: .peer), at: 0)
    town.say("salt", "aa", hoursAgo: 0.1, "New.")
    person.happen(.community(town.community()))
    person.press("Esc", "Esc")
    #expect(person.state.focus == .memberList)
    #expect(person.selected == id)
  }

  @Test func aKeptFilterLooksAgainWhenMessagesCame() {
    var town = Town.records()
    var person = Person(town.community())
    person.press("3", "/zebra", "Enter")
    person.sees("No conversation matches")
    town.say("salt", "tom", hoursAgo: 0.1, "A zebra crossed Quay Street.")
    person.happen(.community(town.community()))
    person.sees("0 by title, channel or tag · 1 by text")
    person.sees("Supper without salt")
  }

  @Test func theClockMovesAges() {
    var person = Person()
    person.sees("26 h")
    person.happen(.clock(Town.now.adding(seconds: 3600)))
    person.sees("27 h")
    person.sees("as of Sat 21 Nov 15:02")
  }

  @Test func noticesAndProblemsStayUntilTheNextKey() {
    var person = Person()
    person.happen(.problem("The store cannot be read any more."))
    person.sees("The store cannot be read any more.")
    person.happen(.clock(Town.now.adding(seconds: 60)))
    person.sees("The store cannot be read any more.")
    person.press("j")
    person.doesNotSee("cannot be read")
  }
}
