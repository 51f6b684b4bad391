import CommunityModel

/// Looks a phrase up in the calendar.
struct DueMeaning {
  let now: Timestamp
  let clock: LocalClock

  /// The instant of a phrase, or why there is none.
  func instant(of phrase: DuePhrase) -> Result<Timestamp, DueTimeError> {
    if phrase.hasLength { return length(phrase) }
    guard let day = phrase.day else { return nextClock(phrase.clock ?? DueTime.morning, phrase) }
    let today = clock.civil(at: now).date
    switch day {
    case .named(let days):
      return checked(on(today, days, phrase))
    case .weekday(let weekday, let ofNextWeek):
      if ofNextWeek {
        let toMonday = 7 - (today.weekday + 6) % 7
        return checked(on(today, toMonday + (weekday + 6) % 7, phrase))
      }
      let days = (weekday - today.weekday + 7) % 7
      if days == 0 {
        let time = on(today, 0, phrase)
        return checked(phrase.clock != nil && time > now ? time : on(today, 7, phrase))
      }
      return checked(on(today, days, phrase))
    case .date(let year, let month, let day):
      return date(year, month, day, today, phrase)
    }
  }

  private func length(_ phrase: DuePhrase) -> Result<Timestamp, DueTimeError> {
    // Further than anything may be, and far from where the calendar's numbers end.
    guard phrase.months <= 1200, phrase.days <= 36_600, phrase.minutes <= 52_700_000 else { return tooFar }
    var time = now
    if phrase.months > 0 || phrase.days > 0 {
      let local = clock.civil(at: now)
      var date = local.date
      let month = date.month - 1 + phrase.months
      date.year += month / 12
      date.month = month % 12 + 1
      // A month after 31 January is the last of February.
      date.day = min(date.day, CivilDate.length(ofMonth: date.month, year: date.year))
      date = CivilDate(daysSince1970: date.daysSince1970 + phrase.days)
      time = instant(date, phrase.clock.map { $0 * 60 } ?? local.secondOfDay, phrase)
    } else if phrase.clock != nil || phrase.minutes == 0 {
      return .failure(DueTimeError(message: "That is now: type a later time such as 2h or tomorrow 9:00."))
    }
    let exact = time.adding(seconds: Int64(phrase.minutes) * 60)
    return DueMeaning.checked(DueMeaning.wholeMinute(exact), now, clock)
  }

  private func nextClock(_ minute: Int, _ phrase: DuePhrase) -> Result<Timestamp, DueTimeError> {
    let today = clock.civil(at: now).date
    for days in 0...2 {
      let time = on(today, days, phrase)
      if time > now { return checked(time) }
    }
    return checked(on(today, 1, phrase))
  }

  private func date(
    _ year: Int?, _ month: Int, _ day: Int, _ today: CivilDate, _ phrase: DuePhrase
  ) -> Result<Timestamp, DueTimeError> {
    // 29 February comes within eight years.
    for candidate in year.map({ $0...$0 }) ?? (today.year...today.year + 8) {
      let date = CivilDate(year: candidate, month: month, day: day)
      guard date.isValid else { continue }
      let time = on(today, date.daysSince1970 - today.daysSince1970, phrase)
      if year == nil, time <= now { continue }
      if let stated = phrase.statedWeekday, stated != date.weekday {
        if year == nil { continue }
        let name = date.weekdayName
        return .failure(
          DueTimeError(
            message:
              "\(day) \(CivilDate.monthNames[month - 1]) \(candidate) is a \(name): leave the day of the week out, as in 12/1."
          ))
      }
      return checked(time)
    }
    let name = CivilDate.monthNames[month - 1]
    let why =
      phrase.statedWeekday == nil ? "There is no \(day) \(name)" : "No \(day) \(name) soon is that day of the week"
    return .failure(DueTimeError(message: "\(why): type a date such as 12/1 or 1 dec."))
  }

  /// A day counted from today, at the time of the phrase or the one that stands for the day.
  private func on(_ today: CivilDate, _ days: Int, _ phrase: DuePhrase) -> Timestamp {
    let minute = phrase.clock ?? (days == 0 ? DueTime.endOfWork : DueTime.morning)
    return instant(CivilDate(daysSince1970: today.daysSince1970 + days), minute * 60, phrase)
  }

  private func instant(_ date: CivilDate, _ second: Int, _ phrase: DuePhrase) -> Timestamp {
    guard let offset = phrase.offset else { return clock.instant(of: date, second: second) }
    return Timestamp(seconds: Int64(date.daysSince1970) * 86_400 + Int64(second - offset))
  }

  private func checked(_ time: Timestamp) -> Result<Timestamp, DueTimeError> {
    DueMeaning.checked(time, now, clock)
  }

  /// Up to the minute, since that is what is shown.
  static func wholeMinute(_ time: Timestamp) -> Timestamp {
    let rest = time.milliseconds % 60_000
    return Timestamp(milliseconds: time.milliseconds + (rest > 0 ? 60_000 - rest : -rest))
  }

  /// A time that is later than now, and by at most a hundred years.
  static func checked(_ time: Timestamp, _ now: Timestamp, _ clock: LocalClock) -> Result<Timestamp, DueTimeError> {
    guard time > now else {
      let date = DueTime.date(time, zone: clock.zone)
      return .failure(DueTimeError(message: "\(date) is past: type a later time such as 2h or tomorrow 9:00."))
    }
    guard time <= now.adding(days: 36_525) else { return tooFarError }
    return .success(time)
  }

  private var tooFar: Result<Timestamp, DueTimeError> { DueMeaning.tooFarError }

  private static let tooFarError: Result<Timestamp, DueTimeError> = .failure(
    DueTimeError(message: "That is more than a hundred years away: type a nearer time such as 3d."))
}
