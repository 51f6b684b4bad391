import CommunityModel
import Testing

@testable import TrustMetrics

@Suite struct RoundingTests {
  @Test func allIsOnlySaidOfAllAndNoneOfNone() {
    let shares: [Double] = [0, 1e-12, 0.004, 0.006, 0.844, 0.845, 0.994, 0.9999999, 1, 1.2, -0.3, .nan, .infinity]
    #expect(shares.map(\.wholePercent) == [0, 1, 1, 1, 84, 85, 99, 99, 100, 100, 0, 0, 0])
  }

  @Test func theSmallestOfManyPartsAreNotRoundedUp() {
    #expect(
      [0, 0.0001, 0.0049, 0.005, 0.3, 1].map(Plain.part) == ["0 %", "under 1 %", "under 1 %", "1 %", "30 %", "100 %"])
  }

  @Test func explanationsRoundAsScreensDo() {
    let stands = Figure(.stands, 0.997, interval: 0.9951...0.9999, count: 400)
    #expect(stands.shownText == "99 %" && stands.shownInterval == "99–99 %")
    let trust = Figure(.memberTrust, 0.9961, interval: 0.9...1, count: 40)
    #expect(trust.shownText == "0.99" && trust.shownInterval == "0.90–1.00")
  }
}
