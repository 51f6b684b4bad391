import CommunityModel
import Testing

@testable import CommunityStore

/// A clock that was wrong once, or a year that was mistyped, is no reason to stay on top of every list.
@Suite struct FutureTests {
  private static let year2999 = 32_472_144_000 - 1_795_219_200

  @Test func aMessageOfTheFutureDoesNotKeepItsConversationOnTop() throws {
    let store = try TemporaryStore.with(
      Lines.message("1", by: "ana", in: "talk", at: 10) + Lines.message("2", by: "bo", in: "news", at: 20)
        + Lines.message("3", by: "ana", in: "talk", at: Self.year2999))
    let community = try store.read()
    let talk = try #require(community.conversations.row(id: "talk"))
    let ana = try #require(community.members.row(id: "ana"))
    #expect(community.conversations(sortedBy: .recent).map { community.conversations[$0].id } == ["news", "talk"])
    #expect(community.members(sortedBy: .recent).first.map { community.members[$0].id } == "bo")
    #expect(community.lastMessageAt(in: talk) == Timestamp(seconds: 1_795_219_210))
    #expect(community.lastMessageAt(by: ana) == Timestamp(seconds: 1_795_219_210))
    // Nothing is hidden: it can be read, and is named as a problem.
    #expect(community.messageCount(in: talk) == 2)
    #expect(community.problems.contains { $0.field == "sentAt" && $0.message.contains("future") })
  }

  @Test func whereEverythingLiesInTheFutureItIsShownAllTheSame() throws {
    let store = try TemporaryStore.with(Lines.message("1", at: Self.year2999))
    let community = try store.read()
    let talk = try #require(community.conversations.row(id: "talk"))
    #expect(community.lastMessageAt(in: talk) == Timestamp(seconds: 32_472_144_000))
  }
}
