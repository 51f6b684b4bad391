import CommunityModel

/// Instants in a report: with the day, the year and how far the clock is from UTC, since paper does not say when it was read.
struct HandOffClock {
  let zone: ZoneRule

  /// `Sat 21 Nov 2026 14:02`
  func short(_ time: Timestamp) -> String {
    let local = CivilTime(time, zone: zone)
    var text = "\(local.date.weekdayName) \(local.date.day) \(local.date.monthName) \(local.date.year) "
    text.append(padded: local.hour, to: 2)
    text += ":"
    text.append(padded: local.minute, to: 2)
    return text
  }

  /// `Sat 21 Nov 2026 14:02 (UTC-5)`
  func full(_ time: Timestamp) -> String {
    let minutes = zone.secondsFromUTC(at: time) / 60
    var offset = minutes == 0 ? "" : "\(minutes < 0 ? "-" : "+")\(abs(minutes) / 60)"
    if minutes % 60 != 0 {
      offset += ":"
      offset.append(padded: abs(minutes) % 60, to: 2)
    }
    return "\(short(time)) (UTC\(offset))"
  }
}
