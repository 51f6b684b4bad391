import CommunityModel

/// Says why the figures of one instant are what they are. Reads only; made for one question and thrown away.
struct Explainer {
  /// How many rows a group lists at most.
  static let listed = 50

  let community: Community
  let ledger: Ledger
  let gauges: Gauges
  let reading: CommunityReading
  let estimates: Estimates
  /// The community's figures with the headline's interval; empty where a member's figure is explained.
  let figures: CommunityFigures
  /// What others computed beside the engine: bridging and history.
  let report: TrustReport?
  /// C4's pairs, so many of them.
  let pairs: (Int) -> [Broadcasts.Pair]

  var asOf: Int64 { gauges.asOf }

  /// What one kind of figure adds to its explanation.
  struct Account {
    /// The sum without its last line.
    var steps: [SumLine] = []
    /// The last step, to be followed by “= 0.89”; nil where the value needs none.
    var formula: String?
    var evidence: [EvidenceGroup] = []
    var advice = ""
  }

  /// A community figure explained.
  func explainCommunity(_ id: FigureID) -> Explanation {
    let figure = figures[id]
    var account = account(of: id, figure)
    if case .suppressed(let why) = figure.standing { account = suppressed(why, id, account) }
    return explanation(figure, .community, account)
  }

  /// What a community figure is made of.
  func account(of id: FigureID, _ figure: Figure) -> Account {
    switch id {
    case .trust: headline(figure)
    case .esteem: esteem(figure)
    case .firstReply: firstReply(figure)
    case .selfSustaining: selfSustaining(figure)
    case .control: control(figure)
    case .cookieCutter: cookieCutter(figure)
    case .stands: stands(figure)
    case .reciprocity: reciprocity(figure)
    case .participation: participation(figure)
    case .weaving: weaving(figure)
    case .together: together(figure)
    case .evenHanded: evenHanded(figure)
    case .memberTrust, .heard, .attention, .connectionGap, .bridging, .lapseRisk: Account()
    }
  }

  /// A member's figure explained. O(what the member wrote and their ties).
  func explainMember(_ id: FigureID, _ row: MemberRow, named name: String) -> Explanation {
    let columns = MemberReading(ledger: ledger, gauges: gauges, estimates: estimates)
      .columns(for: id, of: row.index, bridging: report?.members)
    let figure = columns.figure(id, MemberRow(0))
    let member = MemberExplainer(base: self, row: UInt32(row.index), columns: columns, figure: figure)
    return explanation(figure, .member(name), member.account(of: id))
  }

  private func explanation(_ figure: Figure, _ subject: FigureSubject, _ account: Account) -> Explanation {
    var sum = account.steps
    if let interval = figure.shownInterval {
      sum.append(SumLine("80 % interval: where the true value probably is", interval))
    }
    sum.append(SumLine(figure.id.name, result(figure, account.formula)))
    return Explanation(
      figure: figure, subject: subject, meaning: figure.id.meaning, sum: sum,
      evidence: account.evidence.filter { !$0.rows.isEmpty }, advice: advice(figure, account.advice),
      source: figure.id.source)
  }

  private func result(_ figure: Figure, _ formula: String?) -> String {
    if case .suppressed(let why) = figure.standing { return "not shown: \(why)" }
    guard let shown = figure.shownText else { return "not known yet" }
    return formula.map { "\($0) = \(shown)" } ?? shown
  }

  private func advice(_ figure: Figure, _ advice: String) -> String {
    switch figure.standing {
    case .known, .suppressed, .notKnownYet: advice
    case .unranked, .faint:
      advice + " It stands on \(Plain.count(figure.count, "signal", "signals")) only: read it with care."
    }
  }

  /// A figure of a community that is too small for it. People who wait, or have nobody, are named all the same: they
  /// need somebody however small the community is.
  private func suppressed(_ why: String, _ id: FigureID, _ account: Account) -> Account {
    let policy = ledger.policy
    return Account(
      steps: [
        SumLine("active members in 90 days; it needs \(policy.leastActiveMembers)", "\(figures.activeMembers)"),
        SumLine("questions in 28 days; it needs \(policy.leastQuestions)", "\(figures.questions)"),
      ],
      evidence: id == .firstReply || id == .together ? account.evidence : [],
      advice:
        "A figure on so few people would say more about chance than about the community, and could point at one of them. "
        + "Nothing to do about it: ask and answer, and it will come by itself.")
  }
}
