import CommunityModel
import Testing

@testable import CommunityStore

@Suite struct LongStoreTests {
  @Test func aMessageOf100kBIsReadWhole() throws {
    let text = String(repeating: "a long story, ", count: 7_500)
    let store = try TemporaryStore.with(Lines.message("m1", text) + Lines.message("m2", "short"))
    let community = try store.read()
    #expect(community.row(ofMessage: "m1").map { community.text(of: $0) } == text)
    #expect(community.row(ofMessage: "m2").map { community.text(of: $0) } == "short")
    #expect(community.problems == [])
  }

  @Test func tenThousandRepliesDeepIsNoDanger() throws {
    let lines = (0..<10_000).map { Lines.message("m\($0)", at: $0, more: $0 > 0 ? #","replyTo":"m\#($0 - 1)""# : "") }
    let store = try TemporaryStore.with(lines.joined())
    let community = try store.read()
    #expect(community.problems == [])
    let nodes = ReplyTree(community, conversation: ConversationRow(0)).nodes
    #expect(nodes.map(\.depth) == Array(0..<10_000))
    #expect(try store.check() == [])
  }

  @Test func anUnknownFieldMayBeVeryDeep() throws {
    // Valid or too deep, it is the whole line that is told or read, and the lines beside it are.
    for depth in [10, 500, 1_500, 100_000] {
      let deep = #","more":"# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      let store = try TemporaryStore.with(Lines.message("m1") + Lines.message("m2", more: deep) + Lines.message("m3"))
      let community = try store.read()
      #expect(community.row(ofMessage: "m1") != nil && community.row(ofMessage: "m3") != nil)
      #expect(community.row(ofMessage: "m2") != nil || community.problems.map(\.line) == [2], "depth \(depth)")
      if let row = community.row(ofMessage: "m2") {
        #expect(community.text(of: row) == "hello")
        #expect(community.id(of: row) == "m2")
      }
    }
  }

  @Test func messagesOfManyPiecesKeepTheirRepliesAndTexts() throws {
    // Above four tails and one piece: cut in the middle of lines, read by two threads.
    let words = String(repeating: "The sensor said 300 and then it said 90. ", count: 60)
    let count = 9_000
    let lines = (0..<count).map { number in
      Lines.message(
        "m\(number)", by: ["ana", "bo", "stranger"][number % 3], at: number, words + "\(number)",
        more: number > 0 ? #","replyTo":"m\#(number * 7919 % number)""# : "")
    }
    let store = try TemporaryStore.with(lines.joined())
    let community = try store.read()
    #expect(community.messages.segments.count > 2)
    #expect(community.messages.count == count)
    for number in stride(from: 1, to: count, by: 97) {
      let row = try #require(community.row(ofMessage: "m\(number)"))
      #expect(community.text(of: row) == words + "\(number)")
      #expect(community.messages[row].replyTo == community.row(ofMessage: "m\(number * 7919 % number)"))
    }
    // However it is cut, somebody whom no file lists is told of once.
    #expect(community.problemCount == 1)
  }

  @Test func theSameStoreReadsTheSameEveryTime() throws {
    let store = try TemporaryStore.with()
    for month in 1...12 {
      let lines = (0..<60).map { number in
        Lines.message(
          "m\(month)-\(number)", by: "who \(month) \(number % 7)", in: "where \(month) \(number % 3)", at: number)
      }
      try store.write("messages/\(2000 + month).jsonl", lines.joined())
    }
    let ids = { (community: Community) in
      community.members.rows.map { community.members[$0].id }
        + community.conversations.rows.map { community.conversations[$0].id }
    }
    let first = try store.read()
    for _ in 0..<100 {
      let again = try store.read()
      try #require(ids(again) == ids(first))
      try #require(again.problems == first.problems)
    }
  }
}
