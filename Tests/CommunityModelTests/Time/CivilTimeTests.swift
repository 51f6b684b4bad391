import CommunityModel
import Testing

@Suite struct CivilTimeTests {
  @Test(
    arguments: [
      (0, CivilDate(year: 1970, month: 1, day: 1), 0, 0, 0),
      (-1, CivilDate(year: 1969, month: 12, day: 31), 23, 59, 59),
      (-86_400, CivilDate(year: 1969, month: 12, day: 31), 0, 0, 0),
      (1_795_269_725, CivilDate(year: 2026, month: 11, day: 21), 14, 2, 5),
    ] as [(Int64, CivilDate, Int, Int, Int)])
  func secondsAreReadAsADayAndAClock(_ seconds: Int64, _ date: CivilDate, _ hour: Int, _ minute: Int, _ second: Int) {
    let time = CivilTime(secondsSince1970: seconds)
    #expect(time.date == date)
    #expect([time.hour, time.minute, time.second] == [hour, minute, second])
  }

  @Test func everySecondBelongsToItsDay() {
    for seconds in stride(from: Int64(-4_000_000), through: 4_000_000, by: 997) {
      let time = CivilTime(secondsSince1970: seconds)
      #expect((0..<86_400).contains(time.secondOfDay))
      #expect(Int64(time.date.daysSince1970) * 86_400 + Int64(time.secondOfDay) == seconds)
    }
  }
}
