import CVTerm
import TerminalTestSupport
import Testing

extension OnATerminal {
  @Suite struct Events {
    @Test func keysArriveByName() throws {
      let terminal = try Probe.shown(rows: 40)
      let sent: [(String, String)] = [
        ("j", "j"), ("\r", "Enter"), ("\t", "Tab"), ("\u{1B}[Z", "S-Tab"), ("\u{7F}", "Backspace"), ("\u{4}", "C-d"),
        (" ", "Space"), ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"), ("\u{1B}[6~", "PgDn"), ("\u{1B}[H", "Home"),
        ("\u{1B}OF", "End"), ("\u{1B}[15~", "F5"), ("\u{1B}OP", "F1"), ("é", "é"), ("日", "日"), ("👍", "👍"),
      ]
      for (number, (bytes, name)) in sent.enumerated() {
        terminal.send(bytes)
        try terminal.wait("key \(name)") { terminal.row(2 + number) == " \(number + 1) key \(name)" }
      }
    }

    @Test func escapeAloneDoesNotWaitForAnotherKey() throws {
      let terminal = try Probe.shown()
      terminal.send("\u{1B}")
      try terminal.wait(for: "1 key Esc")
    }

    @Test func aKeyRightAfterEscapeIsNotLost() throws {
      let terminal = try Probe.shown()
      terminal.send("\u{1B}j")
      try terminal.wait(for: "2 key j")
      #expect(terminal.row(2) == " 1 key Esc")
      let other = try Probe.shown("--alt")
      other.send("\u{1B}j")
      try other.wait(for: "1 key M-j")
    }

    @Test func pastedTextIsOneEventAndNeverACommand() throws {
      let terminal = try Probe.shown()
      terminal.act { vterm_keyboard_start_paste($0) }
      terminal.send("quit!\r\nq\u{3}\u{1A}")
      terminal.act { vterm_keyboard_end_paste($0) }
      try terminal.wait(for: "1 paste [quit!/q]")
      terminal.send("j")
      try terminal.wait(for: "2 key j")
    }

    @Test func theMouseSpeaksWhenAskedFor() throws {
      let terminal = try Probe.shown("--mouse", columns: 300, rows: 24)
      terminal.act {
        vterm_mouse_move($0, 7, 250, VTERM_MOD_NONE)
        vterm_mouse_button($0, 1, true, VTERM_MOD_NONE)
      }
      try terminal.wait(for: "1 mouse press 0 250,7")
      terminal.act { vterm_mouse_button($0, 1, false, VTERM_MOD_NONE) }
      try terminal.wait(for: "2 mouse release 0 250,7")
      terminal.act { vterm_mouse_button($0, 5, true, VTERM_MOD_NONE) }
      try terminal.wait(for: "mouse wheelDown")
      terminal.send("q")
      #expect(try terminal.end() == 0)
      #expect(terminal.output.contains("\u{1B}[?1000l"))
    }

    @Test func theMouseIsLeftAloneOtherwise() throws {
      let terminal = try Probe.shown()
      #expect(!terminal.output.contains("\u{1B}[?1000h"))
      #expect(!terminal.output.contains("\u{1B}[?1004h"))
    }

    @Test func focusIsToldWhenAskedFor() throws {
      let terminal = try Probe.shown("--focus")
      #expect(terminal.output.contains("\u{1B}[?1004h"))
      terminal.send("\u{1B}[O\u{1B}[I")
      try terminal.wait(for: "1 focus false")
      try terminal.wait(for: "2 focus true")
    }

    @Test func wakeUpsFromOtherThreadsAndWatchedDescriptorsArrive() throws {
      let terminal = try Probe.shown()
      terminal.send("w")
      try terminal.wait(for: "wake")
      terminal.send("r")
      try terminal.wait(for: "readable")
    }

    @Test func anAnswerThatNobodyAskedForIsSwallowed() throws {
      let terminal = try Probe.shown()
      terminal.send("\u{1B}]11;rgb:qqqq/qqqq/qqqq\u{1B}\\\u{1B}[?62;1;4c\u{1B}[?2026;2$y\u{1B}P>|quit\u{1B}\\k")
      try terminal.wait(for: "1 key k")
    }
  }
}
