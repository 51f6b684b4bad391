/// What the fold keeps of one member, as a target and as a rater.
///
/// Sums are forward weights (see `VoteClock`).
struct RaterRecord: Sendable {
  /// Votes for the member: Σ centring · credibility · 2^((t − t0)/H).
  var praise = 0.0
  /// Votes against the member, summed likewise.
  var blame = 0.0
  /// The member's own votes for others, each a whole one: what leniency is read from.
  var gavePraise = 0.0
  /// The member's own votes against others.
  var gaveBlame = 0.0
  /// Votes on the member that counted.
  var signals: UInt32 = 0
  /// Different proven members who voted for this one.
  var provenVouchers: UInt32 = 0
  /// Different members who voted for this one and were not proven when they first did.
  var otherVouchers: UInt32 = 0
  /// Whether the member has voted or been voted on.
  var isSeen = false
  /// Whether nobody needs to vouch: one of the team, or there from the beginning.
  var isRoot = false

  /// How many proven members have to vouch for one to be proven.
  static let enoughVouchers: UInt32 = 3

  /// Whether the member's word counts in full.
  var isProven: Bool { isRoot || provenVouchers >= Self.enoughVouchers }

  /// What a vote of the member weighs before centring, 0…1.
  ///
  /// A newcomer's counts half. With b vouchers who are not proven themselves it is 1/((b + 1)(b + 2)): the sum over
  /// b = 0, 1, 2, … is 1, so a ring of any size that thanks itself once around gives each of its members less than one
  /// vote, and later rounds next to nothing. Vouching among the unproven cannot lift, only proven members can.
  var credibility: Double {
    if isProven { return 1 }
    let others = Double(otherVouchers)
    return 1 / ((others + 1) * (others + 2))
  }

  /// Counts a member who voted for this one for the first time.
  mutating func noteVoucher(isProven: Bool) {
    if isProven { provenVouchers &+= 1 } else { otherVouchers &+= 1 }
  }

  /// The odds of a vote for somebody, over the community's odds: e^λ with λ the leniency in log-odds.
  ///
  /// 1 for who judges like everybody, more for the lenient. The share is shrunk to the community's p0 with W = 4:
  /// (g + 4·p0)/(g + h + 4). `weight` is the forward weight of the instant at which it is read.
  func leniency(communityRate p0: Double, weight: Double) -> Double {
    let prior = 4 * weight
    return (gavePraise + prior * p0) * (1 - p0) / ((gaveBlame + prior * (1 - p0)) * p0)
  }
}
