import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  @Suite struct Stopping {
    @Test func ctrlCWhileACommunityIsMadeLeavesNothing() throws {
      let sandbox = try Sandbox()
      let path = sandbox.path + "/made"
      let terminal = try sandbox.terminal("generate", "--members", "1000", "--messages", "4000000", "--into", path)
      try terminal.wait(for: "Writing messages")
      terminal.send("\u{3}")
      #expect(try terminal.end() == 130)
      #expect(terminal.text.contains("stopped. Nothing of it was left"))
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }
}
