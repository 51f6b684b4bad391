import Foundation
import TerminalTestSupport
import TestSupport
import Testing

extension OnATerminal {
  /// Texts that are known to make terminals and programs disagree about widths, as titles, names and messages.
  @Suite(.enabled(if: TroublesomeTexts.areHere, "the texts are not beside the package"))
  struct StraightColumns {
    /// Everything that may stand in the last column of a framed row.
    private static let lines: Set<String> = ["│", "┃", "┐", "┘", "┤", "╮", "╯", "█", "▐", "▲", "▼", "┓", "┛", "┫", "─"]

    /// Pages through a list from its top, and looks at the frames' columns on every page.
    private func page(_ terminal: VirtualTerminal, columns: Int, rows: Int, last: String) throws {
      var pages = 0
      while true {
        try terminal.wait("rest") { terminal.isSilent(for: .milliseconds(90)) }
        for row in 2..<rows - 2 {
          let edge = terminal.cell(column: columns - 1, row: row).text
          #expect(
            StraightColumns.lines.contains(edge),
            "page \(pages), row \(row): “\(edge)” at the edge of\n\(terminal.row(row))")
        }
        pages += 1
        if terminal.cursorLines.contains(where: { $0.contains(last) }) { break }
        guard pages < 400 else { break }
        terminal.send("\u{1B}[6~")
      }
      #expect(pages > 10 && pages < 400)
    }

    @Test func framesStandStraightAroundWhateverSomebodyWrote() throws {
      let sandbox = try Sandbox()
      let texts = try TroublesomeTexts.all()
      #expect(texts.count > 1000)
      let store = try HandMadeStore(sandbox.path + "/store")
      var files = (members: Data(), conversations: Data(), messages: [[String: Any]]())
      for (number, text) in texts.enumerated() {
        // Members stand by their names, conversations by their times, the newest first.
        let name = String(format: "%04d ", number)
        let second = texts.count - number
        let time = String(format: "2024-11-21T%02d:%02d:%02dZ", second / 3600, second / 60 % 60, second % 60)
        let member = ["id": "m\(number)", "name": name + text, "role": "patient"]
        files.members += try JSONSerialization.data(withJSONObject: member) + [10]
        let conversation = ["id": "c\(number)", "title": name + text]
        files.conversations += try JSONSerialization.data(withJSONObject: conversation) + [10]
        files.messages.append(
          HandMadeStore.message("q\(number)", "c\(number)", "m\(number)", time, "Said: \(text) and so on"))
      }
      try store.append(files.members, to: "members.jsonl")
      try store.append(files.conversations, to: "conversations.jsonl")
      try store.messages(files.messages)
      let (columns, rows) = (130, 50)
      let terminal = try sandbox.terminal(store.path, columns: columns, rows: rows)
      try terminal.wait("everything loaded") { terminal.row(rows - 1).contains(" messages") }
      let last = String(format: "%04d ", texts.count - 1)
      terminal.send("3")
      try terminal.wait(for: "0000 ")
      try page(terminal, columns: columns, rows: rows, last: last)
      terminal.send("2")
      try terminal.wait(for: "[2 Members]")
      terminal.send("g")
      try page(terminal, columns: columns, rows: rows, last: last)
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }
  }
}

/// The collections of texts beside the package.
private enum TroublesomeTexts {
  static let areHere = SharedData.file("text-stress/blns.json") != nil

  /// The naughty strings, every emoji and every joined one by threes, and Unicode's tests of where signs end.
  static func all() throws -> [String] {
    var texts: [String] = []
    if let file = SharedData.file("text-stress/blns.json") {
      let strings = try JSONSerialization.jsonObject(with: try Data(contentsOf: file)) as? [String]
      texts += try #require(strings)
    }
    for name in ["emoji-test.txt", "emoji-zwj-sequences.txt"] {
      let emoji = try lines(name).compactMap { line in
        line.split(separator: ";").first.flatMap { signs(of: $0.split(separator: " ")) }
      }
      texts += stride(from: 0, to: emoji.count, by: 3).map { emoji[$0..<min($0 + 3, emoji.count)].joined() }
    }
    texts += try lines("GraphemeBreakTest.txt").compactMap { line in
      signs(of: line.split(separator: "#")[0].split { " ÷×\t".contains($0) })
    }
    return texts
  }

  private static func lines(_ name: String) throws -> [Substring] {
    guard let file = SharedData.file("text-stress/\(name)") else { return [] }
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
  }

  /// Signs by their numbers; nil for what is no Unicode text, such as half of a pair.
  private static func signs(of numbers: [Substring]) -> String? {
    var text = String.UnicodeScalarView()
    for number in numbers {
      guard let scalar = UInt32(number, radix: 16).flatMap(Unicode.Scalar.init) else { return nil }
      text.append(scalar)
    }
    return text.isEmpty ? nil : String(text)
  }
}
