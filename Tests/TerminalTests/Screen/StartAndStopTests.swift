import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  @Suite struct StartAndStop {
    @Test func theScreenBeforeComesBackWithItsModesAndCursor() throws {
      let (terminal, modes) = try Probe.shownInScript()
      #expect(terminal.isAlternate)
      #expect(!terminal.text.contains("before"))
      #expect(try terminal.localModes() & UInt32(ICANON | ECHO | ISIG) == 0)
      terminal.send("q")
      try terminal.wait(for: "before")
      try terminal.wait("the first screen") { !terminal.isAlternate && terminal.isCursorVisible }
      try terminal.wait("the modes of before") { try terminal.localModes() == modes }
      #expect(terminal.output.contains("\u{1B}[?2004l"))
    }

    @Test(arguments: [
      "xterm", "xterm-256color", "tmux-256color", "screen", "linux", "vt100", "vt220", "rxvt-unicode-256color",
    ])
    func everyCommonTerminalShowsAndLeaves(name: String) throws {
      let terminal = try VirtualTerminal([Probe.path], environment: ["TERM": name])
      try terminal.wait(for: "probe 80x24 \(name) ")
      try terminal.wait("the corner") { terminal.cell(column: 79, row: 23).text == "#" }
      #expect(terminal.row(1).hasPrefix("é 日本"))
      terminal.send("\u{1B}[A\u{1B}OB\u{1B}[5~")
      try terminal.wait(for: "3 key PgUp")
      #expect(terminal.row(2) == " 1 key Up" && terminal.row(3) == " 2 key Down")
      terminal.send("q")
      #expect(try terminal.end() == 0)
      #expect(!terminal.isAlternate)
      // A small change comes in one piece anyway.
      #expect(!terminal.output.contains("\u{1B}[?2026h"))
    }

    @Test(arguments: ["xterm", "tmux-256color", "screen", "linux", "vt100", "rxvt-unicode-256color"])
    func aLargeChangeIsShownAtOnceWhereThatIsKnown(name: String) throws {
      let terminal = try Probe.shown("--palette", environment: ["TERM": name])
      let marks = ["\u{1B}[?2026h", "\u{1B}[?2026l"].map { terminal.output.ranges(of: $0).count }
      let isKnown = ["xterm", "tmux", "rxvt"].contains { name.hasPrefix($0) }
      #expect(marks[0] == marks[1] && (marks[0] > 0) == isKnown)
    }

    @Test func aSlowLineIsSparedTheMarks() throws {
      let terminal = try VirtualTerminal(["/bin/sh", "-c", "stty 9600; exec \(Probe.path) --palette"])
      try terminal.wait("the corner") { terminal.cell(column: 79, row: 23).text == "#" }
      #expect(!terminal.output.contains("\u{1B}[?2026h"))
    }

    @Test func anUnknownTerminalIsTakenForACommonOne() throws {
      for name in ["no-such-terminal", ""] {
        let terminal = try VirtualTerminal([Probe.path], environment: ["TERM": name])
        try terminal.wait(for: "probe 80x24 xterm-256color ")
        terminal.send("q")
        #expect(try terminal.end() == 0)
      }
    }

    @Test func aTerminalWithoutACursorGetsASentence() throws {
      let terminal = try VirtualTerminal([Probe.path], environment: ["TERM": "dumb"])
      #expect(try terminal.end() == 2)
      #expect(terminal.output.contains("does not place a cursor"))
      #expect(!terminal.bytes.contains(0x1B))
    }

    @Test func outputThatIsNoTerminalGetsASentence() throws {
      let terminal = try VirtualTerminal([Probe.path], terminalOutput: false)
      #expect(try terminal.end() == 2)
      #expect(terminal.output.contains("rounds needs a terminal; for text use `rounds screen STORE`"))
      #expect(!terminal.bytes.contains(0x1B))
    }

    @Test func inputThatIsNoTerminalGetsASentence() throws {
      let terminal = try VirtualTerminal(["/bin/sh", "-c", "\(Probe.path) </dev/null"])
      #expect(try terminal.end() == 2)
      #expect(terminal.output.contains("rounds needs a terminal"))
    }

    @Test func whatWentToStderrIsReadAfterwards() throws {
      let terminal = try Probe.shown()
      terminal.send("e")
      try terminal.wait(for: "1 key e")
      #expect(!terminal.text.contains("a word to stderr"))
      terminal.send("q")
      #expect(try terminal.end() == 0)
      #expect(terminal.text.contains("a word to stderr"))
      #expect(!terminal.isAlternate)
    }

    @Test func stderrThatGoesElsewhereStaysThere() throws {
      let terminal = try VirtualTerminal([
        "/bin/sh", "-c", "exec 3>&2; \(Probe.path) 2>&1 >&3 | cat >&3; echo piped; read stay",
      ])
      try terminal.wait(for: "probe 80x24")
      terminal.send("e")
      try terminal.wait("the word") { terminal.output.contains("a word to stderr") }
      #expect(terminal.isAlternate)
      terminal.send("q")
      try terminal.wait(for: "piped")
    }

    @Test func aLogOfOnesOwnKeepsWhatItHeld() throws {
      let path = FileManager.default.temporaryDirectory.appendingPathComponent("rounds-\(UUID().uuidString).log").path
      defer { try? FileManager.default.removeItem(atPath: path) }
      try "from before\n".write(toFile: path, atomically: true, encoding: .utf8)
      let terminal = try Probe.shown("--log", path)
      terminal.send("e")
      try terminal.wait(for: "1 key e")
      terminal.send("q")
      #expect(try terminal.end() == 0)
      #expect(terminal.text.contains("a word to stderr") && !terminal.text.contains("from before"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "from before\na word to stderr\n")
    }

    @Test func aLogThatCannotBeOpenedIsAnErrorAndGivesTheTerminalBack() throws {
      let terminal = try VirtualTerminal([Probe.path, "--log", "/no/such/folder/log"])
      #expect(try terminal.end() == 2)
      #expect(terminal.output.contains("opening the log /no/such/folder/log failed"))
      #expect(!terminal.isAlternate)
    }

    @Test func aSessionEndsTwiceHarmlesslyAndAnotherMayFollow() throws {
      let terminal = try Probe.shown("--again")
      terminal.send("\u{1B}[Aé")
      try terminal.wait(for: "2 key é")
      terminal.send("q")
      #expect(try terminal.end() == 0)
      #expect(terminal.text.contains("second: the terminal is in use by this program already"))
      #expect(!terminal.isAlternate)
    }

    @Test func anExitFromAnywhereGivesTheTerminalBack() throws {
      let (terminal, modes) = try Probe.shownInScript()
      terminal.send("e$")
      try terminal.wait(for: "ended 5")
      #expect(!terminal.isAlternate)
      #expect(terminal.text.contains("a word to stderr"))
      #expect(try terminal.localModes() == modes)
    }
  }
}
