import Foundation
import TestSupport
import Testing
import TrustMetrics

@Suite struct DecayTests {
  static let day: Int64 = 86_400_000

  @Test func aSignalLosesHalfEveryHalfLife() {
    let decay = Decay.standard
    let now: Int64 = 1_795_000_000_000
    #expect(decay.halfLife == 90 * Self.day)
    #expect(decay.weight(at: Decay.origin) == 1)
    #expect(
      decay.weight(at: Decay.origin + 90 * Self.day) == 2 && decay.weight(at: Decay.origin - 90 * Self.day) == 0.5)
    #expect(decay.weight(at: now, asOf: now) == 1 && decay.weight(at: now - 180 * Self.day, asOf: now) == 0.25)
    for age in stride(from: Int64(0), to: 900, by: 7) {
      let stored = decay.weight(at: now - age * Self.day) * decay.scale(asOf: now)
      #expect(agree(stored, pow(2, -Double(age) / 90), 1e-12))
    }
  }

  @Test func theEndsOfTimeHaveFiniteWeights() {
    for decay in [Decay.standard, Decay(halfLifeDays: 0), Decay(halfLifeDays: .infinity), Decay(halfLifeDays: .nan)] {
      for time in [Int64.min, Int64.min + 1, -1, 0, Decay.origin, Int64.max] {
        #expect(decay.weight(at: time).isNormal && decay.scale(asOf: time).isNormal && decay.weight(at: time) > 0)
        #expect(decay.weight(at: time, asOf: Decay.origin).isNormal)
      }
    }
  }
}
