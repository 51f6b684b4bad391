import CVTerm
import Glibc
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// What a terminal does beside showing signs, on those that are known and on those that might print it.
  @Suite struct Services {
    private static let known = ["xterm-256color", "tmux-256color", "rxvt-unicode-256color"]
    private static let others = ["linux", "vt100", "vt220", "screen"]

    @Test(arguments: ["xterm", "tmux-256color", "screen", "rxvt-unicode-256color"])
    func theMouseIsSwitchedWhileTheProgramRuns(name: String) throws {
      let terminal = try Probe.shown(columns: 300, environment: ["TERM": name])
      #expect(!terminal.output.contains("\u{1B}[?1006h"))
      terminal.send("M")
      try terminal.wait("the mouse") { terminal.output.contains("\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h") }
      terminal.send("\u{1B}[<0;251;8M")
      try terminal.wait(for: "mouse press 0 250,7")
      terminal.send("m")
      try terminal.wait("no mouse") { terminal.output.contains("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l") }
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    @Test func theMouseComesBackWithTheProgram() throws {
      let terminal = try Probe.shownInShell()
      terminal.send("M")
      try terminal.wait(for: "1 key M")
      terminal.send("\u{1A}")
      try terminal.wait(for: "Stopped")
      #expect(terminal.output.contains("\u{1B}[?1006l"))
      let before = terminal.output.ranges(of: "\u{1B}[?1006h").count
      terminal.send("fg\r")
      try terminal.wait(for: "resumed")
      try terminal.wait("the mouse") { terminal.output.ranges(of: "\u{1B}[?1006h").count == before + 1 }
      terminal.send("q")
      try terminal.wait("the shell") { !terminal.isAlternate }
    }

    @Test func aCrashTakesTheMouseAwayThatWasSwitchedOnLater() throws {
      let terminal = try Probe.shown()
      terminal.send("M!")
      _ = try terminal.end()
      #expect(terminal.output.contains("\u{1B}[?1006l"))
    }

    @Test func aCopyGoesToTheClipboardOfTerminalsThatHaveOne() throws {
      for name in Services.known {
        let terminal = try Probe.shown(environment: ["TERM": name])
        terminal.send("y")
        try terminal.wait(for: "copied")
        #expect(terminal.output.contains("\u{1B}]52;c;Y29waWVkIMW+\u{7}"))
      }
      for name in Services.others {
        let terminal = try Probe.shown(environment: ["TERM": name])
        terminal.send("y")
        try terminal.wait(for: "has no clipboard")
        #expect(!terminal.output.contains("]52;"))
      }
    }

    @Test func aCopyFindsItsWayThroughTmuxAndScreen() throws {
      let tmux = try Probe.shown(environment: ["TERM": "tmux-256color", "TMUX": "/tmp/tmux,1,0"])
      tmux.send("y")
      try tmux.wait(for: "copied")
      #expect(tmux.output.contains("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;"))
      let screen = try Probe.shown(environment: ["TERM": "screen", "STY": "1.pts"])
      screen.send("y")
      try screen.wait(for: "copied")
      #expect(screen.output.contains("\u{1B}P\u{1B}]52;c;"))
    }

    @Test func tooMuchForTheClipboardIsSaid() throws {
      let terminal = try Probe.shown(columns: 120)
      terminal.send("Y")
      try terminal.wait(for: "copy: This is too much for the clipboard: 80000 bytes")
      #expect(!terminal.output.contains("]52;"))
    }

    @Test func theTitleSaysNothingButTheProgramsNameAndOnlyWhereThereIsOne() throws {
      let terminal = try Probe.shown()
      terminal.send("q")
      _ = try terminal.end()
      #expect(terminal.output.contains("\u{1B}[22;2t\u{1B}]2;Rounds\u{1B}\\"))
      #expect(terminal.output.contains("\u{1B}[23;2t"))
      for name in Services.others {
        let other = try Probe.shown(environment: ["TERM": name])
        #expect(!other.output.contains("\u{1B}]"))
      }
    }

    @Test func theScrollbackIsClearedAndTheScreenStays() throws {
      let terminal = try Probe.shown()
      terminal.send("jc")
      try terminal.wait(for: "2 key c")
      try terminal.wait("the clearing") { terminal.output.contains("\u{1B}[3J") }
      try terminal.wait("the screen") {
        terminal.row(0).hasPrefix("probe 80x24") && terminal.row(2) == " 1 key j"
          && terminal.cell(column: 79, row: 23).text == "#"
      }
    }

    @Test func nothingIsLeftBehindOnRequest() throws {
      let terminal = try VirtualTerminal(["/bin/sh", "-c", "echo before; \(Probe.path); echo after; read stay"])
      try terminal.wait(for: "probe 80x24")
      terminal.send("Cq")
      try terminal.wait(for: "after")
      #expect(!terminal.isAlternate && !terminal.text.contains("before"))
    }

    @Test func whoMayNotLeaveStays() throws {
      let terminal = try Probe.shownInShell()
      terminal.send("z")
      try terminal.wait(for: "1 key z")
      terminal.send("\u{1A}")
      try terminal.wait(for: "2 key C-z")
      let job = try #require(ProcessTable.child(of: terminal.process))
      kill(job, SIGTSTP)
      terminal.send("j")
      try terminal.wait(for: "key j")
      #expect(terminal.isAlternate && !terminal.output.contains("Stopped"))
      terminal.send("z")
      try terminal.wait("the permission") { terminal.text.ranges(of: "key z").count == 2 }
      terminal.send("\u{1A}")
      try terminal.wait(for: "Stopped")
    }

    @Test func theAnswerAboutTheGroundIsAnEvent() throws {
      let terminal = try Probe.shown()
      terminal.send("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\j")
      try terminal.wait(for: "2 key j")
      #expect(terminal.row(2) == " 1 ground light")
    }
  }
}
