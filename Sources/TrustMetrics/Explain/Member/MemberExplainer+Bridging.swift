import CommunityModel

extension MemberExplainer {
  /// M5 with what explains it: how much their acquaintances are bound up with each other, and whom they connect.
  var bridging: Explainer.Account {
    var account = Explainer.Account()
    let circle = Circle(of: row, ledger, gauges)
    let share = columns.bridgingShare(MemberRow(0))
    if figure.standing.isShown, let share {
      account.steps.append(
        SumLine("share of all pairs of members whose shortest way leads through them", Plain.percent1(share)))
    }
    account.steps.append(SumLine("members they know, 90 days", "\(circle.contacts.count)"))
    if let groups = circle.groups {
      account.steps.append(SumLine("groups these fall into without them", "\(groups)"))
    } else if !circle.contacts.isEmpty {
      account.steps.append(SumLine("groups these fall into without them", "too many ties to look through at once"))
    }
    if let constraint = circle.constraint {
      account.steps.append(
        SumLine("constraint: near 0 their acquaintances do not know each other", Plain.decimal(constraint, 2)))
    }
    account.evidence = [EvidenceGroup("Whom they connect", contacts(circle))]
    account.advice = bridgingAdvice(share)
    return account
  }

  private func contacts(_ circle: Circle) -> TopList<Evidence> {
    var list = TopList<Evidence>()
    for (order, contact) in circle.contacts.enumerated() {
      let note =
        circle.groups.map { "group \(contact.group + 1) of \($0) · knows \(contact.known) of the others" }
        ?? "knows \(gauges.degree[Int(contact.member)]) members"
      list.add(tie(with: contact.member, note), key: -Double(contact.known), order: order)
    }
    return list
  }

  private func bridgingAdvice(_ share: Double?) -> String {
    guard figure.standing.isShown, let value = figure.value else {
      return "It is counted in the background and is not ready, or they have no ties to count. Nothing to do."
    }
    if let share, share > 0.25 {
      return
        "More than a quarter of all pairs meet through this one person: when they are away, the community falls apart "
        + "there. Thank them, do not lean on them more, and introduce people of different groups to each other."
    }
    if value >= 90 { return "They bring people together. Thank them, and ask them whom to introduce to whom." }
    return "Nothing to do."
  }
}
