import Drawing

/// Something that a person can do with a key. The keymap, the help, the hints and the documentation come from the one
/// table of these, `Action.all`.
public struct Action: Sendable, Identifiable {
  /// The name of an action in a keymap.
  public enum ID: String, Sendable, Hashable, CaseIterable {
    case goRounds, goMembers, goConversations, goTrust, goTies, goEmergency, nextPane, previousPane, open, listBeside,
      back
    case up, down, pageUp, pageDown, halfUp, halfDown, top, bottom
    case filter, nextMatch, previousMatch, sort, onlyUnread, filterMenu, dropView, toggleRead, person, answered,
      explain, window, numbers
    case keepFilter, dropFilter, eraseLetter, eraseWord, eraseAll, choose, close
    case help, redraw, suspend, leave
    case palette, themes, mouseSwitch, copy, narrower, wider, evenSizes
    case present, lock, giveSecret, cancelWork
    case flag, claim, assign, snooze, note, touch, done, notDone, reopen, change, inError, plan, wants, undo, redo
    case mark, markRange, markAll, who, handOff, handOffItem, handOffAll, decline
    case nextField, previousField, saveForm, closeForm, letterLeft, letterRight, lineStart, lineEnd, rubOut,
      deleteLetter
  }

  /// A heading of the help.
  public enum Group: String, Sendable, CaseIterable {
    case places = "Places"
    case moving = "Moving"
    case finding = "Finding"
    case reading = "Reading"
    case followUp = "Follow-up"
    case typing = "While you type"
    case windows = "Windows"
    case program = "Rounds itself"
  }

  /// Keys, and where they mean this action.
  public struct Binding: Sendable {
    /// Any of these.
    public let keys: [Key]
    /// In all of these.
    public let contexts: Set<ActionContext>
  }

  /// Its name in a keymap.
  public let id: ID
  /// One or two words for the hints.
  public let title: String
  /// A sentence for the help.
  public let help: String
  /// Its heading in the help.
  public let group: Group
  /// Its keys; a key belongs to one action in a context.
  public let bindings: [Binding]
  /// Its rank among the hints of a context, lowest first; nil keeps it out of them.
  let hint: Int?
  private let refusal: @Sendable (DashboardState) -> String?

  init(
    _ id: ID, _ title: String, _ help: String, _ group: Group, hint: Int? = nil, _ bindings: [Binding],
    refusal: @escaping @Sendable (DashboardState) -> String? = { _ in nil }
  ) {
    self.id = id
    self.title = title
    self.help = help
    self.group = group
    self.hint = hint
    self.bindings = bindings
    self.refusal = refusal
  }

  /// The keys for it in a context.
  public func keys(in context: ActionContext) -> [Key] {
    bindings.filter { $0.contexts.contains(context) }.flatMap(\.keys)
  }

  /// Its word among the hints of a context: a list is filtered, in a conversation something is found.
  func title(in context: ActionContext) -> String {
    id == .filter && (context == .thread || context == .help) ? "find" : title
  }

  /// Its rank among the hints of a context: out of what fills the screen, the way back comes first, and a long help
  /// is turned by pages.
  func hint(in context: ActionContext) -> Int? {
    if context == .worklist, let rank = Action.ranksOnWorklist[id] { return rank }
    switch id {
    case .filter where context == .help: return 4
    case .help where Set<ActionContext>.windows.contains(context): return nil
    // Where ? explains a figure, that comes first, and the help is F1.
    case .help where Set<ActionContext>.figures.contains(context): return 5
    // It filters the list of who needs somebody, so it is offered there.
    case .filterMenu where context != .worklist: return nil
    case .back where Set<ActionContext>.reading.contains(context): return 0
    case .pageDown where context == .help: return 3
    default: return hint
    }
  }

  /// What a round through the list needs, in the order in which it is done.
  private static let ranksOnWorklist: [ID: Int] = [
    .flag: 1, .claim: 2, .touch: 3, .done: 4, .notDone: 5, .filter: 6, .filterMenu: 7, .help: 8, .open: 9,
    .nextPane: 12, .person: 10,
  ]

  /// Why it cannot be done now, in a sentence; nil when it can.
  public func whyDisabled(in state: DashboardState) -> String? { refusal(state) }
}

extension Action.Binding {
  init(_ keys: Key..., in contexts: Set<ActionContext>) {
    self.keys = keys
    self.contexts = contexts
  }
}
