import CommunityModel

extension MemberExplainer {
  /// M2: (yes + W·p0)/(yes + no + W).
  var heard: Explainer.Account {
    let (yes, no) = (Double(columns.heardYes[0]), Double(columns.heardNo[0]))
    let (prior, weight) = (columns.heardPrior, columns.heardWeight)
    let usual = "\(Plain.decimal(weight, 2)) × \(Plain.decimal(prior, 3))"
    let places = MemberReading(ledger: ledger, gauges: gauges, estimates: base.estimates).questions(of: Int(row))
    let young = places.reduce(0) { $0 + (gauges.isHeard(ledger.talks[$1]) == nil ? 1 : 0) }
    var account = Explainer.Account()
    account.steps = [
      SumLine("the target for this member", Plain.duration(target)),
      SumLine("own questions heard in time, faded by age", Plain.decimal(yes, 2)),
      SumLine("not heard in time, faded by age", Plain.decimal(no, 2)),
      SumLine("younger than the target and without an answer: left out", "\(young)"),
      SumLine(
        "what is usual here, counted as \(Plain.decimal(weight, 2)) questions",
        "\(usual) = \(Plain.decimal(weight * prior, 2))"),
      uncertainty(Share(positive: yes, negative: no, prior: prior, weight: weight)),
    ]
    account.formula =
      "(\(Plain.decimal(yes, 2)) + \(Plain.decimal(weight * prior, 2))) ÷ "
      + "(\(Plain.decimal(yes, 2)) + \(Plain.decimal(no, 2)) + \(Plain.decimal(weight, 2)))"
    account.evidence = questionGroups(places)
    let isWaiting = account.evidence.first.map { $0.total > 0 } ?? false
    account.advice = heardAdvice(isWaiting: isWaiting)
    return account
  }

  private var target: Int64 { ledger.policy.target(acuity: TrustPolicy.acuity(ledger.acuities[Int(row)])) }

  private func heardAdvice(isWaiting: Bool) -> String {
    if isWaiting { return "Answer the oldest question first, or ask a peer by name to answer it." }
    guard figure.standing.isShown, let value = figure.value else { return MemberExplainer.unknownAdvice }
    if value < base.ledger.policy.onTarget {
      return "Nothing waits now. When they ask again, be there early, or ask a peer by name."
    }
    return "They are heard. Keep it so."
  }

  private func questionGroups(_ places: [Int]) -> [EvidenceGroup] {
    var (waiting, late, prompt) = (TopList<Evidence>(), TopList<Evidence>(), TopList<Evidence>())
    for place in places {
      let talk = ledger.talks[place]
      let conversation = Evidence.Subject.conversation(ConversationRow(place))
      if talk.firstReplyAt == .min {
        let wait = asOf &- talk.startedAt
        waiting.add(Evidence(conversation, base.waits(talk)), key: Double(wait), order: place)
        continue
      }
      let wait = talk.firstReplyAt &- talk.startedAt
      let note = "answered after \(Plain.duration(wait)) · asked \(ago(talk.startedAt))"
      if wait > target {
        late.add(Evidence(conversation, note), key: Double(wait), order: place)
      } else {
        prompt.add(Evidence(conversation, note), key: Double(talk.startedAt), order: place)
      }
    }
    return [
      EvidenceGroup("Questions that still wait", waiting), EvidenceGroup("Answered after the target", late),
      EvidenceGroup("Answered in time", prompt),
    ]
  }
}

extension Explainer {
  /// `waits 26 h, the target is 4 h`
  func waits(_ talk: Talk) -> String {
    let wait = asOf &- talk.startedAt
    let over = wait &- gauges.target(of: talk)
    let (since, target) = (Plain.duration(wait), Plain.duration(gauges.target(of: talk)))
    return since == target && over > 0
      ? "waits \(Plain.duration(over)) past the target of \(target)" : "waits \(since), the target is \(target)"
  }
}
