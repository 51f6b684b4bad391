import CommunityModel

/// The state of the stream of messages: the conversations that go on, and who writes next.
struct MadeTalk {
  private let people: MadeMembers
  private let total: Int
  private var random: SplitMix64
  private var hours: MadeHours
  private var text = MadeText()
  private var live: [LiveConversation] = []
  private var opened = 0
  private let most: Int
  private let step: Int
  private var team: [Int] = []
  private var bots: [Int] = []

  init(members: MadeMembers, messages: Int, seed: UInt64) {
    people = members
    total = messages
    random = SplitMix64(seed: SplitMix64.mix(seed &+ 1))
    hours = MadeHours(start: members.start, end: members.end, seed: seed)
    most = max(24, min(4000, messages / 500))
    step = MadeTalk.coprime(to: members.count)
    for index in 0..<members.count {
      let role = members.role(of: index)
      if role.isTeam { team.append(index) }
      if role == .bot { bots.append(index) }
    }
  }

  /// The message of that number, 0 first, and the conversation that it opens, if it does.
  mutating func next(_ number: Int) -> (opened: ConversationRecord?, message: MessageRecord) {
    let share = (Double(number) + random.unit()) / Double(total)
    let time = Timestamp(milliseconds: hours.milliseconds(atShare: share))
    let joined = people.joined(byShare: hours.elapsed)
    // One conversation to twelve messages; a new one whenever fewer were opened than that.
    let isNew = live.isEmpty || random.unit() * 24 < Double(number) / 12 - Double(opened) + 2
    let place = isNew ? open(number) : choose()
    let author = isNew ? anyone(among: joined) : speaker(in: live[place], among: joined)
    let asks = isNew && random.chance(0.75)
    var record = MessageRecord(
      id: String(number + 1), conversation: String(live[place].id), author: people.id(author), sentAt: time,
      text: text.make(asksFirst: asks, using: &random))
    if !isNew { answer(&record, in: live[place], by: author) }
    if random.next() & 3 == 0 { react(&record, among: joined, end: people.end) }
    if random.next() & 127 == 0 {
      let edited = time.adding(seconds: Int64(random.within(30...3600)))
      if edited.seconds < people.end { record.editedAt = edited }
    }
    if !isNew && random.next() & 255 == 0 { record.deleted = true }
    let conversation = isNew ? self.conversation(live[place], by: author, at: time) : nil
    live[place].add(message: number, author: author)
    if live[place].left <= 0 { close(place) }
    return (conversation, record)
  }

  private mutating func open(_ number: Int) -> Int {
    // At its fill the pool lets go of one that would have gone on, but not of the very long ones.
    if live.count >= most {
      for _ in 0..<8 {
        let place = random.below(live.count)
        if live[place].left < 200 {
          close(place)
          break
        }
      }
    }
    opened += 1
    live.append(LiveConversation(id: opened, left: length(), count: 0, first: number))
    return live.count - 1
  }

  /// How many messages a conversation would like to hold: Pareto with a shape of 1.25 and a mean of about twelve.
  private mutating func length() -> Int {
    let u = random.unit() + 1e-7
    // u^(−4/5) without `pow`: two Newton steps are enough for a length.
    var root = 1.0
    for _ in 0..<24 { root = (4 * root + u / (root * root * root * root)) / 5 }
    let wanted = 2.6 * root / u
    return max(1, min(Int(wanted), max(60, total / 60)))
  }

  private mutating func close(_ place: Int) {
    live.swapAt(place, live.count - 1)
    live.removeLast()
  }

  /// Which conversation goes on: the better one of two, by what it still holds, so that the long ones draw more.
  @inline(__always)
  private mutating func choose() -> Int {
    let one = random.below(live.count)
    let two = random.below(live.count)
    return live[one].left > live[two].left ? one : two
  }

  @inline(__always)
  private mutating func speaker(in conversation: LiveConversation, among joined: Int) -> Int {
    let last = conversation.authors[(conversation.count - 1) & 3]
    if random.chance(0.45) {
      let known = conversation.authors[random.below(min(conversation.count, 4))]
      if known != last { return known }
    }
    let other = anyone(among: joined)
    return other != last ? other : anyone(among: joined)
  }

  /// A member, few of them very often: the n-th most talkative about n^(−2/3) as much.
  @inline(__always)
  private mutating func anyone(among joined: Int) -> Int {
    let bits = random.next() & 0xFF
    if bits < 5, let bot = bots.first(where: { $0 < joined }) {
      let place = bots[random.below(bots.count)]
      return place < joined ? place : bot
    }
    if bits < 30 {
      let place = team[random.below(random.below(team.count) + 1)]
      if place < joined { return place }
    }
    for _ in 0..<6 {
      let u = random.unit()
      let rank = Int(u * u * u * Double(people.count))
      let place = rank.multipliedReportingOverflow(by: step).partialValue % people.count
      if place < joined { return place }
    }
    return random.below(joined)
  }

  @inline(__always)
  private mutating func answer(_ record: inout MessageRecord, in conversation: LiveConversation, by author: Int) {
    let bits = random.next()
    guard bits & 0xFF < 126 else { return }
    let known = min(conversation.count, 4)
    let back = Int(bits >> 8 & 3)
    let place = (conversation.count - 1 - (back < known ? back : 0)) & 3
    record.replyTo = bits >> 12 & 7 == 0 ? String(conversation.first + 1) : String(conversation.messages[place] + 1)
    if bits >> 16 & 31 == 0, conversation.authors[place] != author {
      record.mentions = [people.id(conversation.authors[place])]
    }
  }

  private static let kinds = ["like", "like", "thanks", "helpful", "heart", "thanks", "like", "not helpful"]

  private mutating func react(_ record: inout MessageRecord, among joined: Int, end: Int64) {
    let bits = random.next()
    let count = 1 + Int((bits & 3) & (bits >> 2 & 3))
    var reactions: [ReactionRecord] = []
    reactions.reserveCapacity(count)
    for number in 0..<count {
      let after = Int64(bits >> (8 + 8 * UInt64(number)) & 0xFF)
      let at = Timestamp(milliseconds: min(end * 1000, record.sentAt.milliseconds + after * after * 1000 + 20_000))
      // The last kind is rare: only one in eight of those who draw it means it.
      var kind = Int(bits >> (40 + 3 * UInt64(number)) & 7)
      if kind == 7 && random.next() & 7 != 0 { kind = 0 }
      let by = people.id(anyone(among: joined))
      if by != record.author, !reactions.contains(where: { $0.by == by }) {
        reactions.append(ReactionRecord(by: by, kind: MadeTalk.kinds[kind], at: at))
      }
    }
    if !reactions.isEmpty { record.reactions = reactions }
  }

  private static let subjects = [
    "Sensor", "Nights", "New tablets", "Breakfast", "The form", "My feet", "Walking", "Clinic day", "Family dinner",
    "Fear", "Travel",
    "Work", "Sleep", "Recipes", "Good news", "Insurance", "First week", "School", "Sick days", "Thank you",
  ]
  private static let turns = [
    "again", "– any ideas?", "and me", "this week", "for beginners", "– ¿alguien más?", "🙂", "(long)", "at home", "?",
  ]

  private mutating func conversation(_ live: LiveConversation, by author: Int, at time: Timestamp) -> ConversationRecord
  {
    let hash = SplitMix64.mix(UInt64(live.id))
    let subject = MadeTalk.subjects[Int(hash % 20)]
    var record = ConversationRecord(
      id: String(live.id), title: "\(subject) \(MadeTalk.turns[Int(hash >> 8 & 0xFF) % 10]) #\(live.id)",
      channel: hash >> 16 & 3 == 0 ? "circle" : "forum", topic: subject, startedBy: people.id(author), startedAt: time)
    if people.role(of: author).isTeam { record.ignition = Ignition(by: record.startedBy, at: time, fuel: "a question") }
    return record
  }

  /// A step through all members that meets every one, so that the talkative are spread over the numbers.
  private static func coprime(to count: Int) -> Int {
    var step = max(1, count / 8 * 5 + 1)
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    while divisor(step, count) != 1 { step += 1 }
    return step
  }
}
