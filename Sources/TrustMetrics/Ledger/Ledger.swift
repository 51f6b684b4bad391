import CommunityModel

/// All that happened, folded once, message by message: ties, talks, votes and active days.
///
/// It holds nothing that hangs on a window: what does is read from it by a `Settlement` for one instant. Folding one
/// more message costs the same however many there are. Two ledgers that folded the same messages are the same, bit for
/// bit, whether they came one by one or all at once. Owned by one thread.
package final class Ledger {
  package let policy: TrustPolicy
  /// Nothing later than this is in it, in milliseconds.
  package internal(set) var horizon: Int64
  package let classes = Column<MemberClass>()
  package let acuities = Column<UInt8>()
  package let ties: TieTable
  package let talks = Column<Talk>()
  /// The first question of each member, and their last; the others follow by `Talk.nextQuestion`.
  package let firstQuestion = Column<UInt32>()
  let lastQuestion = Column<UInt32>()
  /// When each member had the last two-way tie: with anybody, and with somebody who is not on the team.
  package let lastTwoWay = Column<Int64>()
  package let lastTwoWayMember = Column<Int64>()
  package let lastWrote = Column<Int64>()
  package internal(set) var days: ActiveDays
  package internal(set) var reputation: Reputation
  /// Votes that counted, and events of ties, in the order in which they came: what history is read from. 8 bytes each.
  package let voteLog = Column<LoggedVote>()
  package let tieLog = Column<LoggedEvent>()
  /// When somebody meant to judge for the first time; `Int64.max` before.
  package internal(set) var firstExplicitVote = Int64.max
  /// Rows of team messages since `textsFrom`, for what needs their words.
  package let teamRows = Column<UInt32>()
  var textsFrom: Int64
  /// The earliest thing that lies behind the horizon; `Int64.max` when there is none.
  package internal(set) var nextFuture = Int64.max
  /// A message stands in its conversation before one that is older: the order of lines is not the order of time.
  package internal(set) var isOutOfOrder = false
  /// It was folded in the order of time instead.
  package internal(set) var isByTime = false
  /// The earliest time of a message that was folded since somebody set it to `Int64.max`.
  package internal(set) var oldest = Int64.max
  /// The latest time of a message that was folded.
  package internal(set) var newest = Int64.min
  /// Told of every change while it is live; nil while a store is folded as a whole.
  var gauges: Gauges?
  var voteKinds: [VoteKind?] = []
  let waiting = Column<TieEvent>()
  private var vouched = 0

  /// How far back texts are read: a message of the last 90 days may be a copy of one that is up to 90 days older.
  static let textReach: Int64 = 180 * 86_400_000

  package init(_ community: Community, horizon: Int64, expectingTies: Int = 0) {
    policy = TrustPolicy(community.profile)
    self.horizon = horizon
    textsFrom = horizon &- Ledger.textReach
    let count = community.members.count
    ties = TieTable(memberCount: count, expecting: expectingTies)
    days = ActiveDays(memberCount: count)
    reputation = Reputation(memberCount: count)
    // As many as can come: growing by doubling would hold three times that while it copies.
    tieLog.reserve(
      community.messages.segments.reduce(0) { sum, segment in
        guard let columns = segment?.columns else { return sum }
        return sum + columns.authors.count + columns.mentionRows.count + columns.reactions.rows.count
      })
    grow(to: community)
  }

  /// Makes room for members, conversations and reaction kinds that came since.
  func grow(to community: Community) {
    let members = community.members
    for row in classes.count..<max(classes.count, members.count) {
      classes.append(members.metricClass(row))
      acuities.append(members.acuities[row])
    }
    let count = members.count
    ties.ensure(memberCount: count)
    days.ensure(count)
    reputation.ensure(memberCount: count)
    for row in vouched..<max(vouched, count) where classes[row] == .team { reputation.vouch(for: row) }
    vouched = max(vouched, count)
    firstQuestion.extend(to: count, with: Talk.nobody)
    lastQuestion.extend(to: count, with: Talk.nobody)
    lastTwoWay.extend(to: count, with: .min)
    lastTwoWayMember.extend(to: count, with: .min)
    lastWrote.extend(to: count, with: .min)
    talks.extend(to: community.conversations.count, with: Talk())
    let kinds = community.messages.reactionKinds
    for number in voteKinds.count..<max(voteKinds.count, kinds.count) {
      voteKinds.append(VoteKind(reaction: kinds[UInt16(number)]))
    }
  }
}

/// A vote that counted.
package struct LoggedVote: Sendable, BitwiseCopyable {
  /// Seconds since 2020.
  package var at: Int32
  /// What it weighed for the sake of who gave it, 0…1; below 0 when it was against somebody.
  package var value: Float
}

/// An event of a tie.
package struct LoggedEvent: Sendable, BitwiseCopyable {
  package var tie: UInt32
  /// Seconds since 2020.
  package var at: Int32
}
