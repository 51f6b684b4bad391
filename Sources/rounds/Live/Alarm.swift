import CommunityModel

/// When the loop has to wake by itself: at the next instant at which time alone changes who needs a person.
///
/// No timer runs: the wait for keys just ends then. While nothing comes due there is no alarm at all.
struct Alarm {
  private var next: Timestamp?
  private var last: Timestamp?
  /// A busy community has something coming due all the time; the screen shows no less than minutes.
  private static let leastBetween: Int64 = 60_000

  /// The next change; nil when time changes nothing.
  mutating func set(_ time: Timestamp?) { next = time }

  /// It rang. Whoever finds out what changed sets it anew.
  mutating func rang(_ now: Timestamp) {
    last = now
    next = nil
  }

  /// How long to wait from now; nil for ever.
  func milliseconds(_ now: Timestamp) -> Int? {
    guard let next else { return nil }
    // A millisecond late, so that what comes due then is due.
    let due = next.milliseconds(since: now) + 1
    let pause = last.map { Alarm.leastBetween - now.milliseconds(since: $0) } ?? 0
    // The clock on the wall may be set: a day is as far as one wait looks.
    return Int(min(max(due, pause, 0), 86_400_000))
  }
}
