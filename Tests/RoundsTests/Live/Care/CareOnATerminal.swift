import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// What the team does, on real terminals.
  @Suite enum Care {}
}

/// A store with a team, and people who have it open.
struct Ward {
  let sandbox: Sandbox
  let store: HandMadeStore

  init() throws {
    sandbox = try Sandbox()
    store = try CareStore.make(sandbox.path + "/store")
  }

  /// Somebody of the team at a terminal of their own, with the worklist on it.
  func person(_ id: String, columns: Int = 100, rows: Int = 30) throws -> VirtualTerminal {
    let terminal = try sandbox.terminal(store.path, "--user", id, columns: columns, rows: rows)
    try terminal.wait(for: "asked 1 h ago")
    return terminal
  }

  /// The lines of the journal.
  var journal: [String] {
    let text = try? String(contentsOfFile: store.path + "/journal.jsonl", encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  /// The open flags, as a script sees them.
  func openFlags() throws -> [[String: Any]] { try sandbox.run("show", "flags", store.path, "--json").objects }

  /// The chain of the journal verifies.
  func expectWholeJournal(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let audit = try sandbox.run("audit", store.path)
    #expect(audit.status == 0, "\(audit.output)\(audit.error)", sourceLocation: sourceLocation)
  }
}

extension VirtualTerminal {
  /// The line of the worklist or of the members that shows somebody.
  func line(of name: String) -> String {
    text.split(separator: "\n").map(String.init).first { $0.contains(name) } ?? ""
  }

  /// Leaves, and the program ends well.
  func leave(sourceLocation: SourceLocation = #_sourceLocation) throws {
    send("q")
    #expect(try end() == 0, sourceLocation: sourceLocation)
  }
}
