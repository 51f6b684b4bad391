import CommunityModel

/// What hangs on windows, for one instant: counted once from a ledger, then kept up with every message that is folded.
///
/// Everything in it is a whole number, a sorted list or a sum that does not hang on its order, so that what is kept up
/// is exactly what would be counted anew. Moving the instant counts anew: O(ties + members + conversations), some tens
/// of milliseconds for a million messages; no text is read and no message outside the windows looked at.
final class Gauges {
  let asOf: Int64
  let from90: Int64
  let from28: Int64
  let from7: Int64
  let quiet: Int64
  let joined30: Int64
  unowned let ledger: Ledger
  var community: Community

  // Members.
  /// Messages of 90 days of those who are present.
  var written: ContiguousArray<UInt32>
  var participation = Participation([UInt32]())
  /// Members active in 90 d or joined in 30 d by acuity 1…5, and those of them without a two-way tie in 28 d.
  var counted = [Int](repeating: 0, count: 6)
  var lonely = [Int](repeating: 0, count: 6)
  var activeWithTwoWay = 0

  // Ties of 90 days.
  var links = 0
  var reciprocated = 0
  var nodes = 0
  /// Directed ties of 90 days that touch each member.
  var touching: ContiguousArray<UInt32>
  /// Partners with whom each had a two-way tie in 28, and in 90 days.
  var twoWay28: ContiguousArray<UInt32>
  var twoWay90: ContiguousArray<UInt32>
  /// Neighbours among members, in 90 days.
  var degree: ContiguousArray<UInt32>
  var triples = 0
  var triangles = 0
  var everybody: UnionFind
  var membersOnly: UnionFind
  /// New ties between members in 7 days, and those whose ends had a common neighbour before.
  var newTies = 0
  var woven = 0
  var weavingIsStale = false
  var newestFirst = Int32.min

  // Talk of 28 days.
  var messages = 0
  var teamMessages = 0
  var starts = 0
  var teamStarts = 0
  var firstReplies = 0
  var teamFirstReplies = 0
  var replies = ReplySample()
  var groups = AskerGroups()
  var groupReplies: [ReplySample] = []
  var groupVersion = 0
  /// C2: conversations of the window that came to rest, and those that members carried on; decayed, and counted.
  var resting = DecayedSum()
  var sustaining = DecayedSum()
  var restingCount = 0
  var sustainingCount = 0
  var restingVersion = 0
  /// M2 of the community: questions heard in time and not, decayed.
  var heard = DecayedSum()
  var unheard = DecayedSum()

  init(_ ledger: Ledger, _ community: Community, asOf: Int64) {
    self.ledger = ledger
    self.community = community
    self.asOf = asOf
    let day: Int64 = 86_400_000
    from90 = asOf &- 90 * day
    from28 = asOf &- 28 * day
    from7 = asOf &- 7 * day
    quiet = asOf &- 14 * day
    joined30 = asOf &- 30 * day
    let count = ledger.classes.count
    written = ContiguousArray(repeating: 0, count: count)
    touching = written
    twoWay28 = written
    twoWay90 = written
    degree = written
    everybody = UnionFind(count: count, weights: ledger.classes.map { $0 == .member ? 1 : 0 })
    membersOnly = UnionFind(count: count)
    settle()
  }

  /// What was read from these counts.
  let memo = FigureMemo()

  /// Everything that was counted, for comparison: two of them are equal when every figure is.
  var counts: [Int] {
    [
      participation.members, participation.total, activeWithTwoWay, links, reciprocated, nodes, triples, triangles,
      everybody.largest, everybody.weightOfLargest, membersOnly.largest, newTies, woven, messages, teamMessages, starts,
      teamStarts, firstReplies, teamFirstReplies, restingCount, sustainingCount, replies.total,
    ] + counted + lonely
  }

  func kind(of member: UInt32) -> MemberClass { ledger.classes[Int(member)] }

  /// A member who is active in 90 d or joined in 30 d stands in K5.
  func isCounted(_ member: Int) -> Bool {
    guard ledger.classes[member] == .member else { return false }
    if written[member] > 0 { return true }
    let joined = community.members.joined[member]
    return joined >= joined30 && joined <= asOf
  }

  func grow(to community: Community) {
    self.community = community
    let count = ledger.classes.count
    for member in written.count..<max(written.count, count) {
      written.append(0)
      touching.append(0)
      twoWay28.append(0)
      twoWay90.append(0)
      degree.append(0)
      _ = everybody.addNode(weight: ledger.classes[member] == .member ? 1 : 0)
      _ = membersOnly.addNode()
      if isCounted(member) { countIn(member) }
    }
  }

  /// A member joins those of K5.
  func countIn(_ member: Int) {
    let acuity = TrustPolicy.acuity(ledger.acuities[member])
    counted[acuity] += 1
    if twoWay28[member] == 0 { lonely[acuity] += 1 }
  }
}
