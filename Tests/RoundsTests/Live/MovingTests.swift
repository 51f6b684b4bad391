import Foundation
import TerminalTestSupport
import Testing

extension VirtualTerminal {
  /// The lines that the cursor of the list stands on: it marks them with more than colour.
  var cursorLines: [String] { text.split(separator: "\n").map(String.init).filter { $0.contains("▌") } }

  func wait(forCursorOn text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait("the cursor on “\(text)”", sourceLocation: sourceLocation) {
      self.cursorLines.contains { $0.contains(text) }
    }
  }
}

extension OnATerminal {
  @Suite struct Moving {
    private let sandbox: Sandbox
    private let store: HandMadeStore

    init() throws {
      sandbox = try Sandbox()
      store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    }

    /// The list of conversations, with everything loaded.
    private func conversations(columns: Int = 80, rows: Int = 24) throws -> VirtualTerminal {
      let terminal = try sandbox.terminal(store.path, columns: columns, rows: rows)
      try terminal.wait(for: "36 messages")
      terminal.send("3")
      try terminal.wait(forCursorOn: "Talk 01")
      return terminal
    }

    @Test func numbersGoToScreensAndEscComesBackToTheLine() throws {
      let terminal = try conversations()
      terminal.send("jjj")
      try terminal.wait(forCursorOn: "Talk 04")
      terminal.send("\r")
      try terminal.wait(for: "Words 2 of talk 04.")
      terminal.send("2")
      try terminal.wait(for: "[2 Members]")
      terminal.send("\r")
      try terminal.wait(for: "Recent exchanges")
      terminal.send("\u{1B}")
      try terminal.wait("the list") { !terminal.text.contains("Recent exchanges") }
      terminal.send("3")
      try terminal.wait(for: "[3 Conversations]")
      try terminal.wait(for: "Words 2 of talk 04.")
      terminal.send("\u{1B}")
      try terminal.wait(forCursorOn: "Talk 04")
    }

    @Test func arrowsAndTheKeysOfViMoveAlike() throws {
      let terminal = try conversations()
      terminal.send("\u{1B}OB\u{1B}[Bj")
      try terminal.wait(forCursorOn: "Talk 04")
      terminal.send("k\u{1B}[A")
      try terminal.wait(forCursorOn: "Talk 02")
      terminal.send("G")
      try terminal.wait(forCursorOn: "Talk 12")
      terminal.send("\u{1B}[H")
      try terminal.wait(forCursorOn: "Talk 01")
    }

    @Test func aFilterNarrowsAsItIsTypedAndEscTakesItAway() throws {
      let terminal = try conversations()
      terminal.send("jj/\"talk 1")
      try terminal.wait(for: "3 of 12")
      try terminal.wait("only what matches") { !terminal.text.contains("Talk 05") }
      terminal.send("1")
      try terminal.wait(for: "1 of 12")
      terminal.send("\u{7F}\r")
      try terminal.wait(for: "3 of 12")
      terminal.send("\u{1B}")
      try terminal.wait(for: "Talk 05")
      try terminal.wait(forCursorOn: "Talk 03")
    }

    @Test func aFilterFindsWhatWasSaid() throws {
      let terminal = try conversations()
      terminal.send("/words 1 of talk 07\r")
      try terminal.wait(for: "1 of 12")
      try terminal.wait(forCursorOn: "Talk 07")
      terminal.send("\r")
      try terminal.wait(for: "Words 1 of talk 07.")
    }

    @Test func pastedTextIsNoCommand() throws {
      let terminal = try conversations()
      terminal.send("/\u{1B}[200~talk\n09\u{1B}[201~")
      try terminal.wait(for: "1 of 12")
      try terminal.wait(forCursorOn: "Talk 09")
      // Outside of a line that is typed, a pasted q does not leave.
      terminal.send("\u{1B}\u{1B}[200~qqq\u{1B}[201~?")
      try terminal.wait(for: "In this list")
    }

    @Test(arguments: [(20, 5), (40, 10)]) func aSmallWindowIsUsable(columns: Int, rows: Int) throws {
      let terminal = try sandbox.terminal(store.path, columns: columns, rows: rows)
      terminal.send("3")
      try terminal.wait(forCursorOn: "Talk 01")
      terminal.send("jj")
      try terminal.wait(forCursorOn: "Talk 03")
      terminal.send("\r")
      try terminal.wait(for: "Words")
      terminal.send("\u{1B}")
      try terminal.wait(forCursorOn: "Talk 03")
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    @Test func theSmallestWindowOfAllDoesNotEndTheProgram() throws {
      let terminal = try conversations()
      for (columns, rows) in [(1, 1), (2, 1), (1, 50), (300, 1), (7, 2)] {
        terminal.resize(columns: columns, rows: rows)
        terminal.send("jkj\r\u{1B}k")
      }
      terminal.resize(columns: 80, rows: 24)
      try terminal.wait(for: "[3 Conversations]")
      try terminal.wait(for: "36 messages")
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    @Test func aStormOfSizesWhileLoadingEndsWithTheWholeScreen() throws {
      let large = try SharedStores.sixtyThousand.get()
      let expected = try sandbox.screen(large, columns: 101, rows: 30, keys: "3")
      let terminal = try sandbox.terminal(large, columns: 80, rows: 24)
      for step in 0..<120 { terminal.resize(columns: 20 + step * 37 % 120, rows: 5 + step * 13 % 40) }
      terminal.send("3")
      for step in 0..<120 { terminal.resize(columns: 20 + step * 53 % 120, rows: 5 + step * 7 % 40) }
      terminal.resize(columns: 101, rows: 30)
      try terminal.wait("the screen that rounds screen prints:\n\(expected)") { terminal.text == expected }
    }
  }
}
