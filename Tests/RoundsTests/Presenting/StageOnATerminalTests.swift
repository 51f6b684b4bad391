import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// Somebody works, shows the screen to guests for a while, and works on.
  @Suite struct Stage {
    private let canaries: CanaryStore

    init() throws { canaries = try CanaryStore() }

    private func person(_ more: String...) throws -> VirtualTerminal {
      let path = canaries.store.path
      return try VirtualTerminal(
        [Program.path, path, "--user", "birdteam1"] + more, columns: 120, rows: 40,
        environment: canaries.sandbox.environment(), patience: Sandbox.patience)
    }

    private func expectNothing(
      _ what: String, in terminal: VirtualTerminal, since start: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let screen = terminal.text
      #expect(CanaryStore.found(in: screen).isEmpty, "\(what): \(screen)", sourceLocation: sourceLocation)
      #expect(
        CanaryStore.found(inBytes: terminal.bytes[start...]).isEmpty, "\(what)", sourceLocation: sourceLocation)
    }

    private func click(_ terminal: VirtualTerminal, _ column: Int, _ row: Int) {
      terminal.send("\u{1B}[<0;\(column);\(row)M\u{1B}[<0;\(column);\(row)m")
    }

    @Test func guestsSeeHearAndFindNothingRealAndThePersonComesBackToWhereTheyWere() throws {
      let terminal = try person()
      try terminal.wait(for: "24 messages")
      try terminal.wait(for: "Zaqira")
      // A view and a filter of the person's own.
      terminal.send("2>>/volte\r")
      try terminal.wait(for: "volte")
      _ = terminal.isSilent(for: .milliseconds(400))
      let before = (0..<39).map { terminal.row($0) }
      terminal.send("Stides\rtides")
      try terminal.wait(for: "Present to guests")
      _ = terminal.isSilent(for: .milliseconds(400))
      let files = try HandMadeStore.fingerprint(canaries.sandbox.path)
      let start = terminal.bytes.count
      terminal.send("\r")
      try terminal.wait(for: "S and your passphrase end it.")
      #expect(String(decoding: terminal.bytes[start...], as: UTF8.self).contains("\u{1B}[3J"))
      for keys in [
        "1", "j", "j", "k", "\r", "y", "\u{1B}", "2", "j", "G", "\r", "y", "\u{1B}", "/zaqir\r", "\u{1B}", "3", "\r",
        "j", "n", "y",
        "\u{1B}", "4", "j", "\r", "\u{1B}", "5", "j", "#", "\r", "\u{1B}", "?", "\u{1B}", ":", "amy", "\u{1B}", ":a\r",
        "\u{1B}", "T", "j", "\r", "1", "f", "words of a guest\r", "\u{1B}", "F", "j", "\u{1B}", "H", "\u{1B}", "W", "j",
        "\r",
        "\u{1B}", "\u{1B}", "D", "\u{1B}", "1", "v", "g", "d", "\u{1B}", "!", "\u{1B}", "\u{1B}", "u",
      ] {
        terminal.send(keys)
        _ = terminal.isSilent(for: .milliseconds(100))
        expectNothing(keys.debugDescription, in: terminal, since: start)
      }
      for place in [(5, 4), (100, 6), (30, 1), (45, 1), (60, 1), (10, 20)] {
        click(terminal, place.0, place.1)
        _ = terminal.isSilent(for: .milliseconds(100))
        expectNothing("a click", in: terminal, since: start)
      }
      for size in [(60, 20), (40, 10), (200, 50), (120, 40)] {
        terminal.resize(columns: size.0, rows: size.1)
        _ = terminal.isSilent(for: .milliseconds(150))
        expectNothing("\(size)", in: terminal, since: start)
      }
      #expect(!CanaryStore.copied(String(decoding: terminal.bytes[start...], as: UTF8.self)).isEmpty)
      terminal.send("\u{1B}\u{1B}\u{1B}1L")
      try terminal.wait(for: "Type your PIN or passphrase")
      terminal.send("\u{3}\u{1A}q\u{15}nonsense\r")
      try terminal.wait(for: "That was not it.")
      terminal.send("tides\r")
      try terminal.wait(for: "PRESENTING")
      kill(terminal.process, SIGTSTP)
      for key in ["q", "\u{3}", "\u{1A}", "S"] {
        terminal.send(key)
        try terminal.wait(for: "End presenting")
        terminal.send("\u{1B}")
        try terminal.wait("the window to go") { !terminal.text.contains("End presenting") }
      }
      terminal.send("qwrong\r")
      try terminal.wait(for: "This is not the passphrase.")
      expectNothing("wrong", in: terminal, since: start)
      #expect(try HandMadeStore.fingerprint(canaries.sandbox.path) == files)
      terminal.send("\u{15}tides")
      _ = terminal.isSilent(for: .milliseconds(200))
      let end = terminal.bytes.count
      terminal.send("\r")
      try terminal.wait(for: "You do not present any more.")
      _ = terminal.isSilent(for: .milliseconds(300))
      let after = String(decoding: terminal.bytes[end...], as: UTF8.self)
      let clearing = try #require(after.range(of: "\u{1B}[3J"))
      #expect(CanaryStore.found(in: String(after[..<clearing.lowerBound])).isEmpty)
      #expect((0..<39).map { terminal.row($0) } == before)
      #expect(!terminal.output.contains("tides"))
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    /// On a store that takes long to mask, keys that come before the mask is there wait behind an empty screen.
    @Test func nothingRealIsDrawnWhileTheMaskIsBeingMade() throws {
      let terminal = try person()
      try terminal.wait(for: "24 messages")
      try terminal.wait(for: "Zaqira")
      terminal.send("2jStides\rtides")
      try terminal.wait(for: "Present to guests")
      _ = terminal.isSilent(for: .milliseconds(400))
      let start = terminal.bytes.count
      terminal.send("\rjkjkjkqjjkk")
      try terminal.wait(for: "PRESENTING")
      _ = terminal.isSilent(for: .milliseconds(400))
      expectNothing("keys", in: terminal, since: start)
      #expect(terminal.text.contains("End presenting"))
    }

    @Test(arguments: [SIGTERM, SIGHUP]) func aSignalLeavesNothingBehind(_ signal: Int32) throws {
      let terminal = try person()
      try terminal.wait(for: "24 messages")
      terminal.send("Stides\rtides\r")
      try terminal.wait(for: "S and your passphrase end it.")
      let start = terminal.bytes.count
      kill(terminal.process, signal)
      #expect(try terminal.end() == 128 + signal)
      #expect(String(decoding: terminal.bytes[start...], as: UTF8.self).contains("\u{1B}[3J"))
      expectNothing("the end", in: terminal, since: start)
      let place = try FileManager.default.subpathsOfDirectory(atPath: canaries.sandbox.state).filter {
        $0.contains("place")
      }
      #expect(place.isEmpty, "\(place)")
    }

    @Test func plainLinesHoldNothingRealEither() throws {
      let terminal = try person("--linear", "--present", "--passphrase-file", canaries.secret)
      try terminal.wait("a prompt") { terminal.output.hasSuffix("> ") }
      for line in ["j", "Enter", "Esc", "2", "j", "Enter", "Esc", "3", "Enter", "j", "Esc", "4", "5", "?", "Esc", "q"] {
        terminal.send(line + "\n")
        _ = terminal.isSilent(for: .milliseconds(200))
      }
      expectNothing("lines", in: terminal, since: 0)
      kill(terminal.process, SIGTERM)
      _ = try terminal.end()
      expectNothing("the end", in: terminal, since: 0)
    }

    @Test func whoLeavesPlainLinesToGuestsIsToldThatTheyStay() throws {
      let terminal = try person("--linear")
      try terminal.wait("a prompt") { terminal.output.hasSuffix("> ") }
      for line in ["S", "tides"] {
        terminal.send(line + "\n")
        _ = terminal.isSilent(for: .milliseconds(300))
      }
      let start = terminal.bytes.count
      terminal.send("tides\n")
      try terminal.wait("a word of it") { terminal.output.contains("What was said before stays") }
      terminal.send("2\n")
      _ = terminal.isSilent(for: .milliseconds(300))
      expectNothing("lines", in: terminal, since: start)
    }
  }
}
