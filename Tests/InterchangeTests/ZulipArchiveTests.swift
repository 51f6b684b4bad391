import CommunityModel
import Foundation
import Testing

@testable import Interchange

/// What becomes of an archive; each test makes its own.
struct ZulipArchiveTests {
  private typealias Made = MadeArchive

  private static func quote(_ id: Int) -> String {
    "<p><a href=\"#narrow/stream/1-a/topic/x/near/\(id)\">said</a>:</p><blockquote>x</blockquote>"
  }

  @Test func streamsTopicsPeopleAndMessages() throws {
    let made = try Made()
    try made.add(
      stream: 27, "night shift", topic: "sugar 300? (again)",
      [
        Made.message(12, "Tom Kerr", at: 1_600_000_100, "<p>Call <b>us</b></p>"),
        Made.message(11, "Ana Ruiz", at: 1_600_000_000, "<p>Help</p>", more: ["last_edit_timestamp": 1_600_000_050]),
      ])
    let community = try ZulipArchive.open(made.path).read()
    #expect(
      community.conversations == [
        ConversationRecord(
          id: "zulip:27/sugar 300? (again)", title: "sugar 300? (again)", channel: "night shift",
          topic: "sugar 300? (again)", startedBy: "zulip:Ana Ruiz", startedAt: Timestamp(seconds: 1_600_000_000))
      ])
    #expect(
      community.members == [
        MemberRecord(id: "zulip:Ana Ruiz", name: "Ana Ruiz", role: .peer, joinedAt: Timestamp(seconds: 1_600_000_000)),
        MemberRecord(id: "zulip:Tom Kerr", name: "Tom Kerr", role: .peer, joinedAt: Timestamp(seconds: 1_600_000_100)),
      ])
    #expect(
      community.messages == [
        MessageRecord(
          id: "zulip:11", conversation: "zulip:27/sugar 300? (again)", author: "zulip:Ana Ruiz",
          sentAt: Timestamp(seconds: 1_600_000_000), text: "Help", editedAt: Timestamp(seconds: 1_600_000_050)),
        MessageRecord(
          id: "zulip:12", conversation: "zulip:27/sugar 300? (again)", author: "zulip:Tom Kerr",
          sentAt: Timestamp(seconds: 1_600_000_100), text: "Call us"),
      ])
    #expect(community.notes.isEmpty)
    #expect(community.counts.summary == "2 messages · 1 conversation in 1 channel · 2 people")
  }

  @Test func aTopicThatStartsWithADotOrAMarkIsNotHidden() throws {
    let made = try Made()
    try made.add(stream: 1, "a", topic: ".zarray", [Made.message(1, "A", at: 1, "x")])
    try made.add(stream: 1, "a", topic: "✔ done", [Made.message(2, "A", at: 2, "x")])
    try made.add(stream: 1, "a", topic: "", [Made.message(3, "A", at: 3, "x")])
    let community = try ZulipArchive.open(made.path).read()
    #expect(community.conversations.map(\.id) == ["zulip:1/.zarray", "zulip:1/done", "zulip:1/"])
    #expect(community.conversations.map(\.title) == [".zarray", "done", "general chat"])
    #expect(community.notes.isEmpty)
  }

  @Test func resolvingATopicClosesTheSameConversation() throws {
    let made = try Made()
    try made.add(stream: 1, "a", topic: "x", [Made.message(1, "A", at: 10, "q"), Made.message(2, "B", at: 20, "a")])
    let open = try ZulipArchive.open(made.path).read()
    #expect(open.conversations.map(\.closedAt) == [nil])
    try made.add(stream: 1, "a", topic: "✔ x", [Made.message(3, "B", at: 30, "thanks")])
    let closed = try ZulipArchive.open(made.path).read()
    #expect(closed.conversations.map(\.id) == open.conversations.map(\.id))
    #expect(closed.conversations.map(\.title) == ["x"])
    #expect(closed.conversations.map(\.closedAt) == [Timestamp(seconds: 30)])
    #expect(closed.counts.closedConversations == 1)
    try made.add(
      stream: 1, "a", topic: "x",
      [Made.message(1, "A", at: 10, "q"), Made.message(2, "B", at: 20, "a"), Made.message(4, "A", at: 40, "again")])
    let reopened = try ZulipArchive.open(made.path).read()
    #expect(reopened.conversations.map(\.closedAt) == [nil])
  }

  @Test func theBotsNoticeSaysWhenATopicWasClosed() throws {
    let made = try Made()
    try made.add(
      stream: 1, "a", topic: "✔ x",
      [
        Made.message(1, "A", at: 10, "q"),
        Made.message(2, "Notification Bot", at: 20, "<p>A has marked this topic as resolved.</p>"),
        Made.message(3, "A", at: 30, "thanks"),
      ])
    #expect(try ZulipArchive.open(made.path).read().conversations.map(\.closedAt) == [Timestamp(seconds: 20)])
  }

  @Test func aMessageFoundTwiceIsTakenOnce() throws {
    let made = try Made()
    let moved = Made.message(5, "A", at: 50, "moved")
    try made.add(stream: 1, "a", topic: "aa stray", [moved], inIndex: false)
    try made.add(stream: 1, "a", topic: "known", [moved, moved, Made.message(6, "A", at: 60, "x")])
    try made.add(stream: 1, "a", topic: "later", [Made.message(5, "A", at: 50, "moved, edited")])
    let community = try ZulipArchive.open(made.path).read()
    #expect(community.messages.map(\.id) == ["zulip:5", "zulip:6"])
    #expect(community.messages.first?.conversation == "zulip:1/known")
    #expect(community.messages.first?.text == "moved")
    #expect(community.counts.mergedCopies == 3)
    let merged = community.notes.filter { $0.kind == .mergedCopies }
    #expect(merged.map(\.file) == ["1-a/known.json", "1-a/later.json", "1-a/aa.20stray.json"])
    #expect(merged[1].message.contains("5 differ"))
  }

  @Test func quotationsBecomeReplies() throws {
    let made = try Made()
    try made.add(
      stream: 1, "a", topic: "x",
      [
        Made.message(10, "A", at: 10, "q"), Made.message(11, "B", at: 11, Self.quote(10)),
        Made.message(12, "B", at: 12, Self.quote(12)), Made.message(13, "B", at: 13, Self.quote(14)),
        Made.message(14, "B", at: 14, Self.quote(999)),
      ])
    try made.add(stream: 1, "a", topic: "y", [Made.message(20, "A", at: 20, Self.quote(10))])
    let community = try ZulipArchive.open(made.path).read()
    // Not itself, not a later message, not one that is not there; but one of another topic.
    #expect(community.messages.map(\.replyTo) == [nil, "zulip:10", nil, nil, nil, "zulip:10"])
    #expect(community.counts.replies == 2)
    #expect(community.counts.repliesAcrossConversations == 1)
  }

  @Test func mentionsFindTheMemberUnderAFormerName() throws {
    func call(_ user: Int, _ name: String) -> String {
      "<span class=\"user-mention\" data-user-id=\"\(user)\">@\(name)</span>"
    }
    let made = try Made()
    try made.add(
      stream: 1, "a", topic: "x",
      [
        Made.message(1, "New Name", at: 1, "hi"),
        Made.message(2, "B", at: 2, call(7, "Old Name") + call(7, "New Name") + call(9, "Never Wrote")),
        Made.message(3, "New Name", at: 3, call(8, "b") + call(8, "b")),
      ])
    let community = try ZulipArchive.open(made.path).read()
    #expect(community.messages.map(\.mentions) == [nil, ["zulip:New Name"], ["zulip:B"]])
    #expect(community.messages[1].text == "@New Name@New Name@Never Wrote")
    #expect(community.members.map(\.identities) == [["zulip": "7"], ["zulip": "8"]])
    #expect(community.counts.mentions == 2)
    #expect(community.counts.mentionsOfOthers == 1)
  }

  @Test func peopleWhoCannotBeToldApartAreNoted() throws {
    func named(_ user: Int, _ name: String) -> String {
      "<span class=\"user-mention\" data-user-id=\"\(user)\">@\(name)</span>"
    }
    let made = try Made()
    try made.add(
      stream: 1, "a", topic: "x",
      [
        Made.message(1, "Matt", at: 1, named(3, "Ann") + named(4, "Ann")), Made.message(2, "Matthew", at: 2, "x"),
        Made.message(3, "Ann", at: 3, named(14, "Matt") + named(14, "Matthew")),
      ])
    let community = try ZulipArchive.open(made.path).read()
    #expect(community.members.map(\.id) == ["zulip:Matt", "zulip:Matthew", "zulip:Ann"])
    #expect(community.members.allSatisfy { $0.identities == nil })
    #expect(
      community.notes.map(\.message) == [
        "Matt and Matthew may be one person (user 14); they are kept apart.",
        "Ann may be 2 people (users 3, 4); they are one member.",
      ])
    #expect(community.messages[2].mentions == ["zulip:Matt", "zulip:Matthew"])
  }

  @Test(arguments: [
    ("Notification Bot", true), ("Welcome Bot", true), ("Email Gateway", true), ("Reminder bot", true),
    ("release-bot", true), ("renovate[bot]", true), ("Talbot", false), ("Anna Abbot", false), ("Bot", false),
    ("Botond Nagy", false), ("Zulima Reyes", false), ("Bot Smith", false),
  ])
  func botsAreKnownByTheirName(name: String, isBot: Bool) {
    #expect(ZulipBots.isBot(name) == isBot)
  }

  @Test func theCallerAndTheServerKnowBetterThanAName() throws {
    let made = try Made()
    try made.add(
      stream: 1, "a", topic: "x",
      [
        Made.message(1, "Ben Bot", at: 1, "x"), Made.message(2, "Clippy", at: 2, "x"),
        Made.message(3, "Carebot", at: 3, "x", more: ["sender_is_bot": true]), Made.message(4, "Wim Bot", at: 4, "x"),
      ])
    let options = ZulipArchive.Options(system: "ncar", bots: ["Clippy"], people: ["Wim Bot"])
    let community = try ZulipArchive.open(made.path, options: options).read()
    #expect(community.members.map(\.id) == ["ncar:Ben Bot", "ncar:Clippy", "ncar:Carebot", "ncar:Wim Bot"])
    #expect(community.members.map(\.role) == [.bot, .bot, .bot, .peer])
    #expect(community.notes.map(\.kind) == [.guess])
    #expect(community.notes.first?.message.contains("Ben Bot") == true)
  }

  @Test func reactionsOfMembersAreKept() throws {
    let made = try Made()
    let reactions: [Any] = [
      ["emoji_name": "+1", "user": ["full_name": "B", "id": 5]], ["emoji_name": "tada", "user_id": 5],
      ["emoji_name": "heart", "user": ["full_name": "Stranger"]], "broken",
    ]
    try made.add(
      stream: 1, "a", topic: "x",
      [
        Made.message(1, "A", at: 1, "x", more: ["reactions": reactions]),
        Made.message(2, "B", at: 2, "y", more: ["sender_id": 5]),
      ])
    let community = try ZulipArchive.open(made.path).read()
    #expect(
      community.messages.first?.reactions == [
        ReactionRecord(by: "zulip:B", kind: "like"), ReactionRecord(by: "zulip:B", kind: "tada"),
      ])
    #expect(community.counts.reactions == 2)
  }

  @Test func aGrownArchiveGivesTheOldIdsToTheOldThings() throws {
    let made = try Made()
    let first = [Made.message(1, "A", at: 10, "q"), Made.message(2, "B", at: 20, Self.quote(1))]
    try made.add(stream: 1, "a", topic: "x", first)
    let before = try ZulipArchive.open(made.path).read()
    try made.add(stream: 1, "a", topic: "x", first + [Made.message(9, "C", at: 5, "early, but found late")])
    try made.add(stream: 0, "0 first", topic: "z", [Made.message(8, "D", at: 1, "q")])
    let after = try ZulipArchive.open(made.path).read()
    #expect(after.messages.filter { ["zulip:1", "zulip:2"].contains($0.id) } == before.messages)
    #expect(Set(after.members.map(\.id)).isSuperset(of: before.members.map(\.id)))
    #expect(Set(after.conversations.map(\.id)).isSuperset(of: before.conversations.map(\.id)))
    #expect(after.messages.map(\.id) == ["zulip:8", "zulip:9", "zulip:1", "zulip:2"])
    #expect(try ZulipArchive.open(made.path).read() == after)
  }

  @Test func progressGrowsToTheEnd() throws {
    let made = try Made()
    for topic in 0..<250 {
      try made.add(stream: 1, "a", topic: "t\(topic)", [Made.message(topic + 1, "A", at: topic, "x")])
    }
    var seen: [ImportProgress] = []
    _ = try ZulipArchive.open(made.path).read { seen.append($0) }
    #expect(seen.count < 300)
    #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.fraction <= $1.fraction })
    #expect(seen.first == ImportProgress(stage: .reading, done: 0, total: 250))
    #expect(seen.last == ImportProgress(stage: .converting, done: 250, total: 250))
    #expect(seen.last?.fraction == 1)
  }
}
