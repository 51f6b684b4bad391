import CommunityModel

/// A community of any size, made as a stream: the same numbers in, the same records out, on every machine.
///
/// The shape follows what real forums show: few authors write most (Zipf-like), most conversations are short and some are
/// very long (Pareto), about 45 % of messages answer a given one, a quarter has reactions, and it grows over two and a
/// half years. Memory does not grow with the number of messages: only the conversations that still go on are held.
public struct MadeCommunity: Sendable {
  /// How many members there are; at least one of each role.
  public let members: Int
  /// How many messages the stream holds.
  public let messages: Int
  private let seed: UInt64
  private let end: Int64
  private let people: MadeMembers
  private var start: Int64 { people.start }

  /// The community of that many members and messages.
  ///
  /// - Parameters:
  ///   - members: raised to 7, so that every role is there.
  ///   - messages: any number from 0.
  ///   - seed: another seed, another community.
  ///   - asOf: no record is later than this.
  public init(members: Int, messages: Int, seed: UInt64, endingAt asOf: Timestamp) {
    self.members = max(Role.allCases.count, members)
    self.messages = max(0, messages)
    self.seed = seed
    end = asOf.seconds
    people = MadeMembers(count: self.members, seed: SplitMix64.mix(seed), start: end - 912 * 86_400, end: end)
  }

  /// Its name and policies; the team holds the first nurse, clinician and staff member.
  public var profile: CommunityProfile {
    let team = (0..<Role.allCases.count).map { people.record($0) }.filter(\.role.isTeam)
    return CommunityProfile(
      name: "Made community \(seed)", timeZone: "America/New_York",
      team: team.map { TeamMember(id: $0.id, name: $0.name, role: $0.role) }, acuityWeights: [5, 4, 3, 2, 1],
      heardTargets: [1, 4, 12, 24, 48], dailyTouches: 40, escalation: "Call the member, then the clinician on duty.",
      emergency: "If this is an emergency, call your local emergency number now.")
  }

  /// Hands over every member, in order of id. O(members), nothing kept.
  public func members(_ body: (MemberRecord) throws -> Void) rethrows {
    for index in 0..<members { try body(people.record(index)) }
  }

  /// Hands over every conversation just before its first message, and every message in order of time.
  ///
  /// About a million messages a second in release on one core. What the closures throw stops the stream.
  public func stream(
    conversation: (ConversationRecord) throws -> Void, message: (MessageRecord) throws -> Void
  ) rethrows {
    var talk = MadeTalk(members: people, messages: messages, seed: seed)
    for number in 0..<messages {
      let next = talk.next(number)
      if let opened = next.opened { try conversation(opened) }
      try message(next.message)
    }
  }
}
