import CommunityModel
import Testing

@testable import CommunityStore

/// What only a check looks for.
@Suite struct CheckTests {
  @Test func aCleanStoreHasNoProblems() throws {
    let store = try TemporaryStore.with(
      Lines.message("m1") + Lines.message("m2", at: 1, more: #","replyTo":"m1","weather":"mild""#))
    #expect(try store.check() == [])
  }

  @Test func aCircleOfRepliesIsNamedOnceAtItsFirstMessage() throws {
    let store = try TemporaryStore.with(
      Lines.message("tail", more: #","replyTo":"c""#) + Lines.message("b", more: #","replyTo":"c""#)
        + Lines.message("c", more: #","replyTo":"b""#) + Lines.message("self", more: #","replyTo":"self""#))
    let found = try store.check()
    #expect(found.count == 2)
    #expect(
      found.map { $0.prefix(34) } == ["messages/2026-11.jsonl:2: replyTo:", "messages/2026-11.jsonl:4: replyTo:"])
    let community = try store.read()
    #expect(ReplyTree(community, conversation: ConversationRow(0)).nodes.count == 4)
  }

  @Test func linesOutOfOrderAndInTheWrongMonthAreNamed() throws {
    let store = try TemporaryStore.with(Lines.message("m1", at: 10) + Lines.message("m2", at: 5))
    try store.write("messages/2026-10.jsonl", Lines.message("m3"))
    try store.write("messages/by hand.jsonl", Lines.message("m4"))
    let found = try store.check()
    #expect(found.count == 2)
    #expect(found.first == "messages/2026-10.jsonl:1: sentAt: 2026-11-21T00:00:00Z belongs into messages/2026-11.jsonl")
    #expect(found.last?.hasPrefix("messages/2026-11.jsonl:2: sentAt: 2026-11-21T00:00:05Z is earlier") == true)
  }

  @Test func nestedFieldsOfTheWrongTypeAreNamed() throws {
    let store = try TemporaryStore.with(
      members: #"{"id":"a","name":"A","role":"peer","wants":{"channel":7}}"# + "\n"
        + #"{"id":"b","name":"B","role":"peer","consent":"yes"}"# + "\n", conversations: "")
    let found = try store.check()
    #expect(
      found == [
        "members.jsonl:1: wants.channel: it is of the wrong type", "members.jsonl:2: consent: it is of the wrong type",
      ])
  }

  @Test(arguments: ["Mars/Olympus", "../zoneinfo/Europe/Lisbon", "/etc/hosts", "Europe", ""])
  func aTimeZoneThatThisMachineDoesNotKnowIsNamed(_ zone: String) throws {
    let store = try TemporaryStore(profile: #"{"format":"rounds","version":1,"name":"Test","timeZone":"\#(zone)"}"#)
    #expect(
      try store.check() == [
        "community.json: timeZone: “\(zone)” is not known here; times are UTC. It should be a name such as Europe/Lisbon"
      ])
  }

  @Test(arguments: ["UTC", "Europe/Lisbon", "Asia/Kathmandu"])
  func aKnownTimeZoneIsNoProblem(_ zone: String) throws {
    let store = try TemporaryStore(profile: #"{"format":"rounds","version":1,"name":"Test","timeZone":"\#(zone)"}"#)
    #expect(try store.check() == [])
  }

  @Test func aTornLastLineIsTold() throws {
    let store = try TemporaryStore.with(Lines.message("m1") + Lines.message("m2").prefix(40))
    #expect(try store.check().map { $0.prefix(25) } == ["messages/2026-11.jsonl:2:"])
    #expect(try store.read().messages.count == 1)
  }

  @Test func aLastLineWithoutItsNewlineIsRead() throws {
    let store = try TemporaryStore.with(Lines.message("m1") + Lines.message("m2").dropLast())
    #expect(try store.check() == [])
    #expect(try store.read().messages.count == 2)
  }

  @Test func allProblemsAreCountedWhenOnlyTheFirstAreKept() throws {
    let store = try TemporaryStore.with(String(repeating: "broken\n", count: 50))
    let community = try store.read(problemLimit: 5)
    #expect(community.problems.count == 5)
    #expect(community.problemCount == 50)
    #expect(try store.check().count == 50)
  }

  @Test func somebodyUnlistedIsToldOfOnceWhereTheyAreFirstNamed() throws {
    let store = try TemporaryStore.with(Lines.message("m2", by: "who") + Lines.message("m3", by: "who"))
    try store.write(
      "messages/2026-10.jsonl",
      #"{"id":"m0","conversation":"talk","author":"who","sentAt":"2026-10-01T00:00:00Z","text":""}"# + "\n")
    #expect(try store.check() == ["messages/2026-10.jsonl:1: author: “who” is not in members.jsonl; shown by the id"])
    let community = try store.read()
    let row = try #require(community.members.row(id: "who"))
    #expect(community.members[row].isUnlisted)
    for sort in MemberSort.allCases { #expect(community.members(sortedBy: sort).contains(row), "\(sort)") }
    #expect(community.members[row].name == "who")
    #expect(community.messageCount(by: row) == 3)
    #expect(community.record(of: row) == nil)
  }
}
