/// The words of due times, English and Spanish, without accents.
enum DueWords {
  /// Words that change nothing: `on tuesday at 9`, `el martes a las 9`.
  static let fillers: Set<String> = [
    "at", "on", "by", "in", "the", "of", "st", "nd", "rd", "th", "el", "la", "los", "las", "a", "de", "del", "en",
    "por",
    "para", "dentro", "this", "este", "esta", "oclock",
  ]
  /// Words for the one after: `next tue`, `próximo martes`.
  static let next: Set<String> = ["next", "proximo", "proxima"]
  /// Words for a week, with `next`.
  static let week: Set<String> = ["week", "semana"]

  /// A unit of a length of time.
  enum Unit { case minute, hour, day, week, month }

  /// The unit of a word; nil when it is none.
  static func unit(_ word: String) -> Unit? {
    switch word {
    case "m", "min", "mins", "minute", "minutes", "minuto", "minutos": .minute
    case "h", "hr", "hrs", "hour", "hours", "hora", "horas": .hour
    case "d", "day", "days", "dia", "dias": .day
    case "w", "wk", "wks", "week", "weeks", "sem", "semana", "semanas": .week
    case "mo", "month", "months", "mes", "meses": .month
    default: nil
    }
  }

  /// 0 Sunday … 6 Saturday; nil when a word is no day of the week.
  static func weekday(_ word: String) -> Int? {
    switch word {
    case "sun", "sunday", "dom", "domingo": 0
    case "mon", "monday", "lun", "lunes": 1
    case "tue", "tues", "tuesday", "mar", "martes": 2
    case "wed", "weds", "wednesday", "mie", "mier", "miercoles": 3
    case "thu", "thur", "thurs", "thursday", "jue", "jueves": 4
    case "fri", "friday", "vie", "viernes": 5
    case "sat", "saturday", "sab", "sabado": 6
    default: nil
    }
  }

  /// 1 January … 12 December; nil when a word is no month.
  static func month(_ word: String) -> Int? {
    switch word {
    case "jan", "january", "ene", "enero": 1
    case "feb", "february", "febrero": 2
    case "mar", "march", "marzo": 3
    case "apr", "april", "abr", "abril": 4
    case "may", "mayo": 5
    case "jun", "june", "junio": 6
    case "jul", "july", "julio": 7
    case "aug", "august", "ago", "agosto": 8
    case "sep", "sept", "september", "set", "septiembre", "setiembre": 9
    case "oct", "october", "octubre": 10
    case "nov", "november", "noviembre": 11
    case "dec", "december", "dic", "diciembre": 12
    default: nil
    }
  }

  /// The minute of the day of a word for a part of it; nil when it is none.
  static func partOfDay(_ word: String) -> Int? {
    switch word {
    case "morning": DueTime.morning
    case "noon", "midday", "mediodia": 12 * 60
    case "afternoon", "tarde": 14 * 60
    case "evening": 18 * 60
    case "night", "noche": DueTime.tonight
    case "midnight", "medianoche": 0
    default: nil
    }
  }
}
