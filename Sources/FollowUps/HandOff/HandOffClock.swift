import CommunityModel

/// Instants in a report: with the day, the year and how far the clock is from UTC, since paper does not say when it was read.
struct HandOffClock {
  let zone: ZoneRule

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// `Sat 21 Nov 2026 14:02`
  func short(_ time: Timestamp) -> String {
    let limit: Int64 = 9_000_000_000_000
    let seconds = max(-limit, min(limit, time.seconds)) + Int64(zone.secondsFromUTC(at: time))
    let local = CivilTime(secondsSince1970: seconds)
    var text = "\(HandOffClock.weekdays[local.date.weekday]) \(local.date.day) "
    text += "\(HandOffClock.months[(local.date.month - 1) % 12]) \(local.date.year) "
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
