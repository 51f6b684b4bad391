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
      let terminal = try sandbox.shell(store.path, term: name)
      try terminal.wait(for: "37 messages")
      terminal.send("3")
      try terminal.wait(forCursorOn: "Talk 01")
      terminal.send("jj")
      try terminal.wait(forCursorOn: "Talk 03")
      terminal.send("/\"talk 1")
      try terminal.wait(for: "3 of 12")
      terminal.send("\r")
      terminal.send("?")
      try terminal.wait(for: "In this list")
      terminal.resize(columns: 101, rows: 30)
      try terminal.wait("the window in its new size") {
        terminal.text.contains("In this list") && terminal.row(29).contains("37 messages")
      }
      terminal.send("\u{1B}")
      try terminal.wait("the list") { !terminal.text.contains("In this list") && terminal.text.contains("3 of 12") }
      #expect(terminal.row(0).contains("[3 Conversations]"))
      terminal.send("q")
      // What the shell is typed afterwards is seen, on a line of its own.
      try terminal.wait("the shell") { (terminal.text.split(separator: "\n").last ?? "").hasPrefix("ready>") }
      terminal.send("echo left with $?\r")
      try terminal.wait("the shell's answer") { terminal.text.split(separator: "\n").contains("left with 0") }
      #expect(!terminal.isAlternate && terminal.isCursorVisible)
      let expected = UInt32(ICANON | ECHO | ISIG)
      #expect(try terminal.localModes() & expected == expected)
      let place = try #require((0..<30).first { terminal.row($0).hasPrefix("left with 0") })
      #expect(terminal.colours(column: 0, row: place) == [nil, nil], "the shell writes in its own colours")
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
