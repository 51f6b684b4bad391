import CommunityModel
import Testing
import TestSupport

@testable import CommunityStore

/// Collections as one JSON array, for people who write by hand.
@Suite struct ArrayFileTests {
  @Test func everyCollectionMayBeAnArray() throws {
    let store = try TemporaryStore()
    try store.write("members.json", #"[{"id":"ana","name":"Ana","role":"patient"}]"#)
    try store.write("conversations.json", "[\n  {\n    \"id\": \"talk\",\n    \"title\": \"Talk\"\n  }\n]\n")
    try store.write(
      "messages/2026.json", "[" + Lines.message("m1") + "," + Lines.message("m2", more: #","replyTo":"m1""#) + "]")
    let community = try store.read()
    #expect(community.problems == [])
    #expect([community.members.count, community.conversations.count, community.messages.count] == [1, 1, 2])
    #expect(community.record(of: MemberRow(0))?.name == "Ana")
    #expect(community.record(of: ConversationRow(0))?.title == "Talk")
    let reply = try #require(community.row(ofMessage: "m2"))
    #expect(community.messages[reply].replyTo == community.row(ofMessage: "m1"))
  }

  @Test(arguments: 0..<4) func aBrokenElementCostsNoOtherOne(round: Int) throws {
    for seed in (round * 30)..<(round * 30 + 30) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var file = generator.pick(["[", "[\n", "\u{FEFF}[", " [ "])
      var readable: [String: String] = [:]
      let count = generator.number(0..<14)
      for number in 0..<count {
        let text = generator.text(upTo: 30) + generator.pick(["", "}", "]", "{", "\",\"", "\\"])
        let (good, spread) = element("m\(number)", text, &generator)
        var line = good
        switch generator.number(0..<16) {
        case 0: line = "nonsense"
        case 1: line = "{\"id\": nope, \"text\": [1, 2 }"
        case 2: line = String(good.dropLast())
        case 3: line = good + "}"
        case 4: line = "\"a string\""
        case 5: line = "{\"id\":\"x\(number)\",\"text\":\"never closed}"
        case 6: line = "{\"id\":\"x\(number)\",\"mentions\":[\"bo\"}"
        case 7: line = "[" + "{\"id\":\"inner\"}" + "]"
        default: readable["m\(number)"] = text
        }
        if line == good + "}" { readable["m\(number)"] = text }
        _ = spread
        file += line + (number + 1 < count ? generator.pick([",\n", " ,\n ", "\n,\n"]) : "\n")
      }
      if generator.number(0..<5) > 0 { file += "]\n" }
      let store = try TemporaryStore.with()
      try store.write("messages/2026-11.json", file)
      let community = try store.read()
      for (id, text) in readable {
        let found = community.row(ofMessage: id).map { community.text(of: $0) }
        #expect(found.map { Array($0.utf8) } == Array(text.utf8), "seed \(seed), \(id) in \(file)")
      }
      #expect(community.messages.count == readable.count, "seed \(seed) \(file)")
    }
  }

  /// A message on one line or over several, nested lists and objects among its fields.
  private func element(_ id: String, _ text: String, _ generator: inout SeededGenerator) -> (String, Bool) {
    var bytes: [UInt8] = []
    MessageRecord(
      id: id, conversation: "talk", author: "ana", sentAt: TemporaryStore.clock, text: text, mentions: ["bo"],
      reactions: [ReactionRecord(by: "bo", kind: "thanks"), ReactionRecord(by: "ned", kind: "like")]
    ).appendLine(to: &bytes)
    var line = String(decoding: bytes.dropLast(), as: UTF8.self)
    let isSpread = generator.number(0..<2) == 0
    if isSpread {
      line = line.replacing(#","author":"#, with: ",\n    \"author\" : ").replacing(
        #""reactions":[{"#, with: "\"reactions\": [\n      {\n"
      ).replacing(#"},{"by""#, with: "},\n{\"by\"")
    }
    return (line, isSpread)
  }

  @Test func anEmptyArrayAndAnEmptyFileHoldNothing() throws {
    for text in ["", "[]", " [ ] \n", "["] {
      let store = try TemporaryStore.with()
      try store.write("messages/2026-11.json", text)
      let community = try store.read()
      #expect(community.messages.count == 0)
      #expect(community.problems == [], "\(text)")
    }
  }

  @Test func aLargeArrayIsReadInPieces() throws {
    let store = try TemporaryStore.with()
    let text = String(repeating: "words, {braces} and [brackets] ", count: 3_000)
    let count = 400
    let elements = (0..<count).map { Lines.message("m\($0)", at: $0, text + "\($0)") }
    try store.write("messages/2026-11.json", "[\n" + elements.joined(separator: ",") + "]\n")
    let community = try store.read()
    #expect(community.problems == [])
    #expect(community.messages.count == count)
    #expect(community.messages.segments.count > 1)
    for number in [0, 1, 170, 171, 399] {
      let row = try #require(community.row(ofMessage: "m\(number)"))
      #expect(community.text(of: row) == text + "\(number)")
    }
  }
}
