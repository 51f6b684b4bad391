/// A day of the calendar and a time on its clock, without a time zone.
package struct CivilTime: Sendable, Hashable {
  /// The day.
  package let date: CivilDate
  /// Seconds since its midnight, 0 ..< 86,400.
  package let secondOfDay: Int

  /// The time that lies so many seconds after the midnight of 1970-01-01; an offset to UTC is added by the caller. O(1).
  package init(secondsSince1970 seconds: Int64) {
    var (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    if rest < 0 {
      rest += 86_400
      days -= 1
    }
    date = CivilDate(daysSince1970: Int(days))
    secondOfDay = Int(rest)
  }

  /// What the calendar and the clock of a zone show at an instant. Instants beyond some 280,000 years are clamped. O(log
  /// changes of the zone).
  package init(_ time: Timestamp, zone: ZoneRule) {
    let limit: Int64 = 9_000_000_000_000
    self.init(secondsSince1970: max(-limit, min(limit, time.seconds)) + Int64(zone.secondsFromUTC(at: time)))
  }

  /// 0…23.
  package var hour: Int { secondOfDay / 3600 }
  /// 0…59.
  package var minute: Int { secondOfDay / 60 % 60 }
  /// 0…59.
  package var second: Int { secondOfDay % 60 }
}
