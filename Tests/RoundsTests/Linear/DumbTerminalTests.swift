import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// A terminal that cannot place a cursor, with a person at it.
  @Suite struct DumbTerminals {
    private let ward: Ward

    init() throws { ward = try Ward() }

    private func terminal() throws -> VirtualTerminal {
      try ward.sandbox.terminal(
        ward.store.path, "--user", "amy", columns: 100, rows: 300, environment: ["TERM": "dumb"])
    }

    @Test func aFlagIsRaisedLineByLineAndNoEscapeIsEverWritten() throws {
      let terminal = try terminal()
      try terminal.wait("a prompt") { terminal.output.hasSuffix("> ") }
      terminal.send("flag\n")
      try terminal.wait(for: "Reason:")
      terminal.send("call her today\n")
      try terminal.wait(for: "Reason: call her today")
      terminal.send("\n")
      try terminal.wait("the journal") { ward.journal.contains { $0.contains("call her today") } }
      try terminal.wait(for: "Saved:")
      terminal.send("q\n")
      #expect(try terminal.end() == 0)
      #expect(!terminal.bytes.contains(0x1B))
      #expect(terminal.bytes.allSatisfy { $0 >= 0x20 || $0 == 10 || $0 == 13 })
      try ward.expectWholeJournal()
    }

    @Test func aSecretIsNotShownWhileItIsTyped() throws {
      let terminal = try terminal()
      try terminal.wait("a prompt") { terminal.output.hasSuffix("> ") }
      terminal.send("W\n")
      try terminal.wait(for: "Set a PIN for you")
      terminal.send("End\n")
      terminal.send("Enter\n")
      try terminal.wait("a field for a PIN") { terminal.text.contains("PIN:") || terminal.text.contains("New PIN") }
      try terminal.wait("no echo") { try terminal.localModes() & UInt32(ECHO) == 0 }
      terminal.send("739164\n")
      try terminal.wait("echo again, or another field") { terminal.isSilent(for: .milliseconds(300)) }
      #expect(!terminal.output.contains("739164"))
      terminal.send("Esc\n")
      terminal.send("Esc\n")
      terminal.send([4])
      _ = try terminal.end()
      #expect(try terminal.localModes() & UInt32(ECHO) != 0)
    }

    @Test func endOfInputLeaves() throws {
      let terminal = try terminal()
      try terminal.wait("a prompt") { terminal.output.hasSuffix("> ") }
      terminal.send([4])
      #expect(try terminal.end() == 0)
    }

    @Test func ctrlCLeaves() throws {
      let terminal = try terminal()
      try terminal.wait("a prompt") { terminal.output.hasSuffix("> ") }
      terminal.send("\u{3}")
      #expect(try terminal.end() == 130)
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func aSignalLeavesAndIsTheExitCode(signal: Int32) throws {
      let terminal = try terminal()
      try terminal.wait("a prompt") { terminal.output.hasSuffix("> ") }
      kill(terminal.process, signal)
      #expect(try terminal.end() == 128 + signal)
      // What the shell writes next begins a line of its own.
      #expect(terminal.output.hasSuffix("> \r\n"))
      #expect(!terminal.bytes.contains(0x1B))
    }

    @Test func aSignalWhileASecretIsTypedGivesTheEchoBack() throws {
      let terminal = try terminal()
      try terminal.wait("a prompt") { terminal.output.hasSuffix("> ") }
      terminal.send("W\n")
      try terminal.wait(for: "Set a PIN for you")
      terminal.send("End\nEnter\n")
      try terminal.wait("no echo") { try terminal.localModes() & UInt32(ECHO) == 0 }
      kill(terminal.process, SIGTERM)
      #expect(try terminal.end() == 128 + SIGTERM)
      #expect(try terminal.localModes() & UInt32(ECHO) != 0)
    }
  }
}
