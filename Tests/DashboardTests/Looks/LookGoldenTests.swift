import Drawing
import Testing

@testable import Dashboard

/// Every screen at four sizes, with Unicode and with ASCII signs, without colours and with 16, 256 and all of them.
@Suite struct LookGoldenTests {
  /// Each screen is drawn once for both questions: it is as it was kept, and its ASCII form is ASCII.
  @Test(arguments: Look.all.map(\.name))
  func screenLooksAsItWasKeptAndAsciiHoldsNothingElse(_ name: String) throws {
    let look = try #require(Look.all.first { $0.name == name })
    let text = LookText.make(look)
    for part in text.split(separator: "\n== ").filter({ $0.prefix(16).contains(" ascii\n") }) {
      #expect(part.unicodeScalars.allSatisfy { $0.isASCII }, "\(name)\n\(part)")
    }
    #expect(text.split(separator: " ascii\n").count == Look.sizes.count + 1)
    Golden.check(text, name)
  }

  @Test func noTwoScreensHaveOneName() { #expect(Set(Look.all.map(\.name)).count == Look.all.count) }
}
