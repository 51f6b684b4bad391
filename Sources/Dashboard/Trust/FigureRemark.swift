import CommunityModel
import TrustMetrics

/// What stands beside a figure in the list: its value in a word, and what it says in a few.
extension DashboardState {
  /// The value in at most five columns; nil when there is none.
  func shortValue(_ topic: FigureTopic) -> String? {
    switch topic {
    case .figure(let id, _):
      let figure = communityFigure(id)
      guard figure.standing.isShown, let value = figure.value else { return nil }
      switch id {
      case .trust, .firstReply, .together, .stands, .esteem: return figure.pointsNow.map(String.init)
      default: return id.isRatio ? Words.decimal(value, 2) : Words.percent(value)
      }
    case .firstReplies: return shownReplies.flatMap(\.onTarget.pointsNow).map { "\($0) %" }
    case .hours: return nil
    }
  }

  /// `(0.55–0.90)`, in the unit of the value; nil without an interval.
  func shortRange(_ id: FigureID) -> String? {
    let figure = communityFigure(id)
    guard id.isRatio, figure.standing.isShown, let range = figure.interval else {
      return figure.pointsRange.map { "(\($0))" }
    }
    return "(\(Words.decimal(range.lowerBound, 2))–\(Words.decimal(range.upperBound, 2)))"
  }

  /// Replies of the window that is shown.
  var shownReplies: ReplyFigures? { figures.report?.replies[figures.window] }

  /// What a figure says, in a few words.
  func remark(_ topic: FigureTopic) -> String {
    switch topic {
    case .figure(.trust, _): whyMissing(.trust) ?? ""
    case .figure(let id, _):
      // What is true of all figures is said once, beside the headline.
      whyMissing(id).map { $0 == whyMissing(.trust) ? "" : $0 } ?? remark(id)
    case .firstReplies: firstReplyRemark
    case .hours: hoursRemark
    }
  }

  private func remark(_ id: FigureID) -> String {
    guard let community = figures.report?.community else { return "" }
    let figure = community[id]
    let dot = glyphs.separator
    switch id {
    case .control:
      return Words.joined(
        [
          "by the team", community.control.starts.map { "starts \(Words.percent($0))" },
          community.control.firstReplies.map { "first replies \(Words.percent($0))" },
        ], dot)
    case .selfSustaining:
      return "of \(Words.count(figure.count, "conversation", "conversations")) go on without the team"
    case .cookieCutter: return "of \(Words.count(figure.count, "team message", "team messages")) nearly alike"
    case .participation:
      let speakers = community.effectiveSpeakers.map { "as if from \(Words.decimal($0, 0)) people" }
      return Words.joined(["Gini", speakers, community.participationIsUnusual ? "unusual for here" : nil], dot)
    case .reciprocity:
      return Words.joined(
        ["0 is chance", community.twoWayShare.map { "\(Words.percent($0)) have a two-way tie" }], dot)
    case .weaving:
      return community.newTies == 0
        ? "no new ties in 7 days" : "\(community.woven) of \(community.newTies) new ties in 7 d among acquaintances"
    case .evenHanded:
      let worst = community.groups.filter { $0.heard.value != nil }.min {
        ($0.heard.value ?? 1) < ($1.heard.value ?? 1)
      }
      return Words.joined(["worst ÷ best group", worst.map { "least heard: \(groupName($0))" }], dot)
    default: return ""
    }
  }

  /// `acuity 2`, `Spanish`: what the members of a group have in common.
  func groupName(_ group: GroupFigure) -> String {
    let name = Opening.words(of: group.name, limit: 60)
    return group.kind == "acuity" ? "acuity \(name)" : name
  }

  private var firstReplyRemark: String {
    guard let replies = shownReplies else { return whyMissing(.firstReply) ?? "" }
    if let why = replies.onTarget.whyMissing { return why }
    let half = replies.median.map { "half \(Words.hours($0))" } ?? "half not reached"
    let most = replies.upperQuartile.map { "three quarters \(Words.hours($0))" } ?? "three quarters not reached"
    return Words.joined(["in time", half, most], glyphs.separator)
  }

  private var hoursRemark: String {
    guard let replies = shownReplies else { return whyMissing(.firstReply) ?? "" }
    if let why = replies.onTarget.whyMissing { return why }
    guard let worst = replies.worstPartOfDay else { return "too few questions to tell hours apart" }
    return "least \(worst.name): \(Words.percent(worst.share)) of \(worst.questions)"
  }
}

extension ReplyFigures {
  /// A part of the day and how it is heard.
  struct PartOfDay: Sendable, Equatable {
    let name: String
    let questions: Int
    let share: Double
  }

  /// The part of the day in which the smallest share is heard in time, among those with eight questions or more.
  var worstPartOfDay: PartOfDay? {
    let parts = [
      (0, "at night, 0–6 h"), (6, "in the morning, 6–12 h"), (12, "after noon, 12–18 h"),
      (18, "in the evening, 18–24 h"),
    ]
    let known = parts.compactMap { start, name -> PartOfDay? in
      var questions = 0
      var heard = 0
      for (place, cell) in heat.enumerated() where (start..<start + 6).contains(place % 24) {
        questions += Int(cell.questions)
        heard += Int(cell.onTarget)
      }
      return questions < 8 ? nil : PartOfDay(name: name, questions: questions, share: Double(heard) / Double(questions))
    }
    return known.min { $0.share < $1.share }
  }
}

extension FigureID {
  /// True for what is not a share of a whole, and is shown as a plain number.
  var isRatio: Bool {
    switch self {
    case .participation, .reciprocity, .weaving, .evenHanded: true
    default: false
    }
  }
}
