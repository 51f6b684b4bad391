import CVTerm
import Glibc
import Testing

extension OnATerminal {
  @Suite struct StartAndStop {
    @Test func theScreenBeforeComesBackWithItsModesAndCursor() throws {
      let terminal = try VirtualTerminal(["/bin/sh", "-c", "echo before; read go; \(Probe.path); read stay"])
      try terminal.wait(for: "before")
      let modes = try terminal.localModes()
      terminal.send("\n")
      try terminal.wait(for: "probe 80x24")
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
      "xterm", "xterm-256color", "tmux-256color", "screen", "linux", "vt100", "rxvt-unicode-256color",
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
      #expect(terminal.output.contains("\u{1B}[?2026h") == ["xterm", "tmux", "rxvt"].contains { name.hasPrefix($0) })
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

    @Test func anExitFromAnywhereGivesTheTerminalBack() throws {
      let terminal = try VirtualTerminal(["/bin/sh", "-c", "\(Probe.path); echo ended $?; read stay"])
      let modes = try terminal.localModes()
      try terminal.wait(for: "probe 80x24")
      terminal.send("e$")
      try terminal.wait(for: "ended 5")
      #expect(!terminal.isAlternate)
      #expect(terminal.text.contains("a word to stderr"))
      #expect(try terminal.localModes() == modes)
    }
  }
}
