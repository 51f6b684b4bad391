import Foundation
import Testing

@Suite struct ShowTests {
  private let sandbox: Sandbox
  private let store: HandMadeStore

  init() throws {
    sandbox = try Sandbox()
    store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
  }

  @Test func conversationsAreListedFilteredSortedAndLimited() throws {
    let all = try sandbox.run("show", "conversations", store.path, "--json").objects
    #expect(all.count == 12)
    #expect(all.first?["title"] as? String == "Talk 01")
    #expect(all.first?["messages"] as? Int == 3)
    #expect(all.first?["lastMessageAt"] as? String == "2024-11-21T12:00:00Z")
    let some = try sandbox.run(
      "show", "conversations", store.path, "--json", "--filter", "\"talk 1\"", "--sort", "name")
    #expect(try some.objects.compactMap { $0["id"] as? String } == ["c10", "c11", "c12"])
    let two = try sandbox.run("show", "conversations", store.path, "--limit", "2").lines
    #expect(two.count == 3)
    #expect(two[1].contains("Talk 01") && two[2].contains("Talk 02"))
    #expect(try sandbox.run("show", "conversations", store.path, "--json", "--limit", "0").output.isEmpty)
  }

  @Test func onlyTheUnansweredAreThoseThatNobodyAnswered() throws {
    try store.conversation("alone", title: "Anybody?")
    try store.message("alone1", in: "alone", by: "ana", at: "2024-11-21T12:30:00Z", "Is anybody there?")
    let waiting = try sandbox.run("show", "conversations", store.path, "--json", "--unanswered").objects
    #expect(waiting.compactMap { $0["id"] as? String } == ["alone"])
    #expect(waiting.first?["waitingSince"] as? String == "2024-11-21T12:30:00Z")
  }

  @Test func membersAreListedWithWhatTheyWrote() throws {
    let members = try sandbox.run("show", "members", store.path, "--json", "--sort", "name").objects
    #expect(members.compactMap { $0["id"] as? String } == ["ana", "ben", "cleo", "dora"])
    #expect(members.compactMap { $0["messages"] as? Int } == [12, 12, 12, 0])
    #expect(members[3]["role"] as? String == "nurse")
    let peers = try sandbox.run("show", "members", store.path, "--filter", "peer").lines
    #expect(peers.count == 2 && peers[1].contains("Ben Example"))
  }

  @Test func messagesAreNewestFirstAndOfAConversationAsItReads() throws {
    let newest = try sandbox.run("show", "messages", store.path, "--json", "--limit", "4").objects
    #expect(newest.compactMap { $0["id"] as? String } == ["m012", "m011", "m010", "m022"])
    let thread = try sandbox.run("show", "messages", store.path, "--json", "--conversation", "c05").objects
    #expect(thread.compactMap { $0["id"] as? String } == ["m050", "m051", "m052"])
    #expect(thread.compactMap { $0["depth"] as? Int } == [0, 1, 0])
    let found = try sandbox.run("show", "messages", store.path, "--json", "--filter", "\"words 2\" 11").objects
    #expect(found.compactMap { $0["text"] as? String } == ["Words 2 of talk 11."])
    let by = try sandbox.run(
      "show", "messages", store.path, "--json", "--author", "ben", "--conversation", "c03")
    #expect(try by.objects.compactMap { $0["id"] as? String } == ["m031"])
  }

  @Test func whoAsksForWhatIsNotThereIsTold() throws {
    for option in ["--conversation", "--author"] {
      let outcome = try sandbox.run("show", "messages", store.path, option, "nobody")
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty && outcome.error.contains("nobody"))
    }
    let negative = try sandbox.run("show", "messages", store.path, "--limit=-1")
    #expect(negative.status == 64)
    #expect(negative.error.contains("--limit"))
  }

  @Test func theCommunityIsCounted() throws {
    let object = try #require(try sandbox.run("show", "community", store.path, "--json").objects.first)
    #expect(object["members"] as? Int == 4)
    #expect(object["messages"] as? Int == 36)
    #expect(object["nurses"] as? Int == 1)
    #expect(object["asOf"] as? String == "2024-11-21T12:00:00Z")
    let text = try sandbox.run("show", "community", store.path)
    #expect(text.lines.contains { $0.hasPrefix("Messages") && $0.hasSuffix("36") })
    let chosen = try sandbox.run("show", "community", store.path, "--json", "--as-of", "2024-11-30T08:00:00Z")
    #expect(try chosen.objects.first?["asOf"] as? String == "2024-11-30T08:00:00Z")
  }

  @Test func theDemoAddsUpHoweverItIsShown() throws {
    let demo = try SharedStores.demo.get()
    let members = try sandbox.run("show", "members", demo, "--json").objects
    let conversations = try sandbox.run("show", "conversations", demo, "--json").objects
    let messages = try sandbox.run("show", "messages", demo, "--json").objects
    #expect(messages.count == 8000)
    #expect(members.compactMap { $0["messages"] as? Int }.reduce(0, +) == 8000)
    #expect(conversations.compactMap { $0["messages"] as? Int }.reduce(0, +) == 8000)
    #expect(Set(messages.compactMap { $0["id"] as? String }).count == 8000)
  }

  @Test func aReaderThatGoesAwayEndsItQuietly() throws {
    let demo = try SharedStores.demo.get()
    for command in ["show messages", "show messages --json"] {
      let outcome = try sandbox.script(
        "rounds \(command.replacingOccurrences(of: "messages", with: "messages '\(demo)'")) | head -1")
      #expect(outcome.status == 0)
      #expect(outcome.lines.count == 1)
      #expect(outcome.error.isEmpty)
    }
  }

  @Test func aFullDiskIsSaid() throws {
    let outcome = try sandbox.script("rounds show messages '\(store.path)' > /dev/full")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("No space left"))
  }
}
