import CommunityModel
import Foundation
import Testing

@testable import Interchange

/// Archives that are torn, incomplete or none at all.
struct BrokenArchiveTests {
  private typealias Made = MadeArchive

  @Test func whatIsNoArchiveSaysWhatToDo() throws {
    let made = try Made(index: false)
    #expect(throws: InterchangeError.noStreamIndex(path: made.path)) { try ZulipArchive.open(made.path) }
    #expect(throws: InterchangeError.notAFolder(path: made.path + "/no")) { try ZulipArchive.open(made.path + "/no") }
    try made.write("x", to: "file")
    #expect(throws: InterchangeError.notAFolder(path: made.path + "/file")) {
      try ZulipArchive.open(made.path + "/file")
    }
    #expect(InterchangeError.noStreamIndex(path: "/a").description.contains("zulip_json"))
  }

  @Test(arguments: [
    ("{\"streams\": ", "it is not JSON"), ("", "it is not JSON"),
    ("[]", "it does not have the shape of a Zulip archive"),
    ("{\"streams\": {\"a\": {}}}", "“streams.a” does not have the shape of a Zulip archive"),
  ])
  func anUnreadableIndexSaysWhy(text: String, reason: String) throws {
    let made = try Made(index: false)
    try made.write(text, to: "stream_index.json")
    #expect(throws: InterchangeError.unreadableIndex(path: made.path + "/stream_index.json", reason: reason)) {
      try ZulipArchive.open(made.path)
    }
  }

  @Test func theFolderAboveWillDo() throws {
    let made = try Made()
    try made.add(stream: 1, "a", topic: "x", [Made.message(1, "A", at: 1, "x")])
    let above = made.path + "-above"
    try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: above) }
    try FileManager.default.copyItem(atPath: made.path, toPath: above + "/zulip_json")
    let community = try ZulipArchive.open(above + "/").read()
    #expect(community.messages.count == 1)
    #expect(community.suggestedName == above.split(separator: "/").last.map(String.init))
  }

  @Test func aTornFileDoesNotTakeTheOthersAlong() throws {
    let made = try Made()
    try made.add(stream: 1, "a", topic: "torn", bytes: Data("[{\"id\": 1, \"conte".utf8))
    try made.add(stream: 1, "a", topic: "shape", bytes: Data("{\"id\": 1}".utf8))
    try made.add(stream: 1, "a", topic: "good", [Made.message(2, "A", at: 2, "x")])
    let community = try ZulipArchive.open(made.path).read()
    #expect(community.messages.map(\.id) == ["zulip:2"])
    #expect(community.conversations.map(\.topic) == ["good"])
    #expect(community.counts.skippedFiles == 2)
    #expect(
      community.notes.map(\.description) == [
        "1-a/shape.json: it does not have the shape of a Zulip archive; its messages are left out.",
        "1-a/torn.json: it is not JSON; its messages are left out.",
      ])
  }

  @Test func aBrokenEntryDoesNotTakeItsNeighboursAlong() throws {
    let made = try Made()
    var entries: [Any] = [Made.message(1, "A", at: 1, "first"), 7, ["id": 2], NSNull(), [1, 2]]
    entries.append(Made.message(3, " ", at: 3, "nobody"))
    entries.append(Made.message(4, "A", at: 4, "", more: ["content": 5]))
    entries.append(Made.message(5, "A", at: -1, "before time"))
    entries.append(Made.message(-6, "A", at: 6, "no number"))
    entries.append(Made.message(7, "A", at: 7, "", more: ["timestamp": 1e300]))
    entries.append(Made.message(8, "A", at: 8, "last"))
    try made.add(stream: 1, "a", topic: "x", entries)
    let community = try ZulipArchive.open(made.path).read()
    #expect(community.messages.map(\.text) == ["first", "last"])
    #expect(community.counts.skippedMessages == 9)
    #expect(
      community.notes.map(\.message) == [
        "entry 2 is left out because it is not a JSON object.",
        "entry 3 is left out because “sender_full_name” is missing.",
        "entry 4 is left out because it is not a JSON object.",
        "entry 5 is left out because it is not a JSON object.",
        "entry 6 is left out because “sender_full_name” is not a name.",
        "entry 7 is left out because “content” is not text.",
        "entry 8 is left out because “timestamp” is not a time in seconds since 1970.",
        "entry 9 is left out because “id” is not a whole number.",
        "entry 10 is left out because “timestamp” is not a time in seconds since 1970.",
      ])
    #expect(community.notes.allSatisfy { $0.file == "1-a/x.json" && $0.kind == .skippedMessage })
  }

  @Test func whatTheIndexAndTheFilesDisagreeOnIsNoted() throws {
    let made = try Made()
    try made.add(stream: 1, "a", topic: "gone", [])
    try made.add(stream: 2, "lost", topic: "x", [])
    try FileManager.default.removeItem(atPath: made.path + "/1-a/gone.json")
    try FileManager.default.removeItem(atPath: made.path + "/2-lost")
    try made.add(stream: 1, "a", topic: "new one", [Made.message(1, "A", at: 1, "x")], inIndex: false)
    try made.add(stream: 3, "new stream", topic: "y", [Made.message(2, "A", at: 2, "x")], inIndex: false)
    let community = try ZulipArchive.open(made.path).read()
    #expect(community.conversations.map(\.id) == ["zulip:1/new one", "zulip:3/y"])
    #expect(community.conversations.map(\.channel) == ["a", "new-stream"])
    #expect(
      community.notes.map(\.description) == [
        "1-a: stream_index.json does not know 1 of its topics; it was read.",
        "1-a: the file of the topic “gone” is not there.",
        "3-new-stream: stream_index.json does not know this stream; it was read.",
        "the folder of the stream “lost” (2) is not there.",
      ])
  }

  @Test func aPipeInTheFolderIsNotWaitedFor() throws {
    let made = try Made()
    try made.add(stream: 1, "a", topic: "x", [Made.message(1, "A", at: 1, "x")])
    #expect(mkfifo(made.path + "/1-a/pipe.json", 0o600) == 0)
    try FileManager.default.createDirectory(atPath: made.path + "/1-a/folder.json", withIntermediateDirectories: true)
    let community = try ZulipArchive.open(made.path).read()
    #expect(community.messages.count == 1)
    #expect(community.counts.skippedFiles == 2)
  }

  @Test func anEmptyArchiveIsAnEmptyCommunity() throws {
    let made = try Made()
    let community = try ZulipArchive.open(made.path).read()
    #expect(community.messages.isEmpty && community.members.isEmpty && community.conversations.isEmpty)
    #expect(community.notes.isEmpty)
  }
}
