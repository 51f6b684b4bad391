import CommunityModel

extension MemberExplainer {
  /// M1: (r + W·p0)/(r + s + W).
  var trust: Explainer.Account {
    let (positive, negative) = (Double(columns.positive[0]), Double(columns.negative[0]))
    let prior = columns.trustPrior
    let share = Share(positive: positive, negative: negative, prior: prior, weight: 2)
    var account = Explainer.Account()
    account.steps = [
      SumLine("votes for: faded by age, each rater seen against their own habit", Plain.decimal(positive, 2)),
      SumLine("votes against, counted likewise", Plain.decimal(negative, 2)),
      SumLine(
        "what is usual here, counted as 2 votes", "2 × \(Plain.decimal(prior, 3)) = \(Plain.decimal(2 * prior, 2))"),
      uncertainty(share),
    ]
    account.formula =
      "(\(Plain.decimal(positive, 2)) + \(Plain.decimal(2 * prior, 2))) ÷ "
      + "(\(Plain.decimal(positive, 2)) + \(Plain.decimal(negative, 2)) + 2)"
    let votes = ReceivedVotes(self)
    account.evidence = [messages("Messages that others voted against", votes, isPositive: false)]
    account.evidence += [messages("Messages that others voted for", votes, isPositive: true), raters(votes)]
    account.advice = trustAdvice
    return account
  }

  private var trustAdvice: String {
    guard figure.standing.isShown, let value = figure.value, let interval = figure.interval else {
      return MemberExplainer.unknownAdvice
    }
    if interval.upperBound < 0.5 {
      return "Read what the votes against are about, and any flags, and talk with them in private: there may be a need "
        + "behind it."
    }
    if interval.lowerBound >= 0.5, value >= columns.trustPrior {
      return "Thank them, and ask what would make helping easier for them."
    }
    return "Nothing stands out. Keep in touch as always."
  }

  private func messages(_ title: String, _ votes: ReceivedVotes, isPositive: Bool) -> EvidenceGroup {
    var byMessage: [UInt32: [ReceivedVotes.Candidate]] = [:]
    var rows: [UInt32] = []
    for vote in votes.counted where vote.kind.isPositive == isPositive {
      if byMessage[vote.message] == nil { rows.append(vote.message) }
      byMessage[vote.message, default: []].append(vote)
    }
    var list = TopList<Evidence>()
    for (order, row) in rows.enumerated() {
      let some = byMessage[row] ?? []
      let newest = some.map(\.at).max() ?? .min
      // More votes first, then the newest: a time is less than 2^43, so that it never outweighs a vote.
      list.add(
        Evidence(.message(MessageRow(raw: row)), note(some, newest)),
        key: Double(some.count) + Double(max(0, newest)) / 0x1p43, order: order)
    }
    return EvidenceGroup(title, list)
  }

  private func raters(_ votes: ReceivedVotes) -> EvidenceGroup {
    var byRater: [UInt32: [ReceivedVotes.Candidate]] = [:]
    var raters: [UInt32] = []
    for vote in votes.counted {
      if byRater[vote.rater] == nil { raters.append(vote.rater) }
      byRater[vote.rater, default: []].append(vote)
    }
    var list = TopList<Evidence>()
    for (order, rater) in raters.enumerated() {
      let some = byRater[rater] ?? []
      let newest = some.map(\.at).max() ?? .min
      list.add(
        Evidence(.tie(MemberRow(Int(rater)), member), note(some, newest)),
        key: Double(some.count) + Double(max(0, newest)) / 0x1p43, order: order)
    }
    return EvidenceGroup("Who voted", list)
  }

  /// `thanks 2 · wrote back 1 · newest 12 d ago`
  private func note(_ votes: [ReceivedVotes.Candidate], _ newest: Int64) -> String {
    var parts: [String] = []
    for kind in VoteKind.allCases {
      let many = votes.reduce(0) { $0 + ($1.kind == kind ? 1 : 0) }
      if many > 0 { parts.append(many == 1 ? kind.plainName : "\(kind.plainName) ×\(many)") }
    }
    return (parts + [votes.count == 1 ? ago(newest) : "newest \(ago(newest))"]).joined(separator: " · ")
  }
}

extension VoteKind {
  /// In the words of the screen.
  var plainName: String {
    switch self {
    case .thanks: "thanks"
    case .helpful: "helpful"
    case .like: "like"
    case .accepted: "accepted answer"
    case .wroteBack: "wrote back"
    case .notHelpful: "not helpful"
    case .upheldFlag: "upheld flag"
    }
  }
}
