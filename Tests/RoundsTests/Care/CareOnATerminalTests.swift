import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// What one person does is on everybody's screen.
  @Suite struct Care {
    private let sandbox: Sandbox
    private let store: HandMadeStore

    init() throws {
      sandbox = try Sandbox()
      store = try CareStore.make(sandbox.path + "/store")
    }

    @Test func aDashboardThatIsOpenWritesNothingByItselfAndLeavesAtOnce() throws {
      let terminal = try sandbox.terminal(store.path, columns: 120, rows: 40)
      try terminal.wait(for: "Ana Ruiz")
      terminal.send("q")
      #expect(try terminal.end() == 0)
      #expect(!FileManager.default.fileExists(atPath: store.path + "/journal.jsonl"))
    }
  }
}
