import CommunityModel

extension Explainer {
  /// K2: ρ = (r − d)/(1 − d).
  func reciprocity(_ figure: Figure) -> Account {
    let counts = Reciprocity(nodeCount: gauges.nodes, tieCount: gauges.links, returned: gauges.reciprocated)
    var account = Account()
    account.steps = [
      SumLine("people with ties in 90 days", "\(counts.nodeCount)"),
      SumLine("ties from one to another", "\(counts.tieCount)"),
      SumLine("of these returned", "\(counts.returned)"),
    ]
    if let share = counts.share, let density = counts.density {
      account.steps += [
        SumLine(
          "returned share", "\(counts.returned) ÷ \(counts.tieCount) = \(Plain.decimal(share, 4))"),
        SumLine(
          "what chance would give: ties ÷ pairs",
          "\(counts.tieCount) ÷ (\(counts.nodeCount) × \(counts.nodeCount - 1)) = \(Plain.decimal(density, 4))"),
      ]
      account.formula =
        "(\(Plain.decimal(share, 4)) − \(Plain.decimal(density, 4))) ÷ (1 − \(Plain.decimal(density, 4)))"
    }
    if let share = figures.twoWayShare {
      account.steps.append(SumLine("active members with at least one two-way tie", Plain.percent(share)))
    }
    account.evidence = [EvidenceGroup("Strongest ties that go one way", oneWay)]
    account.advice =
      !figure.standing.isShown
      ? MemberExplainer.unknownAdvice
      : (figure.value ?? 1) < 0.2
        ? "Much attention is given and little comes back. Look at the ties on the list: where one side is new or tired, "
          + "say a word for them."
        : "Attention comes back. Nothing to do."
    return account
  }

  /// Ties of 90 days that were not returned in 90 days, the strongest first. O(ties).
  private var oneWay: TopList<Evidence> {
    var list = TopList<Evidence>()
    let ties = ledger.ties
    let scale = Decay.standard.scale(asOf: asOf)
    let (from90, asOf) = (gauges.from90, self.asOf)
    ties.forEach { index, tie in
      guard tie.pointee.last >= from90 else { return }
      let reverse = tie.pointee.reverse
      if reverse != TieTable.none, ties.pointer(reverse).pointee.last >= from90 { return }
      let weight = tie.pointee.replyWeight * scale
      list.add(
        Evidence(
          .tie(MemberRow(Int(tie.pointee.from)), MemberRow(Int(tie.pointee.to))),
          "\(tie.pointee.replies) \(tie.pointee.replies == 1 ? "reply" : "replies") · last \(Plain.ago(tie.pointee.last, asOf: asOf)), nothing back in 90 d"
        ),
        key: weight, order: Int(index))
    }
    return list
  }

  /// K4: 3 · triangles ÷ triples, and the ties that are new.
  func weaving(_ figure: Figure) -> Account {
    var account = Account()
    account.steps = [
      SumLine("new ties between members, 7 days", "\(gauges.newTies)"),
      SumLine("of these between two who knew somebody in common", "\(gauges.woven)"),
      SumLine("triangles: three members who all know each other", "\(gauges.triangles)"),
      SumLine("triples: a member and two whom they know", "\(gauges.triples)"),
    ]
    account.formula = "3 × \(gauges.triangles) ÷ \(gauges.triples)"
    account.evidence = newTies
    account.advice =
      !figure.standing.isShown
      ? MemberExplainer.unknownAdvice
      : (figure.value ?? 1) < 0.1
        ? "Members know people who do not know each other. When two of them share something, introduce them."
        : "Members introduce each other. Make room for it, and thank who does."
    return account
  }

  /// The newest hundred of the new ties, by whether somebody knew both ends before. O(ties).
  private var newTies: [EvidenceGroup] {
    var newest = TopList<(from: UInt32, to: UInt32, first: Int32, isTwoWay: Bool)>(Explainer.listed * 2)
    let ties = ledger.ties
    let since = Ledger.secondsSince2020(gauges.from7)
    ties.forEach { index, tie in
      let reverse = tie.pointee.reverse
      if reverse != TieTable.none, reverse < index { return }
      let first = min(tie.pointee.first, reverse == TieTable.none ? .max : ties.pointer(reverse).pointee.first)
      guard first >= since, ledger.classes[Int(tie.pointee.from)] == .member,
        ledger.classes[Int(tie.pointee.to)] == .member
      else { return }
      newest.add(
        (tie.pointee.from, tie.pointee.to, first, reverse != TieTable.none), key: Double(first), order: Int(index))
    }
    var (woven, others): ([Evidence], [Evidence]) = ([], [])
    for tie in newest.sorted() {
      // Who knows both is known to either: the one who knows fewer is asked.
      let isFew = gauges.degree[Int(tie.from)] <= gauges.degree[Int(tie.to)]
      let (few, many) = isFew ? (tie.from, tie.to) : (tie.to, tie.from)
      let row = Evidence(
        .tie(MemberRow(Int(tie.from)), MemberRow(Int(tie.to))),
        "since \(Plain.ago(Int64(tie.first) * 1000 + Decay.origin, asOf: asOf))" + (tie.isTwoWay ? " · two-way" : ""))
      if gauges.hadCommonNeighbour(few, many, before: tie.first) { woven.append(row) } else { others.append(row) }
    }
    return [
      EvidenceGroup(
        "New in 7 days, through somebody in common", Array(woven.prefix(Explainer.listed)), total: gauges.woven),
      EvidenceGroup(
        "New in 7 days, by themselves", Array(others.prefix(Explainer.listed)), total: gauges.newTies - gauges.woven),
    ]
  }

  /// K3: Gini by ranks, and how few write half.
  func participation(_ figure: Figure) -> Account {
    let counts = ledger.classes.indices.filter { ledger.classes[$0] == .member && gauges.written[$0] > 0 }
      .map { Int(gauges.written[$0]) }.sorted()
    let total = counts.reduce(0, +)
    var account = Account()
    account.steps = [
      SumLine("active members in 90 days", "\(counts.count)"), SumLine("messages they wrote", "\(total)"),
    ]
    guard total > 0 else {
      account.advice = MemberExplainer.unknownAdvice
      return account
    }
    var (half, many) = (0, 0)
    for count in counts.reversed() where half * 2 < total {
      half += count
      many += 1
    }
    let ranked = counts.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
    account.steps.append(SumLine("those who write most: so many wrote half", "\(many)"))
    if let speakers = gauges.participation.effectiveSpeakers {
      account.steps.append(SumLine("the talk really comes from", "\(Plain.decimal(speakers, 1)) people"))
    }
    account.steps.append(SumLine("rank × messages, the quietest has rank 1, added up", "\(ranked)"))
    account.formula = "2 × \(ranked) ÷ (\(counts.count) × \(total)) − \(counts.count + 1) ÷ \(counts.count)"
    account.evidence = [EvidenceGroup("Who writes most, 90 days", writers { $0 == .member })]
    account.advice =
      !figure.standing.isShown
      ? MemberExplainer.unknownAdvice
      : report?.community.participationIsUnusual == true
        ? "It has moved more than is usual here. Look at who came, who fell silent, and what was stirring."
        : "It is as usual here, and there is no right level: in most communities a few write most. Nothing to do."
    return account
  }
}
