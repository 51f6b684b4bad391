import CommunityModel

/// How each conversation stands, as columns by row.
public struct ConversationFigures: Sendable {
  package var states: [UInt8] = []

  package init() {}

  /// How many conversations it holds.
  public var count: Int { states.count }

  /// How one stands; nil for a row that came later.
  public func state(_ row: ConversationRow) -> ConversationState? {
    states.indices.contains(row.index) ? ConversationState(rawValue: states[row.index]) : nil
  }
}

/// How a conversation stands, in a word.
public enum ConversationState: UInt8, Sendable, Hashable, CaseIterable {
  /// Nobody has written in it, or only bots.
  case empty
  /// A member asked and no other human has replied.
  case waiting
  /// A member asked and another human has replied.
  case answered
  /// Members carried it on after the team's last word (or after the third message, without the team).
  case selfSustaining
  /// The team began it, or wrote at least half of what humans wrote.
  case teamLed

  /// The word on the screen.
  public var name: String {
    switch self {
    case .empty: "empty"
    case .waiting: "waiting"
    case .answered: "answered"
    case .selfSustaining: "self-sustaining"
    case .teamLed: "team-led"
    }
  }
}
