import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// Seven of the twelve conversations are newer than a week, and so unread at first.
  @Suite struct ReadingMarks {
    private let sandbox: Sandbox
    private let store: HandMadeStore

    init() throws {
      sandbox = try Sandbox()
      store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    }

    private func conversations(as person: String = "amy", unread: Int) throws -> VirtualTerminal {
      let terminal = try sandbox.terminal(store.path, environment: ["ROUNDS_USER": person])
      try terminal.wait(for: "36 messages")
      terminal.send("3")
      try terminal.wait(for: "12 · \(unread) unread")
      return terminal
    }

    @Test func whatWasReadIsReadAtTheNextStartAndOnlyForThatPerson() throws {
      let first = try conversations(unread: 7)
      first.send("j\r")
      try first.wait(for: "Words 2 of talk 02.")
      first.send("\u{1B}")
      try first.wait(for: "6 unread")
      first.send("q")
      #expect(try first.end() == 0)
      _ = try conversations(unread: 6)
      _ = try conversations(as: "bob", unread: 7)
    }

    @Test func aKilledProgramLosesNoReadingMark() throws {
      let first = try conversations(unread: 7)
      first.send("m")
      try first.wait(for: "6 unread")
      kill(first.process, SIGKILL)
      #expect(try first.end() == 128 + SIGKILL)
      let second = try conversations(unread: 6)
      // Marked as unread again, that too is remembered.
      second.send("m")
      try second.wait(for: "7 unread")
      kill(second.process, SIGKILL)
      _ = try second.end()
      _ = try conversations(unread: 7)
    }

    @Test func aBrokenFileOfMarksIsPassedOver() throws {
      let first = try conversations(unread: 7)
      first.send("m")
      try first.wait(for: "6 unread")
      first.send("q")
      _ = try first.end()
      let folder = sandbox.state + "/rounds"
      let file = try #require(
        try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix("read-") })
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: folder + "/" + file))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data("\u{0}{\"conversation\":\n[]\n\u{FFFD}\n{\"readUpTo\"".utf8))
      try handle.close()
      // And what is marked after a torn line is not lost with it.
      let second = try conversations(unread: 6)
      second.send("jm")
      try second.wait(for: "5 unread")
      second.send("q")
      _ = try second.end()
      _ = try conversations(unread: 5)
    }
  }
}
