import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// A serial line or a very bad connection: 960 bytes a second come through.
  @Suite struct SlowLines {
    /// The program is told by the terminal's speed, as on a serial line, or knows nothing of it, as over ssh.
    /// Keys come one after the other, or with half a second between, when what is beside the list is on its way.
    @Test(arguments: [true, false], [0, 500]) func everyKeyIsSeenWithinASecond(isTold: Bool, pause: Int) throws {
      let sandbox = try Sandbox()
      let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
      let speed = isTold ? "stty 9600; " : ""
      let terminal = try VirtualTerminal(
        ["/bin/sh", "-c", speed + #"exec "$0" "$@""#, Program.path, store.path],
        columns: 130, rows: 40,
        environment: sandbox.environment(), patience: Sandbox.patience)
      try terminal.wait(for: "36 messages")
      terminal.send("3")
      try terminal.wait(forCursorOn: "Talk 01")
      // What is beside the list comes before the line is slow, so that keys are measured and not what came before them.
      try terminal.wait("rest") { terminal.isSilent(for: .milliseconds(1500)) }
      terminal.bytesPerSecond = 960
      for number in 2...9 {
        if pause > 0 { _ = terminal.isSilent(for: .milliseconds(pause)) }
        let (start, before) = (ContinuousClock.now, terminal.bytes.count)
        terminal.send("j")
        try terminal.wait(forCursorOn: "Talk 0\(number)")
        let (taken, bytes) = (ContinuousClock.now - start, terminal.bytes.count - before)
        #expect(taken < .seconds(1), "key \(number - 1): \(taken), \(bytes) bytes")
      }
      terminal.bytesPerSecond = nil
      try terminal.wait(for: "Words 2 of talk 09.")
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }
  }
}
