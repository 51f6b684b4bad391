import Drawing
import Testing

@testable import Dashboard

/// Every screen at four sizes, with Unicode and with ASCII signs, without colours and with 16, 256 and all of them.
@Suite struct LookGoldenTests {
  @Test(arguments: Look.all.map(\.name))
  func screenLooksAsItWasKept(_ name: String) throws {
    let look = try #require(Look.all.first { $0.name == name })
    Golden.check(LookText.make(look), name)
  }

  @Test(arguments: Look.all.map(\.name))
  func asciiScreensHoldNothingElse(_ name: String) throws {
    let look = try #require(Look.all.first { $0.name == name })
    for size in Look.sizes {
      let screen = look.make(size, .ascii).screen
      #expect(screen.unicodeScalars.allSatisfy { $0.isASCII }, "\(name) at \(size)\n\(screen)")
    }
  }

  @Test func noTwoScreensHaveOneName() { #expect(Set(Look.all.map(\.name)).count == Look.all.count) }
}
