import CommunityModel

extension Explainer {
  /// K1: members who hang together without the team ÷ members who hang together with it.
  func stands(_ figure: Figure) -> Account {
    let (with, without) = (gauges.everybody.weightOfLargest, gauges.membersOnly.largest)
    var account = Account()
    account.steps = [
      SumLine("members who hang together, the team included", "\(with)"),
      SumLine("members who hang together without the team", "\(without)"),
    ]
    account.formula = "\(without) ÷ \(with)"
    guard figure.standing.isShown, let value = figure.value else {
      account.advice = MemberExplainer.unknownAdvice
      return account
    }
    let list = cutOff
    account.evidence = [EvidenceGroup("Would be cut off without the team", list)]
    account.advice =
      list.total == 0
      ? "The members hold together by themselves."
      : value < 0.8
        ? "\(Plain.count(list.total, "member is", "members are")) held by the team alone. Introduce each to one member "
          + "who fits, those first who know nobody but the team."
        : "Most members hold together by themselves. Introduce those on the list to one member who fits."
    return account
  }

  /// Members of the largest part with the team who are not in the largest part without it: those first who have ties
  /// with the team only, then by acuity. O(members · log).
  private var cutOff: TopList<Evidence> {
    var list = TopList<Evidence>()
    guard let (whole, core) = largestParts else { return list }
    for member in ledger.classes.indices where ledger.classes[member] == .member {
      guard gauges.everybody.root(of: member) == whole, gauges.membersOnly.root(of: member) != core else { continue }
      let acuity = TrustPolicy.acuity(ledger.acuities[member])
      let apart = gauges.membersOnly.size(of: member)
      let isTeamOnly = gauges.degree[member] == 0
      list.add(
        Evidence(
          .member(MemberRow(member)),
          (isTeamOnly ? "ties with the team only" : "in a group of \(apart) members apart") + " · \(acuityName(member))"
        ),
        key: (isTeamOnly ? 10 : 0) - Double(acuity), order: member)
    }
    return list
  }

  /// The nodes that stand for the largest part with the team, of equal ones the one with most members, and for the largest
  /// part without it, of equal ones the first that lies within the other.
  private var largestParts: (whole: Int, core: Int)? {
    let members = ledger.classes.indices.filter { ledger.classes[$0] == .member }
    let (everybody, only) = (gauges.everybody, gauges.membersOnly)
    let whole = members.first {
      everybody.size(of: $0) == everybody.largest && everybody.weight(of: $0) == everybody.weightOfLargest
    }.map { everybody.root(of: $0) }
    guard let whole else { return nil }
    let largest = members.filter { only.size(of: $0) == only.largest }
    guard let core = largest.first(where: { everybody.root(of: $0) == whole }) ?? largest.first else { return nil }
    return (whole, only.root(of: core))
  }

  /// `acuity 2`, `acuity unknown`
  func acuityName(_ member: Int) -> String {
    (1...5).contains(ledger.acuities[member]) ? "acuity \(ledger.acuities[member])" : "acuity unknown"
  }

  /// K5: 1 − Σ α of those without anybody ÷ Σ α of all.
  func together(_ figure: Figure) -> Account {
    let (all, lonely, _) = CommunityReading.togetherSums(
      counted: gauges.counted, lonely: gauges.lonely, policy: ledger.policy)
    var account = Account()
    for acuity in 1...5 where gauges.counted[acuity] > 0 {
      let weight = ledger.policy.weight(acuity: acuity)
      let (some, of) = (gauges.lonely[acuity], gauges.counted[acuity])
      account.steps.append(
        SumLine(
          "acuity \(acuity), weight \(Plain.short(weight)): \(some) of \(of) have nobody",
          "\(Plain.short(weight * Double(some))) of \(Plain.short(weight * Double(of)))"))
    }
    account.formula = "1 − \(Plain.short(lonely)) ÷ \(Plain.short(all))"
    let list = alone
    account.evidence = [EvidenceGroup("Members without a two-way tie in 28 days, highest acuity first", list)]
    account.advice =
      list.total == 0 && figure.value != nil
      ? "Everybody has somebody."
      : list.total == 0
        ? MemberExplainer.unknownAdvice
        : "Begin at the top of the list: reach out in the way each wishes, then introduce a peer. Two hellos a day are "
          + "enough to begin with."
    return account
  }

  private var alone: TopList<Evidence> {
    var list = TopList<Evidence>()
    for member in ledger.classes.indices where gauges.isCounted(member) && gauges.twoWay28[member] == 0 {
      let last = ledger.lastTwoWay[member]
      let gap = last == .min ? "no two-way tie yet" : "last two-way tie \(Plain.ago(last, asOf: asOf))"
      // By acuity, then the longest without; an age in milliseconds is below 2^53.
      let age = last == .min ? 1 : min(1, max(0, Double(asOf &- last) / 0x1p53))
      list.add(
        Evidence(.member(MemberRow(member)), "\(acuityName(member)) · \(gap)"),
        key: age - 2 * Double(TrustPolicy.acuity(ledger.acuities[member])), order: member)
    }
    return list
  }
}
