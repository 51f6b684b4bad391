import CommunityModel
import Testing
import TestSupport

@Suite struct ActivityTests {
  @Test func messagesComeInTimeOrderWhateverTheOrderOfTheRecords() throws {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<50 {
      var made = MadeCommunity()
      for _ in 0..<generator.number(1..<80) {
        made.says(
          generator.pick(["ana", "bo", "cy"]), in: "c\(generator.number(0..<5))", at: Int64(generator.number(0..<50)))
      }
      made.messages.shuffle(using: &generator)
      let community = made.community
      var seen: [String] = []
      for row in community.conversations.rows {
        let times = community.messages(in: row).map { community.messages[$0].sentAt }
        #expect(times == times.sorted())
        #expect(community.lastMessageAt(in: row) == times.last)
        #expect(community.messageCount(in: row) == times.count)
        seen += community.messages(in: row).compactMap { community.id(of: $0) }
      }
      #expect(seen.sorted() == made.messages.map(\.id).sorted())
      for row in community.members.rows {
        let mine = made.messages.filter { $0.author == community.members[row].id }
        #expect(community.messageCount(by: row) == mine.count)
        #expect(community.lastMessageAt(by: row) == mine.map(\.sentAt).max())
      }
    }
  }

  @Test func aSecondMessageWithAnIdIsKeptOutOfEveryList() throws {
    var made = MadeCommunity()
    made.says("ana", at: 0)
    made.says("bo", at: 1)
    made.messages[1].id = "m0"
    let community = made.community
    let talk = try #require(community.conversations.row(id: "talk"))
    #expect(community.messageCount(in: talk) == 1)
    #expect(community.messages.count == 1)
    var walked = 0
    community.messages.forEach { _ in walked += 1 }
    #expect(walked == 1)
    #expect(community.row(ofMessage: "m0").map { community.text(of: $0) } == "text of m0")
  }

  @Test func theSparklineCountsWholeDaysBackFromItsEnd() throws {
    var made = MadeCommunity()
    for minute in [0, 1, 1440, 2 * 1440, 2 * 1440 + 1, 3 * 1440] as [Int64] { made.says("ana", at: minute) }
    let community = made.community
    let talk = try #require(community.conversations.row(id: "talk"))
    let end = MadeCommunity.start.adding(seconds: (2 * 1440 + 1) * 60)
    #expect(community.dailyCounts(in: talk, days: 3, endingAt: end) == [2, 1, 2])
    #expect(community.dailyCounts(in: talk, days: 0, endingAt: end).isEmpty)
    #expect(community.dailyCounts(in: talk, days: -1, endingAt: end).isEmpty)
  }

  @Test func whoWroteFirstStartedIt() throws {
    var made = MadeCommunity()
    made.conversations = [ConversationRecord(id: "empty", title: "Empty", startedBy: "cy")]
    made.says("bo", at: 5)
    made.says("ana", at: 1)
    let community = made.community
    let starter = { (id: String) in
      community.conversations.row(id: id).flatMap { community.starter(of: $0) }.map { community.members[$0].id }
    }
    #expect(starter("talk") == "ana")
    #expect(starter("empty") == "cy")
  }
}
