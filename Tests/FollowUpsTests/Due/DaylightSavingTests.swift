import CommunityModel
import TestSupport
import Testing

@testable import FollowUps

struct DaylightSavingTests {
  private func time(_ text: String) -> Timestamp { MadeZones.time(text) }

  private func parse(_ text: String, _ now: String, _ zone: ZoneRule = MadeZones.newYork) -> String {
    switch DueTime.parse(text, now: time(now), zone: zone) {
    case .success(let time): time.description
    case .failure(let error): error.message
    }
  }

  @Test func daysKeepTheClockAndHoursAreExact() {
    // Friday 6 March 2026, 10:00 in New York; the clock goes forward on Sunday.
    #expect(parse("3d", "2026-03-06T15:00:00Z") == "2026-03-09T14:00:00Z")
    #expect(parse("72h", "2026-03-06T15:00:00Z") == "2026-03-09T15:00:00Z")
    // Friday 30 October 2026, 10:00; it goes back on Sunday.
    #expect(parse("3d", "2026-10-30T14:00:00Z") == "2026-11-02T15:00:00Z")
    #expect(parse("72h", "2026-10-30T14:00:00Z") == "2026-11-02T14:00:00Z")
  }

  @Test func aTimeThatTheClockJumpsOverMovesForwardByTheGap() {
    #expect(parse("2026-03-08 2:30", "2026-03-06T15:00:00Z") == "2026-03-08T07:30:00Z")
    #expect(
      DueTime.echo(time("2026-03-08T07:30:00Z"), now: time("2026-03-06T15:00:00Z"), zone: MadeZones.newYork)
        .hasPrefix("Sun 8 Mar 2026 03:30 "))
    #expect(parse("2026-10-04 2:10", "2026-09-06T15:00:00Z", MadeZones.lordHowe) == "2026-10-03T15:40:00Z")
  }

  @Test func ofATimeThatTheClockShowsTwiceTheFirstIsMeant() {
    #expect(parse("nov 1 1:30", "2026-10-30T14:00:00Z") == "2026-11-01T05:30:00Z")
    #expect(parse("nov 1 1:30 utc-5", "2026-10-30T14:00:00Z") == "2026-11-01T06:30:00Z")
    let second = DueTime.echo(time("2026-11-01T06:30:00Z"), now: time("2026-10-30T14:00:00Z"), zone: MadeZones.newYork)
    #expect(second.hasPrefix("Sun 1 Nov 2026 01:30 UTC-05:00 "))
  }

  @Test func aDayThatDoesNotExistMovesForward() {
    // 27 December 2026 is left out: 26 December is followed by the 28th.
    #expect(parse("2026-12-27 12:00", "2026-12-20T00:00:00Z", MadeZones.jumping) == "2026-12-27T22:00:00Z")
  }

  @Test func whatIsReadIsInTheFutureAndItsEchoReadsTheSame() throws {
    var chance = SeededGenerator(seed: 11)
    let texts = [
      "2h", "30m", "3d", "1w", "2mo", "tomorrow", "tomorrow 2:30", "tue", "sun 1:30", "next sun 2:15", "1:30", "2:30",
      "9am", "midnight",
      "12/1", "3/8 2:30", "nov 1 1:30", "25/12", "feb 29", "noon", "26h", "90 min", "1d 1h", "2027-03-14 2:59", "today",
      "0130",
    ]
    var read = 0
    for _ in 0..<40_000 {
      // Around the changes of the clock as often as anywhere else.
      let change = chance.pick([1_772_953_200, 1_793_512_800, 1_775_314_800, 1_790_956_800, 1_798_365_600] as [Int64])
      let spread = chance.pick([7200, 100_000, 20_000_000])
      let now = Timestamp(
        milliseconds: (change + Int64(chance.number(-spread..<spread))) * 1000 + Int64(chance.number(0..<1000)))
      let zone = chance.pick(MadeZones.all)
      let text = chance.pick(texts)
      guard case .success(let due) = DueTime.parse(text, now: now, zone: zone) else { continue }
      read += 1
      try #require(due > now, "\(text) at \(now)")
      try #require(due.milliseconds % 60_000 == 0, "\(text) at \(now)")
      let echo = DueTime.echo(due, now: now, zone: zone)
      try #require(DueTime.parse(echo, now: now, zone: zone) == .success(due), "\(text) at \(now): \(echo)")
    }
    #expect(read > 36_000)
  }

  @Test func hostileTextIsAnsweredAndNeverCrashes() throws {
    var chance = SeededGenerator(seed: 12)
    let pieces = [
      "9", "99", "2026", "999999999", ":", "/", ".", "-", " ", "am", "pm", "d", "h", "mo", "tue", "mar", "next", "utc",
      "+", "z", "t", "de",
      "tomorrow", "mañana", "(", ")", "31", "12", "00", "1", "\u{301}", "\u{202E}", "٣", "９", "week", "noon", "tonight",
      "feb", "29",
    ]
    for round in 0..<60_000 {
      let text =
        round % 3 == 0 ? chance.text(upTo: 40) : (0..<chance.number(0..<9)).map { _ in chance.pick(pieces) }.joined()
      let now = Timestamp(
        milliseconds: chance.pick([.min, .max, 0, -1, DueTimeTests.now.milliseconds, 250_000_000_000_000 - 1]))
      switch DueTime.parse(text, now: now, zone: chance.pick(MadeZones.all)) {
      case .success(let due): try #require(due > now, "\(text)")
      case .failure(let error): try #require(error.message.hasSuffix("."), "\(text)")
      }
      _ = DueTime.echo(now, now: DueTimeTests.now, zone: MadeZones.newYork)
    }
  }
}
