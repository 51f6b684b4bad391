import Foundation
import TestSupport
import Testing

@testable import TrustMetrics

@Suite struct RatingPredictionTests {
  private static let bitcoin = SharedData.file("trust-bitcoin-alpha/soc-sign-bitcoinalpha.csv.gz")

  private static func fixture(_ name: String) throws -> [[String]] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name)")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: ",").map(String.init) }
  }

  private static func madeRatings() throws -> [RatingPrediction.Rating] {
    try fixture("reputation-ratings.csv").map {
      RatingPrediction.Rating(
        source: try #require(UInt32($0[0])), target: try #require(UInt32($0[1])), isPositive: $0[2] == "1",
        time: try #require(Int64($0[3])))
    }
  }

  private static func close(_ value: Double?, _ expected: Double?) -> Bool {
    guard let value, let expected else { return false }
    return abs(value - expected) <= 1e-9 * max(1, abs(expected))
  }

  @Test(arguments: [("rows", RatingPrediction.SameTime.inRowOrder), ("times", .unknown)])
  func predictionsOfAMadeStreamEqualThoseOfTheOracle(_ name: String, _ sameTime: RatingPrediction.SameTime) throws {
    let result = try #require(RatingPrediction.run(try Self.madeRatings(), sameTime: sameTime))
    let rows = try Self.fixture("reputation-expected.csv").filter { $0[0] == name }
    let expected = Dictionary(uniqueKeysWithValues: rows.map { ($0[1], Double($0[2])) })
    #expect(Double(result.predicted) == expected["predicted"])
    #expect(Double(result.skipped) == expected["skipped"])
    for (label, quality) in [("seen", result.seenByRater), ("target", result.target), ("mean", result.mean)] {
      #expect(Self.close(quality.areaUnderCurve, expected["\(label).auc"] ?? nil))
      #expect(Self.close(quality.errorByWidth, expected["\(label).width"] ?? nil))
      #expect(Self.close(quality.errorByCount, expected["\(label).count"] ?? nil))
    }
  }

  @Test func membersOfAMadeStreamHaveTheTrustThatTheOracleGivesThem() throws {
    let ratings = try Self.madeRatings()
    let votes = ratings.map {
      Vote(rater: $0.source, target: $0.target, at: $0.time, kind: $0.isPositive ? .thanks : .notHelpful)
    }
    let reputation = Reputation.of(votes)
    let rows = try Self.fixture("reputation-expected.csv")
    let asOf = try #require(rows.first { $0[1] == "asOf" }.flatMap { Int64($0[2]) })
    var members = 0
    for row in rows {
      let expected = try #require(Double(row[2]))
      switch (row[0], row[1]) {
      case ("trust", let member):
        members += 1
        #expect(Self.close(reputation.trust(in: Int(member) ?? -1, asOf: asOf), expected))
      case ("leniency", let member):
        #expect(Self.close(reputation.leniency(of: Int(member) ?? -1, asOf: asOf), expected))
      case ("signals", let member): #expect(Double(reputation.signals(of: Int(member) ?? -1)) == expected)
      case ("end", "rate"): #expect(Self.close(reputation.communityRate, expected))
      case ("end", "communityFor"): #expect(Self.close(reputation.community(asOf: asOf).r, expected))
      case ("end", "communityAgainst"): #expect(Self.close(reputation.community(asOf: asOf).s, expected))
      default: break
      }
    }
    #expect(members == 36)
  }

  @Test(.enabled(if: bitcoin != nil, "the shared data is not here: set ROUNDS_SHARED"))
  func theNextRatingOfARealCommunityIsPredicted() throws {
    let ratings = try Self.bitcoinRatings()
    #expect(ratings.count == 24_186)
    let result = try #require(RatingPrediction.run(ratings))
    #expect(result.predicted == 16_665)
    #expect(result.seenByRater.areaUnderCurve >= 0.885)
    #expect(result.seenByRater.errorByWidth <= 0.04)
    #expect(result.seenByRater.errorByCount <= 0.04)
    // The member's figure alone, as it is shown, knows nothing about the rater.
    #expect(result.target.areaUnderCurve >= 0.875)
    #expect(result.target.errorByWidth <= 0.04)
    #expect(result.target.areaUnderCurve > result.mean.areaUnderCurve + 0.05)
    // The data is dated to the day. Without what happened the same day it is harder for every score.
    let strict = try #require(RatingPrediction.run(ratings, sameTime: .unknown))
    #expect(strict.seenByRater.areaUnderCurve >= 0.88)
    #expect(strict.seenByRater.errorByWidth <= 0.04)
    #expect(strict.mean.areaUnderCurve < 0.77)
    #expect(strict.seenByRater.areaUnderCurve > strict.mean.areaUnderCurve + 0.1)
  }

  private static func bitcoinRatings() throws -> [RatingPrediction.Rating] {
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", try #require(bitcoin).path]
    let pipe = Pipe()
    gzip.standardOutput = pipe
    try gzip.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    gzip.waitUntilExit()
    return try text.split(separator: "\n").map { line in
      let fields = line.split(separator: ",")
      let rating = try #require(Int(fields[2]))
      #expect(rating != 0)
      return RatingPrediction.Rating(
        source: try #require(UInt32(fields[0])), target: try #require(UInt32(fields[1])), isPositive: rating > 0,
        time: try #require(Int64(fields[3])) * 1000)
    }
  }

  @Test func nothingIsPredictedFromNothing() {
    #expect(RatingPrediction.run([]) == nil)
    let one = RatingPrediction.Rating(source: 0, target: 1, isPositive: true, time: 1000)
    #expect(RatingPrediction.run([one]) == nil)
    #expect(RatingPrediction.run([RatingPrediction.Rating](repeating: one, count: 50)) == nil)
  }
}
