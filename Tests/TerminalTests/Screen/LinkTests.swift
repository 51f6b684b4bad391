import TerminalTestSupport
import Testing

extension OnATerminal {
  @Suite struct Links {
    private static let open = "\u{1B}]8;id="
    private static let close = "\u{1B}]8;;\u{1B}\\"

    private func isBalanced(_ output: String) -> Bool {
      output.ranges(of: Links.open).count == output.ranges(of: Links.close).count
    }

    @Test func anAddressIsALinkAndTheScreenIsAsWithoutOne() throws {
      let plain = try Probe.shown(environment: ["TERM": "linux"])
      let linked = try Probe.shown()
      for terminal in [plain, linked] {
        for key in ["l", "j", "L", "j"] {
          terminal.send(key)
          try terminal.wait(for: "key \(key)")
        }
        try terminal.wait(for: "4 key j")
      }
      #expect(plain.text.split(separator: "\n").dropFirst() == linked.text.split(separator: "\n").dropFirst())
      #expect(!plain.output.contains("]8;"))
      let address = ";https://example.org/a\u{1B}\\"
      #expect(linked.output.contains(address))
      #expect(linked.row(13).hasSuffix("https://example.org/a"))
      #expect(isBalanced(linked.output))
      // Once where it appeared, once where it went; keys elsewhere send it no more.
      #expect(linked.output.ranges(of: address).count == 2)
      #expect(linked.colours(column: 42, row: 13) == linked.colours(column: 60, row: 13))
    }

    @Test func whereALinkWasTheWholeRowIsSentAnew() throws {
      let terminal = try Probe.shown()
      terminal.send("l")
      try terminal.wait(for: "https://example.org/a")
      try terminal.wait("the link") { terminal.output.contains(Links.close) }
      let before = terminal.output.count
      terminal.send("l")
      try terminal.wait(for: "http without a link.")
      // Its first letters are the same as before, and the terminal would keep the address with them.
      #expect(terminal.output.dropFirst(before).contains("http without a link."))
    }

    @Test(arguments: ["vt100", "vt220", "linux", "screen", "rxvt-unicode-256color"])
    func otherTerminalsGetNone(name: String) throws {
      let terminal = try Probe.shown(environment: ["TERM": name])
      terminal.send("l")
      try terminal.wait(for: "https://example.org/a")
      #expect(!terminal.output.contains("]8;"))
    }

    @Test func anOldVTEGetsNone() throws {
      let terminal = try Probe.shown(environment: ["VTE_VERSION": "4601"])
      terminal.send("l")
      try terminal.wait(for: "https://example.org/a")
      #expect(!terminal.output.contains("]8;"))
    }
  }
}
