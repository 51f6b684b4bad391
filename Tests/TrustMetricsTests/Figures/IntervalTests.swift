import Testing

@testable import TrustMetrics

@Suite struct IntervalTests {
  /// “100 % (96–99.97 %)” cannot be explained to anybody.
  @Test(arguments: [1.0, 8, 25, 31, 499, 500, 40_000])
  func theRangeOfAShareHoldsTheShare(_ n: Double) {
    for share in [0, 1e-9, 0.5 / n, 0.3, 0.5, 1 - 0.5 / n, 1 - 1e-9, 1] {
      let range = CommunityReading.interval(share, n)
      #expect(range.contains(share), "\(share) of \(n): \(range)")
      #expect(range.lowerBound >= 0 && range.upperBound <= 1)
      #expect(range.upperBound > range.lowerBound)
    }
  }
}
