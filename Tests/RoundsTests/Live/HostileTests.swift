import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// A store by somebody who wants to write on the nurse's terminal.
  @Suite struct HostileStores {
    /// Sequences that do something to a terminal, none of which the program sends itself.
    private static let attacks = [
      "\u{1B}]0;canary\u{7}", "\u{1B}]52;c;Y2FuYXJ5\u{7}", "\u{1B}[31;5;7m", "\u{1B}[99;98H", "\u{1B}c",
      "\u{1B}Pcanary\u{1B}\\", "\u{1B}_canary\u{1B}\\", "\u{1B}[6n", "\u{9B}31m", "\u{9D}0;canary\u{9C}", "\u{8}\u{8}",
      "\u{7}", "\u{E}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{202A}", "\u{061C}", "\u{200F}", "\u{FEFF}", "\u{2028}",
      "\r\n", "\u{0}", "\u{7F}",
    ]
    private static let forbidden: Set<UInt32> = {
      var all: Set<UInt32> = [0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF]
      all.formUnion(0x80...0x9F)
      all.formUnion(0x202A...0x202E)
      all.formUnion(0x2066...0x2069)
      return all
    }()

    private static func hostile(_ path: String) throws -> HandMadeStore {
      let all = attacks.joined(separator: "x")
      let store = try HandMadeStore(path, name: "Harbor" + all)
      try store.append(
        [
          "id": "m\(all)", "name": "Ann\(all)", "role": "patient", "segments": ["s\(all)"], "needs": ["n\(all)"],
          "wants": ["channel": "c\(all)", "hours": all, "language": all], "manager": "m\(all)",
        ], to: "members.jsonl")
      for (number, attack) in attacks.enumerated() {
        let id = "c\(number)\(attack)"
        try store.append(
          ["id": id, "title": "T\(number)\(attack)", "channel": attack, "topic": attack, "tags": [attack]],
          to: "conversations.jsonl")
        try store.append(
          [
            "id": "q\(number)\(attack)", "conversation": id, "author": "m\(all)",
            "sentAt": "2024-11-21T10:0\(number % 10):00Z",
            "text": "said \(number)\(attack) end", "reactions": [["by": "m\(all)", "kind": attack]],
          ], to: "messages/2024-11.jsonl")
      }
      return store
    }

    @Test func nothingThatTheStoreHoldsCommandsTheTerminal() throws {
      let sandbox = try Sandbox()
      let store = try HostileStores.hostile(sandbox.path + "/store")
      let terminal = try sandbox.terminal(store.path, columns: 140, rows: 45)
      try terminal.wait(for: "\(HostileStores.attacks.count) messages")
      terminal.send("3")
      try terminal.wait(for: "[3 Conversations]")
      for number in HostileStores.attacks.indices {
        terminal.send("\r")
        try terminal.wait(for: " \(HostileStores.attacks.count - 1 - number) unread")
        terminal.send("\u{1B}j")
      }
      terminal.send("2\r")
      try terminal.wait(for: "Recent exchanges")
      terminal.send("G1\r\u{1B}\t\r\u{1B}/said\u{1B}[200~\u{1B}[31;5;7m\u{202E}\u{1B}[201~\r?")
      try terminal.wait(for: "The first screen")
      let canaries = terminal.output
      for attack in HostileStores.attacks where attack.unicodeScalars.count > 1 && attack != "\r\n" {
        // Two steps back are how curses itself moves.
        if attack != "\u{8}\u{8}" { #expect(!canaries.contains(attack), "\(attack.debugDescription)") }
      }
      #expect(!terminal.bytes.contains { [0, 7, 0x7F].contains($0) })
      let found = canaries.unicodeScalars.filter { HostileStores.forbidden.contains($0.value) }
      #expect(found.isEmpty, "\(Set(found.map(\.value)))")
      terminal.send("\u{1B}q")
      #expect(try terminal.end() == 0)
    }

    @Test func commandsWithoutAScreenAreHarmlessToo() throws {
      let sandbox = try Sandbox()
      let store = try HostileStores.hostile(sandbox.path + "/store")
      try store.append(Data("{\"id\":\"\u{1B}[31;5;7m\",\"author\":4}\n".utf8), to: "messages/2024-11.jsonl")
      for arguments in [
        ["show", "members"], ["show", "conversations"], ["show", "messages"], ["show", "community"], ["check"],
        ["screen", "--keys", "3 Enter"], ["screen", "--format", "svg", "--keys", "3 Enter"],
      ] {
        let outcome = try Program.run(
          [Program.path] + arguments + [store.path], environment: sandbox.environment(), scratch: sandbox.path + "/tmp")
        let all = outcome.output + outcome.error
        #expect(!outcome.output.isEmpty)
        #expect(!all.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(arguments)")
        #expect(!all.unicodeScalars.contains { HostileStores.forbidden.contains($0.value) }, "\(arguments)")
      }
    }

    @Test func aMessageOfAHundredThousandBytesCanBeReadToItsEnd() throws {
      let sandbox = try Sandbox()
      let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
      let long = String(repeating: "many words ", count: 9_500) + "the very end"
      try store.message("long", in: "c01", by: "ana", at: "2024-11-21T12:30:00Z", long)
      try store.message(
        "dense", in: "c02", by: "ana", at: "2024-11-21T12:31:00Z", String(repeating: "e\u{301}\u{302}", count: 20_000))
      let terminal = try sandbox.terminal(store.path)
      try terminal.wait(for: "38 messages")
      terminal.send("3")
      try terminal.wait(forCursorOn: "Talk 02")
      terminal.send("\rG\u{1B}")
      try terminal.wait(forCursorOn: "Talk 02")
      terminal.send("j\r")
      try terminal.wait(for: "many words")
      // A page has at least fifteen lines of six words.
      terminal.send(String(repeating: " ", count: 110))
      try terminal.wait(for: "the very end")
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    @Test func tenThousandRepliesDeepCanBeReadToTheEnd() throws {
      let sandbox = try Sandbox()
      let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
      try store.conversation("deep", title: "Down the well")
      try store.messages(
        (0..<10_000).map { number in
          let minute = 10 + number / 1000
          let second = number / 20 % 50 + 10
          return HandMadeStore.message(
            "d\(number)", "deep", "ana", "2024-11-21T13:\(minute):\(second)Z", "Deeper \(number).",
            number == 0 ? nil : "d\(number - 1)")
        })
      let terminal = try sandbox.terminal(store.path)
      try terminal.wait(for: "10,036 messages")
      terminal.send("3")
      try terminal.wait(forCursorOn: "Down the well")
      terminal.send("\rG")
      try terminal.wait(for: "Deeper 9999.")
      terminal.send("g")
      try terminal.wait(for: "Deeper 0.")
      terminal.send("\u{1B}[6~")
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }
  }
}
