import TestSupport
import Testing

@testable import TrustMetrics

@Suite struct ScoreQualityTests {
  @Test func theAreaIsHowOftenTheTrueCaseHasTheHigherScore() {
    #expect(ScoreQuality.areaUnderCurve(scores: [0.1, 0.9], outcomes: [false, true]) == 1)
    #expect(ScoreQuality.areaUnderCurve(scores: [0.9, 0.1], outcomes: [false, true]) == 0)
    #expect(ScoreQuality.areaUnderCurve(scores: [0.5, 0.5], outcomes: [false, true]) == 0.5)
    #expect(ScoreQuality.areaUnderCurve(scores: [1, 2], outcomes: [true, true]) == nil)
    #expect(ScoreQuality.areaUnderCurve(scores: [], outcomes: []) == nil)
    #expect(ScoreQuality.areaUnderCurve(scores: [.nan, 1], outcomes: [true, false]) == nil)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func theAreaEqualsTheCountOfAllPairsWithTies(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = random.number(2..<80)
    let scores = (0..<count).map { _ in Double(random.number(0..<9)) / 8 }
    let outcomes = (0..<count).map { _ in random.number(0..<3) > 0 }
    var wins = 0.0
    var pairs = 0.0
    for a in 0..<count where outcomes[a] {
      for b in 0..<count where !outcomes[b] {
        pairs += 1
        wins += scores[a] > scores[b] ? 1 : scores[a] == scores[b] ? 0.5 : 0
      }
    }
    #expect(ScoreQuality.areaUnderCurve(scores: scores, outcomes: outcomes) == (pairs > 0 ? wins / pairs : nil))
  }

  @Test func theCalibrationErrorIsTheDistanceBetweenExpectedAndSeen() throws {
    let scores = [Double](repeating: 0.25, count: 4) + [Double](repeating: 0.95, count: 4) + [1.0, 0.0]
    let outcomes = [true, false, false, false] + [true, true, true, false] + [true, false]
    // The bin of 0.95 and 1 expects 4.8 of 5 and sees 4; the others are right.
    let error = try #require(ScoreQuality.calibrationErrorByWidth(scores: scores, outcomes: outcomes))
    #expect(abs(error - 0.08) < 1e-12)
    // One case a bin: each is off by itself.
    let byCount = try #require(ScoreQuality.calibrationErrorByCount(scores: scores, outcomes: outcomes))
    #expect(abs(byCount - (0.75 + 3 * 0.25 + 3 * 0.05 + 0.95) / 10) < 1e-12)
    #expect(ScoreQuality.calibrationErrorByWidth(scores: [], outcomes: []) == nil)
    #expect(ScoreQuality.calibrationErrorByWidth(scores: [1.5], outcomes: [true]) == nil)
  }
}
