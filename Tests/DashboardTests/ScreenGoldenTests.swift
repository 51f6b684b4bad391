import Drawing
import Testing

@testable import Dashboard

@Suite struct ScreenGoldenTests {
  static let sizes = [(40, 10), (80, 24), (120, 40), (200, 60)]

  /// Name of the golden, and the keys that lead to the screen.
  static let screens: [(name: String, keys: [String])] = [
    ("rounds", []),
    ("rounds-stirring", ["Tab", "j"]),
    ("members", ["2", "j"]),
    ("profile", ["2", "/ana", "Enter", "Enter"]),
    ("conversations", ["3", "j"]),
    ("thread", ["3", "/exercise", "Enter", "Enter", "k", "k"]),
    ("deep-thread", ["3", "/carers", "Enter", "Enter", "G"]),
    ("filter", ["3", "/walk"]),
    ("nothing-found", ["2", "/zzz"]),
    ("sort-menu", ["3", "s", "j"]),
    ("help", ["?"]),
  ]

  @Test(arguments: screens.map(\.name), sizes.indices)
  func screenLooksAsItWasKept(_ name: String, size: Int) throws {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    let (columns, rows) = Self.sizes[size]
    var person = Person(columns: columns, rows: rows)
    for key in keys { person.press(key) }
    Golden.check(person.screen, "\(name)-\(columns)x\(rows)")
  }

  @Test func asciiScreensLookAsTheyWereKept() {
    var person = Person(columns: 80, rows: 24, glyphs: .ascii)
    Golden.check(person.screen, "rounds-80x24-ascii")
    person.press("3", "/exercise", "Enter", "Enter", "k")
    Golden.check(person.screen, "thread-80x24-ascii")
    #expect(person.screen.unicodeScalars.allSatisfy { $0.isASCII })
  }
}
