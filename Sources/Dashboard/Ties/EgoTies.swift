import CommunityModel
import TrustMetrics

/// The ties of one member, found when somebody looks: whom they replied to, thanked or mentioned, and who did so to them.
///
/// Read from the member's own messages, newest first, and from what was said around each of them in its conversation.
/// What happened elsewhere, such as a mention in a conversation that they never wrote in, is not seen. Bounded by `Reach`,
/// so that its cost does not grow with the community.
struct EgoTies: Sendable, Equatable {
  /// What one of two gave the other.
  struct Way: Sendable, Equatable {
    var replies = 0
    var thanks = 0
    var mentions = 0
    /// When it was last; nil while there is nothing.
    var last: Timestamp?

    var isAny: Bool { last != nil }
    /// A reply and a mention count 1, a reaction ½.
    var weight: Double { Double(replies + mentions) + Double(thanks) / 2 }
  }

  /// Somebody with whom the member has a tie.
  struct Alter: Sendable, Equatable {
    let member: MemberRow
    /// From the member to them.
    var given = Way()
    /// From them to the member.
    var received = Way()

    var isTwoWay: Bool { given.isAny && received.isAny }
    var last: Timestamp { max(given.last ?? .distantPast, received.last ?? .distantPast) }
    /// What goes both ways is worth more than the same on one side: both sums, and the lesser of them once more.
    var strength: Double { given.weight + received.weight + min(given.weight, received.weight) }
  }

  /// How far a look goes.
  struct Reach: Sendable, Equatable {
    /// Own messages, messages seen in all, and those before and after each of one's own.
    var own = 200
    var seen = 1600
    var before = 8
    var after = 40
  }

  /// Whose ties they are.
  let owner: MemberRow?
  /// The strongest first.
  private(set) var alters: [Alter] = []
  /// Places of alters who gave attention to each other in the same conversations, the lower place first.
  private(set) var links: [(Int, Int)] = []
  /// How many of the member's own messages were looked at, and whether those are all of the time asked for.
  private(set) var messages = 0
  private(set) var isWhole = true

  var twoWay: Int { alters.count { $0.isTwoWay } }

  static func == (a: EgoTies, b: EgoTies) -> Bool {
    a.alters == b.alters && a.messages == b.messages && a.isWhole == b.isWhole
      && a.links.elementsEqual(b.links) { $0 == $1 }
  }

  /// Looks at the ties of a member since an instant (milliseconds).
  init(of member: MemberRow, since start: Int64, in community: Community, reach: Reach = Reach()) {
    owner = member
    var look = TieLook(member, community, reach)
    for row in community.messages(by: member).reversed() {
      let message = community.messages[row]
      if message.sentAt.milliseconds < start { break }
      guard messages < reach.own, look.seen < reach.seen else {
        isWhole = false
        break
      }
      messages += 1
      look.around(row, message, since: start)
    }
    alters = look.alters.sorted { a, b in
      if a.strength != b.strength { return a.strength > b.strength }
      return a.last == b.last ? a.member.index < b.member.index : a.last > b.last
    }
    var places: [Int: Int] = [:]
    for (place, alter) in alters.enumerated() { places[alter.member.index] = place }
    for pair in look.pairs {
      guard let a = places[pair.0], let b = places[pair.1] else { continue }
      links.append((min(a, b), max(a, b)))
    }
    links.sort { $0 < $1 }
  }
}
