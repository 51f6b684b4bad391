import CommunityModel

/// Instants as a person reads a clock and a calendar, in the zone of the community.
struct DateText {
  private let date: CivilDate
  private let hour: Int
  private let minute: Int

  init(_ time: Timestamp, zone: ZoneRule) {
    let limit: Int64 = 9_000_000_000_000
    let local = max(-limit, min(limit, time.seconds)) + Int64(zone.secondsFromUTC(at: time))
    var days = local / 86_400
    if local % 86_400 < 0 { days -= 1 }
    let inDay = Int(local - days * 86_400)
    date = CivilDate(daysSince1970: Int(days))
    hour = inDay / 3600
    minute = inDay / 60 % 60
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// `14:02`
  var clock: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
  /// `21 Nov`
  var dayAndMonth: String { "\(date.day) \(DateText.months[(date.month - 1) % 12])" }
  /// `21 Nov 2026`
  var day: String { "\(dayAndMonth) \(date.year)" }
  /// `2026-11-21`
  var plain: String {
    func padded(_ number: Int, _ digits: Int) -> String {
      let text = String(number.magnitude)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    return "\(date.year < 0 ? "-" : "")\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }
  /// `Nov 2026`
  var month: String { "\(DateText.months[(date.month - 1) % 12]) \(date.year)" }
  /// `Sat 21 Nov 14:02`
  var full: String { "\(DateText.weekdays[date.weekday]) \(dayAndMonth) \(clock)" }

  /// `Sat 14:02`
  var weekdayAndClock: String { "\(DateText.weekdays[date.weekday]) \(clock)" }

  /// A time of a message: with the year only where it is not that of `asOf`.
  func full(asOf: Timestamp, zone: ZoneRule) -> String {
    DateText(asOf, zone: zone).date.year == date.year ? full : "\(day) \(clock)"
  }
}
