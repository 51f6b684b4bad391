import Testing

@testable import rounds

@Suite struct IdleWatchTests {
  @Test func withoutATimeNothingIsEverDue() {
    var watch = IdleWatch()
    watch.touch(0)
    #expect(watch.milliseconds(1_000_000) == nil && watch.due(1_000_000) == nil)
  }

  @Test func theScreenIsLockedOnceAndAgainOnlyAfterSomebodyCame() {
    var watch = IdleWatch(lockAfter: 5000)
    #expect(watch.milliseconds(0) == nil, "before the screen is open nothing is due")
    watch.touch(1000)
    #expect(watch.milliseconds(2000) == 4000 && watch.due(5999) == nil)
    watch.touch(3000)
    #expect(watch.due(6000) == nil)
    #expect(watch.due(8000) == .lock && watch.due(9000) == nil && watch.milliseconds(9000) == nil)
    watch.touch(20_000)
    #expect(watch.milliseconds(20_000) == 5000 && watch.due(25_000) == .lock)
  }

  @Test func aKioskAtItsStartHasNothingToReturnTo() {
    var watch = IdleWatch(startAfter: 2000)
    watch.touch(0)
    #expect(watch.milliseconds(10) == nil && watch.due(9000) == nil)
    watch.touch(10_000)
    #expect(watch.milliseconds(10_500) == 1500 && watch.due(12_000) == .startOver && watch.due(13_000) == nil)
  }

  @Test func aMachineThatSleptIsLateNotEarly() {
    var watch = IdleWatch(lockAfter: 5000)
    watch.touch(0)
    #expect(watch.milliseconds(1_000_000) == 0 && watch.due(1_000_000) == .lock)
  }

  @Test(arguments: [("90s", 90_000), ("5m", 300_000), ("1h", 3_600_000), ("5", 300_000)])
  func timesAreReadAsPeopleWriteThem(_ text: String, _ milliseconds: Int) {
    #expect(IdleTime(argument: text)?.milliseconds == milliseconds)
  }

  @Test func offIsNever() {
    #expect(IdleTime(argument: "off").map { $0.milliseconds == nil } == true)
    for text in ["", "m", "0m", "-5m", "5d", "soon", "99999999999999999999m"] {
      #expect(IdleTime(argument: text) == nil)
    }
  }
}
