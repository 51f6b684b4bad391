import CommunityModel
import Testing

@testable import FollowUps

/// Sunday 22 November 2026, 14:02 in New York, unless a test says otherwise.
struct DueTimeTests {
  static let now = MadeZones.time("2026-11-22T19:02:00Z")

  static func read(_ text: String, now: Timestamp = DueTimeTests.now) -> String {
    switch DueTime.parse(text, now: now, zone: MadeZones.newYork) {
    case .success(let time): DueTime.date(time, zone: MadeZones.newYork)
    case .failure(let error): error.message
    }
  }

  @Test(arguments: [
    ("2h", "Sun 22 Nov 2026 16:02"), ("30m", "Sun 22 Nov 2026 14:32"), ("90 min", "Sun 22 Nov 2026 15:32"),
    ("3d", "Wed 25 Nov 2026 14:02"), ("1w", "Sun 29 Nov 2026 14:02"), ("in 2 hours", "Sun 22 Nov 2026 16:02"),
    ("1d 2h", "Mon 23 Nov 2026 16:02"), ("1h30m", "Sun 22 Nov 2026 15:32"), ("2 months", "Fri 22 Jan 2027 14:02"),
    ("3d 9:00", "Wed 25 Nov 2026 09:00"), ("en 3 días", "Wed 25 Nov 2026 14:02"), ("2 SEMANAS", "Sun 6 Dec 2026 14:02"),
  ])
  func lengthsOfTimeCountFromNow(text: String, shown: String) { #expect(Self.read(text) == shown) }

  @Test(arguments: [
    ("tomorrow", "Mon 23 Nov 2026 09:00"), ("Tomorrow 9", "Mon 23 Nov 2026 09:00"),
    ("tomorrow 14:30", "Mon 23 Nov 2026 14:30"), ("tomorrow at 5pm", "Mon 23 Nov 2026 17:00"),
    ("mañana", "Mon 23 Nov 2026 09:00"), ("mañana por la mañana", "Mon 23 Nov 2026 09:00"),
    ("mañana a las 15:30", "Mon 23 Nov 2026 15:30"), ("pasado mañana", "Tue 24 Nov 2026 09:00"),
    ("today 17:00", "Sun 22 Nov 2026 17:00"), ("today", "Sun 22 Nov 2026 17:00"),
    ("hoy 18:00", "Sun 22 Nov 2026 18:00"),
    ("tonight", "Sun 22 Nov 2026 20:00"), ("esta noche", "Sun 22 Nov 2026 20:00"),
    ("tomorrow noon", "Mon 23 Nov 2026 12:00"), ("tomorrow afternoon", "Mon 23 Nov 2026 14:00"),
  ])
  func namedDaysHaveAWorkingTime(text: String, shown: String) { #expect(Self.read(text) == shown) }

  @Test(arguments: [
    ("tue", "Tue 24 Nov 2026 09:00"), ("tue 9:00", "Tue 24 Nov 2026 09:00"),
    ("Tuesday at 2pm", "Tue 24 Nov 2026 14:00"),
    ("martes 9:00", "Tue 24 Nov 2026 09:00"), ("mar 9:00", "Tue 24 Nov 2026 09:00"),
    ("el miércoles a las 9", "Wed 25 Nov 2026 09:00"), ("fri 0830", "Fri 27 Nov 2026 08:30"),
    ("sun", "Sun 29 Nov 2026 09:00"), ("sun 13:00", "Sun 29 Nov 2026 13:00"), ("sun 15:00", "Sun 22 Nov 2026 15:00"),
    ("next tue", "Tue 24 Nov 2026 09:00"), ("next sun", "Sun 29 Nov 2026 09:00"),
    ("next week", "Mon 23 Nov 2026 09:00"),
    ("próximo martes", "Tue 24 Nov 2026 09:00"), ("9:00 tue", "Tue 24 Nov 2026 09:00"),
  ])
  func daysOfTheWeekAreStillToCome(text: String, shown: String) { #expect(Self.read(text) == shown) }

  @Test func nextTuesdayIsInTheWeekAfterThisOne() {
    let monday = MadeZones.time("2026-11-23T15:00:00Z")
    #expect(Self.read("tue", now: monday) == "Tue 24 Nov 2026 09:00")
    #expect(Self.read("next tue", now: monday) == "Tue 1 Dec 2026 09:00")
    #expect(Self.read("next mon", now: monday) == "Mon 30 Nov 2026 09:00")
  }

  @Test(arguments: [
    ("9:00", "Mon 23 Nov 2026 09:00"), ("15:00", "Sun 22 Nov 2026 15:00"), ("9am", "Mon 23 Nov 2026 09:00"),
    ("5pm", "Sun 22 Nov 2026 17:00"), ("5:30 PM", "Sun 22 Nov 2026 17:30"), ("12am", "Mon 23 Nov 2026 00:00"),
    ("12pm", "Mon 23 Nov 2026 12:00"), ("noon", "Mon 23 Nov 2026 12:00"), ("midnight", "Mon 23 Nov 2026 00:00"),
    ("1430", "Sun 22 Nov 2026 14:30"), ("14:02", "Mon 23 Nov 2026 14:02"),
  ])
  func aClockTimeIsTheNextSuchTime(text: String, shown: String) { #expect(Self.read(text) == shown) }

  @Test(arguments: [
    ("12/1", "Tue 1 Dec 2026 09:00"), ("12/1 9:00", "Tue 1 Dec 2026 09:00"), ("25/12", "Fri 25 Dec 2026 09:00"),
    ("1.12.", "Tue 1 Dec 2026 09:00"), ("1.12", "Tue 1 Dec 2026 09:00"), ("1.12. 10:30", "Tue 1 Dec 2026 10:30"),
    ("1.12.2027", "Wed 1 Dec 2027 09:00"), ("12/1/27", "Wed 1 Dec 2027 09:00"), ("2026-12-01", "Tue 1 Dec 2026 09:00"),
    ("2026-12-01 9:00", "Tue 1 Dec 2026 09:00"), ("2026-12-01T16:45", "Tue 1 Dec 2026 16:45"),
    ("2026-12-01T09:00:00Z", "Tue 1 Dec 2026 04:00"), ("dec 1", "Tue 1 Dec 2026 09:00"),
    ("1 dec", "Tue 1 Dec 2026 09:00"),
    ("Dec 1st", "Tue 1 Dec 2026 09:00"), ("1 de diciembre", "Tue 1 Dec 2026 09:00"),
    ("1 dec 2027", "Wed 1 Dec 2027 09:00"),
    ("dec 1 8pm", "Tue 1 Dec 2026 20:00"), ("mar 3", "Wed 3 Mar 2027 09:00"), ("3 mar 9:00", "Wed 3 Mar 2027 09:00"),
    ("1/5", "Tue 5 Jan 2027 09:00"), ("feb 29", "Tue 29 Feb 2028 09:00"), ("tue 1 dec", "Tue 1 Dec 2026 09:00"),
    ("11/22", "Sun 22 Nov 2026 17:00"), ("11/22 9:00", "Mon 22 Nov 2027 09:00"),
  ])
  func datesAreTheNextOnesUnlessTheyNameAYear(text: String, shown: String) { #expect(Self.read(text) == shown) }

  @Test(arguments: [
    "", "  ", "mon-fri", "soon", "tue wed", "9:60", "25:00", "13pm", "2h tue", "9:00 10:00", "tue 9:00-10:00", "next",
    "d", "-3d",
    "0h", "0d", "today 9:00", "2025-12-01", "31/31", "feb 30", "9", "wed 1 dec 2026", "9999999d",
    "99999999999999999999h",
    "2500-01-01", "1/1/999999999", "tomorrow tomorrow", "3", "12/1 9:00 utc+99", "24:00", "9:0", ":", "/", "1/", "//1",
  ])
  func whatIsNoDueTimeIsAnsweredWithAnExample(text: String) throws {
    let result = DueTime.parse(text, now: Self.now, zone: MadeZones.newYork)
    guard case .failure(let error) = result else {
      Issue.record("“\(text)” was read as \(Self.read(text))")
      return
    }
    #expect(error.message.hasSuffix("."))
    #expect(["3d", "2h", "9:00", "12/1"].contains(where: error.message.contains) || error.message.contains("type"))
  }

  @Test func aNumberAloneAsksWhatItCounts() {
    #expect(Self.read("9") == "“9” may be days or an hour: type 9d or 9h, or a time such as 9:00.")
  }

  @Test func tonightThatIsPastIsNotTomorrow() {
    #expect(Self.read("tonight", now: MadeZones.time("2026-11-23T02:00:00Z")).contains("is past"))
  }

  @Test func anErrorHoldsNoControlCharacters() {
    #expect(!Self.read("\u{1B}[31mred").unicodeScalars.contains { $0.value < 32 })
  }

  @Test func anEchoIsAFullDate() {
    let time = MadeZones.time("2026-12-01T14:00:00Z")
    #expect(DueTime.echo(time, now: Self.now, zone: MadeZones.newYork) == "Tue 1 Dec 2026 09:00 (in 8 d)")
    #expect(DueTime.echo(Self.now, now: time, zone: MadeZones.newYork) == "Sun 22 Nov 2026 14:02 (8 d ago)")
  }
}
