import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// What is beside a list, on a real terminal.
  @Suite struct FollowingDetail {
    private let sandbox: Sandbox
    private let store: HandMadeStore

    init() throws {
      sandbox = try Sandbox()
      store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    }

    private func beside(_ terminal: VirtualTerminal) -> String {
      (1..<36).map { row in (54..<118).map { terminal.cell(column: $0, row: row).text }.joined() }.joined(
        separator: "\n")
    }

    @Test(arguments: [38_400, 9600])
    func itFollowsTheCursorOnceTheKeysRestAndThenIsQuiet(baud: Int) throws {
      let terminal = try VirtualTerminal(
        ["/bin/sh", "-c", "stty \(baud); exec '\(Program.path)' '\(store.path)'"], columns: 120, rows: 40,
        environment: sandbox.environment(), patience: Sandbox.patience)
      try terminal.wait(for: "36 messages")
      terminal.send("3")
      try terminal.wait("a conversation") { beside(terminal).contains("Words") }
      // Not half of a frame: over a slow line what follows begins to come after 400 ms.
      #expect((0..<20).contains { _ in terminal.isSilent(for: .milliseconds(600)) })
      let before = beside(terminal)
      terminal.send("j")
      try terminal.wait("another conversation") {
        let now = beside(terminal)
        return now != before && now.contains("Words")
      }
      terminal.send("k")
      try terminal.wait("the first conversation") { beside(terminal) == before }
      #expect(terminal.isSilent(for: .milliseconds(500)))
    }
  }
}
