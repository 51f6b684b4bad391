import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// The lock, with the real program and a PIN of the journal.
  @Suite struct Locks {
    private let ward: Ward

    init() throws {
      ward = try Ward()
      let set = try ward.sandbox.script("printf '2718\\n' | rounds pin '\(ward.store.path)' 'Amy Ross'")
      #expect(set.status == 0, "\(set.error)")
    }

    @Test func aScreenThatLockedItselfOpensWithThePINAndASignalLeavesNothingOfIt() throws {
      let terminal = try ward.sandbox.terminal(ward.store.path, "--user", "amy", "--lock-after", "5s")
      try terminal.wait(for: "Type your PIN or passphrase")
      #expect(!terminal.text.contains("Ana") && !terminal.text.contains("Harbor"))
      terminal.send("1111\r")
      try terminal.wait(for: "That was not it.")
      terminal.send("2718\r")
      try terminal.wait(for: "asked 1 h ago")
      _ = terminal.isSilent(for: .milliseconds(400))
      let start = terminal.bytes.count
      terminal.send("L")
      try terminal.wait(for: "Type your PIN or passphrase")
      _ = terminal.isSilent(for: .milliseconds(200))
      kill(terminal.process, SIGTERM)
      #expect(try terminal.end() == 128 + SIGTERM)
      let output = String(decoding: terminal.bytes[start...], as: UTF8.self)
      // Once when it was locked, once when it was left.
      #expect(output.components(separatedBy: "\u{1B}[3J").count == 3)
      #expect(!output.contains("Ana") && !output.contains("Harbor"))
      #expect(!terminal.output.contains("2718"))
    }
  }
}
