import TestSupport
import Testing
import TrustMetrics

@Suite struct BetaBinomialWeightTests {
  /// People whose shares are drawn with a known weight.
  static func people(_ count: Int, weight: Double, _ random: inout SeededRandom) -> [(successes: Int, trials: Int)] {
    (0..<count).map { _ in
      let share = Beta.draw(a: 0.6 * weight, b: 0.4 * weight, using: &random)
      let trials = 1 + random.integer(below: 30)
      return ((0..<trials).count { _ in random.uniform() < share }, trials)
    }
  }

  @Test(arguments: [3.0, 6, 12])
  func theWeightThatMadeThePeopleIsFound(weight: Double) {
    var random = SeededRandom(seed: 1973)
    let found = BetaBinomialWeight(Self.people(4000, weight: weight, &random)).weight
    #expect(abs(found / weight - 1) < 0.12, "\(found)")
  }

  @Test func byHand() {
    // p = ½, S = 1 + 0 + 0 + 1 = 2: ρ = (2/¼ − 3)/(16 − 4 − 3) = 5/9, W = 0.8, below the range.
    #expect(BetaBinomialWeight([(0, 4), (2, 4), (2, 4), (4, 4)]).weight == 2)
    // p = ½, S = 8·(2·(1/4)²) = 1, ρ = (4 − 3)/(32 − 8 − 3) = 1/21, W = 20: at the end of the range.
    #expect(abs(BetaBinomialWeight([(2, 8), (4, 8), (4, 8), (6, 8)]).weight - 20) < 1e-9)
    // p = ½, S = 6·4·(1/3)² = 8/3, ρ = (32/3 − 3)/(24 − 6 − 3), W = 45/23 − 1 < 2; with 6 more in the middle
    // p = ½, ρ = (32/3 − 9)/(60 − 6 − 9) = 5/135, W = 26 > 20.
    #expect(BetaBinomialWeight([(1, 6), (1, 6), (5, 6), (5, 6)]).weight == 2)
    let middle = [(successes: Int, trials: Int)](repeating: (3, 6), count: 4)
    // With 4 in the middle: ρ = (32/3 − 7)/(48 − 6 − 7) = 11/105, W = 94/11.
    #expect(abs(BetaBinomialWeight([(1, 6), (1, 6), (5, 6), (5, 6)] + middle).weight - 94.0 / 11) < 1e-9)
  }

  @Test func peopleWhoDoNotDifferGiveTheHeaviestPrior() {
    #expect(BetaBinomialWeight([(5, 10), (5, 10), (5, 10)]).weight == 20)
  }

  @Test func nothingToEstimateFromGivesTheLightestPrior() {
    #expect(BetaBinomialWeight().weight == 2)
    #expect(BetaBinomialWeight([(3, 5)]).weight == 2, "one person")
    #expect(BetaBinomialWeight([(1, 1), (0, 1), (1, 1)]).weight == 2, "nobody twice")
    #expect(BetaBinomialWeight([(4, 4), (9, 9)]).weight == 2, "all yes")
    #expect(BetaBinomialWeight([(0, 4), (0, 9)]).weight == 2, "all no")
    #expect(BetaBinomialWeight([(1, 0), (5, 4), (-1, 3)]) == BetaBinomialWeight(), "no such people")
  }

  @Test func theOrderOfPeopleAndThoseWhoLeftDoNotMatter() {
    var random = SeededRandom(seed: 8)
    for _ in 0..<100 {
      let stay = Self.people(40, weight: 5, &random)
      let leave = Self.people(20, weight: 2, &random)
      let expected = BetaBinomialWeight(stay)
      var other = BetaBinomialWeight((stay + leave).shuffled(using: &random))
      for person in leave.shuffled(using: &random) { other.remove(successes: person.successes, trials: person.trials) }
      #expect(other == expected)
      #expect(other.weight == expected.weight)
    }
  }
}
