import TestSupport
import Testing
import TrustMetrics

@Suite struct KaplanMeierTests {
  struct Expected: Decodable {
    struct Sample: Decodable {
      let name: String
      let durations: [Double]
      let observed: [Int]
      let curve: [[Double]]
      let median: Double?
      let p75: Double?
      let horizon: Double
      let restrictedMean: Double
    }
    let sets: [Sample]
  }

  /// Weeks of remission on 6-mercaptopurine, Freireich et al. 1963; a minus is a censored one.
  static let leukaemia: [Double] = [
    6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35,
  ]

  @Test func thePublishedTableOfTheLeukaemiaTrial() throws {
    let durations = Self.leukaemia.map(abs)
    let curve = try #require(KaplanMeier(durations: durations, observed: Self.leukaemia.map { $0 > 0 }))
    let table = [
      (6.0, 21, 0.857), (7, 17, 0.807), (10, 15, 0.753), (13, 12, 0.690), (16, 11, 0.627), (22, 7, 0.538),
      (23, 6, 0.448),
    ]
    let steps = curve.steps.filter { $0.events > 0 }
    #expect(steps.count == table.count)
    for (step, (time, atRisk, survival)) in zip(steps, table) {
      #expect(step.time == time && step.atRisk == atRisk)
      #expect(abs(step.survival - survival) <= 0.0005)
    }
    #expect(curve.steps[0].events == 3 && curve.steps[0].censored == 1)
    #expect(curve.median == 23)
    #expect(curve.quantile(0.75) == nil, "not reached: S stays at .448")
    #expect(curve.survival(at: 5.9) == 1 && curve.survival(at: 9) == curve.survival(at: 7))
    #expect(curve.survival(at: 1000) == curve.survival(at: 23))
  }

  @Test func survivalIntervalsAndMeansAreLifelines() throws {
    let sets = try StatisticsFixture.load("kaplan-meier", as: Expected.self).sets
    #expect(sets.count == 4)
    for sample in sets {
      let curve = try #require(KaplanMeier(durations: sample.durations, observed: sample.observed.map { $0 == 1 }))
      for row in sample.curve {
        let interval = curve.interval(by: row[0])
        #expect(agree(curve.survival(at: row[0]), row[1], 1e-12), "\(sample.name) \(row)")
        #expect(agree(1 - interval.upperBound, row[2], 1e-9), "\(sample.name) \(row)")
        #expect(agree(1 - interval.lowerBound, row[3], 1e-9), "\(sample.name) \(row)")
      }
      #expect(curve.median == sample.median, "\(sample.name)")
      #expect(curve.quantile(0.75) == sample.p75, "\(sample.name)")
      #expect(agree(curve.restrictedMean(upTo: sample.horizon), sample.restrictedMean, 1e-12), "\(sample.name)")
    }
  }

  @Test func withoutCensoringItIsTheShareStillWaiting() throws {
    let durations = (1...10).map(Double.init)
    let curve = try #require(
      KaplanMeier(durations: durations.reversed(), observed: [Bool](repeating: true, count: 10)))
    for time in 1...10 { #expect(curve.survival(at: Double(time)) == Double(10 - time) / 10) }
    #expect(curve.median == 5)
    #expect(curve.quantile(0) == 1 && curve.quantile(1) == 10)
    #expect(curve.quantile(.nan) == nil && curve.quantile(1.5) == nil)
    #expect(abs(curve.restrictedMean(upTo: 10) - 5.5) < 1e-12)
  }

  @Test func aMedianThatIsMetExactlyIsNotMissedByRounding() throws {
    // 27/33 · 11/18 is a half, but not when it is computed.
    let ends = [(1.0, true, 6), (2, false, 9), (3, true, 7), (4, false, 11)]
    let waits = ends.flatMap { end in repeatElement((end.0, end.1), count: end.2) }
    let curve = try #require(KaplanMeier(durations: waits.map(\.0), observed: waits.map(\.1)))
    #expect(curve.survival(at: 3) > 0.5 && curve.median == 3)
  }

  @Test func theRestrictedMeanGoesOnFlatBehindTheLastObservation() throws {
    let curve = try #require(KaplanMeier(durations: [2, 4], observed: [true, false]))
    // 2 until the answer, then half of everything to 10.
    #expect(curve.restrictedMean(upTo: 10) == 6)
    #expect(curve.restrictedMean(upTo: 1) == 1)
    #expect(curve.restrictedMean(upTo: 0) == 0 && curve.restrictedMean(upTo: .infinity) == 0)
  }

  @Test func nothingObservedHasNoEstimate() throws {
    #expect(KaplanMeier(durations: [], observed: []) == nil)
    #expect(KaplanMeier(durations: [1], observed: []) == nil)
    #expect(KaplanMeier(durations: [.nan, .infinity], observed: [true, true]) == nil)
    let negative = try #require(KaplanMeier(durations: [-5, 1, .nan], observed: [true, true, true]))
    #expect(negative.total == 2 && negative.survival(at: 0) == 0.5)
  }

  @Test func aRangeIsNeverWithoutWidthWhereNothingHasHappenedYet() throws {
    let none = try #require(KaplanMeier(durations: [5, 5, 5, 5], observed: [false, false, false, false]))
    let early = none.interval(by: 5)
    #expect(early.lowerBound == 0 && agree(early.upperBound, 1 - 0.1.squareRoot().squareRoot(), 1e-12))
    #expect(none.interval(by: 6) == 0...1, "nobody was followed that far")
    #expect(none.median == nil && none.restrictedMean(upTo: 8) == 8)

    let all = try #require(KaplanMeier(durations: [1, 2, 3, 4], observed: [true, true, true, true]))
    let late = all.interval(by: 4)
    #expect(late.upperBound == 1 && agree(late.lowerBound, 0.1.squareRoot().squareRoot(), 1e-12))
    #expect(all.interval(by: 2, z: .infinity) == 0...1 && all.interval(by: 2, z: .nan) == 0...1)
  }
}
