import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  @Suite struct PlainTerminals {
    private let sandbox: Sandbox
    private let store: HandMadeStore

    init() throws {
      sandbox = try Sandbox()
      store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
      try store.member("eve", name: "Ève Łukaszewicz 日本")
      try store.message("eve1", in: "c01", by: "eve", at: "2024-11-21T12:30:00Z", "Žluťoučký kůň “quoted” 👍")
    }

    @Test func aDumbTerminalGetsPlainLines() throws {
      let terminal = try sandbox.terminal(store.path, rows: 200, environment: ["TERM": "dumb"])
      try terminal.wait(for: "37 messages")
      try terminal.wait("a prompt") { terminal.output.hasSuffix("> ") }
      terminal.send("q\n")
      #expect(try terminal.end() == 0)
      #expect(!terminal.output.contains("\u{1B}"))
    }

    @Test(arguments: [
      "no-such-terminal", "xterm", "xterm-256color", "screen", "tmux-256color", "linux", "vt100", "vt220",
      "rxvt-unicode-256color",
    ])
    func everyOtherTerminalGetsAScreen(name: String) throws {
      let terminal = try sandbox.terminal(store.path, environment: ["TERM": name])
      try terminal.wait(for: "37 messages")
      terminal.send("3")
      try terminal.wait(for: "Talk 12")
      terminal.send("q")
      #expect(try terminal.end() == 0)
      #expect(try terminal.localModes() & UInt32(ICANON | ECHO) == UInt32(ICANON | ECHO))
    }

    @Test func withoutATerminalNothingIsDrawn() throws {
      let terminal = try VirtualTerminal(
        [Program.path, store.path], environment: sandbox.environment(), terminalOutput: false,
        patience: Sandbox.patience)
      #expect(try terminal.end() == 1)
      #expect(terminal.text.contains("rounds screen STORE"))
      let outcome = try sandbox.run(store.path)
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty)
      #expect(outcome.error.hasPrefix("rounds needs a terminal"))
    }

    @Test func aLocaleWithoutUnicodeGetsNothingButASCII() throws {
      let terminal = try sandbox.terminal(store.path, environment: ["LC_ALL": "C"])
      try terminal.wait(for: "37 messages")
      terminal.send("3\r")
      try terminal.wait(for: "Words 2 of talk 01.")
      terminal.send("\u{1B}2?")
      try terminal.wait(for: "In this list")
      terminal.send("\u{1B}q")
      #expect(try terminal.end() == 0)
      #expect(terminal.bytes.allSatisfy { $0 < 0x80 })
    }

    @Test func asciiIsThereForWhoAsksForIt() throws {
      let terminal = try sandbox.terminal(store.path, "--ascii")
      try terminal.wait(for: "37 messages")
      terminal.send("3")
      try terminal.wait(for: "Talk 12")
      #expect(terminal.text.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test func noColorMeansNoColour() throws {
      let terminal = try sandbox.terminal(store.path, environment: ["NO_COLOR": "1"])
      try terminal.wait(for: "37 messages")
      #expect(!terminal.output.contains("38;5;") && !terminal.output.contains("48;5;"))
    }

    @Test func aMissingStoreIsSaidOnThePlainTerminal() throws {
      let terminal = try sandbox.terminal(sandbox.path + "/nowhere")
      #expect(try terminal.end() == 2)
      #expect(terminal.text.contains("There is no folder"))
      #expect(!terminal.output.contains("\u{1B}"))
    }
  }
}
