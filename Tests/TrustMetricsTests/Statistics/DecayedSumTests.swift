import Foundation
import TestSupport
import Testing
import TrustMetrics

@Suite struct DecayedSumTests {
  typealias Signal = (time: Int64, halves: Int)

  /// Signals of 2001 to 2026, more of them of late.
  static func signals(_ random: inout SeededGenerator) -> [Signal] {
    (0..<random.number(0..<80)).map { _ in
      let day = random.number(0..<3) == 0 ? random.number(11_400..<20_600) : random.number(20_000..<20_600)
      return (Int64(day) * 86_400_000 + Int64(random.number(0..<86_400_000)), random.number(1..<5))
    }
  }

  static func sum(_ signals: [Signal], _ decay: Decay) -> DecayedSum {
    var sum = DecayedSum(decay: decay)
    for signal in signals { sum.add(at: signal.time, halves: signal.halves) }
    return sum
  }

  @Test func anyOrderOfAddingAndRemovingGivesTheSameBits() {
    var random = SeededGenerator(seed: 2009)
    for days in [7.0, 28, 90, 91.37] {
      let decay = Decay(halfLifeDays: days)
      for _ in 0..<150 {
        let stay = Self.signals(&random)
        let leave = Self.signals(&random)
        let expected = Self.sum(stay, decay)
        // Each that leaves is added and removed somewhere; the removal may come first.
        var steps = stay.map { ($0, true) } + leave.flatMap { [($0, true), ($0, false)] }
        steps.shuffle(using: &random)
        var other = DecayedSum(decay: decay)
        for (signal, isAdded) in steps {
          if isAdded {
            other.add(at: signal.time, halves: signal.halves)
          } else {
            other.remove(at: signal.time, halves: signal.halves)
          }
        }
        #expect(other == expected)
        #expect(other.isEmpty == stay.isEmpty)
        let asOf = Int64(20_600 + random.number(0..<200)) * 86_400_000 + 12_345
        #expect(other.value(asOf: asOf).bitPattern == expected.value(asOf: asOf).bitPattern)
      }
    }
  }

  @Test func itIsTheSumOfTheWeights() {
    var random = SeededGenerator(seed: 77)
    for days in [7.0, 28, 90, 365] {
      let decay = Decay(halfLifeDays: days)
      for _ in 0..<150 {
        let signals = Self.signals(&random)
        let asOf = Int64(20_600) * 86_400_000
        let naive = signals.reduce(0) {
          $0 + Double($1.halves) / 2 * pow(2, -Double(asOf - $1.time) / 86_400_000 / days)
        }
        let value = Self.sum(signals, decay).value(asOf: asOf)
        // Relative, so that old communities, whose weights are tiny today, are held to it as well.
        #expect(abs(value - naive) <= 1e-9 * naive + 1e-300, "\(value) for \(naive)")
      }
    }
  }

  @Test func readingLaterOnlyHalves() {
    let sum = Self.sum([(1_790_000_000_000, 2), (1_700_000_000_000, 1)], .standard)
    let now = sum.value(asOf: 1_795_000_000_000)
    let later = sum.value(asOf: 1_795_000_000_000 + Decay.standard.halfLife)
    #expect(now > 0 && later * 2 == now)
  }

  @Test func timesOfABrokenClockWeighNothing() {
    var sum = DecayedSum()
    for time in [Int64.min, -1, 7_300_000_000_000, Int64.max] { sum.add(at: time) }
    #expect(sum.isEmpty && sum.value(asOf: 1_795_000_000_000) == 0)
    sum.add(at: 0)
    #expect(!sum.isEmpty)
    sum.remove(at: 0)
    #expect(sum == DecayedSum())
  }

  @Test func noInstantOfReadingGivesInfinityOrNoNumber() {
    for days in [0.0, 1, 90] {
      var sum = DecayedSum(decay: Decay(halfLifeDays: days))
      sum.add(at: 1_795_000_000_000, halves: 1000)
      for asOf in [Int64.min, 0, 1_000_000_000_000, 1_795_000_000_000, 7_000_000_000_000, Int64.max] {
        let value = sum.value(asOf: asOf)
        #expect(value.isFinite && value >= 0)
      }
      #expect(agree(sum.value(asOf: 1_795_000_000_000), 500, 1e-9))
    }
  }

  @Test func manyEqualSignalsDoNotOverflowTheirHalfLife() {
    var sum = DecayedSum()
    // The last instant of a half-life, where a signal's whole number is largest.
    let time = Decay.origin + Decay.standard.halfLife - 1
    sum.add(at: time, halves: 2 << 28)
    #expect(agree(sum.value(asOf: time), Double(1 << 28), 1e-9))
  }
}
