import CommunityModel
import Testing

@Suite struct DecimalTests {
  @Test(arguments: [
    (0.885, 2, "0.89"), (12, 0, "12"), (12, 1, "12.0"), (-0.04, 1, "0.0"), (-0.06, 1, "-0.1"), (0.999, 2, "1.00"),
    (1e11, 1, "100000000000.0"), (2.05, 3, "2.050"), (-7.5, 0, "-8"), (0, 2, "0.00"),
  ])
  func digitsAreRoundedAndPadded(_ value: Double, _ digits: Int, _ text: String) {
    #expect(value.decimal(digits) == text)
  }

  @Test func whatIsNoNumberToReadIsADash() {
    #expect([Double.nan, .infinity, -.infinity, 1e12, -1e300].allSatisfy { $0.decimal(2) == "-" })
  }

  @Test func theSignIsTheOneAskedFor() { #expect((-1.5).decimal(1, minus: "−") == "−1.5") }

  @Test func allIsOnlySaidOfAllAndNoneOfNone() {
    #expect([0, 1e-9, 0.004, 0.5, 0.846, 0.997, 1].map(\.wholePercent) == [0, 1, 1, 50, 85, 99, 100])
    #expect([Double.nan, -1, 7].map(\.wholePercent) == [0, 0, 100])
  }
}
