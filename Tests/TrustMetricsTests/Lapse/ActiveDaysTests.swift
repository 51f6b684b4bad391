import TestSupport
import Testing

@testable import TrustMetrics

struct ActiveDaysTests {
  private let day: Int64 = 86_400_000

  @Test func aMemberIsThreeWordsOfMemory() {
    #expect(MemoryLayout<ActiveDays.Mask>.stride == 24)
  }

  @Test func whoNeverWroteHasNoSilence() {
    var days = ActiveDays(memberCount: 2)
    #expect(days.daysSilent(member: 0, asOf: 5 * day) == nil)
    #expect(days.activeDays(member: 0, asOf: 5 * day) == 0)
    #expect(days.daysSilent(member: 7, asOf: 5 * day) == nil)
    #expect(days.daysSilent(member: -1, asOf: 5 * day) == nil)
    days.note(member: -1, at: 0)
    days.note(member: 4, at: 5 * day)
    #expect(days.memberCount == 5)
    #expect(days.daysSilent(member: 4, asOf: 5 * day) == 1)
    #expect(days.daysSilent(member: 1, asOf: 5 * day) == nil)
    days.ensure(3)
    #expect(days.memberCount == 5)
  }

  @Test func silenceIsCountedInWholeDaysAndNeverBelowOne() {
    var days = ActiveDays(memberCount: 1)
    days.note(member: 0, at: 100 * day + 1)
    #expect(days.daysSilent(member: 0, asOf: 100 * day + 2) == 1)
    #expect(days.daysSilent(member: 0, asOf: 102 * day - 1) == 1)
    #expect(days.daysSilent(member: 0, asOf: 102 * day) == 2)
    #expect(days.daysSilent(member: 0, asOf: 600 * day) == 500)
    #expect(days.daysSilent(member: 0, asOf: 99 * day) == nil)
  }

  @Test func theNinetyDaysEndWithTheDayThatIsAskedFor() {
    var days = ActiveDays(memberCount: 1)
    for number: Int64 in [10, 11, 99, 100] { days.note(member: 0, at: number * day) }
    #expect(days.activeDays(member: 0, asOf: 100 * day) == 3)
    #expect(days.activeDays(member: 0, asOf: 99 * day) == 3)
    #expect(days.activeDays(member: 0, asOf: 101 * day - 1) == 3)
    #expect(days.activeDays(member: 0, asOf: 101 * day) == 2)
    #expect(days.activeDays(member: 0, in: 1, asOf: 100 * day) == 1)
    #expect(days.activeDays(member: 0, in: 0, asOf: 100 * day) == 0)
    #expect(days.activeDays(member: 0, in: .max, asOf: 100 * day) == 4)
  }

  @Test func dayNumbersRunEvenlyThroughNineteenSeventy() {
    #expect(ActiveDays.day(-1) == -1)
    #expect(ActiveDays.day(-day) == -1)
    #expect(ActiveDays.day(-day - 1) == -2)
    #expect(ActiveDays.day(day - 1) == 0)
    #expect(ActiveDays.day(.min) == Int(Int32.min))
    #expect(ActiveDays.day(.max) == Int(Int32.max))
  }

  @Test func theLastOfTheHundredAndTwentyEightDaysIsKeptAndTheNextIsNot() {
    var days = ActiveDays(memberCount: 1)
    for number: Int64 in [1, 2, 129] { days.note(member: 0, at: number * day) }
    #expect(days.daysSilent(member: 0, asOf: 2 * day) == 1)
    #expect(days.daysSilent(member: 0, asOf: 1 * day) == nil)
    #expect(days.activeDays(member: 0, in: 128, asOf: 129 * day) == 2)
  }

  @Test func extremeInstantsAreBounded() {
    var days = ActiveDays(memberCount: 1)
    for instant: Int64 in [.min, 0, .max, .min] { days.note(member: 0, at: instant) }
    #expect(days.activeDays(member: 0, in: 1, asOf: .max) == 1)
    #expect(days.daysSilent(member: 0, asOf: .min) == nil)
  }

  /// The mask against a plain set of days, with notes in any order and questions about any day.
  @Test func masksSayWhatASetOfDaysSays() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<400 {
      let span = random.pick([3, 60, 70, 130, 300])
      var noted: [Int] = []
      var days = ActiveDays(memberCount: 1)
      for _ in 0..<random.number(1..<40) {
        let number = random.number(-span..<span + 1)
        noted.append(number)
        days.note(member: 0, at: Int64(number) * day + Int64(random.number(0..<86_400_000)))
        let newest = noted.max() ?? 0
        let kept = Set(noted.filter { newest - $0 < 128 })
        for _ in 0..<5 {
          let today = random.number(-span - 5..<span + 140)
          let window = random.number(0..<140)
          let asOf = Int64(today) * day + Int64(random.number(0..<86_400_000))
          let silent = kept.filter { $0 <= today }.max().map { max(1, today - $0) }
          #expect(days.daysSilent(member: 0, asOf: asOf) == silent)
          let active = kept.filter { $0 <= today && $0 > today - window }.count
          #expect(days.activeDays(member: 0, in: window, asOf: asOf) == active)
        }
      }
      var shuffled = ActiveDays(memberCount: 1)
      for number in noted.shuffled(using: &random) { shuffled.note(member: 0, at: Int64(number) * day) }
      #expect(shuffled == days)
    }
  }
}
