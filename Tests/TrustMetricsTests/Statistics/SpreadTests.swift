import Foundation
import TestSupport
import Testing
import TrustMetrics

@Suite struct SpreadTests {
  struct Expected: Decodable {
    struct Sample: Decodable {
      let weights: [Double]
      let gini: Double
      let richness: Double
      let shannon: Double
      let simpson: Double
    }
    let sets: [Sample]
  }

  @Test func giniAndHillNumbersAreThoseOfNumpyAndScipy() throws {
    let sets = try StatisticsFixture.load("spread", as: Expected.self).sets
    #expect(sets.count == 6)
    for sample in sets {
      #expect(agree(try #require(Gini.coefficient(ascending: sample.weights)), sample.gini, 1e-12))
      #expect(HillNumber.value(.richness, weights: sample.weights) == sample.richness)
      #expect(agree(try #require(HillNumber.value(weights: sample.weights)), sample.shannon, 1e-12))
      #expect(agree(try #require(HillNumber.value(.simpson, weights: sample.weights)), sample.simpson, 1e-12))
      #expect(agree(try #require(HillNumber.effectiveCount(weights: sample.weights)), sample.simpson, 1e-12))
    }
  }

  @Test func byHand() throws {
    // Twelve replies, ten of one person: (12/10)^(10/12) · 12^(2/12).
    let attention = try #require(HillNumber.value(weights: [10, 1, 1]))
    #expect(abs(attention - 12 / pow(10, 5.0 / 6)) < 1e-12)
    // One of four has everything: (n − 1)/n.
    #expect(Gini.coefficient(ascending: [0, 0, 0, 9]) == 0.75)
    #expect(Gini.coefficient(ascending: [1, 2, 3]) == 2.0 / 9)
    #expect(Gini.coefficient(ascending: [4, 4, 4]) == 0)
    #expect(HillNumber.value(weights: [2.5, 2.5, 2.5, 2.5]) == 4)
    // α of 5, 4 and 1: 100/42.
    #expect(agree(try #require(HillNumber.effectiveCount(sum: 10, sumOfSquares: 42)), 100.0 / 42, 1e-15))
  }

  @Test func countsGiveTheSameAsNumbersAndAsAHistogram() throws {
    var random = SeededGenerator(seed: 1912)
    for _ in 0..<500 {
      let counts = (0..<random.number(1..<40)).map { _ in random.number(0..<random.number(1..<30)) }.sorted()
      var histogram = [Int](repeating: 0, count: 30)
      for count in counts { histogram[count] += 1 }
      let whole = Gini.coefficient(ascending: counts)
      #expect(Gini.coefficient(histogram: histogram) == whole)
      let doubles = counts.map(Double.init)
      #expect((whole == nil) == (Gini.coefficient(ascending: doubles) == nil))
      if let whole { #expect(agree(try #require(Gini.coefficient(ascending: doubles)), whole, 1e-12)) }
      for order in HillNumber.Order.allCases {
        let fromHistogram = HillNumber.value(order, histogram: histogram)
        #expect((fromHistogram == nil) == (whole == nil))
        guard let fromHistogram else { continue }
        #expect(agree(try #require(HillNumber.value(order, weights: doubles)), fromHistogram, 1e-12))
        #expect(
          HillNumber.value(order, weights: doubles)
            == HillNumber.value(order, weights: doubles.shuffled(using: &random)))
      }
    }
  }

  @Test func nobodyHasNoSpread() {
    #expect(Gini.coefficient(ascending: [Int]()) == nil && Gini.coefficient(ascending: [0, 0]) == nil)
    #expect(Gini.coefficient(ascending: [Double]()) == nil && Gini.coefficient(ascending: [0.0, 0]) == nil)
    #expect(Gini.coefficient(ascending: [-1, 2]) == nil && Gini.coefficient(ascending: [0.5, .infinity]) == nil)
    #expect(Gini.coefficient(histogram: []) == nil && Gini.coefficient(histogram: [3]) == nil)
    #expect(HillNumber.value(weights: []) == nil && HillNumber.value(weights: [0, -1, .nan, .infinity]) == nil)
    #expect(HillNumber.value(histogram: [4, 0]) == nil)
    #expect(HillNumber.effectiveCount(sum: 0, sumOfSquares: 0) == nil)
    let tiny = Double.leastNonzeroMagnitude
    // Huge and tiny numbers neither overflow nor vanish.
    #expect(HillNumber.value(weights: [1e308, 1e308]) == 2 && HillNumber.value(weights: [tiny, tiny]) == 2)
    #expect(Gini.coefficient(ascending: [1e308, 1e308]) == 0)
  }
}
