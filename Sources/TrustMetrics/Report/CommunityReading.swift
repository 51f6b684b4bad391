import CommunityModel

/// Reads the community's figures off the gauges. O(groups · log questions), no pass over anything large.
struct CommunityReading {
  let gauges: Gauges
  let ledger: Ledger
  /// C4: team messages of 90 days that are copies of another, and all that were compared.
  let copies: (copies: Int, total: Int)
  /// Figures whose sums did not change are not computed again: with a message more most of them did not.
  let memo: FigureMemo

  /// Why community figures are not shown; nil when they are.
  var suppression: String? {
    let policy = ledger.policy
    let active = gauges.participation.members
    if active < policy.leastActiveMembers {
      return "\(active) active \(active == 1 ? "member" : "members"); it needs \(policy.leastActiveMembers)"
    }
    let questions = gauges.replies.total
    if questions < policy.leastQuestions {
      return "\(questions) \(questions == 1 ? "question" : "questions") in 28 days; it needs \(policy.leastQuestions)"
    }
    return nil
  }

  /// Everything but the interval of the headline and what hangs on history.
  func figures() -> CommunityFigures {
    var found = CommunityFigures()
    found.activeMembers = gauges.participation.members
    found.questions = gauges.replies.total
    let parts = HeadlineParts(reading: self)
    found.leavesOutEsteem = parts.esteem == nil
    let why = suppression
    func add(_ figure: Figure) {
      found.figures[figure.id] = why.map { .suppressed(figure.id, $0, count: figure.count) } ?? figure
    }
    add(heard)
    add(together)
    add(stands)
    add(esteem)
    add(Figure(.trust, parts.headline.map { $0 * 100 }, count: found.activeMembers))
    add(selfSustaining)
    add(control)
    add(cookieCutter)
    add(reciprocity)
    add(participation)
    add(weaving)
    found.groups = why == nil ? memo.groups(gauges.groupVersion) { groupFigures } : []
    add(memo.figure(.evenHanded, [gauges.groupVersion]) { evenHanded(found.groups) })
    guard why == nil else { return found }
    found.control = controlShares
    found.twoWayShare = found.activeMembers == 0 ? nil : Double(gauges.activeWithTwoWay) / Double(found.activeMembers)
    found.effectiveSpeakers = gauges.participation.effectiveSpeakers
    found.woven = gauges.woven
    found.newTies = gauges.newTies
    return found
  }

  /// C1: P(a question is answered within its asker's target), with censoring.
  var heard: Figure {
    memo.figure(.firstReply, [gauges.replies.version, gauges.replies.total]) {
      CommunityReading.heard(.firstReply, gauges.replies)
    }
  }

  static func heard(_ id: FigureID, _ sample: ReplySample) -> Figure {
    guard let point = sample.atTarget else { return Figure(id, nil, count: 0, standing: .notKnownYet) }
    return Figure(
      id, point.probability, interval: point.interval(), count: sample.total, standing: .counted(sample.total))
  }

  /// K5's sums: all weights, those of the lonely, and the effective number behind them.
  static func togetherSums(counted: [Int], lonely: [Int], policy: TrustPolicy) -> (
    all: Double, lonely: Double, effective: Double
  ) {
    var (all, alone, squares) = (0.0, 0.0, 0.0)
    for acuity in 1...5 {
      let weight = policy.weight(acuity: acuity)
      all += weight * Double(counted[acuity])
      alone += weight * Double(lonely[acuity])
      squares += weight * weight * Double(counted[acuity])
    }
    return (all, alone, squares > 0 ? all * all / squares : 0)
  }

  /// K5.
  var together: Figure {
    memo.figure(.together, gauges.counted + gauges.lonely) {
      CommunityReading.together(counted: gauges.counted, lonely: gauges.lonely, policy: ledger.policy)
    }
  }

  static func together(counted: [Int], lonely: [Int], policy: TrustPolicy) -> Figure {
    let (all, lonely, effective) = togetherSums(counted: counted, lonely: lonely, policy: policy)
    let people = counted.reduce(0, +)
    guard all > 0 else { return Figure(.together, nil, count: 0, standing: .notKnownYet) }
    let value = min(1, max(0, 1 - lonely / all))
    return Figure(
      .together, value, interval: CommunityReading.interval(value, effective), count: people,
      standing: .counted(people))
  }

  /// K1: members who hang together without the team ÷ members who hang together with it.
  var stands: Figure {
    memo.figure(.stands, [gauges.membersOnly.largest, gauges.everybody.weightOfLargest]) {
      CommunityReading.stands(membersOnly: gauges.membersOnly, everybody: gauges.everybody)
    }
  }

  static func stands(membersOnly: UnionFind, everybody: UnionFind) -> Figure {
    let with = everybody.weightOfLargest
    guard with > 0 else { return Figure(.stands, nil, count: 0, standing: .notKnownYet) }
    let value = min(1, Double(membersOnly.largest) / Double(with))
    return Figure(
      .stands, value, interval: CommunityReading.interval(value, Double(with)), count: with,
      standing: .counted(with))
  }

  /// The community's M1: all votes, the prior ½. Not known without explicit feedback.
  var esteem: Figure { memo.figure(.esteem, [ledger.voteLog.count]) { esteemAnew } }

  private var esteemAnew: Figure {
    let (positive, negative) = ledger.reputation.community(asOf: gauges.asOf)
    let votes = ledger.voteLog.count
    guard ledger.reputation.hasExplicitFeedback else {
      return Figure(.esteem, nil, count: 0, standing: .notKnownYet)
    }
    let share = Share(positive: positive, negative: negative, prior: 0.5, weight: 2)
    return Figure(.esteem, share.value, interval: share.interval80, count: votes, standing: .counted(votes))
  }

  /// C2, shrunk towards the community's own decayed rate with W = 4.
  var selfSustaining: Figure {
    memo.figure(.selfSustaining, [gauges.sustainingCount, gauges.restingCount, gauges.restingVersion]) {
      selfSustainingAnew
    }
  }

  private var selfSustainingAnew: Figure {
    let (positive, all) = (gauges.sustainingCount, gauges.restingCount)
    let of = gauges.resting.value(asOf: gauges.asOf)
    let prior = of > 0 ? gauges.sustaining.value(asOf: gauges.asOf) / of : 0.5
    let share = Share(positive: Double(positive), negative: Double(all - positive), prior: prior, weight: 4)
    return Figure(
      .selfSustaining, all == 0 ? nil : share.value, interval: share.interval80, count: all, standing: .counted(all))
  }

  /// C3.
  var controlShares: ControlShares {
    func share(_ part: Int, _ all: Int) -> Double? { all == 0 ? nil : Double(part) / Double(all) }
    return ControlShares(
      messages: share(gauges.teamMessages, gauges.messages), starts: share(gauges.teamStarts, gauges.starts),
      firstReplies: share(gauges.teamFirstReplies, gauges.firstReplies))
  }

  private var control: Figure {
    let value = controlShares.messages
    return Figure(
      .control, value, interval: value.map { CommunityReading.interval($0, Double(gauges.messages)) },
      count: gauges.messages, standing: .counted(gauges.messages))
  }

  private var cookieCutter: Figure {
    memo.figure(.cookieCutter, [copies.copies, copies.total]) { cookieCutterAnew }
  }

  private var cookieCutterAnew: Figure {
    guard copies.total > 0 else { return Figure(.cookieCutter, nil, count: 0, standing: .notKnownYet) }
    let value = Double(copies.copies) / Double(copies.total)
    return Figure(
      .cookieCutter, value, interval: CommunityReading.interval(value, Double(copies.total)), count: copies.total,
      standing: .counted(copies.total))
  }

  /// K2: ρ, whose 0 is what chance would give.
  var reciprocity: Figure {
    let counts = Reciprocity(nodeCount: gauges.nodes, tieCount: gauges.links, returned: gauges.reciprocated)
    return Figure(.reciprocity, counts.beyondChance, count: gauges.links, standing: .counted(gauges.links))
  }

  private var participation: Figure {
    Figure(
      .participation, gauges.participation.gini, count: gauges.participation.members,
      standing: .counted(gauges.participation.members))
  }

  private var weaving: Figure {
    let value = gauges.triples == 0 ? nil : 3 * Double(gauges.triangles) / Double(gauges.triples)
    return Figure(.weaving, value, count: gauges.triples, standing: .counted(gauges.triples))
  }

  /// K6's groups with at least 8 questions, by kind and then by what is heard worst.
  var groupFigures: [GroupFigure] {
    var found: [GroupFigure] = []
    for (number, sample) in gauges.groupReplies.enumerated() where sample.total >= 8 {
      let name = gauges.groups.names[number]
      found.append(
        GroupFigure(kind: name.kind, name: name.name, heard: CommunityReading.heard(.evenHanded, sample)))
    }
    return found.sorted {
      ($0.kind, $0.heard.value ?? 2, $0.name) < ($1.kind, $1.heard.value ?? 2, $1.name)
    }
  }

  /// K6: worst ÷ best within one kind of group, the kind where they are furthest apart. The interval by the delta
  /// method on the logarithm.
  private func evenHanded(_ groups: [GroupFigure]) -> Figure {
    var worstRatio: (value: Double, interval: ClosedRange<Double>, count: Int)?
    for kind in ["acuity", "language", "segment"] {
      let some = groups.filter { $0.kind == kind }
      guard some.count > 1, let worst = some.first?.heard, let best = some.last?.heard,
        let low = worst.value, let high = best.value, high > 0
      else { continue }
      let ratio = low / high
      if let found = worstRatio, found.value <= ratio { continue }
      let interval = CommunityReading.interval(of: ratio, worst, best)
      worstRatio = (ratio, interval, some.reduce(0) { $0 + $1.heard.count })
    }
    guard let worstRatio else { return Figure(.evenHanded, nil, count: 0, standing: .notKnownYet) }
    return Figure(.evenHanded, worstRatio.value, interval: worstRatio.interval, count: worstRatio.count)
  }

  /// The 80 % interval of worst ÷ best. Where the worst is near nothing a logarithm cannot tell how near: then it reaches
  /// from nothing to the most that the worst may be.
  private static func interval(of ratio: Double, _ worst: Figure, _ best: Figure) -> ClosedRange<Double> {
    if (worst.value ?? 0) < 0.05 {
      return 0...max(ratio, min(1, (worst.interval?.upperBound ?? 1) / max(best.value ?? 1, 0.01)))
    }
    let spread = relativeVariance(worst) + relativeVariance(best)
    let factor = Math.exp(NormalTail.z80 * spread.squareRoot())
    return min(1, ratio / factor)...max(min(1, ratio / factor), min(1, ratio * factor))
  }

  /// (σ/p)², from the width of the 80 % interval.
  private static func relativeVariance(_ figure: Figure) -> Double {
    guard let value = figure.value, let interval = figure.interval else { return 0 }
    let sigma = (interval.upperBound - interval.lowerBound) / (2 * NormalTail.z80)
    let relative = sigma / max(value, 0.01)
    return relative * relative
  }

  /// The 80 % interval of a share that stands on `n`: Jeffreys', and from 500 on Wilson's score interval (1927), which is
  /// the same to three digits there and has a closed form. Where all or none are counted it reaches to that end, since an
  /// interval that leaves out what was seen cannot be explained (Brown, Cai & DasGupta 2001).
  static func interval(_ share: Double, _ n: Double) -> ClosedRange<Double> {
    if n >= 500 {
      let z = NormalTail.z80
      let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
      let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
      return max(0, centre - reach)...min(1, max(centre - reach, centre + reach))
    }
    let jeffreys = Share(positive: share * n, negative: (1 - share) * n, prior: 0.5, weight: 1).interval80
    return min(share, jeffreys.lowerBound)...max(share, jeffreys.upperBound)
  }
}
