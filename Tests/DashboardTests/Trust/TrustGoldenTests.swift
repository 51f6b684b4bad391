import Drawing
import Testing

@testable import Dashboard

@Suite struct TrustGoldenTests {
  static let sizes = [(40, 10), (80, 24), (140, 45)]

  /// Name of the golden, and the keys that lead to the screen.
  static let screens: [(name: String, keys: [String])] = [
    ("trust-home", []),
    ("trust", ["4"]),
    ("trust-year", ["4", "w", "w", "Enter"]),
    ("trust-heard", ["4", "j", "Enter"]),
    ("trust-curve", ["4", "j", "j", "j", "j", "j", "Enter"]),
    ("trust-hours", ["4", "j", "j", "j", "j", "j", "j", "Enter"]),
    ("trust-groups", ["4", "G", "Enter"]),
    ("trust-profile", ["2", "/ana", "Enter", "Enter", "C-d"]),
    ("trust-member", ["2", "/ana", "Enter", "Enter", "C-d", "?"]),
    ("trust-sorted", ["2", "s", "j", "j", "j", "Enter"]),
    ("trust-sort-menu", ["2", "s", "j", "j", "j"]),
  ]

  @Test(arguments: screens.map(\.name), sizes.indices)
  func screenLooksAsItWasKept(_ name: String, size: Int) throws {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    let (columns, rows) = Self.sizes[size]
    Golden.check(screen(keys, columns, rows, .unicode), "\(name)-\(columns)x\(rows)")
  }

  @Test(arguments: ["trust-home", "trust-heard", "trust-year", "trust-curve", "trust-hours", "trust-sorted"])
  func asciiScreensLookAsTheyWereKept(_ name: String) throws {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    Golden.check(screen(keys, 80, 24, .ascii), "\(name)-80x24-ascii")
  }

  @Test func aSmallCommunityLooksAsItWasKept() {
    var person = Person(columns: 120, rows: 30)
    person.happen(.trust(Trusted.suppressed()))
    Golden.check(person.screen, "trust-small-home-120x30")
    person.press("4")
    Golden.check(person.screen, "trust-small-120x30")
  }

  private func screen(_ keys: [String], _ columns: Int, _ rows: Int, _ glyphs: GlyphSet) -> String {
    var person = Person.trusting(columns: columns, rows: rows, glyphs: glyphs)
    for key in keys {
      person.press(key)
      person.answerWhy()
    }
    return person.screen
  }
}
