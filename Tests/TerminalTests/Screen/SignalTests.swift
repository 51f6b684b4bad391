import Glibc
import Testing

extension OnATerminal {
  @Suite struct Signals {
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func aSignalToEndIsAnEvent(signal: Int32) throws {
      let terminal = try Probe.shown()
      kill(terminal.process, signal)
      #expect(try terminal.end() == 10 + signal)
      #expect(!terminal.isAlternate)
    }

    @Test func aTerminalThatGoesAwayEndsTheProgram() throws {
      let terminal = try Probe.shown()
      terminal.hangUp()
      // The signal and the end of input race; either ends it in good order.
      #expect([4, 10 + SIGHUP].contains(try terminal.end()))
    }

    @Test func aLostTerminalIsNoticedWithoutASignalToo() throws {
      // The shell ignores SIGHUP, and so does what it starts.
      let terminal = try VirtualTerminal(["/bin/sh", "-c", "trap '' HUP; exec \(Probe.path)"])
      try terminal.wait(for: "probe 80x24")
      terminal.hangUp()
      #expect(try terminal.end() == 4)
    }

    @Test func controlZGivesTheShellItsTerminalAndForegroundTakesItBack() throws {
      let terminal = try Probe.shownInShell()
      terminal.send("j")
      try terminal.wait(for: "1 key j")
      terminal.send("\u{1A}")
      try terminal.wait(for: "Stopped")
      #expect(!terminal.isAlternate && terminal.isCursorVisible)
      terminal.resize(columns: 60, rows: 20)
      terminal.send("fg\r")
      try terminal.wait(for: "probe 60x20")
      try terminal.wait(for: "resumed")
      try terminal.wait("the corner") { terminal.cell(column: 59, row: 19).text == "#" }
      #expect(terminal.isAlternate)
      #expect(terminal.row(2) == " 1 key j")
      terminal.send("\u{1B}[A")
      try terminal.wait(for: "key Up")
      terminal.send("\u{1A}")
      try terminal.wait(for: "Stopped")
      terminal.send("fg\r")
      try terminal.wait("the second time") { terminal.text.components("resumed") == 2 }
      terminal.send("q")
      try terminal.wait("the shell") { !terminal.isAlternate }
      terminal.send("echo code=$?\r")
      try terminal.wait(for: "code=0")
    }

    @Test func aStopFromOutsideWorksLikeControlZ() throws {
      for signal in [SIGTSTP, SIGSTOP] {
        let terminal = try Probe.shownInShell()
        let job = try #require(ProcessTable.child(of: terminal.process))
        kill(job, signal)
        try terminal.wait("the shell") { terminal.output.contains("Stopped") }
        terminal.send("fg\r")
        try terminal.wait(for: "resumed")
        try terminal.wait(for: "probe 80x24")
        #expect(terminal.isAlternate)
        terminal.send("q")
        try terminal.wait("the shell") { !terminal.isAlternate }
      }
    }

    @Test func controlZWithoutAShellIsHarmless() throws {
      let terminal = try Probe.shown()
      terminal.send("\u{1A}j")
      try terminal.wait(for: "key j")
      #expect(terminal.isAlternate)
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    @Test func controlCIsAKey() throws {
      let terminal = try Probe.shown()
      terminal.send("\u{3}")
      #expect(try terminal.end() == 3)
      #expect(!terminal.isAlternate)
    }

    @Test func aTrapGivesTheTerminalBackAndSaysWhy() throws {
      let (terminal, modes) = try Probe.shownInScript()
      terminal.send("!")
      try terminal.wait(for: "ended ")
      #expect(!terminal.isAlternate && terminal.isCursorVisible)
      #expect(terminal.text.contains("the probe was asked to crash"))
      #expect(!terminal.text.contains("Press space"))
      #expect(["ended \(128 + SIGILL)", "ended \(128 + SIGTRAP)"].contains { terminal.text.contains($0) })
      #expect(try terminal.localModes() == modes)
      #expect(terminal.output.contains("\u{1B}[?2004l") && terminal.output.contains("\u{1B}[?2026l"))
    }

    @Test func anOverflowOfTheStackGivesTheTerminalBackToo() throws {
      let terminal = try Probe.shown()
      terminal.send("%")
      #expect(try terminal.end() == 128 + SIGSEGV)
      #expect(!terminal.isAlternate && terminal.isCursorVisible)
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGQUIT])
    func aDeadlySignalGivesTheTerminalBackAndStillKills(signal: Int32) throws {
      let terminal = try Probe.shown()
      kill(terminal.process, signal)
      #expect(try terminal.end() == 128 + signal)
      #expect(!terminal.isAlternate && terminal.isCursorVisible)
      #expect(try terminal.localModes() & UInt32(ICANON | ECHO) == UInt32(ICANON | ECHO))
    }
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
