extension CivilDate {
  /// `Sat`: the three letters of the day of the week, as screens and reports write them.
  package var weekdayName: String { CivilDate.weekdayNames[weekday] }

  /// `Nov`: the three letters of the month; of a month that does not exist, those of another.
  package var monthName: String { CivilDate.monthNames[((month - 1) % 12 + 12) % 12] }

  /// Sunday first, as `weekday` counts.
  package static let weekdayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  /// January first, at 0.
  package static let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
