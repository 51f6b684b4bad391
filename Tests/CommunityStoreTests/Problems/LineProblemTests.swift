import CommunityModel
import Testing

@testable import CommunityStore

/// Each bad line is named by file, line and field, and costs no other line.
@Suite struct LineProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var expected: String
    /// Whether the record is there all the same.
    var isKept: Bool
    var testDescription: String { expected }
  }

  private static func message(_ fields: String) -> String { "{" + fields + "}\n" }
  private static let time = #""sentAt":"2026-11-20T10:00:00Z""#

  static let messages: [Case] = [
    Case(
      line: message(#""conversation":"talk","author":"ana",\#(time),"text":"x""#),
      expected: "id: this required field is missing", isKept: false),
    Case(
      line: message(#""id":"bad","author":"ana",\#(time),"text":"x""#),
      expected: "conversation: this required field is missing", isKept: false),
    Case(
      line: message(#""id":"bad","conversation":"talk",\#(time),"text":"x""#),
      expected: "author: this required field is missing", isKept: false),
    Case(
      line: message(#""id":"bad","conversation":"talk","author":"ana","text":"x""#),
      expected: "sentAt: this required field is missing", isKept: false),
    Case(
      line: message(#""id":"bad","conversation":"talk","author":"ana",\#(time)"#),
      expected: "text: this required field", isKept: false),
    Case(
      line: message(#""id":7,"conversation":"talk","author":"ana",\#(time),"text":"x""#),
      expected: "id: it should be a string", isKept: false),
    Case(
      line: message(#""id":"","conversation":"talk","author":"ana",\#(time),"text":"x""#),
      expected: "id: it should be a string in quotes that is not empty", isKept: false),
    Case(
      line: message(#""id":"bad","conversation":"talk","author":"ana",\#(time),"text":["x"]"#),
      expected: "text: this required field should be a string", isKept: false),
    Case(
      line: message(#""id":"bad","conversation":"talk","author":"ana","sentAt":"yesterday","text":"x""#),
      expected: "sentAt: “yesterday” is not a time with zone", isKept: false),
    Case(
      line: message(#""id":"bad","conversation":"talk","author":"ana","sentAt":1795269720,"text":"x""#),
      expected: "sentAt: it should be a string", isKept: false),
    Case(
      line: Lines.message("bad", more: #","editedAt":"later""#), expected: "editedAt: “later” is not a time",
      isKept: true),
    Case(
      line: Lines.message("bad", more: #","deleted":"yes""#), expected: "deleted: it should be true or false",
      isKept: true),
    Case(line: Lines.message("bad", more: #","replyTo":5"#), expected: "replyTo: it should be a string", isKept: true),
    Case(
      line: Lines.message("bad", more: #","replyTo":"nobody""#), expected: "replyTo: no message has that id",
      isKept: true),
    Case(
      line: Lines.message("bad", more: #","mentions":"bo""#), expected: "mentions: it should be a list", isKept: true),
    Case(
      line: Lines.message("bad", more: #","mentions":["bo",7]"#), expected: "mentions: it should hold strings only",
      isKept: true),
    Case(line: Lines.message("bad", more: #","mentions":["bo" "ned"]"#), expected: "mentions: ", isKept: true),
    Case(
      line: Lines.message("bad", more: #","mentions":["who"]"#), expected: "mentions: “who” is not in members.jsonl",
      isKept: true),
    Case(
      line: Lines.message("bad", more: #","reactions":{}"#), expected: "reactions: it should be a list", isKept: true),
    Case(
      line: Lines.message("bad", more: #","reactions":["like"]"#), expected: "reactions: it should hold objects",
      isKept: true),
    Case(
      line: Lines.message("bad", more: #","reactions":[{"by":"bo"}]"#),
      expected: "reactions: a reaction needs “by” and “kind”", isKept: true),
    Case(
      line: Lines.message("bad", more: #","reactions":[{"by":"bo","kind":"like","at":"noon"}]"#),
      expected: "reactions: “at” should be a time with zone", isKept: true),
    Case(
      line: Lines.message("bad", more: #","reactions":[{"by":"bo","kind":"like"},{"by" "ned"}]"#),
      expected: "reactions: ", isKept: true),
    Case(
      line: Lines.message("bad", more: #","reactions":[{"by":"bo","kind":"like"} 7]"#), expected: "reactions: ",
      isKept: true),
    Case(
      line: Lines.message("bad", by: "stranger"),
      expected: "author: “stranger” is not in members.jsonl; shown by the id", isKept: true),
    Case(
      line: Lines.message("bad", in: "nowhere"), expected: "conversation: “nowhere” is not in conversations.jsonl",
      isKept: true),
    Case(line: Lines.message("m1"), expected: "id: another message has this id already", isKept: true),
    Case(
      line: Lines.message("bad", at: 86_400 * 40), expected: "sentAt: 2026-12-31T00:00:00Z lies in the future",
      isKept: true),
    Case(
      line: message(#""id":"bad","conversation":"talk","author":"ana","sentAt":"0001-01-01T00:00:00Z","text":"x""#),
      expected: "sentAt: 0001-01-01T00:00:00Z is before 1970", isKept: true),
    Case(line: "{\"id\":\"bad\"\n", expected: "a bracket or brace is not closed; the line is left out", isKept: false),
    Case(line: "not json\n", expected: "; the line is left out", isKept: false),
    Case(
      line: Lines.message("bad").dropLast() + Lines.message("worse"), expected: "more than one value on the line",
      isKept: false),
    Case(line: "[1,2]\n", expected: "not a JSON object in braces", isKept: false),
  ]

  @Test(arguments: messages) func ofAMessage(_ example: Case) throws {
    let store = try TemporaryStore.with(Lines.message("m1") + "\n" + example.line + Lines.message("m2"))
    let community = try store.read()
    let found = community.problems.map(\.description)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix("messages/2026-11.jsonl:3: ") == true, "\(found)")
    #expect(found.first?.contains(example.expected) == true, "\(found)")
    for id in ["m1", "m2"] { #expect(community.row(ofMessage: id).map { community.text(of: $0) } == "hello") }
    let bad = community.row(ofMessage: "bad")
    if example.isKept, !example.line.contains("\"m1\"") {
      let row = try #require(bad)
      #expect(community.id(of: row) == "bad")
      #expect(
        community.record(of: row)?.conversation == community.conversations[community.messages[row].conversation].id)
    } else {
      #expect(bad == nil)
    }
    #expect(try store.check().contains { $0.hasPrefix("messages/2026-11.jsonl:3: ") && $0.contains(example.expected) })
  }

  @Test func ofInvalidUTF8() throws {
    let store = try TemporaryStore.with()
    try store.write(
      "messages/2026-11.jsonl",
      Array(Lines.message("m1").utf8) + [123, 0xFF, 125, 10] + Array(Lines.message("m2").utf8))
    let community = try store.read()
    #expect(
      community.problems.map(\.description) == ["messages/2026-11.jsonl:2: not valid UTF-8; the line is left out"])
    #expect(community.messages.count == 2)
  }

  static let members: [Case] = [
    Case(line: #"{"name":"X","role":"peer"}"#, expected: "id: this required field is missing", isKept: false),
    Case(line: #"{"id":"x","role":"peer"}"#, expected: "name: this required field is missing", isKept: false),
    Case(line: #"{"id":"x","name":"X"}"#, expected: "role: this required field is missing", isKept: false),
    Case(
      line: #"{"id":"x","name":"X","role":"boss"}"#,
      expected: "role: “boss” is not a role; shown as peer. Use one of patient, caregiver", isKept: true),
    Case(
      line: #"{"id":"x","name":"X","role":"peer","acuity":9}"#, expected: "acuity: it should be a number from 1",
      isKept: true),
    Case(
      line: #"{"id":"x","name":"X","role":"peer","acuity":"high"}"#, expected: "acuity: it should be a number from 1",
      isKept: true),
    Case(
      line: #"{"id":"x","name":"X","role":"peer","acuity":2.5}"#, expected: "acuity: it should be a number from 1",
      isKept: true),
    Case(
      line: #"{"id":"x","name":"X","role":"peer","segments":"pump"}"#, expected: "segments: it should be a list",
      isKept: true),
    Case(
      line: #"{"id":"x","name":"X","role":"peer","joinedAt":"2020"}"#, expected: "joinedAt: “2020” is not a time",
      isKept: true),
    Case(
      line: #"{"id":"x","name":"X","role":"peer","deceased":1}"#, expected: "deceased: it should be true or false",
      isKept: true),
    Case(
      line: #"{"id":"x","name":"X","role":"peer","manager":["ned"]}"#, expected: "manager: it should be a string",
      isKept: true),
    Case(line: #"{"id":"ana","name":"Other","role":"peer"}"#, expected: "id: “ana” is a member already", isKept: false),
    Case(line: #"{"id":"x","name":"X""#, expected: "the line is left out", isKept: false),
  ]

  @Test(arguments: members) func ofAMember(_ example: Case) throws {
    let store = try TemporaryStore.with(
      members: Lines.members + example.line + "\n" + #"{"id":"z","name":"Z","role":"bot"}"#)
    let community = try store.read()
    let found = community.problems.map(\.description)
    #expect(found.count == 1 && found.first?.hasPrefix("members.jsonl:4: ") == true, "\(found)")
    #expect(found.first?.contains(example.expected) == true, "\(found)")
    #expect(community.members.row(id: "z") != nil)
    let row = community.members.row(id: "x")
    #expect((row != nil) == example.isKept)
    if let row { #expect(community.record(of: row)?.name == "X", "a doubtful field must not hide the others") }
    #expect(try store.check() == found)
  }

  static let conversations: [Case] = [
    Case(line: #"{"title":"X"}"#, expected: "id: this required field is missing", isKept: false),
    Case(line: #"{"id":"x"}"#, expected: "title: this required field is missing", isKept: false),
    Case(
      line: #"{"id":"x","title":"X","startedBy":"nobody"}"#, expected: "startedBy: “nobody” is not in members.jsonl",
      isKept: true),
    Case(line: #"{"id":"x","title":"X","closedAt":true}"#, expected: "closedAt: it should be a string", isKept: true),
    Case(line: #"{"id":"x","title":"X","tags":{}}"#, expected: "tags: it should be a list", isKept: true),
    Case(line: #"{"id":"talk","title":"Other"}"#, expected: "id: “talk” is a conversation already", isKept: false),
  ]

  @Test(arguments: conversations) func ofAConversation(_ example: Case) throws {
    let store = try TemporaryStore.with(conversations: Lines.conversations + example.line + "\n")
    let community = try store.read()
    let found = community.problems.map(\.description)
    #expect(found.count == 1 && found.first?.hasPrefix("conversations.jsonl:3: ") == true, "\(found)")
    #expect(found.first?.contains(example.expected) == true, "\(found)")
    let row = community.conversations.row(id: "x")
    #expect((row != nil) == example.isKept)
    if let row { #expect(community.record(of: row)?.title == "X") }
    #expect(try store.check() == found)
  }
}
