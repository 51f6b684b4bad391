/// A screen that a number key opens.
public enum ScreenID: Int, Sendable, Hashable, CaseIterable {
  /// Who needs somebody now, and what is stirring.
  case rounds = 1
  /// The people.
  case members = 2
  /// What they say to each other.
  case conversations = 3
  /// Whether the community is trusted, and why.
  case trust = 4
  /// Who gives attention to whom.
  case ties = 5

  /// The name in the top line.
  public var title: String {
    switch self {
    case .rounds: "Rounds"
    case .members: "Members"
    case .conversations: "Conversations"
    case .trust: "Trust"
    case .ties: "Ties"
    }
  }

  /// Its panes in the order in which Tab visits them; the last one shows the selection of the others.
  var panes: [Pane] {
    switch self {
    case .rounds: [.worklist, .stirring, .newcomers, .summary]
    case .members: [.memberList, .profile]
    case .conversations: [.conversationList, .thread]
    case .trust: [.figureList, .figurePage]
    case .ties: [.tieList, .egoPage]
    }
  }

  /// Its lists.
  var lists: [Pane] { panes.dropLast() }

  /// The pane that shows what is selected in a list.
  var detail: Pane {
    switch self {
    case .rounds: .summary
    case .members: .profile
    case .conversations: .thread
    case .trust: .figurePage
    case .ties: .egoPage
    }
  }
}

/// A part of a screen that can have the keyboard.
enum Pane: Int, Sendable, Hashable, CaseIterable {
  /// Members who need a person, the most pressing first.
  case worklist
  /// Conversations in which much was said lately.
  case stirring
  /// Members who joined lately.
  case newcomers
  /// What is behind the selected line of one of these three.
  case summary
  case memberList
  /// All about the selected member.
  case profile
  case conversationList
  /// The messages of one conversation.
  case thread
  /// The figures of the community.
  case figureList
  /// All about one figure.
  case figurePage
  /// Members with their ties.
  case tieList
  /// The ties of the selected member.
  case egoPage

  var screen: ScreenID {
    switch self {
    case .worklist, .stirring, .newcomers, .summary: .rounds
    case .memberList, .profile: .members
    case .conversationList, .thread: .conversations
    case .figureList, .figurePage: .trust
    case .tieList, .egoPage: .ties
    }
  }

  var isList: Bool {
    switch self {
    case .worklist, .stirring, .newcomers, .memberList, .conversationList, .figureList, .tieList: true
    case .summary, .profile, .thread, .figurePage, .egoPage: false
    }
  }

  /// True when the lines of the list are members.
  var listsMembers: Bool { self == .worklist || self == .newcomers || self == .memberList || self == .tieList }

  /// True when the lines of the list are conversations.
  var listsConversations: Bool { self == .stirring || self == .conversationList }
}
