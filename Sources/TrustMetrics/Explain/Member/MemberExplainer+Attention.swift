import CommunityModel

extension MemberExplainer {
  /// M3: exp(Σ p · ln(1/p)).
  var attention: Explainer.Account {
    var from: [(member: UInt32, weight: Double, replies: UInt32, last: Int64)] = []
    ledger.ties.forEachIn(row) { _, tie in
      if tie.replyWeight > 0 { from.append((tie.from, tie.replyWeight, tie.replies, tie.last)) }
    }
    let sum = from.reduce(0) { $0 + $1.weight }
    let split = columns.attentionSplit(MemberRow(0))
    var account = Explainer.Account()
    account.steps = [
      SumLine("replies in all", "\(figure.count)"),
      SumLine("from different people", "\(from.count)"),
    ]
    guard sum > 0, sum.isFinite, let value = figure.value else {
      account.advice = "Nobody has replied to them yet. Say hello, and introduce two peers who may."
      return account
    }
    from.sort { $0.weight == $1.weight ? $0.member < $1.member : $0.weight > $1.weight }
    if let most = from.first {
      account.steps.append(SumLine("the largest share of one person, faded by age", Plain.percent(most.weight / sum)))
    }
    account.steps.append(SumLine("of the team, really", people(split.team)))
    account.steps.append(SumLine("of members, really", people(split.members)))
    account.steps.append(
      SumLine("spread: each share × ln(1 ÷ share), added up", Plain.decimal(Math.ln(max(1, value)), 2)))
    account.formula = "e^\(Plain.decimal(Math.ln(max(1, value)), 2))"
    let rows = from.prefix(Explainer.listed).map { one in
      tie(
        from: one.member,
        "\(Plain.count(Int(one.replies), "reply", "replies")) · \(Plain.part(one.weight / sum)) · last \(ago(one.last))"
          + (isTeam(one.member) ? " · team" : ""))
    }
    account.evidence = [EvidenceGroup("Who replied, by share", Array(rows), total: from.count)]
    account.advice = attentionAdvice(value, split.members)
    return account
  }

  private func people(_ value: Double?) -> String {
    value.map { "\(Plain.decimal($0, 1)) \($0 < 1.05 ? "person" : "people")" } ?? "nobody"
  }

  private func attentionAdvice(_ value: Double, _ members: Double?) -> String {
    let replies = Plain.count(figure.count, "reply", "replies")
    let really = "\(replies), really from \(people(value))."
    if members == nil { return "\(really) All of it comes from the team: introduce two peers." }
    if value < 2.5 { return "\(really) Introduce two peers, so that it does not hang on so few." }
    return "\(really) Nothing to do."
  }
}
