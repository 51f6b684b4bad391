import Foundation
import Testing

@Suite struct ScreenTests {
  private let sandbox: Sandbox
  private let store: HandMadeStore

  init() throws {
    sandbox = try Sandbox()
    store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
  }

  @Test func theSameInputGivesTheSameScreen() throws {
    let demo = try SharedStores.demo.get()
    for format in ["text", "ansi", "svg"] {
      let outcomes = try (0..<2).map { _ in
        try sandbox.run(
          "screen", demo, "--size", "120x40", "--keys", "3 / text:insulin Enter Enter n", "--format", format, "--as-of",
          "2024-11-21T12:00:00Z")
      }
      #expect(outcomes[0].status == 0)
      #expect(outcomes[0].output == outcomes[1].output)
      #expect(outcomes[0].output.contains("Harbor Diabetes Circle"))
    }
  }

  @Test func aScreenHasExactlyTheSizeThatWasAskedFor() throws {
    for (columns, rows) in [(80, 24), (20, 5), (1, 1), (200, 60)] {
      let lines = try sandbox.run("screen", store.path, "--size", "\(columns)x\(rows)", "--ascii").output
        .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count == rows)
      #expect(lines.allSatisfy { $0.utf8.count <= columns })
    }
  }

  @Test func keysArePlayedByTheirNames() throws {
    #expect(try sandbox.screen(store.path, columns: 80, rows: 24, keys: "3 j j Enter").contains("Words 2 of talk 03."))
    #expect(try sandbox.screen(store.path, columns: 80, rows: 24, keys: "3 / text:07 Enter").contains("1 of 12"))
    #expect(
      try sandbox.screen(store.path, columns: 80, rows: 24, keys: "2 Tab S-Tab PgDn C-d Space").contains("[2 Members]"))
  }

  @Test func aKeyThatIsNoneIsExplained() throws {
    let outcome = try sandbox.run("screen", store.path, "--keys", "3 Entr")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("“Entr”") && outcome.error.contains("Enter"))
    #expect(outcome.error.contains("rounds screen"))
    for size in ["20", "0x0", "axb", "80x24x3", "2000x10"] {
      let outcome = try sandbox.run("screen", store.path, "--size", size)
      #expect(outcome.status == 64)
      #expect(outcome.error.contains("120x40"), "an example helps")
    }
  }

  @Test func everyFormatIsWhatItSays() throws {
    let ansi = try sandbox.run("screen", store.path, "--format", "ansi").output
    #expect(ansi.contains("\u{1B}[") && ansi.contains("Needs you"))
    let mono = try sandbox.run("screen", store.path, "--format", "ansi", "--theme", "mono").output
    #expect(!mono.contains("38;2;") && !mono.contains("48;2;"))
    let svg = try sandbox.run("screen", store.path, "--format", "svg").output
    let parser = XMLDocumentCheck(svg)
    #expect(parser.isWellFormed)
    #expect(svg.hasPrefix("<svg") && svg.contains("Harbor"))
  }

  @Test func agesAreReadAsOfTheChosenInstant() throws {
    let week = try sandbox.run("screen", store.path, "--keys", "3", "--as-of", "2024-11-28T12:00:00Z").output
    let line = try #require(week.split(separator: "\n").first { $0.contains("Talk 01") })
    #expect(line.contains(" 7 d"))
    let bad = try sandbox.run("screen", store.path, "--as-of", "yesterday")
    #expect(bad.status == 64)
    #expect(bad.error.contains("yesterday"))
  }
}

/// Whether tags open and close in order: enough to see that no text broke out of its place.
struct XMLDocumentCheck {
  let isWellFormed: Bool

  init(_ text: String) {
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
      if tag.hasPrefix("/") {
        guard open.popLast() == name else {
          isWellFormed = false
          return
        }
      } else if !tag.hasSuffix("/"), !tag.hasPrefix("?"), !tag.hasPrefix("!") {
        open.append(name)
      }
    }
    isWellFormed = open.isEmpty && !rest.contains("<")
  }
}
