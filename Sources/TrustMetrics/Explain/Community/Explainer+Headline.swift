import CommunityModel

extension Explainer {
  /// T: 100 · (Heard · Together · Stands · Esteem)^¼, with what moved it.
  func headline(_ figure: Figure) -> Account {
    let parts = HeadlineParts(reading: reading)
    var account = Account()
    var factors: [String] = []
    for (id, value) in zip(FigureID.parts, parts.all) {
      if let value { factors.append(Plain.decimal(value, 3)) }
      let missing = id == .esteem ? "left out: nobody has said yet whether it helped" : "not known yet"
      account.steps.append(SumLine(id.name, value.map(Plain.percent) ?? missing))
    }
    let root = Double(factors.count)
    if figure.value != nil { account.formula = "100 × (\(factors.joined(separator: " × ")))^(1/\(Plain.short(root)))" }
    account.steps += change(parts)
    let known = zip(FigureID.parts, parts.all).compactMap { id, value in value.map { (id: id, value: $0) } }
    guard let weakest = known.min(by: { $0.value < $1.value }) else {
      account.advice = MemberExplainer.unknownAdvice
      return account
    }
    let behind = self.account(of: weakest.id, figures[weakest.id])
    account.evidence = behind.evidence
    account.advice = "The lowest part is \(weakest.id.name) (\(Plain.percent(weakest.value))). \(behind.advice)"
    return account
  }

  /// What moved it in 28 days; the points of the parts add up to the change.
  private func change(_ now: HeadlineParts) -> [SumLine] {
    guard let before = report?.community.before, let old = before.trust, let new = now.headline else { return [] }
    let changes = HeadlineParts.changes(from: before, to: now)
    guard !changes.isEmpty else { return [] }
    return [
      SumLine(
        "since 28 days ago", "\(Plain.decimal(old, 1)) → \(Plain.decimal(new * 100, 1)): \(signed(new * 100 - old))")
    ]
      + changes.map { change in
        SumLine(
          "of this by \(change.part.name)",
          "\(Plain.percent(change.before)) → \(Plain.percent(change.now)): \(signed(change.points))")
      }
  }

  private func signed(_ points: Double) -> String { (points > 0.05 ? "+" : "") + Plain.decimal(points, 1) }

  /// E: (r + 2 · ½)/(r + s + 2).
  func esteem(_ figure: Figure) -> Account {
    let (positive, negative) = ledger.reputation.community(asOf: asOf)
    var account = Account()
    account.steps = [
      SumLine("votes for, faded by age", Plain.decimal(positive, 2)),
      SumLine("votes against, faded by age", Plain.decimal(negative, 2)),
      SumLine("before any vote: one half, counted as 2 votes", "2 × 0.50 = 1.00"),
    ]
    guard figure.standing.isShown, let value = figure.value else {
      account.advice =
        "Nobody has said yet whether it helped, and writing back alone does not tell. Nothing to do; ask and answer."
      return account
    }
    account.formula =
      "(\(Plain.decimal(positive, 2)) + 1.00) ÷ (\(Plain.decimal(positive, 2)) + \(Plain.decimal(negative, 2)) + 2)"
    let votes = judgedMessages
    account.evidence = [
      EvidenceGroup("Messages that did not help, 90 days", votes.against),
      EvidenceGroup("Messages that helped most, 90 days", votes.helped),
    ]
    account.advice =
      value < 0.7
      ? "Read the messages that did not help, and see what was asked for. Then ask the people what would have."
      : "Members find that it helps. Thank those who help, and tell the team."
    return account
  }

  /// Messages of 90 days with explicit votes. O(reactions).
  private var judgedMessages: (helped: TopList<Evidence>, against: TopList<Evidence>) {
    var (helped, against) = (TopList<Evidence>(), TopList<Evidence>())
    let signs = ledger.voteKinds.map { $0.map(\.isPositive) }
    for (number, segment) in community.messages.segments.enumerated() {
      guard let columns = segment?.columns else { continue }
      var index = 0
      while index < columns.reactions.rows.count {
        let local = Int(columns.reactions.rows[index])
        let at = columns.sentAt[local]
        let isOut =
          at < gauges.from90 || at > asOf
          || columns.flags[local] & (MessageColumns.Flag.duplicate | MessageColumns.Flag.deleted) != 0
        var (yes, no) = (0, 0)
        while index < columns.reactions.rows.count, Int(columns.reactions.rows[index]) == local {
          let (kind, rater) = (Int(columns.reactions.kinds[index]), Int(columns.reactions.members[index]))
          let isVote =
            !isOut && kind < signs.count && ledger.classes[rater].isPresent && rater != Int(columns.authors[local])
            && columns.reactions.at[index] <= asOf
          if isVote, let isPositive = signs[kind] { if isPositive { yes += 1 } else { no += 1 } }
          index += 1
        }
        guard yes + no > 0 else { continue }
        let row = MessageRow(segment: number, local: local)
        let note = "\(Plain.ago(at, asOf: asOf)) · for \(yes) · against \(no)"
        // More votes first, then the newest: a time is less than 2^43, so that it never outweighs a vote.
        let age = Double(max(0, at)) / 0x1p43
        if no > 0 { against.add(Evidence(.message(row), note), key: Double(no) + age, order: Int(row.raw)) }
        if yes > 0 { helped.add(Evidence(.message(row), note), key: Double(yes) + age, order: Int(row.raw)) }
      }
    }
    return (helped, against)
  }
}
