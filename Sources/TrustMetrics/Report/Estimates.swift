/// What is estimated from all members together, on whole days before the day of the instant: a message of today moves
/// none of it, so that it need not be estimated again with every message.
struct Estimates: Equatable {
  /// M2's prior strength W, 2…20.
  var heardWeight: Double
  /// M6's coefficients.
  var lapse: LapseModel

  /// The beginning of an instant's day, in UTC.
  static func today(_ asOf: Int64) -> Int64 {
    let day: Int64 = 86_400_000
    return asOf &- ((asOf % day) + day) % day
  }

  init(_ ledger: Ledger, asOf: Int64) {
    let today = Estimates.today(asOf)
    // Each asker's questions that were decided before today, and how many of them were heard in time.
    var yes = [Int](repeating: 0, count: ledger.classes.count)
    var all = yes
    for talk in ledger.talks where talk.has(Talk.Flag.question) {
      let target = ledger.policy.target(acuity: TrustPolicy.acuity(ledger.acuities[Int(talk.starter)]))
      let isAnswered = talk.firstReplyAt != .min && talk.firstReplyAt < today
      if isAnswered, talk.firstReplyAt &- talk.startedAt <= target {
        yes[Int(talk.starter)] += 1
      } else if talk.startedAt &+ target >= today {
        continue
      }
      all[Int(talk.starter)] += 1
    }
    heardWeight = BetaBinomialWeight(zip(yes, all).map { (successes: $0, trials: $1) }).weight
    let eligible = ledger.classes.indices.filter { ledger.classes[$0] == .member }
    lapse = LapseModel.fit(ledger.days, members: eligible, asOf: asOf)
  }
}
