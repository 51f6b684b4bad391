import CommunityModel

extension Explainer {
  /// K6: the worst group ÷ the best one, in the kind of group where they are furthest apart.
  func evenHanded(_ figure: Figure) -> Account {
    let groups = reading.groupFigures
    var account = Account()
    account.steps = groups.map { group in
      SumLine(
        "\(group.kind) \(Plain.harmless(group.name))",
        "\(group.heard.value.map(Plain.percent) ?? "not known") of \(group.heard.count) questions")
    }
    guard figure.standing.isShown, let value = figure.value, let (worst, best) = furthest(groups, value),
      let low = worst.heard.value, let high = best.heard.value
    else {
      account.advice =
        "It needs two groups of one kind (segment, language or acuity) with at least 8 questions each in 28 days. "
        + "Nothing to do; ask and answer."
      return account
    }
    account.formula = "\(Plain.decimal(low, 3)) ÷ \(Plain.decimal(high, 3))"
    account.evidence = [
      EvidenceGroup("Not heard in time in the group that is heard least, the most overdue first", unheard(worst))
    ]
    account.advice =
      value < 0.8
      ? "People of the group \(worst.kind) \(Plain.harmless(worst.name)) wait longer. Answer the questions on the list, "
        + "and see who on the team or among the members speaks with them."
      : "All groups are heard nearly alike. Nothing to do."
    return account
  }

  /// The groups that the figure divides: those of the kind whose ratio it is.
  private func furthest(_ groups: [GroupFigure], _ value: Double) -> (worst: GroupFigure, best: GroupFigure)? {
    for kind in ["acuity", "language", "segment"] {
      let some = groups.filter { $0.kind == kind }
      guard some.count > 1, let worst = some.first, let best = some.last, let low = worst.heard.value,
        let high = best.heard.value, high > 0, low / high == value
      else { continue }
      return (worst, best)
    }
    return nil
  }

  /// Questions of 28 days by a group's members that were answered late or still wait past their target.
  private func unheard(_ group: GroupFigure) -> TopList<Evidence> {
    var list = TopList<Evidence>()
    var names = gauges.groups
    guard let number = names.names.firstIndex(where: { $0.kind == group.kind && $0.name == group.name }) else {
      return list
    }
    for (place, talk) in ledger.talks.enumerated() where talk.has(Talk.Flag.question) {
      guard talk.startedAt >= gauges.from28, !isGone(talk), gauges.isHeard(talk) == false,
        names.groups(of: talk.starter, in: community).contains(number)
      else { continue }
      let wait = (talk.firstReplyAt == .min ? asOf : talk.firstReplyAt) &- talk.startedAt
      let note =
        talk.firstReplyAt == .min ? waits(talk) : "answered after \(Plain.duration(wait))"
      list.add(
        Evidence(.conversation(ConversationRow(place)), note), key: Double(wait) / Double(gauges.target(of: talk)),
        order: place)
    }
    return list
  }
}
