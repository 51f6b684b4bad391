import CTerminal
import Glibc
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// Cells that no canvas draws, given to the shim itself: the last gate before the terminal.
  @Suite struct CellGuard {
    /// What reaches the terminal for one cell, followed by `|` in the next free column.
    private func sent(_ text: String, width: Int32) throws -> String {
      #expect(setlocale(LC_CTYPE, "C.UTF-8") != nil)
      var master: Int32 = -1
      var terminal: Int32 = -1
      try #require(ct_pty_open(24, 80, &master, &terminal) == 0)
      defer {
        close(master)
        close(terminal)
      }
      try #require(ct_screen_start("xterm-256color", terminal))
      let scalars = text.unicodeScalars.map(\.value)
      ct_screen_put(2, 10, scalars, Int32(scalars.count), width, 0, 0)
      ct_screen_put(2, 10 + width, [0x7C], 1, 1, 0, 0)
      var sent = 0
      let update = try #require(ct_screen_update(&sent))
      var output = Array(UnsafeRawBufferPointer(start: update, count: sent))
      ct_screen_stop()
      // The screen's last words tell that all was read.
      while !String(decoding: output, as: UTF8.self).contains("[?1049l") {
        var place = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        try #require(poll(&place, 1, 20_000) == 1)
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(master, &bytes, bytes.count)
        try #require(count > 0)
        output += bytes.prefix(count)
      }
      return String(decoding: output, as: UTF8.self)
    }

    @Test func aSignOfTheRightWidthIsSentAsItIs() throws {
      let wide = try sent("日", width: 2)
      #expect(wide.contains("日|"), "\(wide.debugDescription)")
      #expect(try sent("e\u{301}", width: 1).unicodeScalars.contains("\u{301}"))
    }

    @Test(arguments: ["\u{202E}", "\u{200B}", "\u{7}", "\u{1B}", "\u{9B}", "日", "\u{1FAE8}"])
    func whatHasNotTheWidthOfItsCellIsReplaced(text: String) throws {
      let output = try sent(text, width: 1)
      #expect(output.contains("\u{FFFD}|"))
      #expect(!output.contains(text + "|") && !output.contains("\u{9B}"))
    }

    @Test func aWideCellKeepsItsTwoColumns() throws {
      #expect(try sent("\u{1FAE8}", width: 2).contains("\u{FFFD} |"))
      #expect(try sent("\u{2764}\u{FE0F}", width: 2).contains("\u{2764} |"))
      #expect(try sent("", width: 2).contains("  |") || sent("", width: 2).contains("13H|"))
    }

    @Test func marksThatReorderOrHideTextAreDropped() throws {
      let output = try sent("a\u{202E}\u{2066}\u{200F}\u{301}", width: 1)
      #expect(output.unicodeScalars.contains("\u{301}"))
      for mark: Unicode.Scalar in ["\u{202E}", "\u{2066}", "\u{200F}"] {
        #expect(!output.unicodeScalars.contains(mark))
      }
    }
  }
}
