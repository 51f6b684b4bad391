import TestSupport
import Testing

@testable import TrustMetrics

@Suite struct BetaTests {
  struct Expected: Decodable {
    let cumulative: [[Double]]
    let quantile: [[Double]]
  }

  @Test func cumulativeProbabilitiesAreScipys() throws {
    for row in try StatisticsFixture.load("beta", as: Expected.self).cumulative {
      let value = Beta.cumulative(row[2], a: row[0], b: row[1])
      #expect(abs(value - row[3]) <= (row[0] + row[1] > 1e5 ? 1e-11 : 1e-12), "\(row): \(value)")
    }
  }

  @Test func quantilesAreScipys() throws {
    for row in try StatisticsFixture.load("beta", as: Expected.self).quantile {
      let value = Beta.quantile(row[2], a: row[0], b: row[1])
      #expect(abs(value - row[3]) <= 1e-12, "\(row): \(value)")
    }
  }

  @Test func aQuantileIsWhereTheProbabilityIsReached() {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<2000 {
      let a = Double.random(in: 0.2...60, using: &random)
      let b = Double.random(in: 0.2...60, using: &random)
      let p = Double.random(in: 0.001...0.999, using: &random)
      let x = Beta.quantile(p, a: a, b: b)
      // The quantile is promised to 1e-12, which is much where the density is huge (b < 1 and x next to 1).
      let near = Beta.cumulative(x - 1e-12, a: a, b: b) - 1e-12...Beta.cumulative(x + 1e-12, a: a, b: b) + 1e-12
      #expect(near.contains(p), "a \(a) b \(b) p \(p) x \(x)")
    }
  }

  @Test func parametersOfNothingGiveTheEndsAndNeverNoNumber() {
    #expect(Beta.quantile(0.1, a: 0, b: 3) == 0)
    #expect(Beta.quantile(0.1, a: 3, b: 0) == 1)
    #expect(Beta.quantile(0.1, a: 0, b: 0) == 0.1)
    #expect(Beta.cumulative(0.5, a: 0, b: 2) == 1)
    #expect(Beta.cumulative(0.5, a: 2, b: 0) == 0)
    let odd: [Double] = [0, -1, 1e-300, 1e-9, 0.5, 1, 1e5, 1e300, .nan, .infinity, -.infinity]
    for a in odd {
      for b in odd {
        for p in odd {
          #expect((0...1).contains(Beta.quantile(p, a: a, b: b)), "a \(a) b \(b) p \(p)")
          #expect((0...1).contains(Beta.cumulative(p, a: a, b: b)), "a \(a) b \(b) x \(p)")
        }
      }
    }
  }

  @Test(arguments: [(0.05, 0.1), (0.7, 2.0), (1, 1), (6, 3), (250, 40)])
  func drawsFallIntoTenEquallyLikelyParts(a: Double, b: Double) {
    var random = SeededRandom(seed: 7)
    let count = 20_000
    var parts = [Int](repeating: 0, count: 10)
    for _ in 0..<count {
      let place = Beta.cumulative(Beta.draw(a: a, b: b, using: &random), a: a, b: b)
      parts[min(Int(place * 10), 9)] += 1
    }
    let expected = Double(count) / 10
    let chiSquare = parts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
    // The quantile .999 of chi-square with 9 degrees of freedom.
    #expect(chiSquare < 27.88, "\(parts)")
  }
}
