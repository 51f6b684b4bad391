/// Trust in each member (M1): what others made of their help, decayed, each rater centred on their own leniency.
///
/// A Beta reputation (Jøsang & Ismail 2002), folded vote by vote in the order of the rows, so that the live figures and a
/// recomputation are the same to the last bit: both fold the same votes in the same order.
///
/// - One vote for and one against counts per rater, target and 30 days, the first of its sign: a thank does not take
///   the later "not helpful" away.
/// - Centring: with λ the rater's leniency in log-odds (W = 4, from their earlier votes only), a vote for weighs 2σ(−λ)
///   and one against 2σ(λ). It shifts a rater's word by −λ in log-odds: a thank by who thanks everybody says little,
///   their "not helpful" says much. Who judges like everybody weighs 1, nobody weighs 2 or more.
/// - Credibility: who is not proven weighs less (see `RaterRecord.credibility`). Proven are the team, who was there in
///   the first 90 days of the community's votes, and whom three different proven members voted for. Without some who are
///   trusted from the start no rule withstands made accounts (Cheng & Friedman 2005).
/// - p0, the community's own rate, from all votes with their credibility, not centred. ½ a vote each way is added
///   (Jeffreys), so that it never is 0 or 1.
///
/// What it cannot see: accounts that only ever give look like people who came with a question and said thanks. They count
/// half. And a ring whose members earn the votes of three proven members each is no ring any more.
///
/// Votes that lie after the instant that the screen is computed for must not be added. Nothing can be taken back: a
/// store that loses votes is folded anew.
package struct Reputation: Sendable {
  /// The weight W of the prior, in votes.
  package static let priorWeight = 2.0

  var records: [RaterRecord]
  private var pairs = PairMemory()
  /// Seconds of the first vote that counted; what the founders are counted from.
  private var firstVote: UInt32?
  /// Forward weight of the latest vote that counted: the instant at which p0 is read, so that it does not drift to ½
  /// while nobody votes.
  private(set) var latestWeight = 0.0
  private(set) var praise = 0.0
  private(set) var blame = 0.0
  /// Whether anybody meant to judge: any vote that counted but writing back.
  package private(set) var hasExplicitFeedback = false

  /// Nobody has voted yet; rows up to the count are known.
  package init(memberCount: Int) { records = [RaterRecord](repeating: RaterRecord(), count: max(0, memberCount)) }

  /// How many member rows it knows.
  package var memberCount: Int { records.count }

  /// Makes room for rows 0 ..< count. Cost: that of the new rows, amortised.
  package mutating func ensure(memberCount: Int) {
    guard memberCount > records.count else { return }
    records.append(contentsOf: repeatElement(RaterRecord(), count: memberCount - records.count))
  }

  /// Says that the organisation itself knows this member: the team's word counts in full from the start.
  ///
  /// Call it before the first vote is added, for the same members in every fold; later votes only are weighed by it.
  package mutating func vouch(for member: Int) {
    guard member >= 0 else { return }
    ensure(memberCount: member + 1)
    records[member].isRoot = true
  }

  /// Folds one vote in; true when it counted.
  ///
  /// False, and nothing is changed: a vote of that sign by this rater for this target counted less than 30 d ago, or it
  /// is about oneself, or its time is outside 1970…2099. Cost: constant, amortised.
  @discardableResult
  package mutating func add(_ vote: Vote) -> Bool {
    guard vote.rater != vote.target, let seconds = VoteClock.seconds(vote.at) else { return false }
    let isPositive = vote.isPositive
    let answer = pairs.offer(rater: vote.rater, target: vote.target, at: seconds, isPositive: isPositive)
    if case .tooSoon = answer { return false }
    let rater = Int(vote.rater)
    let target = Int(vote.target)
    ensure(memberCount: max(rater, target) + 1)
    let first = firstVote ?? seconds
    firstVote = first
    meet(rater, at: seconds, first)
    meet(target, at: seconds, first)

    let weight = VoteClock.weight(at: vote.at)
    let p0 = communityRate ?? 0.5
    // One look at the two records: this runs for every vote of a store.
    let credibility = records.withUnsafeMutableBufferPointer { records in
      let credibility = records[rater].credibility
      // The leniency e^λ before this vote: 2σ(−λ) = 2/(1 + e^λ).
      let leniency = records[rater].leniency(communityRate: p0, weight: weight)
      let centring = 2 / (1 + (isPositive ? leniency : 1 / leniency))
      if isPositive {
        records[target].praise += weight * credibility * centring
        records[rater].gavePraise += weight
        if case .countsFirst = answer { records[target].noteVoucher(isProven: records[rater].isProven) }
      } else {
        records[target].blame += weight * credibility * centring
        records[rater].gaveBlame += weight
      }
      records[target].signals &+= 1
      return credibility
    }
    if isPositive { praise += weight * credibility } else { blame += weight * credibility }
    latestWeight = max(latestWeight, weight)
    if vote.kind.isExplicit { hasExplicitFeedback = true }
    return true
  }

  private mutating func meet(_ member: Int, at seconds: UInt32, _ first: UInt32) {
    guard !records[member].isSeen else { return }
    records[member].isSeen = true
    if seconds < first || seconds - first < VoteClock.founding { records[member].isRoot = true }
  }
}
