/// What has the keyboard: keys mean different things in a list, in a text and in a line to type in.
public enum ActionContext: String, Sendable, Hashable, CaseIterable {
  /// The list of those who need a person.
  case worklist
  /// The list of conversations in which much is said.
  case stirring
  /// The list of new members.
  case newcomers
  /// The list of all members.
  case memberList = "members"
  /// The list of all conversations.
  case conversationList = "conversations"
  /// The list of figures.
  case figureList = "figures"
  /// The list of ties.
  case tieList = "ties"
  /// The ties of one member.
  case egoPage = "page of ties"
  /// A page about a member or a conversation.
  case page
  /// The page of a figure.
  case figurePage = "page of a figure"
  /// A page where the cursor is on a figure.
  case figure = "a figure on a page"
  /// The messages of a conversation.
  case thread
  /// A line in which the person types.
  case typing = "filter line"
  /// The window with the keys.
  case help
  /// The line in which a person types what they look for in the help.
  case helpLine = "line of the help"
  /// The window with the orders of a list.
  case sortMenu = "sort menu"
  /// A window with questions.
  case form
  /// A short list to choose from.
  case picker = "short list"
  /// What a shift hands over.
  case handOff = "hand-off"
  /// The window with what the worklist shows.
  case filterMenu = "filter menu"
  /// The line in that window in which a view gets its name.
  case viewName = "name of a view"
  /// The line in which a person types what they want.
  case palette
  /// The window with the themes.
  case themePicker = "themes"
  /// A window that asks for a passphrase.
  case secret = "passphrase"
  /// The locked screen.
  case locked = "locked screen"

  /// The heading of its keys in the help.
  var heading: String {
    switch self {
    case .worklist, .stirring, .newcomers, .memberList, .conversationList, .figureList, .tieList: "In this list"
    case .page, .figurePage, .figure, .egoPage: "On this page"
    case .thread: "In this conversation"
    case .typing, .help, .helpLine, .sortMenu, .filterMenu, .viewName, .form, .picker, .handOff, .palette,
      .themePicker, .secret, .locked:
      "Here"
    }
  }

  /// How a sentence names it: "in a conversation".
  var place: String {
    switch self {
    case .worklist: "in the list of who needs somebody"
    case .stirring, .newcomers, .memberList, .conversationList, .tieList: "in lists"
    case .figureList: "in the list of figures"
    case .page: "on a page"
    case .egoPage: "on the page of somebody's ties"
    case .figurePage: "on the page of a figure"
    case .figure: "on a figure"
    case .thread: "in a conversation"
    case .typing: "while you type"
    case .help: "in the help"
    case .helpLine: "while you look in the help"
    case .sortMenu: "in the sort menu"
    case .form: "in a form"
    case .picker: "in a short list"
    case .handOff: "in the hand-off"
    case .filterMenu: "in the filter menu"
    case .viewName: "while you name a view"
    case .palette: "in the command line"
    case .themePicker: "in the list of themes"
    case .secret: "where a passphrase is asked for"
    case .locked: "on the locked screen"
    }
  }
}

extension Set<ActionContext> {
  static let lists: Set = [.worklist, .stirring, .newcomers, .memberList, .conversationList, .figureList, .tieList]
  static let conversationLists: Set = [.stirring, .conversationList]
  static let reading: Set = [.page, .figurePage, .figure, .thread, .egoPage]
  /// Where ? explains the figure that the cursor is on; the help is F1 there.
  static let figures: Set = [.figureList, .figure]
  /// Everything but lines to type in and windows.
  static let screens = lists.union(reading)
  /// Lines to type in and windows.
  static let windows = everywhere.subtracting(screens).subtracting([.help, .handOff])
  /// Windows over which the command line opens too; what it offers is then what can be done in them.
  static let menus: Set = [.sortMenu, .filterMenu, .picker, .handOff, .themePicker]
  /// Everything but the locked screen, where only the way in works.
  static let everywhere = Set(ActionContext.allCases).subtracting([.locked])
}

extension DashboardState {
  /// What has the keyboard now.
  public var context: ActionContext {
    if sharing.lock != nil { return .locked }
    switch overlay {
    case .help: return helpFind.isTyping ? .helpLine : .help
    case .sortMenu: return .sortMenu
    case .form: return .form
    case .picker: return .picker
    case .handOff: return .handOff
    case .worklistFilter(let menu): return menu.name == nil ? .filterMenu : .viewName
    case .palette: return .palette
    case .themes: return .themePicker
    case .secret: return .secret
    case nil: break
    }
    return contextOfPane
  }

  /// What has the keyboard behind a window.
  var contextOfPane: ActionContext {
    if typing != nil { return .typing }
    switch focus {
    case .worklist: return .worklist
    case .stirring: return .stirring
    case .newcomers: return .newcomers
    case .memberList: return .memberList
    case .conversationList: return .conversationList
    case .figureList: return .figureList
    case .tieList: return .tieList
    case .egoPage: return .egoPage
    case .summary, .profile, .figurePage:
      if case .figure = selectedTarget { return .figure }
      return focus == .figurePage ? .figurePage : .page
    case .thread: return .thread
    }
  }

  /// What the cursor of the page is on.
  var selectedTarget: Target? {
    let page = current.document
    guard let selected = page.selected, page.document.targets.indices.contains(selected) else { return nil }
    return page.document.targets[selected]
  }
}
