import Drawing

extension Action {
  /// Every action of the dashboard, in the order of the help.
  public static let all: [Action] =
    places + moving + finding + paletteActions + reading + tieActions + followUps + marking + typing + formKeys
    + lookActions
    + mouseActions + sharingActions + workActions + program

  /// The same by name.
  static let byID: [ID: Action] = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  private static let places = [
    Action(
      .goRounds, "rounds", "The first screen: who needs somebody, what is stirring, who is new.", .places,
      [Binding(.character("1"), in: .screens)]),
    Action(
      .goMembers, "members", "All members, and the profile of one.", .places,
      [Binding(.character("2"), in: .screens)]),
    Action(
      .goConversations, "conversations", "All conversations, and the messages of one.", .places,
      [Binding(.character("3"), in: .screens)]),
    Action(
      .goTrust, "trust", "Whether the community is trusted, and why: its figures and what moved them.", .places,
      [Binding(.character("4"), in: .screens)]),
    Action(
      .goEmergency, "emergency", "To the member with the emergency that nobody has taken, or to the next one.",
      .places, [Binding(.character("!"), in: .screens)], refusal: Refusal.emergency),
    Action(
      .open, "open", "Open what the cursor is on.", .places, hint: 1,
      [Binding(.enter, .character("l"), .right, in: .screens)], refusal: Refusal.open),
    Action(
      .back, "back", "Back to where you were, to the line.", .places, hint: 6,
      [Binding(.escape, in: .screens)], refusal: Refusal.back),
    Action(
      .nextPane, "next pane", "To the next pane of this screen.", .places, hint: 9,
      [Binding(.tab, in: .screens)]),
    Action(
      .previousPane, "previous pane", "To the pane before.", .places, [Binding(.backTab, in: .screens)]),
    Action(
      .listBeside, "list",
      "From a page or a conversation to its list; in a list: all that can be done, to choose from.",
      .places, [Binding(.character("h"), .left, in: .screens)]),
  ]

  private static let moving = [
    Action(
      .down, "down", "One line or one message down.", .moving,
      [
        Binding(
          .character("j"), .down,
          in: Set.screens.union([.help, .sortMenu, .filterMenu, .picker, .handOff, .themePicker])),
        Binding(.down, in: [.typing, .helpLine]),
        Binding(.down, .control("n"), .tab, in: [.palette]),
        Binding(.character("s"), in: [.sortMenu]),
      ], refusal: Refusal.move),
    Action(
      .up, "up", "One line or one message up.", .moving,
      [
        Binding(
          .character("k"), .up, in: Set.screens.union([.help, .sortMenu, .filterMenu, .picker, .handOff, .themePicker])),
        Binding(.up, in: [.typing, .helpLine]),
        Binding(.up, .control("p"), .backTab, in: [.palette]),
      ], refusal: Refusal.move),
    Action(
      .pageDown, "page down", "A screen down.", .moving,
      [
        Binding(.pageDown, .control("f"), .character(" "), in: Set.screens.union([.help, .handOff])),
        Binding(.pageDown, in: [.typing, .palette, .helpLine]),
      ], refusal: Refusal.move),
    Action(
      .pageUp, "page up", "A screen up.", .moving,
      [
        Binding(.pageUp, .control("b"), in: Set.screens.union([.help, .handOff])),
        Binding(.pageUp, in: [.typing, .palette, .helpLine]),
      ], refusal: Refusal.move),
    Action(
      .halfDown, "half down", "Half a screen down.", .moving,
      [Binding(.control("d"), in: Set.screens.union([.help, .handOff]))], refusal: Refusal.move),
    Action(
      .halfUp, "half up", "Half a screen up.", .moving,
      [Binding(.control("u"), in: Set.screens.union([.help, .handOff]))], refusal: Refusal.move),
    Action(
      .top, "top", "To the beginning.", .moving,
      [
        Binding(
          .character("g"), .home,
          in: Set.screens.union([.help, .sortMenu, .filterMenu, .picker, .handOff, .themePicker])),
        Binding(.home, in: [.palette]),
      ],
      refusal: Refusal.move),
    Action(
      .bottom, "end", "To the end.", .moving,
      [
        Binding(
          .character("G"), .end,
          in: Set.screens.union([.help, .sortMenu, .filterMenu, .picker, .handOff, .themePicker])),
        Binding(.end, in: [.palette]),
      ],
      refusal: Refusal.move),
  ]

  private static let finding = [
    Action(
      .filter, "filter",
      "Type to filter a list: members by name, role and segment, conversations by title and by what "
        + "was said in them. In a conversation or in this help: look for words.", .finding, hint: 2,
      [Binding(.character("/"), in: Set.screens.union([.help]))], refusal: Refusal.filter),
    Action(
      .nextMatch, "next match", "To the next line or message that matches.", .finding,
      [Binding(.character("n"), in: .screens)], refusal: Refusal.match),
    Action(
      .previousMatch, "previous match", "To the one before.", .finding,
      [Binding(.character("N"), in: .screens)], refusal: Refusal.match),
    Action(
      .sort, "sort",
      "Choose the order of a list: recent, unanswered, busiest, name; members also by any of their figures.", .finding,
      hint: 3,
      [Binding(.character("s"), in: .lists)], refusal: Refusal.sort),
    Action(
      .onlyUnread, "only unread", "Show only conversations with something unread, or all again.", .finding, hint: 5,
      [Binding(.character("o"), in: [.stirring, .conversationList])]),
    Action(
      .filterMenu, "views",
      "What the worklist shows: mine, unowned, overdue, put off, by role, segment or signal; and your saved views.",
      .finding, hint: 3, [Binding(.character("F"), in: Set.screens)]),
    Action(
      .dropView, "drop view", "Drop the saved view under the cursor.", .windows, hint: 3,
      [Binding(.character("x"), .delete, in: [.filterMenu])], refusal: Refusal.dropView),
  ]

  private static let reading = [
    Action(
      .toggleRead, "read/unread", "Mark the conversation as read, or as unread again.", .reading, hint: 4,
      [Binding(.character("m"), in: Set.conversationLists.union([.thread]))], refusal: Refusal.toggleRead),
    Action(
      .person, "person", "The profile of who wrote this, or of who asked.", .reading, hint: 4,
      [Binding(.character("p"), in: .screens)], refusal: Refusal.person),
    Action(
      .answered, "answered", "To the message that this one answers.", .reading, hint: 5,
      [Binding(.character("a"), in: [.thread])], refusal: Refusal.answered),
    Action(
      .explain, "why", "Why a figure is what it is: the sum behind it, who and what is in it, what to do about it.",
      .reading, hint: 2, [Binding(.character("?"), in: .figures)], refusal: Refusal.open),
    Action(
      .window, "window", "How far back the charts look: 28 days, 90 days, a year, all.", .reading, hint: 3,
      [Binding(.character("w"), in: [.figureList, .figurePage, .figure, .tieList, .egoPage])], refusal: Refusal.window),
  ]

  private static let typing = [
    Action(
      .keepFilter, "keep", "Keep the filter and move in what it found.", .typing, hint: 1,
      [Binding(.enter, .tab, in: [.typing, .helpLine])]),
    Action(
      .dropFilter, "clear", "Clear the filter and go back to where you were.", .typing, hint: 2,
      [Binding(.escape, in: [.typing, .helpLine])]),
    Action(
      .eraseLetter, "erase", "Erase the last letter; in an empty line, go back.", .typing,
      [Binding(.backspace, .delete, in: [.typing, .helpLine, .viewName, .palette, .secret, .locked])]),
    Action(
      .eraseWord, "erase word", "Erase the last word.", .typing,
      [Binding(.control("w"), in: [.typing, .helpLine, .viewName, .form, .palette])]),
    Action(
      .eraseAll, "erase all", "Erase the line.", .typing,
      [Binding(.control("u"), in: [.typing, .helpLine, .viewName, .form, .palette, .secret, .locked])]),
    Action(
      .choose, "choose", "Take what is under the cursor.", .windows, hint: 1,
      [
        Binding(.enter, .character(" "), .character("l"), .right, in: [.sortMenu, .filterMenu, .picker, .themePicker]),
        Binding(.enter, in: [.viewName, .palette]),
      ], refusal: Refusal.choose),
    Action(
      .close, "close", "Close the window.", .windows, hint: 2,
      [
        Binding(.escape, .character("q"), in: [.help, .sortMenu, .filterMenu, .picker, .handOff, .themePicker]),
        Binding(.escape, in: [.viewName, .secret]),
        Binding(.escape, .left, in: [.palette]),
        Binding(.character("F"), in: [.filterMenu]),
        Binding(.character("?"), .enter, .function(1), in: [.help]),
        Binding(.character("h"), .left, in: [.sortMenu, .picker, .themePicker]),
        Binding(.character("h"), in: [.filterMenu]),
        Binding(.character("H"), in: [.handOff]), Binding(.character("W"), in: [.picker]),
      ]),
  ]

  private static let program = [
    Action(
      .help, "help", "This help. On a figure ? explains it instead, and F1 is the help.", .program, hint: 2,
      [
        Binding(.character("?"), in: Set.screens.subtracting(.figures)),
        Binding(.function(1), in: Set.everywhere.subtracting([.help, .helpLine])),
      ]),
    Action(.redraw, "redraw", "Draw the screen anew.", .program, [Binding(.control("l"), in: .everywhere)]),
    Action(
      .suspend, "suspend", "Give the terminal back to the shell; fg returns.", .program,
      [Binding(.control("z"), in: .everywhere)]),
    Action(
      .leave, "quit", "Leave Rounds. Nothing is lost.", .program, hint: 11,
      [Binding(.character("q"), in: .screens), Binding(.control("c"), in: Set.everywhere.subtracting([.form]))]),
  ]
}
