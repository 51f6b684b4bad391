import TrustMetrics

/// What a page of the trust screen is about.
enum FigureTopic: Sendable, Hashable {
  /// One figure and whom it is about.
  case figure(FigureID, FigureSubject)
  /// How soon questions get a first reply, as a curve.
  case firstReplies
  /// At which hours of the week questions are heard, as a heat map.
  case hours

  /// A figure of the community as a whole.
  static func community(_ id: FigureID) -> FigureTopic { .figure(id, .community) }

  /// The lines of the trust screen: the headline, its parts, what stands beside it, and the two charts of replies.
  static let listed: [FigureTopic] =
    [.community(.trust)] + FigureID.parts.map { .community($0) } + [.firstReplies, .hours]
    + FigureID.diagnostics.map { .community($0) }

  /// Headings above lines of the list, by place, shown where there is room for all.
  static let sections: [Int: String] = [
    1: "Its four parts", 1 + FigureID.parts.count: "First replies", 3 + FigureID.parts.count: "Beside it, in no sum",
  ]

  /// What tells the lines of the list apart.
  var id: String {
    switch self {
    case .figure(let id, .community): id.rawValue
    case .figure(let id, .member(let member)): "\(id.rawValue) of \(member)"
    case .figure(let id, .conversation(let conversation)): "\(id.rawValue) in \(conversation)"
    case .firstReplies: "first replies"
    case .hours: "hours"
    }
  }

  /// The line with an id.
  static func listed(id: String) -> FigureTopic? { listed.first { $0.id == id } }

  /// Its name in the list and above its page.
  var name: String {
    switch self {
    case .figure(let id, _): id.name
    case .firstReplies: "First reply"
    case .hours: "By the hour"
    }
  }

  /// The figure whose explanation stands on the page; none where the page explains itself.
  var explained: (FigureID, FigureSubject)? {
    if case .figure(let id, let subject) = self { (id, subject) } else { nil }
  }

  /// The member that it is about.
  var memberID: String? {
    if case .figure(_, .member(let id)) = self { id } else { nil }
  }
}
