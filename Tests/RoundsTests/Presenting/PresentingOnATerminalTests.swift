import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// Somebody presents a store of canaries from its first screen on.
  @Suite struct Presenting {
    private let canaries: CanaryStore
    private var sandbox: Sandbox { canaries.sandbox }
    private var store: HandMadeStore { canaries.store }

    init() throws { canaries = try CanaryStore() }

    private func found(_ text: String) -> [String] { CanaryStore.found(in: text) }

    private func present() throws -> VirtualTerminal {
      try sandbox.terminal(
        store.path, "--present", "--user", "birdteam1", columns: 120, rows: 40,
        environment: ["ROUNDS_PASSPHRASE_FILE": sandbox.path + "/secret"])
    }

    @Test func noByteOnTheTerminalOnTheDiskOrOnTheClipboardIsReal() throws {
      let before = try HandMadeStore.fingerprint(sandbox.path)
      let terminal = try present()
      try terminal.wait(for: "S and your passphrase end it.")
      for keys in [
        "1", "j", "\r", "\u{1B}", "2", "j", "\r", "\u{1B}", "3", "\r", "j", "y", "\u{1B}", "/zaqir\r", "\u{1B}",
        "4", "j", "\r", "\u{1B}", "f\r", "\u{1B}", "H", "\u{1B}", "?", "\u{1B}", "W", "\u{1B}",
      ] {
        terminal.send(keys)
        _ = terminal.isSilent(for: .milliseconds(120))
        let screen = (0..<40).map { terminal.row($0) }.joined(separator: "\n")
        #expect(found(screen).isEmpty, "\(keys.debugDescription): \(screen)")
      }
      kill(terminal.process, SIGTERM)
      _ = try terminal.end()
      #expect(CanaryStore.found(inBytes: terminal.bytes[...]).isEmpty)
      #expect(!CanaryStore.copied(terminal.output).isEmpty)
      #expect(try HandMadeStore.fingerprint(sandbox.path) == before)
    }

    @Test func whatIsPrintedForGuestsIsNotRealEither() throws {
      for arguments in [
        ["show", "members"], ["show", "members", "--json"], ["show", "conversations", "--json"],
        ["show", "messages", "--json"],
        ["show", "community"], ["show", "worklist", "--json"], ["show", "flags", "--json"],
        ["show", "journal", "--json"],
        ["handoff"], ["screen", "--keys", "3 Enter"], ["screen", "--format", "svg", "--keys", "2 Enter"],
      ] {
        let outcome = try Program.run(
          [Program.path] + arguments + [store.path, "--present"], environment: sandbox.environment(),
          scratch: sandbox.path + "/tmp")
        #expect(outcome.status == 0, "\(arguments): \(outcome.error)")
        #expect(found(outcome.output + outcome.error).isEmpty, "\(arguments): \(outcome.output)")
      }
    }
  }
}
