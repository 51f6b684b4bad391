import TestSupport
import Testing
import TrustMetrics

@Suite struct ShareTests {
  @Test func withoutSignalsItIsThePriorAndUnknown() {
    let share = Share(positive: 0, negative: 0, prior: 0.7, weight: 2)
    #expect(share.value == 0.7)
    #expect(share.uncertainty == 1)
    #expect(share.signals == 0)
  }

  @Test func twoOfTwoIsNotPerfect() {
    let share = Share(positive: 2, negative: 0, prior: 0.5, weight: 2)
    #expect(share.value == 0.75)
    #expect(share.uncertainty == 0.5)
    // Beta(3, 1): the quantile is the cube root.
    #expect(abs(share.interval80.lowerBound - 0.464158883361278) < 1e-12)
    #expect(abs(share.interval80.upperBound - 0.965489384605630) < 1e-12)
  }

  @Test func moreOfTheSameEvidenceNarrowsTheInterval() {
    var last = 1.0
    for size in [1.0, 4, 16, 64, 256, 1024] {
      let interval = Share(positive: 3 * size, negative: size, prior: 0.5, weight: 2).interval80
      #expect(interval.contains(0.75) || size == 1)
      #expect(interval.upperBound - interval.lowerBound < last)
      last = interval.upperBound - interval.lowerBound
    }
  }

  @Test func allAtOneEndIsThatEnd() {
    #expect(Share(positive: 0, negative: 5, prior: 0, weight: 2).interval80 == 0...0)
    #expect(Share(positive: 5, negative: 0, prior: 1, weight: 2).interval80 == 1...1)
    let nothing = Share(positive: 0, negative: 0, prior: 0.3, weight: 0)
    #expect(nothing.value == 0.3)
    #expect(nothing.uncertainty == 1)
    #expect(abs(nothing.interval80.lowerBound - 0.1) < 1e-12 && abs(nothing.interval80.upperBound - 0.9) < 1e-12)
  }

  @Test func nonsenseStaysWithinBounds() {
    let odd: [Double] = [.nan, .infinity, -.infinity, -3, 0, 1, 1e308]
    for r in odd {
      for s in odd {
        for prior in odd {
          let share = Share(positive: r, negative: s, prior: prior, weight: 2)
          #expect((0...1).contains(share.value) && (0...1).contains(share.uncertainty), "\(share)")
          let interval = share.interval80
          #expect(interval.lowerBound >= 0 && interval.upperBound <= 1, "\(share)")
        }
      }
    }
  }

  @Test func theIntervalHoldsFourFifthsOfTheDraws() {
    var random = SeededRandom(seed: 3)
    let share = Share(positive: 7.5, negative: 2.25, prior: 0.6, weight: 2)
    let interval = share.interval80
    let inside = (0..<20_000).count { _ in interval.contains(share.draw(using: &random)) }
    #expect(abs(Double(inside) / 20_000 - 0.8) < 0.01)
  }
}
