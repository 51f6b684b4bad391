/// Reads the pieces of a due time from left to right. Each thing may be said once; what is not understood ends it.
struct DueReader {
  private let tokens: [DueToken]
  private var position = 0
  private var phrase = DuePhrase()
  private var isNext = false

  private init(_ tokens: [DueToken]) { self.tokens = tokens }

  /// What the pieces say; nil when they are no due time. O(pieces).
  static func read(_ tokens: [DueToken]) -> DuePhrase? {
    var reader = DueReader(tokens)
    while reader.position < tokens.count {
      guard reader.step() else { return nil }
    }
    guard !reader.isNext, !reader.phrase.isEmpty else { return nil }
    // A day of the week beside a date only confirms it; alone it is the day.
    if let weekday = reader.phrase.statedWeekday {
      switch reader.phrase.day {
      case nil: reader.phrase.day = .weekday(weekday, ofNextWeek: false)
      case .date: return reader.phrase.hasLength ? nil : reader.phrase
      default: return nil
      }
      reader.phrase.statedWeekday = nil
    }
    let phrase = reader.phrase
    if phrase.hasLength, phrase.day != nil { return nil }
    if phrase.hasLength, phrase.clock != nil, phrase.minutes > 0 { return nil }
    if phrase.offset != nil, phrase.clock == nil { return nil }
    return phrase
  }

  // MARK: Looking at pieces

  private func number(_ ahead: Int) -> (value: Int, digits: Int)? {
    guard position + ahead < tokens.count, case .number(let value, let digits) = tokens[position + ahead] else {
      return nil
    }
    return (value, digits)
  }

  private func word(_ ahead: Int) -> String? {
    guard position + ahead < tokens.count, case .word(let word) = tokens[position + ahead] else { return nil }
    return word
  }

  private func mark(_ ahead: Int) -> Character? {
    guard position + ahead < tokens.count, case .mark(let mark) = tokens[position + ahead] else { return nil }
    return mark
  }

  // MARK: One thing

  private mutating func step() -> Bool {
    if let word = word(0) { return readWord(word) }
    if let number = number(0) { return readNumber(number.value, number.digits) }
    return false
  }

  private mutating func readWord(_ word: String) -> Bool {
    if word == "utc" || word == "z" { return readOffset() }
    // The T of an ISO time.
    if word == "t", phrase.day != nil, number(1) != nil { return skip(1) }
    if DueWords.next.contains(word) {
      guard !isNext else { return false }
      isNext = true
      return skip(1)
    }
    if let month = DueWords.month(word), let day = number(1), (1...31).contains(day.value), day.digits <= 2,
      mark(2) != ":", !isHalf(word: self.word(2))
    {
      return readDate(year: nil, month: month, day: day.value, 2, yearMayFollow: true)
    }
    if isNext, DueWords.week.contains(word) { return setDay(.weekday(1, ofNextWeek: true), 1) }
    if let weekday = DueWords.weekday(word) {
      if isNext { return setDay(.weekday(weekday, ofNextWeek: true), 1) }
      guard phrase.statedWeekday == nil else { return false }
      phrase.statedWeekday = weekday
      return skip(1)
    }
    return readNamedDay(word) || readPartOfDay(word) || (DueWords.fillers.contains(word) && skip(1))
  }

  private mutating func readNamedDay(_ word: String) -> Bool {
    switch word {
    case "today", "hoy": return setDay(.named(0), 1)
    case "tomorrow", "tmrw", "tmw": return setDay(.named(1), 1)
    case "tonight": return setDay(.named(0), 0) && setClock(DueTime.tonight, 1)
    // “mañana” is tomorrow, and the morning once a day is known: “mañana por la mañana”.
    case "manana":
      return phrase.day == nil && phrase.statedWeekday == nil ? setDay(.named(1), 1) : setClock(DueTime.morning, 1)
    case "pasado": return self.word(1) == "manana" && setDay(.named(2), 2)
    default: return false
    }
  }

  private mutating func readPartOfDay(_ word: String) -> Bool {
    guard let minute = DueWords.partOfDay(word) else { return false }
    // “esta noche”, “this evening”: today's.
    if phrase.day == nil, position > 0, case .word(let before) = tokens[position - 1],
      before == "this" || before == "esta"
    {
      phrase.day = .named(0)
    }
    return setClock(minute, 1)
  }

  private mutating func readNumber(_ value: Int, _ digits: Int) -> Bool {
    if let word = word(1), let unit = DueWords.unit(word) { return addLength(value, unit) }
    if let word = word(1), isHalf(word: word) { return readTwelveHours(value, minute: 0, half: word, 2) }
    if mark(1) == ":", let minute = number(2), minute.digits == 2, digits <= 2 {
      if isHalf(word: word(3)), let half = word(3) {
        return readTwelveHours(value, minute: minute.value, half: half, 4)
      }
      // Seconds are for RFC 3339, which is read elsewhere.
      return value < 24 && minute.value < 60 && setClock(value * 60 + minute.value, 3)
    }
    if digits == 4, mark(1) == "-", let month = number(2), mark(3) == "-", let day = number(4) {
      return readDate(year: value, month: month.value, day: day.value, 5, yearMayFollow: false)
    }
    if mark(1) == "/", let second = number(2) {
      // Month first, as the community writes it; a month that does not exist is a day.
      let isMonthFirst = value <= 12
      let (month, day) = isMonthFirst ? (value, second.value) : (second.value, value)
      if mark(3) == "/", let year = number(4) {
        return readDate(year: fullYear(year.value, year.digits), month: month, day: day, 5, yearMayFollow: false)
      }
      return readDate(year: nil, month: month, day: day, 3, yearMayFollow: false)
    }
    if mark(1) == ".", let month = number(2) {
      guard mark(3) == "." else { return readDate(year: nil, month: month.value, day: value, 3, yearMayFollow: false) }
      // `1.12. 9:00` has a time after its dot, `1.12.2026` a year.
      if let year = number(4), year.digits == 4 || (year.digits == 2 && mark(5) != ":" && !isHalf(word: word(5))) {
        return readDate(
          year: fullYear(year.value, year.digits), month: month.value, day: value, 5, yearMayFollow: false)
      }
      return readDate(year: nil, month: month.value, day: value, 4, yearMayFollow: false)
    }
    let ahead = ["st", "nd", "rd", "th", "de"].contains(word(1) ?? "") ? 2 : 1
    if let word = word(ahead), let month = DueWords.month(word) {
      return readDate(year: nil, month: month, day: value, ahead + 1, yearMayFollow: true)
    }
    // 0900 and 1430, as wards write them.
    if digits == 4 { return value / 100 < 24 && value % 100 < 60 && setClock(value / 100 * 60 + value % 100, 1) }
    guard phrase.day != nil || phrase.statedWeekday != nil || phrase.days > 0, digits <= 2, value < 24 else {
      return false
    }
    return setClock(value * 60, 1)
  }

  private mutating func readDate(year: Int?, month: Int, day: Int, _ count: Int, yearMayFollow: Bool) -> Bool {
    var year = year
    var count = count
    if yearMayFollow, year == nil {
      let ahead = word(count) == "de" ? count + 1 : count
      if let number = number(ahead), number.digits == 4, mark(ahead + 1) != ":" {
        year = number.value
        count = ahead + 1
      }
    }
    guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year ?? 1) else { return false }
    return setDay(.date(year: year, month: month, day: day), count)
  }

  /// `utc-05:00`, `utc+1`, `z`. Never without the word: `9:00-10:00` is no offset but somebody's hour.
  private mutating func readOffset() -> Bool {
    guard phrase.offset == nil, phrase.clock != nil else { return false }
    guard let sign = mark(1), sign == "+" || sign == "-", let hours = number(2), hours.value <= 26 else {
      phrase.offset = 0
      return skip(1)
    }
    var seconds = hours.value * 3600
    var count = 3
    if mark(count) == ":", let minutes = number(count + 1), minutes.value < 60 {
      seconds += minutes.value * 60
      count += 2
    }
    phrase.offset = sign == "-" ? -seconds : seconds
    return skip(count)
  }

  private mutating func readTwelveHours(_ hour: Int, minute: Int, half: String, _ count: Int) -> Bool {
    guard (1...12).contains(hour), minute < 60 else { return false }
    return setClock((hour % 12 + (half.hasPrefix("p") ? 12 : 0)) * 60 + minute, count)
  }

  private mutating func addLength(_ value: Int, _ unit: DueWords.Unit) -> Bool {
    // A hundred years of any unit; the sums cannot overflow.
    guard value <= 60_000_000 else { return false }
    switch unit {
    case .minute: phrase.minutes += value
    case .hour: phrase.minutes += value * 60
    case .day: phrase.days += value
    case .week: phrase.days += value * 7
    case .month: phrase.months += value
    }
    phrase.hasLength = true
    return skip(2)
  }

  // MARK: Saying a thing once

  private mutating func setDay(_ day: DuePhrase.Day, _ count: Int) -> Bool {
    guard phrase.day == nil else { return false }
    phrase.day = day
    isNext = false
    return skip(count)
  }

  private mutating func setClock(_ minute: Int, _ count: Int) -> Bool {
    guard phrase.clock == nil else { return false }
    phrase.clock = minute
    return skip(count)
  }

  private mutating func skip(_ count: Int) -> Bool {
    position += count
    return true
  }

  private func isHalf(word: String?) -> Bool { ["am", "pm", "p"].contains(word ?? "") }

  private func fullYear(_ value: Int, _ digits: Int) -> Int { digits <= 2 ? 2000 + value : value }
}
