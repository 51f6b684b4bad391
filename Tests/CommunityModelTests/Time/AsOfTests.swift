import CommunityModel
import Testing

@Suite struct AsOfTests {
  private let clock = Timestamp(seconds: 1_795_000_000)

  @Test func aLivingCommunityIsReadByTheClock() {
    for days in [0, 1, 29, 30] as [Int64] {
      #expect(AsOf(clock: clock, newestMessage: clock.adding(days: -days)).reason == .clock)
    }
    #expect(AsOf(clock: clock, newestMessage: nil).time == clock)
  }

  @Test func anArchiveIsReadAsOnItsLastDay() {
    let newest = clock.adding(days: -30).adding(seconds: -1)
    let asOf = AsOf(clock: clock, newestMessage: newest)
    #expect(asOf.time == newest)
    #expect(asOf.reason == .archive)
  }

  @Test func aMessageFromTheFutureDoesNotMoveTheClock() {
    let asOf = AsOf(clock: clock, newestMessage: clock.adding(days: 400))
    #expect(asOf.time == clock)
    #expect(asOf.reason == .clock)
  }

  @Test func whatSomebodyChoseCountsFirst() {
    let chosen = Timestamp(seconds: 1)
    for newest in [nil, clock, clock.adding(days: -400)] {
      let asOf = AsOf(clock: clock, newestMessage: newest, chosen: chosen)
      #expect(asOf.time == chosen)
      #expect(asOf.reason == .chosen)
    }
  }
}
