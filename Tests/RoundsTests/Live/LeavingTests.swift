import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  @Suite struct Leaving {
    private let sandbox: Sandbox
    private let store: HandMadeStore

    init() throws {
      sandbox = try Sandbox()
      store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    }

    private func opened() throws -> VirtualTerminal {
      let terminal = try sandbox.terminal(store.path)
      try terminal.wait(for: "36 messages")
      #expect(terminal.isAlternate)
      return terminal
    }

    private func expectGivenBack(_ terminal: VirtualTerminal) throws {
      #expect(!terminal.isAlternate && terminal.isCursorVisible)
      let expected = UInt32(ICANON | ECHO | ISIG)
      #expect(try terminal.localModes() & expected == expected)
      #expect(terminal.output.contains("\u{1B}[?2004l"), "pastes are as they were")
    }

    @Test(arguments: ["q", "\u{3}"]) func leavingGivesTheTerminalBack(key: String) throws {
      let terminal = try opened()
      terminal.send(key)
      #expect(try terminal.end() == 0)
      try expectGivenBack(terminal)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func aSignalGivesTheTerminalBackAndIsTheExitCode(signal: Int32) throws {
      let terminal = try opened()
      kill(terminal.process, signal)
      #expect(try terminal.end() == 128 + signal)
      try expectGivenBack(terminal)
    }

    @Test func aTerminalThatGoesAwayEndsTheProgram() throws {
      let terminal = try opened()
      terminal.hangUp()
      #expect(try terminal.end() == 128 + SIGHUP)
    }

    @Test(arguments: [SIGSEGV, SIGABRT]) func aCrashGivesTheTerminalBack(signal: Int32) throws {
      let terminal = try opened()
      kill(terminal.process, signal)
      #expect(try terminal.end() == 128 + signal)
      try expectGivenBack(terminal)
    }

    @Test func controlZGivesTheShellItsTerminalAndForegroundTakesItBack() throws {
      let terminal = try sandbox.shell(store.path)
      try terminal.wait(for: "36 messages")
      terminal.send("3")
      try terminal.wait(forCursorOn: "Talk 01")
      terminal.send("jj")
      try terminal.wait(forCursorOn: "Talk 03")
      terminal.send("\u{1A}")
      try terminal.wait(for: "Stopped")
      #expect(!terminal.isAlternate && terminal.isCursorVisible)
      terminal.resize(columns: 100, rows: 30)
      terminal.send("fg\r")
      try terminal.wait("the screen again") { terminal.isAlternate }
      try terminal.wait(forCursorOn: "Talk 03")
      try terminal.wait("the footer below") { terminal.row(29).contains("36 messages") }
      terminal.send("q")
      try terminal.wait("the shell") { !terminal.isAlternate }
      terminal.send("echo code=$?\r")
      try terminal.wait(for: "code=0")
    }

    @Test func aProgramStoppedFromOutsideDrawsItselfAnewWhenItIsContinued() throws {
      let terminal = try sandbox.shell(store.path)
      try terminal.wait(for: "36 messages")
      let job = try #require(ProcessTable.child(of: terminal.process))
      kill(job, SIGSTOP)
      try terminal.wait("the shell") { terminal.output.contains("Stopped") }
      terminal.send("clear; fg\r")
      try terminal.wait("the whole screen") {
        terminal.row(0).contains("Harbor") && terminal.row(23).contains("36 messages")
      }
      terminal.send("q")
      try terminal.wait("the shell") { !terminal.isAlternate }
    }

    @Test func keysTypedBeforeAnythingIsLoadedAreNotLost() throws {
      let terminal = try sandbox.terminal(store.path)
      terminal.send("3jj")
      try terminal.wait(forCursorOn: "Talk 03")
      let early = try sandbox.terminal(store.path)
      early.send("q")
      #expect(try early.end() == 0)
    }
  }
}
