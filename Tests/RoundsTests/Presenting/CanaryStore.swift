import Foundation
import Testing

/// A store whose every name and id is a canary, its own folder among them, and the journal and word list of it.
struct CanaryStore {
  static let canaries = [
    "zaqira", "voltemand", "xenofilia", "angelotti", "ottokarine", "weissnicht", "quuxhaven", "birdmem", "birdtalk",
    "birdnote", "birdteam", "birdhandle", "birdfolder", "birdview", "birdrole", "王小翡", "кукушкина",
  ]
  static let names = ["Zaqira Voltemand", "Xenofilia D'Angelotti", "王小翡", "Жаннетта Кукушкина"]
  let sandbox: Sandbox
  let store: HandMadeStore
  /// A file whose first line ends presenting.
  var secret: String { sandbox.path + "/secret" }

  init() throws {
    sandbox = try Sandbox()
    store = try HandMadeStore(sandbox.path + "/birdfolder", name: "Quuxhaven Circle")
    try store.write(
      """
      {"format":"rounds","version":1,"name":"Quuxhaven Circle","escalation":"Call Ottokarine on +1 555 730 9921",
       "emergency":"Ask Ottokarine Weissnicht of Quuxhaven",
       "team":[{"id":"birdteam1","name":"Ottokarine Weissnicht","role":"nurse"}]}
      """, to: "community.json")
    try store.append(["id": "birdteam1", "name": "Ottokarine Weissnicht", "role": "nurse"], to: "members.jsonl")
    for (index, name) in CanaryStore.names.enumerated() {
      try store.append(
        [
          "id": "birdmem\(index)", "name": name, "role": "patient", "acuity": 1, "segments": ["of Quuxhaven"],
          "identities": ["zulip": "birdhandle\(index)"], "manager": "birdteam1", "needs": ["what \(name) needs"],
          "wants": ["channel": "\(name)'s phone", "hours": "not when \(name) works", "language": name, "format": name],
          "joinedAt": "2023-01-0\(index + 1)T00:00:00Z",
        ], to: "members.jsonl")
      try store.append(
        [
          "id": "birdtalk\(index)", "title": "About \(name)", "channel": "Quuxhaven", "topic": "of \(name)",
          "tags": ["for \(name)"], "startedBy": "birdmem\(index)",
          "ignition": ["by": "birdteam1", "at": "2024-11-21T10:00:00Z", "fuel": "a question of \(name)"],
        ], to: "conversations.jsonl")
    }
    for number in 0..<24 {
      let name = CanaryStore.names[number % 4]
      let plea = number > 21 ? "I have chest pain, ask \(name). " : ""
      try store.append(
        [
          "id": "birdnote\(number)", "conversation": "birdtalk\(number % 4)", "author": "birdmem\((number + 1) % 4)",
          "sentAt": "2024-11-21T10:\(10 + number):00Z",
          "text": plea
            + "Has anybody seen \(name)? @**\(name)** zaqira_voltemand, birdnote3 and https://quuxhaven.org/birdmem1",
          "mentions": ["birdmem\(number % 4)"], "reactions": [["by": "birdmem3", "kind": "hug for Zaqira"]],
        ], to: "messages/2024-11.jsonl")
    }
    try writeWords()
    for (member, due) in [("birdmem0", "2h"), ("birdmem1", "3h")] {
      let raised = try sandbox.run(
        "flag", store.path, "--member", member, "--reason", "Zaqira of Quuxhaven asked", "--due", due, "--by",
        "birdteam1")
      #expect(raised.status == 0, "\(raised.error)")
    }
    try store.write("the passphrase\n", to: "../secret")
  }

  /// The clinic's own words, whose groups are called after somebody.
  private func writeWords() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let shipped = try Data(contentsOf: root.appending(path: "Sources/FollowUps/Lexicons/en.json"))
    var words = try #require(try JSONSerialization.jsonObject(with: shipped) as? [String: Any])
    for list in ["redFlags", "distress"] {
      let groups = try #require(words[list] as? [[String: Any]])
      words[list] = groups.map { $0.merging(["group": "what Zaqira has"]) { $1 } }
    }
    try FileManager.default.createDirectory(atPath: store.path + "/words", withIntermediateDirectories: true)
    try JSONSerialization.data(withJSONObject: words).write(to: URL(filePath: store.path + "/words/en.json"))
  }

  // MARK: Looking for canaries

  /// The canaries that can be read in a text, whatever stands between their letters.
  static func found(in text: String) -> [String] {
    let plain = text.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    let squashed = String(String.UnicodeScalarView(plain))
    return canaries.filter { squashed.contains($0) }
  }

  /// The canaries in what a terminal was sent: as it stands, without its escape sequences, and in what was copied.
  static func found(inBytes bytes: ArraySlice<UInt8>) -> [String] {
    let output = String(decoding: bytes, as: UTF8.self)
    return found(in: output) + found(in: withoutSequences(output)) + copied(output).flatMap { found(in: $0) }
  }

  /// What was put on the clipboard.
  static func copied(_ output: String) -> [String] {
    output.components(separatedBy: "\u{1B}]52;").dropFirst().map { sequence in
      let payload = sequence.drop { $0 != ";" }.dropFirst().prefix { $0 != "\u{7}" && $0 != "\u{1B}" }
      return Data(base64Encoded: String(payload)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }

  private static func withoutSequences(_ output: String) -> String {
    output.replacing(/\e\[[0-9:;<=>?]*[ -\/]*[@-~]/, with: "").replacing(/\e[()][A-Z0-9]/, with: "")
  }
}
