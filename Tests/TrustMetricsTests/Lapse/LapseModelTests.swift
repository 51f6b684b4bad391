import TestSupport
import Testing

@testable import TrustMetrics

struct LapseModelTests {
  private let day: Int64 = 86_400_000
  private let today = 20_000

  /// A member for each silence at R and count of active days before R that the generator picks, lapsed by `risk`.
  private func simulated(
    _ count: Int, seed: UInt64, risk: (Int, Int) -> Double
  ) -> ActiveDays {
    var random = SeededGenerator(seed: seed)
    var days = ActiveDays(memberCount: count)
    let reference = today - 30
    for member in 0..<count {
      let silent = random.number(1..<random.pick([4, 15, 91]))
      var written: Set<Int> = [reference - silent]
      for _ in 0..<random.number(0..<30) { written.insert(reference - random.number(silent..<91)) }
      for number in written.sorted() { days.note(member: member, at: Int64(number) * day + 5) }
      if Double.random(in: 0..<1, using: &random) >= risk(silent, written.count) {
        days.note(member: member, at: Int64(reference + random.number(0..<30)) * day)
      }
    }
    return days
  }

  @Test func theFitFindsTheCoefficientsThatMadeTheOutcomes() {
    let truth = LapseModel(b0: -0.9, b1: 0.8, b2: -0.6, outcomes: 0, isFitted: true)
    let days = simulated(60_000, seed: 1) { truth.risk(daysSilent: $0, activeDays: $1) }
    let fitted = LapseModel.fit(days, members: 0..<60_000, asOf: Int64(today) * day)
    #expect(fitted.isFitted)
    #expect(fitted.outcomes == 60_000)
    // About three standard errors.
    #expect(abs(fitted.b0 - truth.b0) < 0.15)
    #expect(abs(fitted.b1 - truth.b1) < 0.05)
    #expect(abs(fitted.b2 - truth.b2) < 0.05)
  }

  /// (days silent, active days, members, lapsed) and the coefficients by statsmodels 0.15.0, GLM, binomial.
  @Test func theFitEqualsStatsmodels() throws {
    let table = [
      (1, 1, 20, 9), (1, 5, 40, 6), (1, 30, 60, 1), (3, 2, 50, 20), (3, 12, 45, 5), (7, 1, 70, 40), (7, 6, 55, 15),
      (14, 3, 60, 33), (14, 9, 30, 9), (30, 1, 80, 64), (30, 4, 35, 21), (60, 2, 40, 33), (85, 1, 25, 22),
    ]
    // The same table as members, since only their days are taken in.
    let count = table.reduce(0) { $0 + $1.2 }
    var days = ActiveDays(memberCount: count)
    var member = 0
    for (silent, active, members, lapsed) in table {
      for number in 0..<members {
        for back in silent..<silent + active { days.note(member: member, at: Int64(today - 30 - back) * day) }
        if number >= lapsed { days.note(member: member, at: Int64(today - 1) * day) }
        member += 1
      }
    }
    let fitted = LapseModel.fit(days, members: 0..<count, asOf: Int64(today) * day)
    #expect(fitted.isFitted)
    #expect(fitted.outcomes == 610)
    #expect(abs(fitted.b0 - 0.17064634702646916) < 1e-9)
    #expect(abs(fitted.b1 - 0.5864889620182403) < 1e-9)
    #expect(abs(fitted.b2 + 1.1288244197113964) < 1e-9)
    #expect(LapseModel.cells(days, members: 0..<count, asOf: Int64(today) * day).cells.count == table.count)
  }

  @Test func theOrderOfTheMembersDoesNotMoveABit() {
    let days = simulated(2_000, seed: 2) { silent, _ in silent > 20 ? 0.7 : 0.3 }
    var random = SeededGenerator(seed: 3)
    let one = LapseModel.fit(days, members: 0..<2_000, asOf: Int64(today) * day)
    let two = LapseModel.fit(days, members: (0..<2_000).shuffled(using: &random), asOf: Int64(today) * day)
    #expect(one.isFitted)
    #expect(one == two)
  }

  @Test func messagesOfTodayNeverMoveTheFit() {
    var days = simulated(2_000, seed: 4) { silent, _ in silent > 20 ? 0.7 : 0.3 }
    let before = LapseModel.fit(days, members: 0..<2_000, asOf: Int64(today) * day)
    for member in 0..<2_000 { days.note(member: member, at: Int64(today) * day + Int64(member)) }
    #expect(LapseModel.fit(days, members: 0..<2_000, asOf: Int64(today + 1) * day - 1) == before)
    #expect(LapseModel.fit(days, members: 0..<2_000, asOf: Int64(today + 1) * day) != before)
  }

  @Test func fewerThanFiveHundredOutcomesKeepTheStandard() {
    let days = simulated(500, seed: 5) { silent, _ in silent > 20 ? 0.7 : 0.3 }
    let few = LapseModel.fit(days, members: 0..<499, asOf: Int64(today) * day)
    #expect(!few.isFitted)
    #expect(few.outcomes == 499)
    #expect((few.b0, few.b1, few.b2) == (-1.35, 0.64, -0.44))
    #expect(LapseModel.fit(days, members: 0..<500, asOf: Int64(today) * day).isFitted)
    #expect(LapseModel.fit(ActiveDays(), members: 0..<0, asOf: 0) == .standard)
    #expect(LapseModel.fit(days, members: 0..<500, asOf: .max) == .standard)
    #expect(LapseModel.fit(days, members: 0..<500, asOf: .min) == .standard)
  }

  @Test func outcomesThatALineSeparatesKeepTheStandard() {
    for rule: (Int, Int) -> Double in [
      { silent, _ in silent > 20 ? 1 : 0 }, { _, _ in 0 }, { _, _ in 1 }, { _, active in active < 9 ? 1 : 0 },
    ] {
      let days = simulated(3_000, seed: 7, risk: rule)
      let model = LapseModel.fit(days, members: 0..<3_000, asOf: Int64(today) * day)
      #expect(!model.isFitted)
      #expect(model.outcomes == 3_000)
      #expect(model.b1 == 0.64)
    }
  }

  @Test func membersWhoAreAllAlikeKeepTheStandard() {
    var days = ActiveDays(memberCount: 900)
    for member in 0..<900 {
      days.note(member: member, at: Int64(today - 35) * day)
      if member % 3 == 0 { days.note(member: member, at: Int64(today - 5) * day) }
    }
    let model = LapseModel.fit(days, members: 0..<900, asOf: Int64(today) * day)
    #expect(!model.isFitted)
    #expect(model.outcomes == 900)
  }

  @Test func signsThatMakeNoSenseKeepTheStandard() {
    let silenceHelps = simulated(5_000, seed: 8) { silent, _ in silent > 20 ? 0.2 : 0.7 }
    #expect(!LapseModel.fit(silenceHelps, members: 0..<5_000, asOf: Int64(today) * day).isFitted)
    let activityHurts = simulated(5_000, seed: 9) { _, active in active > 8 ? 0.8 : 0.2 }
    #expect(!LapseModel.fit(activityHurts, members: 0..<5_000, asOf: Int64(today) * day).isFitted)
  }

  @Test func membersOutsideTheNinetyDaysAreNoOutcomes() {
    var days = ActiveDays(memberCount: 3)
    days.note(member: 0, at: Int64(today - 120) * day)  // the first day that counts
    days.note(member: 1, at: Int64(today - 121) * day)
    days.note(member: 2, at: Int64(today - 30) * day)  // the first day of the outcome
    #expect(LapseModel.cells(days, members: 0..<3, asOf: Int64(today) * day).outcomes == 1)
    days.note(member: 0, at: Int64(today) * day)  // 120 days later it is still known
    let (cells, _) = LapseModel.cells(days, members: 0..<3, asOf: Int64(today) * day)
    #expect(cells.map(\.successes) == [1])
    #expect(cells.map(\.failures) == [0])
  }

  @Test func riskRisesWithSilenceFallsWithActivityAndStaysBounded() {
    let days = simulated(4_000, seed: 10) { silent, active in silent > 20 ? 0.8 : active > 5 ? 0.2 : 0.4 }
    let fitted = LapseModel.fit(days, members: 0..<4_000, asOf: Int64(today) * day)
    #expect(fitted.isFitted)
    for model in [LapseModel.standard, fitted] {
      for active in 0...90 {
        for silent in 1..<200 {
          let risk = model.risk(daysSilent: silent, activeDays: active)
          #expect(risk > 0 && risk < 1)
          #expect(model.risk(daysSilent: silent + 1, activeDays: active) > risk)
          #expect(model.risk(daysSilent: silent, activeDays: active + 1) < risk)
        }
      }
      for silent in [Int.min, 0, .max] {
        for active in [Int.min, 0, .max] {
          let risk = model.risk(daysSilent: silent, activeDays: active)
          #expect(risk >= 0 && risk <= 1)
        }
      }
    }
    #expect(abs(LapseModel.standard.risk(daysSilent: 1, activeDays: 0) - 0.2058703718) < 1e-9)
  }
}
