import CommunityModel

/// The clock on the wall in Harbor: Eastern time, with its summer time.
enum HarborClock {
  /// Local time cut into what the writers ask for.
  struct Reading {
    var date: CivilDate
    var hour: Int
    var minute: Int
    /// 0 Sunday … 6 Saturday.
    var weekday: Int
  }

  /// Reads the wall clock at an instant, given in seconds since 1970.
  static func reading(at seconds: Int64) -> Reading {
    let local = CivilTime(secondsSince1970: seconds + Int64(offset(at: seconds)))
    return Reading(date: local.date, hour: local.hour, minute: local.minute, weekday: local.date.weekday)
  }

  /// The instant at which the wall clock shows this time of this day.
  static func instant(day: Int, secondOfDay: Int) -> Int64 {
    let local = Int64(day) * 86_400 + Int64(secondOfDay)
    return local - Int64(offset(at: local + 5 * 3600))
  }

  /// Seconds to add to UTC. The rule since 2007: summer time from the second Sunday of March, 07:00 UTC, to the first
  /// Sunday of November, 06:00 UTC.
  static func offset(at seconds: Int64) -> Int {
    let year = CivilTime(secondsSince1970: seconds).date.year
    let start = Int64(sunday(2, of: 3, year: year)) * 86_400 + 7 * 3600
    let end = Int64(sunday(1, of: 11, year: year)) * 86_400 + 6 * 3600
    return seconds >= start && seconds < end ? -4 * 3600 : -5 * 3600
  }

  private static func sunday(_ nth: Int, of month: Int, year: Int) -> Int {
    let first = CivilDate(year: year, month: month, day: 1)
    return first.daysSince1970 + (7 - first.weekday) % 7 + (nth - 1) * 7
  }

  static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  static let weekdaysES = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"]
  static let monthsES = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
