import Drawing
import Testing

@testable import Dashboard

@Suite struct HomeGoldenTests {
  static let sizes = [(40, 10), (80, 24), (100, 30), (140, 45)]
  static let screens: [(name: String, keys: [String])] = [
    ("home", []), ("home-needs", ["j", "Enter"]), ("home-filter", ["F", "j", "Enter"]),
    ("home-emergency", ["3", "Enter"]),
  ]

  @Test(arguments: screens.map(\.name), sizes.indices)
  func screenLooksAsItWasKept(_ name: String, size: Int) throws {
    let (columns, rows) = Self.sizes[size]
    let screen = try looks(name, columns, rows, .unicode)
    Golden.check(screen, "\(name)-\(columns)x\(rows)")
  }

  @Test(arguments: ["home", "home-needs"])
  func asciiScreensLookAsTheyWereKept(_ name: String) throws {
    let screen = try looks(name, 80, 24, .ascii)
    #expect(screen.unicodeScalars.allSatisfy { $0.isASCII })
    Golden.check(screen, "\(name)-80x24-ascii")
  }

  private func looks(_ name: String, _ columns: Int, _ rows: Int, _ glyphs: GlyphSet) throws -> String {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    var person = Person.rounding(columns: columns, rows: rows, glyphs: glyphs, trusting: true)
    for key in keys { person.press(key) }
    return person.screen
  }
}
