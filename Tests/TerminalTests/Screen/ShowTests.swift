import TerminalTestSupport
import Testing

extension OnATerminal {
  @Suite struct Show {
    @Test func wideSignsAndTheLastColumnStandWhereTheyBelong() throws {
      let terminal = try Probe.shown()
      #expect(terminal.row(1).hasPrefix("é 日本 ─┐ e\u{301} ▇"))
      #expect(terminal.cell(column: 2, row: 1) == ("日", 2))
      #expect(terminal.cell(column: 4, row: 1) == ("本", 2))
      #expect(terminal.cell(column: 78, row: 1) == ("日", 2))
      #expect(terminal.cell(column: 79, row: 23).text == "#")
      #expect(terminal.row(22) == "")
      terminal.resize(columns: 79, rows: 10)
      try terminal.wait(for: "probe 79x10")
      try terminal.wait("the corner") { terminal.cell(column: 78, row: 9).text == "#" }
      #expect(terminal.cell(column: 77, row: 1) == ("日", 2))
    }

    @Test func onlyWhatChangedIsSent() throws {
      let terminal = try Probe.shown()
      terminal.send("j")
      try terminal.wait(for: "1 key j")
      let before = terminal.bytes.count
      terminal.send("k")
      try terminal.wait(for: "2 key k")
      let sent = String(decoding: terminal.bytes[before...], as: UTF8.self)
      #expect(sent.contains("key k") && !sent.contains("probe"))
    }

    @Test func aPlainLocaleGetsNothingButASCII() throws {
      for arguments in [[], ["--careless"]] {
        let terminal = try VirtualTerminal([Probe.path] + arguments, environment: ["LC_ALL": "C"])
        try terminal.wait(for: "probe 80x24")
        try terminal.wait("the corner") { terminal.cell(column: 79, row: 23).text == "#" }
        terminal.send("q")
        #expect(try terminal.end() == 0)
        #expect(terminal.bytes.allSatisfy { $0 < 0x80 })
      }
    }

    @Test func whatAPlainLocaleCannotShowIsAQuestionMark() throws {
      let terminal = try Probe.shown("--careless", environment: ["LC_ALL": "C"])
      #expect(terminal.row(1).hasPrefix("? ? ?  ?? e ?"))
      #expect(terminal.cell(column: 78, row: 1).text == "?")
    }

    @Test func aMissingLocaleIsTakenForUnicode() throws {
      for language in ["", "xx_YY.UTF-8"] {
        let terminal = try Probe.shown(environment: ["LANG": language])
        #expect(terminal.row(1).hasPrefix("é 日本"))
      }
    }

    @Test(arguments: [
      (["TERM": "xterm-256color"], "xterm256", "38;5;196m"),
      (["TERM": "xterm-256color", "COLORTERM": "truecolor"], "truecolour", "38;5;196m"),
      (["TERM": "xterm"], "ansi8", "31mé"),
      (["TERM": "vt100"], "mono", ""),
      (["TERM": "xterm-256color", "NO_COLOR": "1"], "mono", ""),
    ])
    func coloursAreThoseOfTheTerminal(environment: [String: String], depth: String, sequence: String) throws {
      let terminal = try VirtualTerminal([Probe.path], environment: environment)
      try terminal.wait(for: "probe 80x24 \(environment["TERM"] ?? "") \(depth)")
      try terminal.wait(for: "é")
      if sequence.isEmpty {
        #expect(!terminal.output.contains("31mé") && !terminal.output.contains("38;5"))
      } else {
        #expect(terminal.output.contains(sequence))
      }
    }

    @Test func moreColourPairsThanFitIntoAByteAreShown() throws {
      let terminal = try Probe.shown("--palette")
      for number in 0..<400 {
        let expected: [UInt8?] = [UInt8(20 + number % 20), UInt8(100 + number / 20)]
        #expect(terminal.colours(column: number % 40, row: 10 + number / 40) == expected)
      }
    }

    @Test func moreColourPairsThanATerminalHasLeaveTheTextReadable() throws {
      let terminal = try VirtualTerminal([Probe.path, "--palette"], environment: ["TERM": "xterm"])
      try terminal.wait(for: "probe 80x24")
      try terminal.wait("the corner") { terminal.cell(column: 79, row: 23).text == "#" }
      for row in 10..<20 { #expect(terminal.row(row) == String(repeating: "x", count: 40)) }
    }

    @Test func aVerySmallWindowWorks() throws {
      let terminal = try VirtualTerminal([Probe.path], columns: 20, rows: 5)
      try terminal.wait(for: "probe 20x5")
      terminal.send("j")
      try terminal.wait(for: "1 key j")
      #expect(terminal.cell(column: 19, row: 4).text == "#")
      for (columns, rows) in [(2, 1), (1, 1), (1, 3), (20, 5)] { terminal.resize(columns: columns, rows: rows) }
      try terminal.wait(for: "probe 20x5")
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    @Test func aWindowOfUnknownSizeIsTheOneOfTheDescription() throws {
      let terminal = try VirtualTerminal([Probe.path], columns: 0, rows: 0)
      try terminal.wait(for: "probe 80x24")
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }
  }
}
