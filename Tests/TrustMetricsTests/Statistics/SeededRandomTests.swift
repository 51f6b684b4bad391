import Testing

@testable import TrustMetrics

@Suite struct SeededRandomTests {
  @Test func theStateGivesThePublishedNumbers() {
    var random = SeededRandom(state: (1, 2, 3, 4))
    let expected: [UInt64] = [
      11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360, 607_988_272_756_665_600,
    ]
    #expect((0..<6).map { _ in random.next() } == expected)
  }

  @Test func theSeedDecidesEverything() {
    func numbers(_ seed: UInt64) -> [UInt64] {
      var random = SeededRandom(seed: seed)
      return (0..<50).map { _ in random.next() }
    }
    #expect(numbers(9) == numbers(9))
    #expect(Set(numbers(0) + numbers(1) + numbers(9)).count == 150)
  }

  @Test func wholeNumbersAreEquallyLikely() {
    var random = SeededRandom(seed: 5)
    for bound in [1, 2, 7, 10] {
      var seen = [Int](repeating: 0, count: bound)
      for _ in 0..<10_000 * bound { seen[random.integer(below: bound)] += 1 }
      // Five standard deviations.
      #expect(seen.allSatisfy { abs($0 - 10_000) < 500 }, "\(bound): \(seen)")
    }
    // Of 2^64 numbers 8 go to every 3 results here: without rejection a third of the results would come 2 times of 8.
    let large = 3 << 61
    let rare = (0..<20_000).count { _ in random.integer(below: large) % 3 == 2 }
    #expect(abs(rare - 6667) < 340)
    #expect(random.integer(below: 0) == 0 && random.integer(below: -4) == 0)
  }

  @Test func uniformAndNormalNumbersHaveTheirMoments() {
    var random = SeededRandom(seed: 11)
    let uniform = (0..<50_000).map { _ in random.uniform() }
    #expect(uniform.allSatisfy { $0 >= 0 && $0 < 1 })
    #expect(abs(uniform.reduce(0, +) / 50_000 - 0.5) < 0.0065)
    let normal = (0..<50_000).map { _ in random.normal() }
    #expect(abs(normal.reduce(0, +) / 50_000) < 0.0225)
    #expect(abs(normal.reduce(0) { $0 + $1 * $1 } / 50_000 - 1) < 0.032)
    #expect(abs(Double(normal.count { $0 > NormalTail.z80 }) / 50_000 - 0.1) < 0.007)
    #expect(abs(NormalTail.above(NormalTail.z80) - 0.1) < 1e-15)
  }
}
