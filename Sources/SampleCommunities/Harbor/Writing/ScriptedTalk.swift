import CommunityModel

extension HarborWriter {
  /// How many replies a conversation gets, by quantile: some none, a few very many.
  private static let lengths: [Double] = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 22]

  /// Plays one theme from `time` on; false when nobody could start it.
  @discardableResult
  mutating func play(_ theme: Theme, at time: Int64) -> Bool {
    guard let starter = starter(for: theme.starter, at: time, isSpanish: theme.isSpanish),
      let opener = leastUsed(theme.openers), let place = theme.openers.firstIndex(of: opener)
    else { return false }
    let titles = theme.titles.filter { $0.opener == nil || $0.opener == place + 1 }.map(\.text)
    let lines = theme.replies.compactMap { $0.fitting(place + 1) }
    let thread = open(
      titles: titles, topic: theme.topic, starter: starter, at: time, tags: [theme.id], isSpanish: theme.isSpanish)
    guard let first = say(opener, in: thread, by: starter, at: time) else { return true }
    let isUnheard = random.chance(0.07)
    if isUnheard {
      if random.chance(0.3) { askAgain(first) }
      return true
    }
    carryOn(lines, after: first, length: Int(random.quantile(of: HarborWriter.lengths) + 0.5))
    return true
  }

  /// Lets others answer a first message with these lines.
  mutating func carryOn(_ lines: [Line], after first: Int, length: Int) {
    let thread = posts[first].thread
    let starter = posts[first].author
    let isAlone = people[starter].isAlone
    var left = length
    var speakers: Set<Int> = [starter]
    var clock = posts[first].at
    var answers = random.shuffled(lines.filter { $0.speaker.who != .starter })
    if isAlone {
      answers = answers.filter(\.speaker.isTeam)
      if answers.isEmpty, let word = Speaker("n"), let text = leastUsed(Corpus.teamAnswers) {
        answers = [Line(speaker: word, text: text)]
      }
    }
    var isFirst = true
    var heard = 0
    for line in answers where left > 0 {
      guard let author = answerer(for: line.speaker, in: thread, at: clock, answering: starter, except: speakers)
      else { continue }
      let time = moment(after: clock, minutes: isFirst ? Delays.first : Delays.next, for: author)
      guard let post = say(line.text, in: thread, by: author, at: time, answering: first) else { continue }
      isFirst = false
      heard += 1
      speakers.insert(author)
      // The next one answers from their own moment, not after a nurse's weekend.
      if !people[author].role.isTeam { clock = time }
      left -= 1 + answerBack(line.replies, to: post, before: first, speakers: &speakers)
      if random.chance(0.06) { murmur(after: post, first: first, speakers: &speakers) }
      if random.chance(0.02) { cookieCut(first) }
    }
    // Who reports back speaks of the answers, so there must have been some.
    guard heard >= 3, lastTime(of: thread) < end else { return }
    for line in lines where line.speaker.who == .starter && random.chance(left > 0 ? 0.75 : 0.45) {
      let time = moment(after: lastTime(of: thread), minutes: Delays.report, for: starter)
      guard time < people[starter].activeUntil else { continue }
      let parent = random.chance(0.4) ? threads[thread].posts.last : nil
      say(line.text, in: thread, by: starter, at: time, answering: parent)
    }
  }

  /// What is said back to an answer, and back to that; the number of messages added.
  private mutating func answerBack(_ lines: [Line], to post: Int, before: Int, speakers: inout Set<Int>) -> Int {
    var count = 0
    let thread = posts[post].thread
    for line in lines where random.chance(0.85) {
      let author: Int?
      switch line.speaker.who {
      case .starter: author = threads[thread].starter
      case .before: author = posts[before].author
      case .oneOf:
        author = answerer(
          for: line.speaker, in: thread, at: posts[post].at, answering: posts[post].author, except: speakers)
      }
      guard let author, author != posts[post].author else { continue }
      let time = moment(after: posts[post].at, minutes: Delays.back, for: author)
      guard time < people[author].activeUntil,
        let added = say(line.text, in: thread, by: author, at: time, answering: post)
      else { continue }
      speakers.insert(author)
      count += 1 + answerBack(line.replies, to: added, before: post, speakers: &speakers)
    }
    return count
  }

  /// Somebody nods along.
  private mutating func murmur(after post: Int, first: Int, speakers: inout Set<Int>) {
    let thread = posts[post].thread
    guard let word = Speaker("m"),
      let text = leastUsed(threads[thread].isSpanish ? Corpus.murmursES : Corpus.murmurs),
      let author = answerer(for: word, in: thread, at: posts[post].at, answering: posts[first].author, except: speakers)
    else { return }
    let target = text.contains("{to}") ? post : first
    let time = moment(after: posts[post].at, minutes: Delays.next, for: author)
    if say(text, in: thread, by: author, at: time, answering: target) != nil { speakers.insert(author) }
  }

  /// The team says what it says to everybody.
  private mutating func cookieCut(_ first: Int) {
    guard let word = Speaker("s"), let text = leastUsed(Corpus.cookieCutters) else { return }
    let thread = posts[first].thread
    guard let author = answerer(for: word, in: thread, at: posts[first].at, answering: posts[first].author, except: [])
    else { return }
    let time = moment(after: posts[first].at, minutes: Delays.next, for: author)
    say(text, in: thread, by: author, at: time, answering: first)
  }

  /// The starter asks once more because nobody answered.
  private mutating func askAgain(_ first: Int) {
    let lines = [
      "Asking again, in case it slipped by.", "Anyone?", "I suppose it's a silly question.",
      "Still wondering about this.",
      "Pushing this up once, then I'll leave it.", "Nobody?",
    ]
    guard
      let line = leastUsed(
        threads[posts[first].thread].isSpanish ? ["¿Nadie?", "Vuelvo a preguntar, por si se perdió."] : lines)
    else { return }
    let author = posts[first].author
    let time = moment(after: posts[first].at + 40_000, minutes: Delays.report, for: author)
    guard time < people[author].activeUntil else { return }
    say(line, in: posts[first].thread, by: author, at: time)
  }
}
