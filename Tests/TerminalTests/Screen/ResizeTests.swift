import Testing

extension OnATerminal {
  @Suite struct Resize {
    @Test func aStormOfSizesEndsWithACleanScreenOfTheLast() throws {
      let terminal = try Probe.shown()
      for step in 0..<200 { terminal.resize(columns: 20 + step * 37 % 100, rows: 5 + step * 13 % 40) }
      terminal.resize(columns: 61, rows: 17)
      try terminal.wait(for: "probe 61x17")
      try terminal.wait(for: "resize 61x17")
      try terminal.wait("the corner") { terminal.cell(column: 60, row: 16).text == "#" }
      terminal.send("j")
      try terminal.wait(for: "key j")
      #expect(terminal.row(0) == "probe 61x17 xterm-256color xterm256")
      #expect(terminal.row(1).hasPrefix("é 日本 ─┐ e\u{301} ▇"))
      #expect(terminal.row(16).trimmedOfSpaces == "#")
      let lines = (2..<16).map(terminal.row).filter { !$0.isEmpty }
      #expect(lines.allSatisfy { $0.contains(" resize ") || $0.contains(" key j") })
    }

    @Test func keysTypedDuringAResizeAreNotLost() throws {
      let terminal = try Probe.shown(columns: 80, rows: 60)
      for step in 0..<20 {
        terminal.resize(columns: 59 + step, rows: 60)
        terminal.send("k")
      }
      terminal.send("J")
      try terminal.wait(for: "key J")
      // All of them fit on the screen: 20 keys, at most 20 sizes.
      #expect((2..<60).map(terminal.row).filter { $0.hasSuffix("key k") }.count == 20)
    }
  }
}

extension String {
  fileprivate var trimmedOfSpaces: String { String(drop { $0 == " " }) }
}
