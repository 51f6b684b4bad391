/// What a due time says, before anybody looks at a calendar.
struct DuePhrase: Equatable {
  /// Which day.
  enum Day: Equatable {
    /// So many days after today, by name: 0 today, 1 tomorrow.
    case named(Int)
    /// A day of the week, 0 Sunday; in the week after this one, or the next that comes.
    case weekday(Int, ofNextWeek: Bool)
    /// A day of a month, 1 January first; without a year the next one.
    case date(year: Int?, month: Int, day: Int)
  }

  /// A length of time: calendar months and days, and minutes that are as long as minutes are.
  var months = 0
  var days = 0
  var minutes = 0
  var hasLength = false
  var day: Day?
  /// A day of the week beside a date, which must be that of the date.
  var statedWeekday: Int?
  /// Minutes since midnight on the clock.
  var clock: Int?
  /// Seconds east of UTC, where the text says so: an hour that the clock shows twice.
  var offset: Int?

  /// True when nothing was said.
  var isEmpty: Bool { !hasLength && day == nil && clock == nil && statedWeekday == nil }
}
