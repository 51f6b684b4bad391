import CommunityModel

/// Instants as a person reads a clock and a calendar, in the zone of the community.
struct DateText {
  private let local: CivilTime
  private var date: CivilDate { local.date }

  init(_ time: Timestamp, zone: ZoneRule) {
    let limit: Int64 = 9_000_000_000_000
    let local = max(-limit, min(limit, time.seconds)) + Int64(zone.secondsFromUTC(at: time))
    self.local = CivilTime(secondsSince1970: local)
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// `14:02`
  var clock: String {
    var text = ""
    text.append(padded: local.hour, to: 2)
    text += ":"
    text.append(padded: local.minute, to: 2)
    return text
  }
  /// `21 Nov`
  var dayAndMonth: String { "\(date.day) \(DateText.months[(date.month - 1) % 12])" }
  /// `2026`
  var year: Int { date.year }
  /// `21 Nov 2026`
  var day: String { "\(dayAndMonth) \(date.year)" }
  /// `2026-11-21`
  var plain: String {
    var text = ""
    text.append(padded: date.year, to: 4)
    text += "-"
    text.append(padded: date.month, to: 2)
    text += "-"
    text.append(padded: date.day, to: 2)
    return text
  }
  /// `Nov 2026`
  var month: String { "\(DateText.months[(date.month - 1) % 12]) \(date.year)" }
  /// `Sat 21 Nov 14:02`
  var full: String { "\(DateText.weekdays[date.weekday]) \(dayAndMonth) \(clock)" }

  /// `Sat`
  var weekday: String { DateText.weekdays[date.weekday] }

  /// `Sat 14:02`
  var weekdayAndClock: String { "\(DateText.weekdays[date.weekday]) \(clock)" }

  /// A time of a message: with the year only where it is not that of `asOf`.
  func full(asOf: Timestamp, zone: ZoneRule) -> String {
    DateText(asOf, zone: zone).date.year == date.year ? full : "\(day) \(clock)"
  }
}
