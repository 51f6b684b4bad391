import CommunityModel
import TrustMetrics

/// A look at the ties around one member while it goes on.
struct TieLook {
  private let member: MemberRow
  private let community: Community
  private let reach: EgoTies.Reach
  /// The lowest place of each conversation that was seen: own messages come newest first, so all above it was.
  private var lowest: [Int: Int] = [:]
  private var places: [Int: Int] = [:]
  private var known: Set<UInt64> = []
  private var welcome: [String: Bool] = [:]
  /// How many messages were seen.
  private(set) var seen = 0
  /// In the order in which they were met.
  private(set) var alters: [EgoTies.Alter] = []
  /// Two others of whom one gave attention to the other, each pair once.
  private(set) var pairs: [(Int, Int)] = []

  init(_ member: MemberRow, _ community: Community, _ reach: EgoTies.Reach) {
    self.member = member
    self.community = community
    self.reach = reach
  }

  /// Sees what was said around one message of the member.
  mutating func around(_ row: MessageRow, _ message: Message, since start: Int64) {
    let conversation = message.conversation.index
    let rows = community.activity.byConversation[conversation]
    let place = TieLook.place(of: row, at: message.sentAt, in: rows, community)
    let from = max(rows.startIndex, place - reach.before)
    let to = min(place + reach.after + 1, lowest[conversation] ?? rows.endIndex, rows.endIndex)
    guard from < to else { return }
    lowest[conversation] = from
    for index in (from..<to).reversed() {
      if seen >= reach.seen { return }
      seen += 1
      let message = community.messages[MessageRow(raw: rows[index])]
      // What answers is newer than what it answers: the start holds for both.
      if message.sentAt.milliseconds >= start { take(message, at: index, in: rows) }
    }
  }

  /// The place of a message among those of its conversation, which are in time order. O(log length + equal times).
  private static func place(
    of row: MessageRow, at time: Timestamp, in rows: ArraySlice<UInt32>, _ community: Community
  ) -> Int {
    var low = rows.startIndex
    var high = rows.endIndex
    while low < high {
      let middle = (low + high) / 2
      if community.messages[MessageRow(raw: rows[middle])].sentAt < time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func take(_ message: Message, at index: Int, in rows: ArraySlice<UInt32>) {
    guard !message.isDeleted else { return }
    let author = message.author
    let at = message.sentAt
    let isPresent = isPresent(author)
    if isPresent, let addressee = addressee(of: message, at: index, in: rows) {
      tie(author, addressee, at) { $0.replies += 1 }
    }
    if isPresent { for other in message.mentions { tie(author, other, at) { $0.mentions += 1 } } }
    for reaction in message.reactions {
      guard isWelcome(reaction.kind) else { continue }
      tie(reaction.by, author, reaction.at ?? at) { $0.thanks += 1 }
    }
  }

  /// Whom a message is for: whose message it answers by name, else the last human before it who is not its author.
  private func addressee(of message: Message, at index: Int, in rows: ArraySlice<UInt32>) -> MemberRow? {
    if let answered = message.replyTo { return community.messages[answered].author }
    if message.repliesToNothing { return nil }
    let author = message.author
    for place in (max(rows.startIndex, index - reach.before)..<index).reversed() {
      let before = community.messages[MessageRow(raw: rows[place])]
      let other = before.author
      if other != author, !before.isDeleted, community.members.role(other).isHuman { return other }
    }
    return nil
  }

  /// False for what says that something did not help: attention, but none that ties. The word is read once.
  private mutating func isWelcome(_ kind: String) -> Bool {
    if let known = welcome[kind] { return known }
    let isWelcome = VoteKind(reaction: kind) != .notHelpful
    welcome[kind] = isWelcome
    return isWelcome
  }

  private func isPresent(_ row: MemberRow) -> Bool { community.members.metricClass(row.index).isPresent }

  private mutating func tie(_ from: MemberRow, _ to: MemberRow, _ at: Timestamp, _ count: (inout EgoTies.Way) -> Void) {
    guard from != to, isPresent(from), isPresent(to) else { return }
    guard from == member || to == member else {
      let (low, high) = (min(from.index, to.index), max(from.index, to.index))
      if known.insert(UInt64(low) << 32 | UInt64(high)).inserted { pairs.append((low, high)) }
      return
    }
    let other = from == member ? to : from
    let place = places[other.index] ?? alters.count
    if place == alters.count {
      places[other.index] = place
      alters.append(EgoTies.Alter(member: other))
    }
    let way = from == member ? \EgoTies.Alter.given : \EgoTies.Alter.received
    count(&alters[place][keyPath: way])
    alters[place][keyPath: way].last = max(alters[place][keyPath: way].last ?? .distantPast, at)
  }
}
