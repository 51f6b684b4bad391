import CommunityModel
import CommunityStore
import TrustMetrics

extension JSONLine {
  /// `"value":71.2,"low":66,"high":75,"count":212,"standing":"known"`; what a figure does not have is left out.
  mutating func fields(of figure: Figure) {
    field("name", figure.id.name)
    if figure.standing.isShown {
      number("value", figure.value)
      number("low", figure.interval?.lowerBound)
      number("high", figure.interval?.upperBound)
    }
    field("count", figure.count)
    field("standing", FigureText.standing(figure))
    field("why", FigureText.whySuppressed(figure))
  }

  mutating func number(_ name: String, _ value: Double?) {
    if let value { field(name, .number(value)) }
  }
}

extension Evidence.Subject {
  /// What it is, in a word.
  var kind: String {
    switch self {
    case .member: "member"
    case .conversation: "conversation"
    case .message: "message"
    case .tie: "tie"
    }
  }

  /// The ids of what it is; two for a tie.
  func ids(in community: Community) -> [String] {
    switch self {
    case .member(let row): [community.members[row].id]
    case .conversation(let row): [community.conversations[row].id]
    case .message(let row): community.id(of: row).map { [$0] } ?? []
    case .tie(let from, let to): [community.members[from].id, community.members[to].id]
    }
  }
}
