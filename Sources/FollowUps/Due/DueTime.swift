import CommunityModel

/// Due times as people type them: `3d`, `tue 9:00`, `tomorrow`, `2h`, `12/1`.
///
/// English and Spanish words, any case. What a text leaves open is decided here and shown by ``echo(_:now:zone:)``
/// before anything is saved:
/// - A clock time alone is the next such time. A day without a time is at 09:00; today without one is at 17:00.
/// - A bare day of the week is the next such day, never today; with a time that is still to come it may be today.
///   `next tue` is the Tuesday of the week after this one (weeks begin on Monday); `next week` is its Monday.
/// - `12/1` is 1 December and `25/12` is 25 December: month first, unless there is no such month. `1.12.` is 1 December.
///   Without a year it is the next such date.
/// - Days, weeks and months are days of the calendar: `3d` keeps the time on the clock when daylight saving begins or ends.
///   Hours and minutes are exact, rounded up to the minute: `72h` may be another time on the clock.
/// - A time that the clock jumps over is moved forward by the gap; of a time that it shows twice the first is meant, unless
///   the text names the offset (`1:30 utc-05:00`).
public enum DueTime {
  /// When a day without a time is due, in minutes since midnight: 09:00, when a shift has been handed over.
  public static let morning = 9 * 60
  /// When today without a time is due: 17:00, the end of the working day.
  public static let endOfWork = 17 * 60
  /// When tonight is: 20:00.
  public static let tonight = 20 * 60

  /// The instant that a text means, counted from `now` on the community's clock: later than `now`, by at most a hundred
  /// years, and a whole minute. An error says in a sentence what could be typed. O(length); any text may be given.
  public static func parse(_ text: String, now: Timestamp, zone: ZoneRule) -> Result<Timestamp, DueTimeError> {
    guard now.milliseconds.magnitude < 250_000_000_000_000 else {
      return .failure(DueTimeError(message: "The clock is wrong, so no due time can be counted from it."))
    }
    if let exact = Timestamp(rfc3339: text) {
      return DueMeaning.checked(DueMeaning.wholeMinute(exact), now, LocalClock(zone))
    }
    guard let tokens = DueToken.read(text), let phrase = DueReader.read(tokens) else {
      return .failure(DueTimeError(message: hint(text)))
    }
    return DueMeaning(now: now, clock: LocalClock(zone)).instant(of: phrase)
  }

  /// A due time in full, such as `Tue 1 Dec 2026 09:00 (in 9 d)`: what is shown before Enter. ``parse(_:now:zone:)`` reads
  /// it again. An hour that the clock shows twice is written with its offset, `01:30 UTC-05:00`.
  public static func echo(_ time: Timestamp, now: Timestamp, zone: ZoneRule) -> String {
    let age = Age(of: time, asOf: now)
    let distance = age.milliseconds >= 60_000 ? age.text + " ago" : age.text
    return date(time, zone: zone) + " (" + distance + ")"
  }

  /// `Tue 1 Dec 2026 09:00`.
  static func date(_ time: Timestamp, zone: ZoneRule) -> String {
    let clock = LocalClock(zone)
    let local = clock.civil(at: time)
    var text = "\(local.date.weekdayName) \(local.date.day) "
    text += "\(local.date.monthName) "
    text.append(padded: local.date.year, to: 4)
    text += " "
    text.append(padded: local.hour, to: 2)
    text += ":"
    text.append(padded: local.minute, to: 2)
    guard clock.instants(of: local.date, second: local.secondOfDay).count > 1 else { return text }
    let offset = zone.secondsFromUTC(at: time)
    text += offset < 0 ? " UTC-" : " UTC+"
    text.append(padded: abs(offset) / 3600, to: 2)
    text += ":"
    text.append(padded: abs(offset) / 60 % 60, to: 2)
    return text
  }

  private static func hint(_ text: String) -> String {
    let example = "type a time such as 2h, 3d, tomorrow, tue 9:00, 12/1 or 5pm"
    let shown = String(
      String.UnicodeScalarView(text.unicodeScalars.prefix(24).filter { $0.value >= 32 && $0.value != 127 }))
    guard shown.contains(where: { !$0.isWhitespace }) else { return "No due time yet: \(example)." }
    if let number = Int(shown), (1...31).contains(number) {
      return "“\(number)” may be days or an hour: type \(number)d or \(number)h, or a time such as 9:00."
    }
    return "“\(shown)” is no due time: \(example)."
  }
}

/// Why a text is no due time, in a sentence with an example.
public struct DueTimeError: Error, Sendable, Equatable {
  /// The sentence, for who typed it.
  public var message: String
}
