import CommunityModel

extension HarborWriter {
  /// Writes a conversation that never ends: about `count` messages spread over two years, more of them later.
  mutating func run(_ blend: Blend, count: Int) {
    let isSpanish = blend.id == "cocina"
    let rhythm = Rhythm.of(blend) ?? .day
    let from = start + Int64(random.within(2...100)) * 86_400
    var times = (0..<count).map { _ in rhythm.start(from: from, to: end, using: &random) }.sorted()
    guard let first = times.first else { return }
    let word = Speaker("P")
    guard
      let starter = starter(for: blend.speaker, at: first + 3600, isSpanish: isSpanish, letsAloneOnesSpeak: false)
        ?? word.flatMap({ starter(for: $0, at: first + 3600, isSpanish: isSpanish, letsAloneOnesSpeak: false) })
    else { return }
    times[0] = max(first, people[starter].activeFrom)
    let thread = open(
      titles: [blend.title], topic: blend.topic, channel: "circle", starter: starter, at: times[0],
      tags: ["self-sustaining", blend.id], isSpanish: isSpanish)
    var recent: [Int] = []
    for (number, time) in times.enumerated() {
      if number > 0, let latest = recent.last, random.chance(0.45) {
        respond(blend, to: latest, in: thread, at: max(time, posts[latest].at + 60), recent: &recent)
        continue
      }
      guard
        let author = number == 0
          ? starter : self.starter(for: blend.speaker, at: time, isSpanish: isSpanish, letsAloneOnesSpeak: false),
        recent.last.map({ posts[$0].author }) != author, !people[author].isAlone
      else { continue }
      if let post = say(compose(blend, by: author), in: thread, by: author, at: time) { remember(post, &recent) }
    }
  }

  /// Writes one weekly conversation that the bot opens and that is closed after a week.
  mutating func week(_ blend: Blend, at time: Int64, bot: Int, count: Int) {
    let reading = HarborClock.reading(at: time)
    let title = "\(blend.title), \(reading.date.day) \(HarborClock.months[reading.date.month - 1]) \(reading.date.year)"
    let thread = open(
      titles: [title], topic: blend.topic, channel: "circle", starter: bot, at: time, tags: ["weekly"])
    guard let text = leastUsed(Corpus.weeklyOpeners), let first = say(text, in: thread, by: bot, at: time) else {
      return
    }
    var recent: [Int] = []
    var clock = time
    var speakers: Set<Int> = []
    for _ in 0..<count {
      clock += Int64(random.quantile(of: [4, 15, 30, 60, 120, 240, 420]) * 60)
      if let target = random.pick(recent), random.chance(0.4) {
        respond(blend, to: target, in: thread, at: max(clock, posts[target].at + 60), recent: &recent)
        continue
      }
      guard let author = starter(for: blend.speaker, at: clock, isSpanish: false, letsAloneOnesSpeak: false),
        !people[author].isAlone,
        speakers.insert(author).inserted
      else { continue }
      let moment = people[author].rhythm.awake(from: clock, using: &random)
      if let post = say(compose(blend, by: author), in: thread, by: author, at: moment, answering: first) {
        remember(post, &recent)
      }
    }
    let closing = time + 7 * 86_400
    if closing < end { threads[thread].closedAt = max(closing, lastTime(of: thread) + 60) }
  }

  private mutating func respond(_ blend: Blend, to target: Int, in thread: Int, at time: Int64, recent: inout [Int]) {
    guard let author = answerer(for: blend.speaker, in: thread, at: time, answering: posts[target].author, except: []),
      let answer = leastUsed(blend.answers, for: author, to: posts[target].text)
    else { return }
    let rhythm = Rhythm.of(blend) ?? people[author].rhythm
    let moment = rhythm.awake(from: time, using: &random)
    // Now and then they add their own news, so that people do not sound like stamps.
    var text = answer
    if blend.id != "jokes", answer.hasSuffix(".") || answer.hasSuffix("!"), random.chance(0.35),
      let own = leastUsed(blend.places[0], for: author)
    {
      text += " " + own
    }
    if let post = say(text, in: thread, by: author, at: moment, answering: target) { remember(post, &recent) }
  }

  /// Two or three sentences.
  private mutating func compose(_ blend: Blend, by author: Int) -> String {
    var parts: [String] = []
    if let first = leastUsed(blend.places[0], for: author) { parts.append(first) }
    if random.chance(0.85), let second = leastUsed(blend.places[1], for: author) { parts.append(second) }
    if random.chance(0.5), let third = leastUsed(blend.places[2], for: author) { parts.append(third) }
    return parts.joined(separator: " ")
  }

  private func remember(_ post: Int, _ recent: inout [Int]) {
    recent.append(post)
    if recent.count > 4 { recent.removeFirst() }
    recent.sort { posts[$0].at < posts[$1].at }
  }
}
