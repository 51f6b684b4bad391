import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// Where a person was is where they are when they start again.
  @Suite struct Place {
    private let sandbox: Sandbox
    private let store: HandMadeStore

    init() throws {
      sandbox = try Sandbox()
      store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    }

    private func files() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: sandbox.state + "/rounds").filter { $0.hasPrefix("place-") }
        .map { "\(sandbox.state)/rounds/\($0)" }
    }

    private func filtered(_ arguments: String...) throws -> VirtualTerminal {
      let terminal = try sandbox.terminal(store.path)
      try terminal.wait(for: "36 messages")
      terminal.send("3/\"talk 1\r")
      try terminal.wait(for: "3 of 12")
      terminal.send("j")
      try terminal.wait(forCursorOn: "Talk 11")
      return terminal
    }

    private func expectSamePlace() throws {
      let again = try sandbox.terminal(store.path)
      try again.wait(for: "[3 Conversations]")
      try again.wait(for: "3 of 12")
      try again.wait(forCursorOn: "Talk 11")
      again.send("q")
      #expect(try again.end() == 0)
    }

    @Test func whoLeavesComesBackToTheScreenTheFilterAndTheLine() throws {
      let terminal = try filtered()
      terminal.send("q")
      #expect(try terminal.end() == 0)
      let file = try #require(try files().first)
      let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(rights == 0o600)
      try expectSamePlace()
      let other = try sandbox.terminal(store.path, environment: ["ROUNDS_USER": "bob"])
      try other.wait(for: "[1 Rounds]")
      other.send("q")
      _ = try other.end()
    }

    @Test(arguments: [SIGTERM, SIGHUP]) func aSignalLosesNoPlace(signal: Int32) throws {
      let terminal = try filtered()
      kill(terminal.process, signal)
      #expect(try terminal.end() == 128 + signal)
      try expectSamePlace()
    }

    @Test func aBrokenPlaceIsNoPlace() throws {
      let terminal = try filtered()
      terminal.send("q")
      _ = try terminal.end()
      try Data("{\"screen\":3,\"screens\"".utf8).write(to: URL(fileURLWithPath: try #require(try files().first)))
      let again = try sandbox.terminal(store.path)
      try again.wait(for: "36 messages")
      #expect(again.text.contains("[1 Rounds]"))
      again.send("q")
      #expect(try again.end() == 0)
    }

    @Test func aLookAtAnotherInstantLeavesNoPlace() throws {
      let terminal = try sandbox.terminal(store.path, "--as-of", "2024-11-20T12:00:00Z")
      try terminal.wait(for: "36 messages")
      terminal.send("3")
      try terminal.wait(for: "[3 Conversations]")
      terminal.send("q")
      #expect(try terminal.end() == 0)
      #expect(try files().isEmpty)
    }
  }
}
