import CommunityModel
import TrustMetrics

extension DashboardState {
  /// What is known about a member's trust and ties; each line opens why it is so.
  func trustLines(of member: Member, _ page: inout DocumentBuilder) {
    if !member.role.isHuman || member.hasLeft || member.isDeceased { return }
    if let why = whyNoFigures {
      page.field("Trust", why, ink: .muted)
      tiesLine(of: member, &page)
      return
    }
    page.heading(Words.joined(["Trust and ties", asOfFigures], glyphs.separator))
    for id in FigureID.ofMembers {
      let figure = figure(id, of: member.row)
      page.opening(.figure(.figure(id, .member(member.id)))) { page in
        page.field(id.label, sentence(id, of: member.row), ink: figure.ink, limit: 3)
      }
    }
    tiesLine(of: member, &page)
  }
}

extension FigureID {
  /// Its name beside a line of a profile, in at most ten columns.
  var label: String {
    switch self {
    case .connectionGap: "Connection"
    case .lapseRisk: "Lapse risk"
    default: name
    }
  }

  /// Its name above a column of seven.
  var column: String {
    switch self {
    case .attention: "People"
    case .connectionGap: "Gap"
    case .bridging: "Bridges"
    case .lapseRisk: "Lapse"
    default: name
    }
  }
}

extension ConversationState {
  /// What the word says.
  var meaning: String {
    switch self {
    case .empty: "nobody has written in it"
    case .waiting: "nobody has answered yet"
    case .answered: "somebody else has replied"
    case .selfSustaining: "members carried it on without the team"
    case .teamLed: "the team began it, or wrote half of it"
    }
  }
}
