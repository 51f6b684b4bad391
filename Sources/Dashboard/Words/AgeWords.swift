import CommunityModel

/// Ages in words, for dates that can be right and for those that cannot.
extension DashboardState {
  /// Years after which an age is only called old, and days into the future that a clock may be wrong.
  private static let longestYears: Int64 = 99
  private static let longestDaysAhead: Int64 = 366

  /// True for a time of another century, or more than a year ahead: nobody wrote then.
  func cannotBeRight(_ time: Timestamp) -> Bool {
    let years = asOf.time.milliseconds(since: time) / (525_960 * 60_000)
    return years > DashboardState.longestYears || time > asOf.time.adding(days: DashboardState.longestDaysAhead)
  }

  /// An age for a column of six: `26 h`, `>99 y`, `in 3d`, and `future` for what is further than that.
  func age(_ time: Timestamp) -> String {
    let text = Age(of: time, asOf: asOf.time).text
    if glyphs.isSpoken { return cannotBeRight(time) ? "an unknown time" : SpokenAge.words(text) }
    if time < asOf.time, cannotBeRight(time) { return ">\(DashboardState.longestYears) y" }
    if text.unicodeScalars.count <= 6 { return text }
    let parts = text.split(separator: " ")
    let short = "in \(parts[1])\(parts.last?.first.map(String.init) ?? "")"
    return short.count <= 6 && !text.hasSuffix("mo") ? short : "future"
  }

  /// When something was, as the end of a sentence: `3 h ago`, `now`, `in 3 d`, or that this cannot be.
  func ago(_ time: Timestamp) -> String {
    if cannotBeRight(time) { return "on \(dateInDoubt(time))" }
    let short = Age(of: time, asOf: asOf.time).text
    let text = glyphs.isSpoken ? SpokenAge.words(short) : short
    return text == "now" || text.hasPrefix("in ") ? text : "\(text) ago"
  }

  /// True for a time after the instant that all is counted to, where that instant is not now: what the team does with an
  /// archive is done, and promised, by the clock of the wall.
  func isAfterArchive(_ time: Timestamp) -> Bool { asOf.reason != .clock && time > asOf.time }

  /// When the team did something: `3 h ago`; in an archive, where that came after it, the date.
  func done(_ time: Timestamp) -> String {
    isAfterArchive(time) ? "on \(DateText(time, zone: zone).full(asOf: asOf.time, zone: zone))" : ago(time)
  }

  /// An age for a column of six; in an archive, for what came after it, the day: `22 Nov`.
  func shortAge(_ time: Timestamp) -> String {
    isAfterArchive(time) ? DateText(time, zone: zone).dayAndMonth : age(time)
  }

  /// `a date that cannot be right: 2999-01-01`, in UTC as files have it, so that it can be found there.
  func dateInDoubt(_ time: Timestamp) -> String {
    "a date that cannot be right: \(DateText(time, zone: .utc).plain)"
  }
}
