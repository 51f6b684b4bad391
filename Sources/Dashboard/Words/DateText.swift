import CommunityModel

/// Instants as a person reads a clock and a calendar, in the zone of the community.
struct DateText {
  private let local: CivilTime
  private var date: CivilDate { local.date }

  init(_ time: Timestamp, zone: ZoneRule) {
    local = CivilTime(time, zone: zone)
  }

  /// `14:02`
  var clock: String {
    var text = ""
    text.append(padded: local.hour, to: 2)
    text += ":"
    text.append(padded: local.minute, to: 2)
    return text
  }
  /// `21 Nov`
  var dayAndMonth: String { "\(date.day) \(date.monthName)" }
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
  var month: String { "\(date.monthName) \(date.year)" }
  /// `Sat 21 Nov 14:02`
  var full: String { "\(date.weekdayName) \(dayAndMonth) \(clock)" }

  /// `Sat`
  var weekday: String { date.weekdayName }

  /// `Sat 14:02`
  var weekdayAndClock: String { "\(date.weekdayName) \(clock)" }

  /// A time of a message: with the year only where it is not that of `asOf`.
  func full(asOf: Timestamp, zone: ZoneRule) -> String {
    DateText(asOf, zone: zone).date.year == date.year ? full : "\(day) \(clock)"
  }
}
