import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// A store whose every name and id is a canary, its own folder among them.
  @Suite struct Presenting {
    private static let canaries = [
      "zaqira", "voltemand", "xenofilia", "angelotti", "ottokarine", "weissnicht", "quuxhaven", "birdmem", "birdtalk",
      "birdnote", "birdteam", "birdhandle", "birdfolder", "王小翡", "кукушкина",
    ]
    private let sandbox: Sandbox
    private let store: HandMadeStore

    init() throws {
      sandbox = try Sandbox()
      store = try HandMadeStore(sandbox.path + "/birdfolder", name: "Quuxhaven Circle")
      try store.write(
        """
        {"format":"rounds","version":1,"name":"Quuxhaven Circle","escalation":"Call Ottokarine on +1 555 730 9921",
         "team":[{"id":"birdteam1","name":"Ottokarine Weissnicht","role":"nurse"}]}
        """, to: "community.json")
      try store.append(
        ["id": "birdteam1", "name": "Ottokarine Weissnicht", "role": "nurse"], to: "members.jsonl")
      let names = ["Zaqira Voltemand", "Xenofilia D'Angelotti", "王小翡", "Жаннетта Кукушкина"]
      for (index, name) in names.enumerated() {
        try store.append(
          [
            "id": "birdmem\(index)", "name": name, "role": "patient", "acuity": 1, "segments": ["of Quuxhaven"],
            "identities": ["zulip": "birdhandle\(index)"], "manager": "birdteam1", "needs": ["what \(name) needs"],
          ], to: "members.jsonl")
        try store.append(
          ["id": "birdtalk\(index)", "title": "About \(name)", "channel": "Quuxhaven", "startedBy": "birdmem\(index)"],
          to: "conversations.jsonl")
      }
      for number in 0..<24 {
        let name = names[number % 4]
        try store.append(
          [
            "id": "birdnote\(number)", "conversation": "birdtalk\(number % 4)", "author": "birdmem\((number + 1) % 4)",
            "sentAt": "2024-11-21T10:\(10 + number):00Z",
            "text":
              "Has anybody seen \(name)? @**\(name)** zaqira_voltemand, birdnote3 and https://quuxhaven.org/birdmem1",
            "mentions": ["birdmem\(number % 4)"], "reactions": [["by": "birdmem3", "kind": "hug for Zaqira"]],
          ], to: "messages/2024-11.jsonl")
      }
      try store.write("the passphrase\n", to: "../secret")
    }

    private func found(_ text: String) -> [String] {
      let plain = text.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      let squashed = String(String.UnicodeScalarView(plain))
      return Presenting.canaries.filter { squashed.contains($0) }
    }

    private func present() throws -> VirtualTerminal {
      try sandbox.terminal(
        store.path, "--present", "--user", "birdteam1", columns: 120, rows: 40,
        environment: ["ROUNDS_PASSPHRASE_FILE": sandbox.path + "/secret"])
    }

    @Test func noByteOnTheTerminalOnTheDiskOrOnTheClipboardIsReal() throws {
      let before = try HandMadeStore.fingerprint(sandbox.path)
      let terminal = try present()
      try terminal.wait(for: "24 messages")
      for keys in [
        "1", "j", "\r", "\u{1B}", "2", "j", "\r", "\u{1B}", "3", "\r", "j", "y", "\u{1B}", "/zaqira\r", "\u{1B}",
        "4", "j", "\r", "\u{1B}", "f\r", "\u{1B}", "H", "\u{1B}", "?", "\u{1B}", "W", "\u{1B}",
      ] {
        terminal.send(keys)
        _ = terminal.isSilent(for: .milliseconds(120))
        let screen = (0..<40).map { terminal.row($0) }.joined(separator: "\n")
        #expect(found(screen).isEmpty, "\(keys.debugDescription): \(screen)")
      }
      kill(terminal.process, SIGTERM)
      _ = try terminal.end()
      let output = String(decoding: terminal.bytes, as: UTF8.self)
      #expect(found(output).isEmpty)
      for sequence in output.components(separatedBy: "\u{1B}]52;").dropFirst() {
        let payload = sequence.drop { $0 != ";" }.dropFirst().prefix { $0 != "\u{7}" && $0 != "\u{1B}" }
        let copied = Data(base64Encoded: String(payload)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        #expect(found(copied).isEmpty, "\(copied)")
      }
      #expect(try HandMadeStore.fingerprint(sandbox.path) == before)
    }

    @Test func whatIsPrintedForGuestsIsNotRealEither() throws {
      for arguments in [
        ["show", "members"], ["show", "members", "--json"], ["show", "conversations", "--json"],
        ["show", "messages", "--json"],
        ["show", "community"], ["show", "worklist", "--json"], ["show", "flags", "--json"],
        ["show", "journal", "--json"],
        ["handoff"], ["screen", "--keys", "3 Enter"], ["screen", "--format", "svg", "--keys", "2 Enter"],
      ] {
        let outcome = try Program.run(
          [Program.path] + arguments + [store.path, "--present"], environment: sandbox.environment(),
          scratch: sandbox.path + "/tmp")
        #expect(outcome.status == 0, "\(arguments): \(outcome.error)")
        #expect(found(outcome.output + outcome.error).isEmpty, "\(arguments): \(outcome.output)")
      }
    }
  }
}
