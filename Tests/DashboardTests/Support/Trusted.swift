import CommunityModel
import Drawing

@testable import Dashboard
@testable import TrustMetrics

/// Reports made by hand, so that screens are tested without computing anything.
enum Trusted {
  /// A report in which everything is known, for members and conversations of the town by id.
  static func report(
    for community: Community = Town.make(), asOf: Timestamp = Town.now, isOlder: Bool = false, generation: Int = 0,
    _ change: (inout TrustReport) -> Void = { _ in }
  ) -> TrustReport {
    var report = TrustReport(
      asOf: asOf, generation: generation, community: figures(), replies: replies(), members: members(of: community),
      conversations: conversations(of: community))
    report.history = history(until: asOf)
    report.isOlder = isOlder
    change(&report)
    return report
  }

  /// A report of a community that is too small for figures.
  static func suppressed(for community: Community = Town.make()) -> TrustReport {
    report(for: community) { report in
      let why = "11 active members; it needs 25"
      for id in [FigureID.trust] + FigureID.parts + FigureID.diagnostics {
        report.community.figures[id] = .suppressed(id, why, count: 11)
      }
      report.community.before = nil
      report.community.changes = []
      report.history = []
      for window in Window.allCases {
        report.replies[window] = ReplyFigures(onTarget: .suppressed(.firstReply, "4 questions; it needs 8", count: 4))
      }
    }
  }

  private static func figures() -> CommunityFigures {
    var figures = CommunityFigures(figures: [
      .trust: Figure(.trust, 71.2, interval: 66.1...75.4, count: 318),
      .firstReply: Figure(.firstReply, 0.842, interval: 0.80...0.881, count: 96),
      .together: Figure(.together, 0.79, interval: 0.74...0.835, count: 141),
      .stands: Figure(.stands, 0.621, interval: 0.55...0.69, count: 180),
      .esteem: Figure(.esteem, 0.741, interval: 0.70...0.78, count: 212),
      .control: Figure(.control, 0.38, interval: 0.35...0.41, count: 620),
      .selfSustaining: Figure(.selfSustaining, 0.57, interval: 0.47...0.66, count: 42),
      .cookieCutter: Figure(.cookieCutter, 0.04, interval: 0.02...0.06, count: 210),
      .participation: Figure(.participation, 0.71, count: 141),
      .reciprocity: Figure(.reciprocity, 0.42, count: 903),
      .weaving: Figure(.weaving, 0.18, count: 77),
      .evenHanded: Figure(.evenHanded, 0.72, interval: 0.55...0.9, count: 96),
    ])
    figures.before = HistoryPoint(
      at: Town.ago(24 * 28).milliseconds, trust: 74.0, interval: 69...78, parts: [0.82, 0.88, 0.63, 0.74])
    figures.changes = [
      HeadlineChange(part: .together, before: 0.88, now: 0.79, points: -3.4),
      HeadlineChange(part: .firstReply, before: 0.82, now: 0.842, points: 0.6),
    ]
    figures.activeMembers = 141
    figures.questions = 96
    figures.control = ControlShares()
    figures.control.messages = 0.38
    figures.control.starts = 0.2
    figures.control.firstReplies = 0.55
    figures.twoWayShare = 0.64
    figures.effectiveSpeakers = 34.2
    figures.woven = 3
    figures.newTies = 9
    figures.groups = [
      GroupFigure(kind: "language", name: "English", heard: Figure(.evenHanded, 0.9, interval: 0.86...0.94, count: 70)),
      GroupFigure(kind: "language", name: "Spanish", heard: Figure(.evenHanded, 0.65, interval: 0.48...0.8, count: 14)),
      GroupFigure(kind: "acuity", name: "2", heard: Figure(.evenHanded, 0.7, interval: 0.55...0.82, count: 12)),
    ]
    return figures
  }

  /// A point a week for a year, the headline falling from 80 with a gap in the spring.
  private static func history(until asOf: Timestamp) -> [HistoryPoint] {
    (0...52).map { week in
      let at = asOf.adding(days: Int64(week - 52) * 7).milliseconds
      if (20..<23).contains(week) {
        return HistoryPoint(at: at, trust: nil, interval: nil, parts: [nil, nil, nil, nil])
      }
      let wave = Double(week % 5) * 0.9 - 1.8
      let trust = 80 - Double(week) * 0.17 + wave
      let spread = 4 + Double(week % 3)
      return HistoryPoint(
        at: at, trust: trust, interval: trust - spread...trust + spread,
        parts: [0.8 + Double(week) * 0.0008, 0.9 - Double(week) * 0.002, 0.66 - Double(week) * 0.0007, 0.74])
    }
  }

  private static func replies() -> [Window: ReplyFigures] {
    var all: [Window: ReplyFigures] = [:]
    for (window, questions) in [(Window.month, 96), (.quarter, 270), (.year, 1104), (.all, 2310)] {
      let share = 0.842 - Double(questions) * 0.00004
      var replies = ReplyFigures(
        onTarget: Figure(.firstReply, share, interval: share - 0.04...share + 0.04, count: questions))
      replies.questions = questions
      replies.censored = 6
      replies.median = 2.1
      replies.upperQuartile = window == .month ? 9 : nil
      replies.restrictedMean = 21.3
      replies.curve = (1...30).map { step in
        let hours = Double(step * step) * 0.17
        let answered = 0.94 * (1 - 1 / (1 + hours / 2.1))
        return ReplyStep(hours: hours, share: answered, low: max(0, answered - 0.05), high: min(1, answered + 0.05))
      }
      replies.waiting = [11, 26, 60, 130].map { hours in
        ReplyStep(hours: hours, share: 0.94 * (1 - 1 / (1 + hours / 2.1)), low: 0, high: 1)
      }
      replies.heat = (0..<168).map { place in
        let hour = place % 24
        let asked = hour < 6 ? place % 3 : 3
        return HeatCell(questions: UInt32(asked), onTarget: UInt32(hour < 6 ? asked / 2 : place % 7 == 0 ? 2 : 3))
      }
      all[window] = replies
    }
    return all
  }

  private static func members(of community: Community) -> MemberFigures {
    let count = community.members.count
    var figures = MemberFigures()
    figures.positive = [Float](repeating: 0, count: count)
    figures.negative = figures.positive
    figures.votes = [UInt32](repeating: 0, count: count)
    figures.heardYes = figures.positive
    figures.heardNo = figures.positive
    figures.questions = figures.votes
    figures.replies = figures.votes
    figures.attention = [Float](repeating: .nan, count: count)
    figures.attentionTeam = figures.attention
    figures.attentionMembers = figures.attention
    figures.lastTwoWay = [Int64](repeating: .min, count: count)
    figures.flags = [UInt8](repeating: 0, count: count)
    figures.bridgingBands = [UInt8](repeating: .max, count: count)
    figures.bridgingShares = [Float](repeating: 0, count: count)
    figures.lapse = [Float](repeating: .nan, count: count)
    figures.activeDays = [UInt8](repeating: 0, count: count)
    figures.acuities = [UInt8](repeating: 4, count: count)
    figures.isPresent = (0..<count).map { row in
      let member = community.members[MemberRow(row)]
      return member.role.isHuman && !member.hasLeft && !member.isDeceased
    }
    figures.asOf = Town.now.milliseconds
    figures.trustPrior = 0.7
    figures.heardPrior = 0.8
    know("ana", in: community, &figures, votes: (5.2, 3.1, 9), heard: (6.1, 1.2, 8), days: 41, band: 12, lapse: 0.38)
    know("jo", in: community, &figures, votes: (21, 1.5, 24), heard: (3.2, 0.2, 4), days: 1.5, band: 97, lapse: 0.04)
    know("tom", in: community, &figures, votes: (8, 0.4, 9), heard: (1.2, 1.4, 3), days: 3, band: 80, lapse: 0.11)
    know("mei", in: community, &figures, votes: (0.4, 0, 1), heard: (0, 0, 0), days: nil, band: 0, lapse: 0.52)
    if let ana = community.members.row(id: "ana")?.index {
      figures.replies[ana] = 12
      figures.attention[ana] = 2.31
      figures.attentionTeam[ana] = 1.42
      figures.attentionMembers[ana] = 1.2
      figures.flags[ana] = MemberFigures.Flag.teamOnly
    }
    for id in FigureID.ofMembers {
      let rows = (0..<count).map { row in
        let figure = figures.figure(id, MemberRow(row))
        return (row, figure.standing.isShown ? figure.value ?? -1 : -1)
      }
      figures.orders[id] = rows.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.map { UInt32($0.0) }
    }
    return figures
  }

  private static func know(
    _ id: String, in community: Community, _ figures: inout MemberFigures, votes: (Float, Float, UInt32),
    heard: (Float, Float, UInt32), days: Double?, band: UInt8, lapse: Float
  ) {
    guard let row = community.members.row(id: id)?.index else { return }
    figures.positive[row] = votes.0
    figures.negative[row] = votes.1
    figures.votes[row] = votes.2
    figures.heardYes[row] = heard.0
    figures.heardNo[row] = heard.1
    figures.questions[row] = heard.2
    if let days { figures.lastTwoWay[row] = Town.ago(24 * days).milliseconds }
    figures.bridgingBands[row] = band
    figures.bridgingShares[row] = band > 95 ? 0.31 : 0.01
    figures.lapse[row] = lapse
    figures.activeDays[row] = 12
  }

  private static func conversations(of community: Community) -> ConversationFigures {
    var figures = ConversationFigures()
    figures.states = (0..<community.conversations.count).map { row in
      let id = community.conversations[ConversationRow(row)].id
      let state: ConversationState =
        id == "night" ? .selfSustaining : id == "insulin" ? .answered : id == "salt" ? .teamLed : .waiting
      return state.rawValue
    }
    return figures
  }

  /// Why Heard is what it is, with one of everything behind it.
  static func explanation(_ id: FigureID, _ subject: FigureSubject, in community: Community) -> Explanation {
    var groups: [EvidenceGroup] = []
    if let ana = community.members.row(id: "ana"), let tom = community.members.row(id: "tom"),
      let sugar = community.conversations.row(id: "sugar"), let message = community.messages(in: sugar).first
    {
      groups = [
        EvidenceGroup("Questions that still wait", [Evidence(.message(message), "waits 26 h")], total: 6),
        EvidenceGroup(
          "Members behind it", [Evidence(.member(ana), "not heard in 28 d"), Evidence(.tie(ana, tom), "last 50 h ago")]),
        EvidenceGroup("Conversations", [Evidence(.conversation(sugar), "nobody answered")]),
      ]
    }
    return Explanation(
      figure: Figure(id, 0.842, interval: 0.80...0.881, count: 96), subject: subject,
      meaning:
        "The share of questions that a person answered within the time that the asker's acuity asks for. A question "
        + "that still waits counts as waiting so long, not as never answered.",
      sum: [
        SumLine("questions in 28 d", "96"), SumLine("answered within the target", "78"),
        SumLine("younger than their target", "6"), SumLine("Heard", "84 of 100"),
      ],
      evidence: groups, advice: "Answer the oldest question first, or ask a peer by name.",
      source: "Kaplan & Meier 1958 (C1)")
  }
}

extension Person {
  /// Somebody in front of a community whose figures are known.
  static func trusting(
    _ community: Community = Town.make(), columns: Int = 120, rows: Int = 40, glyphs: GlyphSet = .unicode
  ) -> Person {
    var person = Person(community, columns: columns, rows: rows, glyphs: glyphs)
    person.happen(.trust(Trusted.report(for: community)))
    return person
  }

  /// Answers what was asked last, as the background would.
  mutating func answerWhy() {
    for case .explain(let request, let id, let subject) in effects {
      happen(.explanation(requestID: request, Trusted.explanation(id, subject, in: state.community)))
    }
    effects = []
  }
}
