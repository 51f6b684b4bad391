import CommunityModel
import Testing
import TestSupport

@testable import CommunityStore

/// A community in memory and the same one written and read show the same.
@Suite struct ClosedLoopTests {
  @Test func aCommunityThatIsWrittenReadsAsItDidInMemory() throws {
    var generator = SeededGenerator(seed: 25)
    for round in 0..<25 {
      let members = (0..<generator.number(1..<30)).map { number in
        MemberRecord(
          id: "p\(number)", name: generator.text(upTo: 10) + "x", role: generator.pick(Role.allCases),
          acuity: generator.number(0..<2) == 0 ? nil : generator.number(1..<6),
          segments: generator.number(0..<2) == 0 ? nil : ["a", "b"],
          joinedAt: TemporaryStore.clock, deceased: generator.number(0..<9) == 0)
      }
      let conversations = (0..<generator.number(1..<12)).map { number in
        ConversationRecord(
          id: "c\(number)", title: generator.text(upTo: 10) + "x", channel: generator.pick([nil, "stream"]),
          startedBy: generator.pick([nil, "p0"]), closedAt: generator.number(0..<5) == 0 ? TemporaryStore.clock : nil,
          tags: ["t"])
      }
      var time = TemporaryStore.clock.adding(days: -90)
      let messages = (0..<generator.number(0..<400)).map { number in
        time = time.adding(seconds: Int64(generator.number(0..<20_000)))
        return MessageRecord(
          id: "m\(number)", conversation: generator.pick(conversations).id, author: generator.pick(members).id,
          sentAt: time,
          text: generator.text(upTo: 20),
          replyTo: generator.number(0..<2) == 0 ? nil : "m\(generator.number(0..<420))",
          mentions: generator.number(0..<4) == 0 ? [generator.pick(members).id] : nil,
          reactions: generator.number(0..<4) == 0
            ? [ReactionRecord(by: generator.pick(members).id, kind: generator.pick(["thanks", "like"]), at: time)]
            : nil,
          editedAt: generator.number(0..<9) == 0 ? time : nil, deleted: generator.number(0..<9) == 0 ? true : nil)
      }
      let profile = CommunityProfile(name: "Made")
      let store = try TemporaryStore.missing()
      var creation = try StoreCreation(store.path, profile: profile)
      for record in members { try creation.add(record) }
      for record in conversations { try creation.add(record) }
      for record in messages { try creation.add(record) }
      try creation.finish()
      let read = try store.read()
      var expected = Summary(
        Community(profile: profile, members: members, conversations: conversations, messages: messages))
      // A community in memory lists no problems.
      expected.problemCount =
        messages.filter { reply in reply.replyTo.map { id in !messages.contains { $0.id == id } } ?? false }.count
      let found = Summary(read)
      #expect(found == expected, "round \(round):\n\(found.differences(from: expected))")
      #expect(try store.check().allSatisfy { $0.contains("replyTo") })
    }
  }
}
