import TestSupport
import Testing
import TrustMetrics

/// The estimate on random waits with ties, against the textbook's product.
@Suite struct KaplanMeierPropertyTests {
  struct Waits {
    var durations: [Double] = []
    var observed: [Bool] = []

    init(_ random: inout SeededGenerator) {
      let people = random.number(1..<60)
      let times = random.number(1..<40)
      let censoredOfTen = random.number(0..<11)
      for _ in 0..<people {
        durations.append(Double(random.number(0..<times)) / 4)
        observed.append(random.number(0..<10) >= censoredOfTen)
      }
    }

    /// S and Greenwood's sum as written down by Kaplan, Meier and Greenwood.
    func naive(at instant: Double) -> (survival: Double, greenwood: Double) {
      var survival = 1.0
      var sum = 0.0
      for time in Set(durations).sorted() where time <= instant {
        let atRisk = Double(durations.count { $0 >= time })
        let deaths = Double(zip(durations, observed).count { $0 == time && $1 })
        survival *= 1 - deaths / atRisk
        sum = deaths == atRisk ? 0 : sum + deaths / (atRisk * (atRisk - deaths))
      }
      return (survival, survival == 0 ? 0 : sum)
    }
  }

  @Test func theCurveIsTheTextbooksProduct() throws {
    var random = SeededGenerator(seed: 1958)
    for _ in 0..<400 {
      let waits = Waits(&random)
      let curve = try #require(KaplanMeier(durations: waits.durations, observed: waits.observed))
      for step in curve.steps {
        let naive = waits.naive(at: step.time)
        #expect(abs(step.survival - naive.survival) <= 1e-12)
        #expect(agree(step.greenwood, naive.greenwood, 1e-12))
        #expect(step.atRisk == waits.durations.count { $0 >= step.time })
        #expect(step.point.atRisk == step.atRisk)
      }
    }
  }

  @Test func onePointIsTheCurveAtThatPointToTheLastBit() throws {
    var random = SeededGenerator(seed: 1926)
    for _ in 0..<1000 {
      let waits = Waits(&random)
      let curve = try #require(KaplanMeier(durations: waits.durations, observed: waits.observed))
      let instant = Double(random.number(-1..<170)) / 16
      let ends = zip(waits.durations, waits.observed)
      let point = try #require(
        KaplanMeierPoint(
          total: waits.durations.count, at: instant,
          events: ends.filter { $0.1 && $0.0 <= instant }.map(\.0).sorted(),
          censorings: ends.filter { !$0.1 && $0.0 < instant }.map(\.0).sorted()))
      #expect(point == curve.point(at: instant), "at \(instant) of \(waits)")
      let naive = waits.naive(at: instant)
      #expect(abs(point.survival - naive.survival) <= 1e-12 && agree(point.greenwood, naive.greenwood, 1e-12))
    }
  }

  @Test func theRangeHoldsTheEstimateAndWidensWithItsCoverage() throws {
    var random = SeededGenerator(seed: 1980)
    for _ in 0..<300 {
      let waits = Waits(&random)
      let curve = try #require(KaplanMeier(durations: waits.durations, observed: waits.observed))
      for time in stride(from: -0.5, to: 11, by: 0.25) {
        let estimate = curve.probability(by: time)
        let narrow = curve.interval(by: time, z: 0.5)
        let wide = curve.interval(by: time)
        #expect(
          narrow.contains(estimate) && wide.lowerBound <= narrow.lowerBound && wide.upperBound >= narrow.upperBound)
        #expect(wide.lowerBound >= 0 && wide.upperBound <= 1 && wide.upperBound > wide.lowerBound)
      }
    }
  }

  @Test func theRestrictedMeanIsTheMeanOfWhatIsCutOffWhenNothingIsCensored() throws {
    var random = SeededGenerator(seed: 2013)
    for _ in 0..<200 {
      let durations = (0..<random.number(1..<40)).map { _ in Double(random.number(0..<100)) / 8 }
      let curve = try #require(
        KaplanMeier(durations: durations, observed: [Bool](repeating: true, count: durations.count)))
      let horizon = Double(random.number(1..<120)) / 8
      let mean = durations.reduce(0) { $0 + min($1, horizon) } / Double(durations.count)
      #expect(agree(curve.restrictedMean(upTo: horizon), mean, 1e-12))
    }
  }

  @Test func aPointOfNobodyOrOfTooManyEndingsIsNone() {
    #expect(KaplanMeierPoint(total: 0, at: 1, events: [Int](), censorings: [Int]()) == nil)
    #expect(KaplanMeierPoint(total: 2, at: 9, events: [1, 2], censorings: [1]) == nil)
  }
}
