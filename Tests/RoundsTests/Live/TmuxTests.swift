import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// Within tmux, which stands between the program and the terminal and has its own mind about what passes.
  @Suite(.enabled(if: Tmux.isHere, "tmux is not installed")) struct InTmux {
    private let sandbox: Sandbox
    private let store: HandMadeStore

    init() throws {
      sandbox = try Sandbox()
      store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    }

    /// The conversations, with everything loaded.
    private func conversations(columns: Int = 100, settings: [String] = []) throws -> Tmux {
      let tmux = try Tmux(sandbox, [Program.path, store.path], settings: settings, columns: columns)
      try tmux.terminal.wait(for: "36 messages")
      tmux.terminal.send("3")
      try tmux.terminal.wait(forCursorOn: "Talk 01")
      return tmux
    }

    private func expectEnd(_ tmux: Tmux) throws {
      tmux.terminal.send("q")
      #expect(try tmux.terminal.end() == 0)
    }

    @Test(arguments: [100, 300]) func aClickSelectsAndTheWheelScrolls(columns: Int) throws {
      let tmux = try conversations(columns: columns)
      let terminal = tmux.terminal
      try terminal.wait(for: "Talk 05")
      let place = try #require(terminal.place(of: "Talk 05"))
      terminal.click(column: place.column, row: place.row)
      try terminal.wait(forCursorOn: "Talk 05")
      let page = try #require(terminal.place(of: "Talk 05"))
      #expect(page.row == place.row)
      terminal.resize(columns: columns, rows: 12)
      try terminal.wait("the small window") { terminal.row(11).contains("36 messages") }
      for _ in 0..<8 { terminal.turnWheel(1, column: 4, row: 6) }
      try terminal.wait(for: "Talk 12")
      for _ in 0..<8 { terminal.turnWheel(-1, column: 4, row: 6) }
      try terminal.wait(for: "Talk 01")
      try expectEnd(tmux)
    }

    @Test func aBorderIsDraggedPastColumn223() throws {
      let tmux = try conversations(columns: 300)
      let terminal = tmux.terminal
      func border() -> Int? {
        (2..<298).first { column in (8...20).allSatisfy { "│┃".contains(terminal.cell(column: column, row: $0).text) } }
      }
      try terminal.wait("the whole border") { border() != nil }
      let before = try #require(border())
      terminal.drag(row: 15, from: before, to: 250)
      try terminal.wait("the border where it was dragged") { border() == 250 }
      terminal.drag(row: 15, from: 250, to: 100)
      try terminal.wait("the border where it was dragged back") { border() == 100 }
      try expectEnd(tmux)
    }

    @Test func theMouseIsGivenToTmuxAndTakenBack() throws {
      let tmux = try conversations()
      let terminal = tmux.terminal
      func isAsked() throws -> Bool { try tmux.run("display", "-p", "#{mouse_any_flag}") == "1\n" }
      try terminal.wait("mouse reports") { try isAsked() }
      terminal.send("M")
      try terminal.wait("no mouse reports") { try !isAsked() }
      terminal.send("M")
      try terminal.wait("mouse reports again") { try isAsked() }
      let place = try #require(terminal.place(of: "Talk 04"))
      terminal.click(column: place.column, row: place.row)
      try terminal.wait(forCursorOn: "Talk 04")
      try expectEnd(tmux)
    }

    @Test func whatIsCopiedIsOnTmuxsClipboard() throws {
      let tmux = try conversations(settings: ["set -s set-clipboard on"])
      let terminal = tmux.terminal
      terminal.send("\r")
      try terminal.wait(for: "Words 2 of talk 01.")
      terminal.send("y")
      try terminal.wait("the buffer") { try tmux.run("show-buffer").contains("of talk 01.") }
      #expect(!terminal.text.contains("52;c"))
      try expectEnd(tmux)
    }

    @Test func aLinkLeavesNoTraceOnTheScreen() throws {
      try store.message(
        "link", in: "c01", by: "ana", at: "2024-11-21T12:30:00Z", "See https://example.org/insulin for more.")
      let tmux = try Tmux(sandbox, [Program.path, store.path])
      let terminal = tmux.terminal
      try terminal.wait(for: "37 messages")
      terminal.send("3\r")
      try terminal.wait(for: "See https://example.org/insulin for more.")
      #expect(!terminal.text.contains("]8;"))
      for _ in 0..<5 { terminal.send("kj") }
      terminal.send("\u{C}")
      try terminal.wait(for: "See https://example.org/insulin for more.")
      let expected = try sandbox.screen(store.path, columns: 100, rows: 30, keys: "3 Enter")
      #expect(expected.contains("See https://example.org/insulin for more."))
      try expectEnd(tmux)
    }

    /// tmux answers for its own ground, which a person has set.
    @Test(arguments: [("#ffffff", "light now"), ("#101010", "dark now")])
    func tmuxSaysWhatItsGroundIs(ground: String, said: String) throws {
      let tmux = try conversations(settings: ["set -g window-style bg=\(ground)"])
      tmux.terminal.send("T")
      try tmux.terminal.wait(for: said)
      tmux.terminal.send("\u{1B}")
      try expectEnd(tmux)
    }

    @Test func controlZAndForegroundWorkInAShellOfTmux() throws {
      let tmux = try Tmux(sandbox, ["env 'PS1=ready> ' /bin/bash --norc --noprofile --noediting -i"])
      let terminal = tmux.terminal
      try terminal.wait(for: "ready>")
      terminal.send("\(Program.path) \(store.path)\r")
      try terminal.wait(for: "36 messages")
      terminal.send("3j")
      try terminal.wait(forCursorOn: "Talk 02")
      terminal.send("\u{1A}")
      try terminal.wait(for: "Stopped")
      #expect(try tmux.run("display", "-p", "#{mouse_any_flag} #{alternate_on}") == "0 0\n")
      terminal.resize(columns: 90, rows: 25)
      terminal.send("fg\r")
      try terminal.wait(forCursorOn: "Talk 02")
      try terminal.wait("the footer below") { terminal.row(24).contains("36 messages") }
      #expect(try tmux.run("display", "-p", "#{mouse_any_flag} #{alternate_on}") == "1 1\n")
      terminal.send("q")
      try terminal.wait("the shell") { try tmux.run("display", "-p", "#{mouse_any_flag} #{alternate_on}") == "0 0\n" }
      terminal.send("exit\r")
      _ = try terminal.end()
    }
  }
}
