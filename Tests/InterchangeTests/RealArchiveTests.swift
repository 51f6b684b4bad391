import CommunityModel
import Foundation
import TestSupport
import Testing

@testable import Interchange

/// The public Zulip archive of NCAR, as github.com/NCAR/zulip-archive had it on 2025-06-24.
@Suite(
  .enabled(if: SharedData.file("zulip-ncar/zulip_json.tar.gz") != nil, "the NCAR archive is not beside the package"))
struct RealArchiveTests {
  /// Unpacked and read once for all tests of the suite.
  private static let read: Result<ImportedCommunity, any Error> = Result {
    try withArchive { try ZulipArchive.open($0.path).read() }
  }

  /// The archive in a folder of its own, for as long as the work on it lasts.
  private static func withArchive<Value>(_ work: (URL) throws -> Value) throws -> Value {
    let place = FileManager.default.temporaryDirectory.appending(path: "rounds-\(UUID().uuidString)")
    // Always of the same name, which becomes the community's.
    let folder = place.appending(path: "ncar")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let tar = Process()
    tar.executableURL = URL(filePath: "/usr/bin/env")
    tar.arguments = ["tar", "xzf", SharedData.file("zulip-ncar/zulip_json.tar.gz")?.path ?? "", "-C", folder.path]
    try tar.run()
    tar.waitUntilExit()
    return try work(folder)
  }

  /// Makes the archive what it was at that time: fewer messages, no topic resolved.
  private static func turnBack(_ folder: URL, to time: Int) throws {
    let files = FileManager.default
    for stream in try files.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where stream.hasDirectoryPath {
      for name in try files.contentsOfDirectory(atPath: stream.path) {
        let file = stream.appending(path: name)
        let all = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]]
        let early = (all ?? []).filter { ($0["timestamp"] as? Int ?? 0) < time }
        try files.removeItem(at: file)
        if early.isEmpty { continue }
        let open = stream.appending(path: name.replacingOccurrences(of: ".E2.9C.94.20", with: ""))
        try JSONSerialization.data(withJSONObject: early).write(to: open)
      }
    }
  }

  @Test func everyMessagePersonAndTopicIsThere() throws {
    let community = try Self.read.get()
    var expected = ImportCounts()
    expected.messages = 6707
    expected.conversations = 831
    expected.closedConversations = 19
    expected.channels = 32
    expected.members = 171
    expected.bots = 2
    expected.replies = 126
    expected.repliesAcrossConversations = 3
    expected.mentions = 1975
    expected.mentionsOfOthers = 31
    #expect(community.counts == expected)
    #expect(community.notes.isEmpty)
    #expect(community.messages.count == 6707)
    #expect(community.members.filter { $0.role == .bot }.map(\.name) == ["Welcome Bot", "Notification Bot"])
  }

  @Test func readingTwiceGivesTheSame() throws {
    #expect(try Self.withArchive { try ZulipArchive.open($0.path).read() } == Self.read.get())
  }

  @Test func whatWasImportedInAnEarlierYearKeepsItsIds() throws {
    let now = try Self.read.get()
    let earlier = try Self.withArchive { folder in
      try Self.turnBack(folder.appending(path: "zulip_json"), to: 1_700_000_000)
      return try ZulipArchive.open(folder.path).read()
    }
    #expect(earlier.messages.count > 4000 && earlier.messages.count < now.messages.count)
    let known = Dictionary(uniqueKeysWithValues: now.messages.map { ($0.id, $0) })
    for message in earlier.messages {
      let same = try #require(known[message.id])
      #expect(same.conversation == message.conversation && same.author == message.author)
      #expect(same.sentAt == message.sentAt && same.replyTo == message.replyTo)
    }
    #expect(Set(now.members.map(\.id)).isSuperset(of: earlier.members.map(\.id)))
    let conversations = Dictionary(uniqueKeysWithValues: now.conversations.map { ($0.id, $0) })
    for conversation in earlier.conversations {
      let same = try #require(conversations[conversation.id])
      #expect(same.title == conversation.title && same.startedAt == conversation.startedAt)
      #expect(same.startedBy == conversation.startedBy && same.channel == conversation.channel)
    }
    #expect(earlier.conversations.allSatisfy { $0.closedAt == nil })
    let closed = Set(now.conversations.filter { $0.closedAt != nil }.map(\.id))
    #expect(earlier.conversations.contains { closed.contains($0.id) })
  }

  @Test func everyIdIsUniqueAndEveryReferenceLeadsSomewhere() throws {
    let community = try Self.read.get()
    let members = Set(community.members.map(\.id))
    let conversations = Set(community.conversations.map(\.id))
    let messages = Set(community.messages.map(\.id))
    #expect(members.count == community.members.count)
    #expect(conversations.count == community.conversations.count)
    #expect(messages.count == community.messages.count)
    for message in community.messages {
      #expect(members.contains(message.author) && conversations.contains(message.conversation))
      #expect(message.replyTo.map(messages.contains) ?? true)
      #expect(message.mentions.map(members.isSuperset) ?? true)
      #expect(!message.text.isEmpty)
    }
    #expect(Set(community.messages.map(\.conversation)) == conversations)
    #expect(zip(community.messages, community.messages.dropFirst()).allSatisfy { $0.sentAt <= $1.sentAt })
  }

  @Test func aQuoteAndReplyReadsAsItWasMeant() throws {
    let messages = try Self.read.get().messages
    let message = try #require(messages.first { $0.id == "zulip:98923" })
    #expect(message.author == "zulip:Alice DuVivier")
    #expect(message.conversation == "zulip:3/GeoTIFF and GeoJSON")
    #expect(message.sentAt.description == "2024-05-07T20:14:45Z")
    #expect(message.replyTo == "zulip:98919")
    #expect(message.mentions == ["zulip:Thomas Martin"])
    #expect(
      message.text == """
        Thomas Martin said:
        > GeoPandas is where I would look if you really want a geoJSON. You set the CRS on output.
        >
        > I would also ask them about a COG as well: https://www.cogeo.org/

        Thanks, @Thomas Martin . I'll investigate that further. :)
        """)
  }

  @Test func codeAndLinksReadAsTheyWereMeant() throws {
    let messages = try Self.read.get().messages
    let code = try #require(messages.first { $0.id == "zulip:26187" })
    #expect(
      code.text == """
        With the newest version of ncar-jobqueue, you don't need this
            dask.config.set({'distributed.dashboard.link': '/proxy/{port}/status'})
        """)
    let link = try #require(messages.first { $0.id == "zulip:25961" })
    #expect(link.conversation.hasPrefix("zulip:"))
    #expect(link.text.hasSuffix("please consider submitting a talk proposal 🙂"))
    #expect(link.text.contains("May 19th - 21, 2021: https://summit.dask.org/\nUsers of all skill levels"))
  }

  @Test func aResolvedTopicIsClosedAndKeepsItsName() throws {
    let conversations = try Self.read.get().conversations
    let topic = try #require(conversations.first { $0.id == "zulip:42/landunit to lat/lon" })
    #expect(topic.title == "landunit to lat/lon")
    #expect(topic.channel == "xarray")
    #expect(topic.closedAt?.description == "2023-11-15T21:30:01Z")
  }
}
