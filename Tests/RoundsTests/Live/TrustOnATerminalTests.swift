import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  @Suite struct Trust {
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    /// A copy of the demo's store that this test may write.
    private func demo() throws -> String {
      let path = sandbox.path + "/demo"
      try FileManager.default.copyItem(atPath: try SharedStores.demo.get(), toPath: path)
      // Other tests open the same demo.
      if FileManager.default.fileExists(atPath: path + "/.rounds") {
        try FileManager.default.removeItem(atPath: path + "/.rounds")
      }
      return path
    }

    @Test func theTrustScreenIsTheOneThatRoundsScreenPrints() throws {
      let store = try demo()
      let expected = try sandbox.screen(store, columns: 140, rows: 45, keys: "4")
      #expect(expected.contains("of 100 (") && expected.contains("What it is"))
      let terminal = try sandbox.terminal(store, columns: 140, rows: 45)
      terminal.send("4")
      try terminal.wait("the screen that rounds screen prints:\n\(expected)") { terminal.text == expected }
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    @Test func whatWasComputedIsThereAtOnceTheNextTime() throws {
      let store = try demo()
      for _ in 1...2 {
        let terminal = try sandbox.terminal(store, columns: 140, rows: 45)
        terminal.send("4")
        try terminal.wait(for: "of 100 (")
        try terminal.wait("kept figures") { FileManager.default.fileExists(atPath: store + "/.rounds/trust") }
        terminal.send("q")
        #expect(try terminal.end() == 0)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: store + "/.rounds") == ["trust"])
    }

    @Test func aFileOfNonsenseInThePlaceOfFiguresIsNoTrouble() throws {
      let store = try demo()
      try FileManager.default.createDirectory(atPath: store + "/.rounds", withIntermediateDirectories: false)
      let nonsense = Data("ROUNDST1".utf8) + Data(repeating: 0xFF, count: 5000)
      try nonsense.write(to: URL(filePath: store + "/.rounds/trust"))
      let terminal = try sandbox.terminal(store, columns: 140, rows: 45)
      terminal.send("4")
      try terminal.wait(for: "of 100 (")
      try terminal.wait("a file that is whole") {
        FileManager.default.contents(atPath: store + "/.rounds/trust").map { $0 != nonsense } ?? false
      }
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    @Test func twoDashboardsOfOneStoreDoNotDisturbEachOther() throws {
      let store = try demo()
      let both = try (0..<2).map { _ in try sandbox.terminal(store, columns: 140, rows: 45) }
      for terminal in both { terminal.send("4") }
      for terminal in both { try terminal.wait(for: "of 100 (") }
      try both[0].wait("kept figures") { FileManager.default.fileExists(atPath: store + "/.rounds/trust") }
      for _ in 0..<20 {
        if both.allSatisfy({ $0.isSilent(for: .milliseconds(300)) }) { break }
      }
      // Neither keeps the other awake by what it writes.
      for terminal in both { #expect(terminal.isSilent(for: .milliseconds(700))) }
      for terminal in both {
        terminal.send("q")
        #expect(try terminal.end() == 0)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: store + "/.rounds") == ["trust"])
    }

    @Test func aChosenInstantIsNotKept() throws {
      let store = try demo()
      let terminal = try sandbox.terminal(store, "--as-of", "2024-10-01", columns: 140, rows: 45)
      terminal.send("4")
      try terminal.wait(for: "of 100 (")
      // Some time for what it must not do.
      _ = terminal.isSilent(for: .milliseconds(700))
      terminal.send("q")
      #expect(try terminal.end() == 0)
      #expect(!FileManager.default.fileExists(atPath: store + "/.rounds"))
    }

    @Test func whatIsSaidNowMovesTheFigures() throws {
      let store = try demo()
      func waiting() throws -> Int {
        let objects = try sandbox.run("explain", "first-reply", store, "--json").objects
        let sum = objects.first?["sum"] as? [[String: String]] ?? []
        return sum.first.flatMap { Int($0["value"] ?? "") } ?? -1
      }
      let before = try waiting()
      let terminal = try sandbox.terminal(store, columns: 140, rows: 60)
      terminal.send("4j")
      try terminal.wait(for: "questions in 28 days")
      let hand = try HandMadeAppend(store)
      try hand.question("Who knows this?", at: "2024-11-21T11:58:00Z")
      try terminal.wait(for: "8,001 messages")
      try terminal.wait("one more question than \(before)") {
        terminal.text.split(separator: "\n").contains {
          $0.contains("questions in 28 days") && $0.contains(" \(before + 1) ")
        }
      }
      terminal.send("q")
      #expect(try terminal.end() == 0)
      #expect(try waiting() == before + 1)
    }
  }
}

/// Another program that writes to a store which is there already.
private struct HandMadeAppend {
  private let store: String

  init(_ store: String) throws { self.store = store }

  /// A conversation that a member begins.
  func question(_ text: String, at time: String) throws {
    try append(["id": "asked", "title": "Asked"], to: "conversations.jsonl")
    try append(HandMadeStore.message("asked1", "asked", "m044", time, text), to: "messages/2024-11.jsonl")
  }

  private func append(_ record: [String: Any], to file: String) throws {
    let handle = try FileHandle(forUpdating: URL(filePath: "\(store)/\(file)"))
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: try JSONSerialization.data(withJSONObject: record) + [10])
  }
}
