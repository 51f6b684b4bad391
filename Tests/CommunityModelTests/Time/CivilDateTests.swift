import CommunityModel
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0, 4), (2026, 11, 21, 20_778, 6), (2000, 3, 1, 11_017, 3), (1, 1, 1, -719_162, 1),
    (1969, 12, 31, -1, 3), (2024, 2, 29, 19_782, 4), (1600, 12, 31, -134_775, 0),
  ])
  func knownDaysHaveTheirNumberAndWeekday(year: Int, month: Int, day: Int, number: Int, weekday: Int) {
    let date = CivilDate(year: year, month: month, day: day)
    #expect(date.daysSince1970 == number)
    #expect(CivilDate(daysSince1970: number) == date)
    #expect(date.weekday == weekday)
  }

  @Test func daysFollowEachOtherThroughFourHundredYears() {
    var date = CivilDate(daysSince1970: -140_000)
    for number in -139_999...10_000 {
      let next = CivilDate(daysSince1970: number)
      #expect(next.isValid && next > date && next.daysSince1970 == number)
      let isNextDay = next.month == date.month && next.day == date.day + 1
      #expect(isNextDay || (next.day == 1 && date.day == CivilDate.length(ofMonth: date.month, year: date.year)))
      date = next
    }
  }

  @Test func aMonthHasItsDays() {
    #expect((1...12).map { CivilDate.length(ofMonth: $0, year: 2023) }.reduce(0, +) == 365)
    #expect((1...12).map { CivilDate.length(ofMonth: $0, year: 2024) }.reduce(0, +) == 366)
    #expect([1900, 2000, 2100].map { CivilDate.length(ofMonth: 2, year: $0) } == [28, 29, 28])
    #expect(CivilDate.length(ofMonth: 13, year: 2024) == 0)
    #expect(!CivilDate(year: 2024, month: 0, day: 1).isValid)
    #expect(!CivilDate(year: 2024, month: 4, day: 31).isValid)
  }
}
