import CommunityModel

extension MemberExplainer {
  /// M6: σ(b0 + b1·ln(days silent) + b2·ln(1 + active days)).
  var lapse: Explainer.Account {
    let model = base.estimates.lapse
    var account = Explainer.Account()
    account.steps.append(
      SumLine(
        "the numbers of the formula",
        model.isFitted
          ? "from \(model.outcomes) members of this community"
          : "the standard ones: \(model.outcomes) of \(LapseModel.leastOutcomes) outcomes are known here"))
    guard let silent = ledger.days.daysSilent(member: Int(row), asOf: asOf) else {
      account.advice = "They have not written yet. Say hello, and ask for nothing."
      return account
    }
    let active = ledger.days.activeDays(member: Int(row), in: 90, asOf: asOf)
    let silence = model.b1 * Math.ln(Double(silent))
    let activity = model.b2 * Math.ln(1 + Double(active))
    account.steps += [
      SumLine("start", Plain.decimal(model.b0, 2)),
      SumLine(
        "silent for \(Plain.count(silent, "day", "days"))",
        "\(Plain.decimal(model.b1, 2)) × ln \(silent) = \(Plain.decimal(silence, 2))"),
      SumLine(
        "wrote on \(Plain.count(active, "day", "days")) of 90",
        "\(Plain.decimal(model.b2, 2)) × ln(1 + \(active)) = \(Plain.decimal(activity, 2))"),
      SumLine("added up", Plain.decimal(model.b0 + silence + activity, 2)),
    ]
    account.formula = "1 ÷ (1 + e^\(Plain.decimal(-(model.b0 + silence + activity), 2)))"
    account.evidence = [lastMessages]
    account.advice = lapseAdvice
    return account
  }

  private var lapseAdvice: String {
    guard figure.standing.isShown, let risk = figure.value else { return MemberExplainer.unknownAdvice }
    if risk >= 0.5 {
      return "One personal check-in that asks for nothing, in the way they wish. If no answer comes, leave it at that."
    }
    return "Nothing to do."
  }

  /// Up to ten of the newest messages: what the silence is counted from.
  private var lastMessages: EvidenceGroup {
    let messages = community.messages
    var rows: [Evidence] = []
    for row in community.messages(by: member).reversed() {
      let message = messages[row]
      if message.isDeleted || message.sentAt.milliseconds > asOf { continue }
      rows.append(Evidence(.message(row), ago(message.sentAt.milliseconds)))
      if rows.count == 10 { break }
    }
    return EvidenceGroup("Newest messages", rows, total: max(rows.count, community.messageCount(by: member)))
  }
}
