import TestSupport
import Testing

@testable import rounds

@Suite struct EstimateTests {
  @Test func itSaysNothingInTheFirstHalfSecondNorAtTheEnds() {
    var estimate = Estimate()
    #expect(estimate.secondsLeft(0.5, after: 0.4) == nil)
    #expect(estimate.secondsLeft(0, after: 3) == nil)
    #expect(estimate.secondsLeft(1, after: 3) == nil)
    #expect(estimate.secondsLeft(.nan, after: 3) == nil)
  }

  @Test func evenWorkCountsDownEvenly() {
    var estimate = Estimate()
    let said = (1...9).map { estimate.secondsLeft(Double($0) / 10, after: Double($0)) }
    #expect(said == [9, 8, 7, 6, 5, 4, 3, 2, 1])
  }

  @Test func aStallDoesNotMakeItJump() {
    var estimate = Estimate()
    _ = estimate.secondsLeft(0.5, after: 5)
    // Without smoothing it would say 15.
    let left = estimate.secondsLeft(0.5, after: 15) ?? 0
    #expect((1...8).contains(left))
  }

  @Test func whateverHappensItIsNeverLessThanASecondNorMoreThanADay() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      var estimate = Estimate()
      var elapsed = 0.0
      var fraction = 0.0
      for _ in 0..<50 {
        elapsed += Double.random(in: 0...30, using: &random)
        fraction =
          Bool.random(using: &random) ? min(1, fraction + Double.random(in: 0...0.2, using: &random)) : fraction
        if let left = estimate.secondsLeft(fraction, after: elapsed) { #expect((1...86_400).contains(left)) }
      }
    }
  }

  @Test func anotherWorkBeginsAnew() {
    var estimate = Estimate()
    _ = estimate.secondsLeft(0.9, after: 100)
    #expect(estimate.secondsLeft(0.5, after: 1) == 1)
  }

  @Test func theLineSaysWhatHowFarAndHowLong() {
    #expect(ProgressLine.text("Writing messages", 0.5, secondsLeft: 3).hasPrefix("Writing messages  ████████████░"))
    #expect(ProgressLine.text("Writing messages", 0.5, secondsLeft: 3).hasSuffix("50 %  3 s left"))
    #expect(ProgressLine.text("x", 0.25, secondsLeft: 240).hasSuffix("25 %  4 min left"))
    #expect(ProgressLine.text("x", 0.25, secondsLeft: nil).hasSuffix("25 %"))
  }
}
