import CommunityModel

/// The community's calendar and clock: instants to local times and back.
package struct LocalClock: Sendable {
  /// How far local time is from UTC.
  package let zone: ZoneRule

  /// The clock of a zone.
  package init(_ zone: ZoneRule) { self.zone = zone }

  /// What the calendar and the clock on the wall show at an instant. Instants beyond some 280,000 years are clamped.
  package func civil(at time: Timestamp) -> CivilTime {
    CivilTime(time, zone: zone)
  }

  /// The instants at which the clock shows that second of that day, the earliest first: one; two when it is set back;
  /// none when it jumps over it.
  package func instants(of day: CivilDate, second: Int) -> [Timestamp] {
    let local = Int64(day.daysSince1970) * 86_400 + Int64(second)
    return offsets(near: local).map { Timestamp(seconds: local - Int64($0)) }
      .filter { time in Int64(zone.secondsFromUTC(at: time)) == local - time.seconds }.sorted()
  }

  /// The instant of a second of a day. The first one of two; a time that the clock jumps over is moved forward by the
  /// gap, as if the clock had not been set yet.
  package func instant(of day: CivilDate, second: Int) -> Timestamp {
    if let first = instants(of: day, second: second).first { return first }
    let local = Int64(day.daysSince1970) * 86_400 + Int64(second)
    return Timestamp(seconds: local - Int64(zone.secondsFromUTC(at: Timestamp(seconds: local - 86_400))))
  }

  /// The midnight with which the day after that of an instant begins.
  package func endOfDay(at time: Timestamp) -> Timestamp {
    instant(of: CivilDate(daysSince1970: civil(at: time).date.daysSince1970 + 1), second: 0)
  }

  /// The different offsets in force around a local time. No clock is more than a day from UTC, so a day to each side,
  /// read as UTC, sees the offset before and after any change that concerns it.
  private func offsets(near local: Int64) -> [Int] {
    var found: [Int] = []
    for seconds in [local - 86_400, local, local + 86_400] {
      let offset = zone.secondsFromUTC(at: Timestamp(seconds: seconds))
      for candidate in [offset, zone.secondsFromUTC(at: Timestamp(seconds: local - Int64(offset)))]
      where !found.contains(candidate) { found.append(candidate) }
    }
    return found
  }
}
