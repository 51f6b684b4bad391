import Foundation
import Testing

@Suite struct ImportTests {
  private let sandbox: Sandbox
  private var archive: String { sandbox.path + "/archive" }
  private var store: String { sandbox.path + "/store" }

  init() throws {
    sandbox = try Sandbox()
    try write(topics: ["hello": [(1, "Ana", "<p>Hello <b>all</b></p>"), (2, "Ben", "<p>Welcome!</p>")]])
  }

  /// An archive as zulip-archive writes it: one stream, its topics as files.
  private func write(topics: [String: [(id: Int, sender: String, html: String)]]) throws {
    let folder = archive + "/1-general"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var index: [String: Any] = [:]
    for (topic, messages) in topics {
      index[topic] = ["size": messages.count, "latest_date": 0]
      let records = messages.map { message in
        [
          "id": message.id, "sender_full_name": message.sender, "timestamp": 1_700_000_000 + message.id,
          "content": message.html,
        ] as [String: Any]
      }
      try JSONSerialization.data(withJSONObject: records).write(to: URL(filePath: "\(folder)/\(topic).json"))
    }
    let streams =
      ["streams": ["general": ["id": 1, "latest_id": 0, "topic_data": index]], "time": 0.5] as [String: Any]
    try JSONSerialization.data(withJSONObject: streams).write(to: URL(filePath: archive + "/stream_index.json"))
  }

  @Test func aDryRunSaysWhatWouldBeAddedAndAddsNothing() throws {
    let outcome = try sandbox.run("import", "zulip", archive, "--into", store, "--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Would add 2 messages, 2 members and 1 conversation;"))
    #expect(!FileManager.default.fileExists(atPath: store))
  }

  @Test func whatIsImportedAgainAddsOnlyWhatIsNew() throws {
    let first = try sandbox.run("import", "zulip", archive, "--into", store, "--name", "Our Circle")
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("Added 2 messages"))
    #expect(try sandbox.run("check", store).status == 0)
    let before = try HandMadeStore.fingerprint(store)
    let again = try sandbox.run("import", "zulip", archive, "--into", store)
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("Added 0 messages, 0 members and 0 conversations"))
    #expect(try HandMadeStore.fingerprint(store) == before)
    try write(topics: [
      "hello": [(1, "Ana", "<p>Hello <b>all</b></p>"), (2, "Ben", "<p>Welcome!</p>"), (3, "Cleo", "<p>Me too</p>")],
      "sleep": [(4, "Ana", "<p>Who sleeps?</p>")],
    ])
    let grown = try sandbox.run("import", "zulip", archive, "--into", store)
    #expect(grown.output.hasPrefix("Added 2 messages, 1 member and 1 conversation;"))
    #expect(try sandbox.run("check", store).status == 0)
    let texts = try sandbox.run("show", "messages", store, "--json").objects.compactMap { $0["text"] as? String }
    #expect(texts == ["Who sleeps?", "Me too", "Welcome!", "Hello all"])
    let community = try #require(try sandbox.run("show", "community", store, "--json").objects.first)
    #expect(community["name"] as? String == "Our Circle")
  }

  @Test func whatIsNoArchiveIsSaidAndNothingIsMade() throws {
    for path in [sandbox.path + "/nowhere", sandbox.path + "/tmp"] {
      let outcome = try sandbox.run("import", "zulip", path, "--into", store)
      #expect(outcome.status == 2)
      #expect(outcome.error.hasPrefix("rounds: "))
      #expect(!FileManager.default.fileExists(atPath: store))
    }
  }

  @Test(.enabled(if: SharedStores.archive != nil, "the NCAR archive is not beside the package"))
  func theRealArchiveComesInWhole() throws {
    let unpacked = try sandbox.script("tar xzf '\(SharedStores.archive ?? "")' -C '\(sandbox.path)'")
    try #require(unpacked.status == 0)
    let source = sandbox.path + "/zulip_json"
    let first = try sandbox.run("import", "zulip", source, "--into", store)
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("Added 6707 messages, 171 members and 831 conversations"))
    let before = try HandMadeStore.fingerprint(store)
    let again = try sandbox.run("import", "zulip", source, "--into", store)
    #expect(again.output.hasPrefix("Added 0 messages, 0 members and 0 conversations"))
    #expect(try HandMadeStore.fingerprint(store) == before)
    let check = try sandbox.run("check", store)
    #expect(check.output == "Clean: 171 members, 831 conversations, 6707 messages.\n")
  }
}
