import CommunityModel

/// Writes two years of Harbor: every conversation in drafts first, put in order of time at the end.
struct HarborWriter {
  /// A conversation that is being written.
  struct ThreadDraft {
    var title: String
    var topic: String
    var channel: String
    var starter: Int
    var startedAt: Int64
    var closedAt: Int64?
    var tags: [String]
    var isSpanish = false
    var slots = Slots()
    var posts: [Int] = []
    /// Made for a given moment: nothing is added to it afterwards.
    var isPinned = false
  }

  /// A message that is being written; others are named by their place in the drafts.
  struct PostDraft {
    var thread: Int
    var author: Int
    var at: Int64
    var text: String
    var parent: Int?
    var mentions: [Int] = []
    var reactions: [ReactionRecord] = []
    var editedAt: Int64?
    var isDeleted = false
  }

  let start: Int64
  let end: Int64
  let people: [Persona]
  var random: SplitMix64
  var threads: [ThreadDraft] = []
  var posts: [PostDraft] = []
  /// Who can say what, by kind of speaker.
  struct CastKey: Hashable {
    var speaker: Speaker
    var isSpanish: Bool
  }
  var casts: [CastKey: [Int]] = [:]
  private var titles: Set<String> = []
  private var texts: Set<String> = []
  private var usage: [String: Int] = [:]

  init(start: Int64, end: Int64, people: [Persona], random: SplitMix64) {
    self.start = start
    self.end = end
    self.people = people
    self.random = random
  }

  /// One of the lines that were used least so far.
  mutating func leastUsed(_ lines: [String]) -> String? {
    guard let fewest = lines.map({ usage[$0, default: 0] }).min() else { return nil }
    let line = random.pick(lines.filter { usage[$0, default: 0] == fewest })
    if let line { usage[line, default: 0] += 1 }
    return line
  }

  /// The lines that this person could say: `[es] …` is for those who speak Spanish.
  mutating func leastUsed(_ lines: [String], for author: Int) -> String? {
    let possible = lines.filter { line in
      guard line.first == "[", let close = line.firstIndex(of: "]") else { return true }
      return people[author].has(String(line[line.index(after: line.startIndex)..<close]))
    }
    guard let line = leastUsed(possible) else { return nil }
    guard line.first == "[", let close = line.firstIndex(of: "]") else { return line }
    return String(line[line.index(close, offsetBy: 2)...])
  }

  /// An answer to a text: `(rice|bread) …` only when one of the words is in it, and then rather than a general one.
  mutating func leastUsed(_ answers: [String], for author: Int, to text: String) -> String? {
    let lower = text.lowercased()
    var apt: [String] = []
    var general: [String] = []
    for answer in answers {
      guard answer.first == "(", let close = answer.firstIndex(of: ")") else {
        general.append(answer)
        continue
      }
      let words = answer[answer.index(after: answer.startIndex)..<close].split(separator: "|")
      if words.contains(where: { lower.contains($0) }) {
        apt.append(String(answer[answer.index(close, offsetBy: 2)...]))
      }
    }
    return leastUsed(!apt.isEmpty && random.chance(0.7) ? apt : general, for: author)
  }

  /// Opens a conversation under a title that no other one has.
  mutating func open(
    titles wordings: [String], topic: String, channel: String = "forum", starter: Int, at: Int64, tags: [String],
    isSpanish: Bool = false
  ) -> Int {
    var draft = ThreadDraft(
      title: "", topic: topic, channel: channel, starter: starter, startedAt: at, tags: tags, isSpanish: isSpanish)
    draft.slots.at = at
    draft.slots.names = ["op": people[starter].given, "me": people[starter].given]
    for attempt in 0..<6 where draft.title.isEmpty {
      guard let wording = attempt < 3 ? leastUsed(wordings) : random.pick(wordings) else { break }
      var slots = draft.slots
      let title = slots.fill(wording, using: &random)
      guard titles.insert(title).inserted else { continue }
      draft.title = title
      draft.slots = slots
    }
    if draft.title.isEmpty, let wording = random.pick(wordings) {
      let date = HarborClock.reading(at: at).date
      let plain = draft.slots.fill(wording, using: &random)
      let months = isSpanish ? HarborClock.monthsES : HarborClock.months
      var title = "\(plain) (\(months[date.month - 1]))"
      if !titles.insert(title).inserted {
        title = "\(plain) (\(months[date.month - 1]) \(date.year))"
        if !titles.insert(title).inserted {
          title += " · \(people[starter].given)"
          titles.insert(title)
        }
      }
      draft.title = title
    }
    threads.append(draft)
    return threads.count - 1
  }

  /// Adds a message unless it would come after the end; the text is varied until nobody has said it before.
  @discardableResult
  mutating func say(_ template: String, in thread: Int, by author: Int, at: Int64, answering parent: Int? = nil) -> Int?
  {
    guard at <= end, at >= people[author].activeFrom else { return nil }
    let answered = parent.map { posts[$0].author } ?? threads[thread].starter
    var slots = threads[thread].slots
    slots.at = at
    slots.names["to"] = people[answered].given
    slots.names["me"] = people[author].given
    var text = ""
    for _ in 0..<6 {
      var attempt = slots
      text = styled(attempt.fill(template, using: &random), by: author)
      threads[thread].slots.settled = attempt.settled
      if !texts.contains(text) { break }
    }
    texts.insert(text)
    var post = PostDraft(thread: thread, author: author, at: at, text: text, parent: parent)
    if template.contains("@{to}") { post.mentions = [answered] }
    return append(post)
  }

  /// Adds a message as it stands.
  @discardableResult
  mutating func append(_ post: PostDraft) -> Int {
    posts.append(post)
    threads[post.thread].posts.append(posts.count - 1)
    return posts.count - 1
  }

  /// Everybody types in a way of their own.
  private mutating func styled(_ text: String, by author: Int) -> String {
    let last = text.last
    switch people[author].style {
    case .plain: return text
    case .lowerCase:
      guard !text.contains("@"), text.utf8.count < 220 else { return text }
      let lower = text.lowercased()
      return last == "." ? String(lower.dropLast()) : lower
    case .emoji(let emoji):
      guard random.chance(0.4), last?.isASCII == true, last != ")" else { return text }
      return text + " " + emoji
    case .signs:
      guard text.utf8.count > 70, random.chance(0.6) else { return text }
      return text + " – " + people[author].given
    case .exclaims:
      guard last == ".", !text.hasSuffix("..") else { return text }
      return text.dropLast() + (random.chance(0.2) ? "!!" : "!")
    case .trailsOff:
      guard last == ".", random.chance(0.5) else { return text }
      return text + ".."
    }
  }

  /// The time of the newest message of a conversation.
  func lastTime(of thread: Int) -> Int64 {
    threads[thread].posts.map { posts[$0].at }.max() ?? threads[thread].startedAt
  }
}
