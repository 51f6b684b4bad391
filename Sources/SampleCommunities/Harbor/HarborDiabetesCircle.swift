import CommunityModel

/// The demo community: about 240 invented people in an invented harbour town, and two years of their talk.
public enum HarborDiabetesCircle {
  /// Makes the community as it is at `asOf`.
  ///
  /// Deterministic: the same end and seed give the same community on every machine. Nothing is later than the end, and
  /// several messages lie within its last hour. About 8,000 messages; well under a second in release.
  ///
  /// - Parameters:
  ///   - asOf: the instant at which the story ends.
  ///   - seed: another seed, other lives.
  public static func make(endingAt asOf: Timestamp, seed: UInt64 = 2026) -> SampleCommunity {
    let end = asOf.seconds
    let start = end - 730 * 86_400
    var random = SplitMix64(seed: seed)
    let roster = Roster(from: start, to: end, size: 242, using: SplitMix64(seed: random.next()))
    var writer = HarborWriter(start: start, end: end, people: roster.people, random: SplitMix64(seed: random.next()))
    let messages = 8000
    writeRunningTalk(&writer)
    for newcomer in roster.people.indices { writer.welcome(newcomer) }
    writer.pin(Corpus.pinned)
    writeScripts(&writer, until: messages)
    writer.finish()
    let (conversations, posts) = writer.assembled(limit: messages)
    var made = SampleCommunity(
      profile: .harborDiabetesCircle, members: roster.people.map(\.record), conversations: conversations,
      messages: posts)
    made.journal = HarborJournal(endingAt: asOf, messages: posts).entries
    return made
  }

  private static func writeRunningTalk(_ writer: inout HarborWriter) {
    let counts = [
      "night-carers": 300, "supper": 380, "walk-log": 300, "morning": 330, "small-wins": 230, "cocina": 150,
      "jokes": 90,
      "type1-after-dark": 200,
    ]
    for blend in Corpus.blends.blends { if let count = counts[blend.id] { writer.run(blend, count: count) } }
    guard let weekly = Corpus.blends.blends.first(where: { $0.id == "good-news" }),
      let bot = writer.people.firstIndex(where: { $0.record.id == "bell" })
    else { return }
    let firstDay = Int(writer.start / 86_400)
    let lastDay = Int(writer.end / 86_400)
    for day in firstDay...lastDay where CivilDate(daysSince1970: day).weekday == 5 {
      let time = HarborClock.instant(day: day, secondOfDay: 9 * 3600)
      guard time > writer.start, time < writer.end else { continue }
      let share = Double(day - firstDay) / Double(lastDay - firstDay)
      writer.week(weekly, at: time, bot: bot, count: 5 + Int(8 * share))
    }
  }

  private static func writeScripts(_ writer: inout HarborWriter, until count: Int) {
    let themes = Corpus.scripts.themes
    var played = [[Int64]](repeating: [], count: themes.count)
    var attempts = 0
    while writer.posts.count < count, attempts < 20_000 {
      attempts += 1
      // The theme that was played least, so that every one comes round; not twice within six weeks.
      let fewest = played.map(\.count).min() ?? 0
      guard let theme = writer.random.pick(themes.indices.filter { played[$0].count == fewest }) else { return }
      var time = writer.end
      for _ in 0..<200 {
        time = Rhythm.day.start(from: writer.start, to: writer.end, using: &writer.random)
        let month = HarborClock.reading(at: time).date.month
        let isSeason = themes[theme].months?.contains(month) ?? true
        if isSeason, !played[theme].contains(where: { abs($0 - time) < 42 * 86_400 }) { break }
      }
      played[theme].append(time)
      writer.play(themes[theme], at: time)
    }
  }
}
