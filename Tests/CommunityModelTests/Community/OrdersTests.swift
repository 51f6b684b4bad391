import CommunityModel
import Testing
import TestSupport

@Suite struct OrdersTests {
  private var made: MadeCommunity {
    var made = MadeCommunity()
    made.says("ana", in: "old wait", at: 0)
    made.says("ana", in: "new wait", at: 60)
    made.says("ana", in: "answered", at: 61)
    made.says("bo", in: "answered", at: 62)
    made.says("bo", in: "answered", at: 63)
    made.says("ned", in: "news", at: 10)
    made.conversations.append(ConversationRecord(id: "empty", title: "Ágora"))
    return made
  }

  @Test func unansweredPutsTheLongestWaitOnTopAndTheOthersNewestFirst() {
    #expect(made.community.ids(.unanswered) == ["old wait", "new wait", "answered", "news", "empty"])
    #expect(made.community.waitingCount == 2)
  }

  @Test func recentPutsTheNewestMessageFirst() {
    #expect(made.community.ids(.recent) == ["answered", "new wait", "news", "old wait", "empty"])
  }

  @Test func busiestPutsTheMostMessagesFirst() {
    #expect(made.community.ids(.busiest).first == "answered")
    #expect(made.community.ids(.busiest).last == "empty")
  }

  @Test func busiestCountsTheLast28Days() {
    var made = MadeCommunity()
    for minute in 0..<10 { made.says("ana", in: "long ago", at: Int64(minute)) }
    made.says("ana", in: "today", at: 29 * 1440)
    #expect(made.community.ids(.busiest) == ["today", "long ago"])
  }

  @Test func namesSortWithoutCaseAndAccents() {
    var made = MadeCommunity()
    made.members = ["zoe", "Álvaro", "alan", "Émile", "Bo", "ALAN B", ""].enumerated().map {
      MemberRecord(id: "\($0.offset)", name: $0.element, role: .peer)
    }
    let names = made.community.members(sortedBy: .name).map { made.community.members[$0].name }
    #expect(names == ["", "alan", "ALAN B", "Álvaro", "Bo", "Émile", "zoe"])
  }

  @Test func namesThatShareTheirBeginningStillSort() {
    var made = MadeCommunity()
    made.members = ["abcdefghz", "abcdefgh", "abcdefgha", "abcdefg"].enumerated().map {
      MemberRecord(id: "\($0.offset)", name: $0.element, role: .peer)
    }
    let names = made.community.members(sortedBy: .name).map { made.community.members[$0].name }
    #expect(names == ["abcdefg", "abcdefgh", "abcdefgha", "abcdefghz"])
  }

  @Test func membersSortByWhoWroteLastAndWhoWritesMost() {
    #expect(made.community.memberIDs(.recent).prefix(3) == ["bo", "ana", "ned"])
    #expect(made.community.memberIDs(.busiest).prefix(3) == ["ana", "bo", "ned"])
  }

  @Test func aMillisecondDecides() {
    var made = MadeCommunity()
    for (index, id) in ["a", "b", "c", "d"].enumerated() {
      made.conversations.append(ConversationRecord(id: id, title: id))
      made.messages.append(
        MessageRecord(
          id: id, conversation: id, author: "ana", sentAt: Timestamp(milliseconds: 1_000_000 + Int64(index)), text: ""))
    }
    #expect(made.community.ids(.recent) == ["d", "c", "b", "a"])
    #expect(made.community.ids(.unanswered) == ["a", "b", "c", "d"])
    for conversation in made.conversations.map(\.id) { made.close(conversation) }
    #expect(made.community.ids(.unanswered) == ["d", "c", "b", "a"])
  }

  @Test func everyOrderHoldsEveryRowOnce() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<100 {
      var made = MadeCommunity()
      for _ in 0..<generator.number(0..<60) {
        made.says(
          generator.pick(["ana", "bo", "ned", "pip", "who?"]), in: "c\(generator.number(0..<8))",
          at: Int64(generator.number(0..<90_000)), deleted: generator.number(0..<5) == 0)
      }
      let community = made.community
      for sort in ConversationSort.allCases {
        #expect(
          community.ids(sort).sorted() == community.conversations.rows.map { community.conversations[$0].id }.sorted())
      }
      for sort in MemberSort.allCases {
        #expect(community.memberIDs(sort).sorted() == community.members.rows.map { community.members[$0].id }.sorted())
      }
      let waits = community.conversations(sortedBy: .unanswered).map { community.waitingSince($0) }
      #expect(waits.compactMap { $0 } == waits.compactMap { $0 }.sorted())
      #expect(waits.drop { $0 != nil }.allSatisfy { $0 == nil })
    }
  }
}
