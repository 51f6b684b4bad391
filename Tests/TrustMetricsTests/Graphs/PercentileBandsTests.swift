import TestSupport
import Testing
import TrustMetrics

@Suite struct PercentileBandsTests {
  @Test func aBandIsTheShareOfPositiveValuesNotAbove() {
    var generator = SeededGenerator(seed: 71)
    for _ in 0..<200 {
      let values = (0..<generator.number(0..<300)).map { _ in Double(generator.number(-5..<60)) / 4 }
      let positive = values.filter { $0 > 0 }
      let expected = values.map { value -> UInt8 in
        value > 0 ? UInt8(max(1, 100 * positive.filter { $0 <= value }.count / positive.count)) : 0
      }
      #expect(PercentileBands.bands(values) == expected)
    }
  }

  @Test func theHighestIsAtHundredAndNothingIsAtZero() {
    #expect(PercentileBands.bands([]).isEmpty)
    #expect(PercentileBands.bands([0, -1, .nan]) == [0, 0, 0])
    #expect(PercentileBands.bands([0.3]) == [100])
    #expect(PercentileBands.bands([1, 2, 2, 0, .infinity]) == [25, 75, 75, 0, 100])
    #expect(PercentileBands.bands((1...1000).map(Double.init)).first == 1)
  }
}
