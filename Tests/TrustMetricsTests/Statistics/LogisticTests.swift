import TestSupport
import Testing
import TrustMetrics

@Suite struct LogisticTests {
  struct Expected: Decodable {
    struct Fit: Decodable {
      let coefficients: Int
      let cells: [[Double]]
      let expected: [Double]
    }
    let fits: [Fit]
  }

  static func cells(_ rows: [[Double]]) -> [Logistic.Cell] {
    rows.map { Logistic.Cell(features: SIMD3($0[0], $0[1], $0[2]), successes: $0[3], failures: $0[4]) }
  }

  @Test func coefficientsAreStatsmodels() throws {
    let fits = try StatisticsFixture.load("logistic", as: Expected.self).fits
    #expect(fits.count == 4)
    for fit in fits {
      let found = try #require(Logistic.fit(Self.cells(fit.cells), coefficients: fit.coefficients))
      for place in 0..<3 {
        let expected = place < fit.coefficients ? fit.expected[place] : 0
        #expect(abs(found[place] - expected) <= 1e-6, "\(found) for \(fit.expected)")
      }
    }
  }

  @Test func theInterceptAloneIsTheLogOddsOfTheRate() throws {
    let found = try #require(
      Logistic.fit(Self.cells([[1, 0, 0, 30, 40], [1, 0, 0, 0, 20]]), coefficients: 1, ridge: 0))
    #expect(abs(found.x - Logistic.logOdds(1.0 / 3)) < 1e-12)
    #expect(abs(Logistic.probability([1, 0, 0], coefficients: found) - 1.0 / 3) < 1e-12)
  }

  @Test func featuresThatTellTheOutcomesApartStayFinite() throws {
    let cells = Self.cells([[1, -2, 0, 0, 50], [1, -1, 0, 0, 50], [1, 1, 0, 50, 0], [1, 2, 0, 50, 0]])
    let found = try #require(Logistic.fit(cells, coefficients: 2))
    #expect(found.y > 5 && found.y < 50)
    #expect(Logistic.probability([1, 2, 0], coefficients: found) > 0.999)
    #expect(Logistic.fit(cells, coefficients: 2, ridge: 0) == nil, "without the penalty there is no end")
  }

  @Test func aFullStepThatOvershootsIsShortened() throws {
    // Newton's method alone runs away from 0 on these.
    let cells = Self.cells([
      [1, 0, 0, 10, 0.1], [1, 1, 0, 10, 1000], [1, 17, 0, 0.1, 0.1], [1, -27, 0, 10_000, 0.1],
    ])
    let found = try #require(Logistic.fit(cells, coefficients: 2))
    // At the top of the likelihood the slope is 0.
    let slope = cells.reduce(SIMD3<Double>.zero) { sum, cell in
      let chance = Logistic.probability(cell.features, coefficients: found)
      return sum + cell.features * (cell.successes * (1 - chance) - cell.failures * chance)
    }
    #expect(abs(slope.x) < 1e-4 && abs(slope.y) < 1e-4, "\(found) \(slope)")
  }

  @Test func whatCannotBeToldApartHasNoFit() {
    #expect(
      Logistic.fit(Self.cells([[1, 2, 4, 5, 6], [1, 3, 6, 7, 2], [1, 5, 10, 1, 4]])) == nil, "one is twice the other")
    #expect(Logistic.fit(Self.cells([[1, 2, 4, 5, 6]])) == nil, "one cell, three coefficients")
    #expect(Logistic.fit([]) == nil)
    #expect(Logistic.fit(Self.cells([[1, 2, 4, 5, 0], [1, 3, 1, 7, 0], [1, 4, 1, 7, 0]])) == nil, "only yeses")
    #expect(Logistic.fit(Self.cells([[1, .nan, 4, 5, 6], [1, 3, 1, 7, 2], [1, 5, 2, 1, 4]])) == nil)
    #expect(Logistic.fit(Self.cells([[1, 0, 4, -5, 6], [1, 3, 1, 7, 2], [1, 5, 2, 1, 4]])) == nil)
    #expect(Logistic.fit(Self.cells([[1, 0, 0, 5, 6]]), coefficients: 4) == nil)
  }

  @Test func manyPeopleGiveTheirCoefficientsBack() throws {
    var random = SeededRandom(seed: 1958)
    let truth: SIMD3<Double> = [-1.35, 0.64, -0.44]
    let cells = (0..<4000).map { _ in
      let features: SIMD3<Double> = [1, 4 * random.uniform(), 3 * random.uniform()]
      let yes = random.uniform() < Logistic.probability(features, coefficients: truth)
      return Logistic.Cell(features: features, successes: yes ? 1 : 0, failures: yes ? 0 : 1)
    }
    let found = try #require(Logistic.fit(cells))
    for place in 0..<3 { #expect(abs(found[place] - truth[place]) < 0.2) }
  }

  @Test func theSigmoidNeitherOverflowsNorLeavesItsRange() {
    #expect(Logistic.sigmoid(0) == 0.5 && Logistic.sigmoid(.infinity) == 1 && Logistic.sigmoid(-.infinity) == 0)
    #expect(Logistic.sigmoid(.nan) == 0.5 && Logistic.sigmoid(-800) >= 0 && Logistic.sigmoid(800) == 1)
    for x in stride(from: -20.0, through: 20, by: 0.5) {
      #expect(agree(Logistic.sigmoid(x) + Logistic.sigmoid(-x), 1, 1e-15))
      #expect(agree(Logistic.logOdds(Logistic.sigmoid(x)), x, 1e-7))
    }
    #expect(Logistic.logOdds(0).isFinite && Logistic.logOdds(1).isFinite && Logistic.logOdds(.nan) == 0)
  }
}
