import CommunityModel

/// Why an action cannot be done now, in a sentence that helps.
enum Refusal {
  @Sendable static func open(_ state: DashboardState) -> String? {
    switch state.focus {
    case .thread:
      return
        "This is the conversation. \(state.key(.person)) opens the person, \(state.key(.answered)) goes to what a message answers."
    case .summary, .profile, .figurePage, .egoPage:
      guard state.current.document.selected == nil else { return nil }
      return state.current.document.document.targets.isEmpty
        ? "There is nothing to open on this page." : "Move down to what you want to open."
    default:
      return state.current.list.selectedID == nil ? "There is nothing to open in this list." : nil
    }
  }

  @Sendable static func back(_ state: DashboardState) -> String? {
    state.canGoBack ? nil : "This is where you began. \(state.key(.leave)) leaves Rounds."
  }

  @Sendable static func move(_ state: DashboardState) -> String? {
    if state.overlay != nil { return nil }
    switch state.focus {
    case .thread: return state.current.thread?.nodes.isEmpty == false ? nil : "There are no messages to move in."
    case .summary, .profile, .figurePage, .egoPage:
      return state.current.document.document.lines.isEmpty ? "This page is empty." : nil
    default: return state.current.list.rows.isEmpty ? "This list is empty." : nil
    }
  }

  @Sendable static func filter(_ state: DashboardState) -> String? {
    if state.overlay != nil { return nil }
    let key = state.key(.filter)
    return switch state.focus {
    case .summary, .profile, .egoPage:
      "Pages have no filter. Filter the list beside it: \(state.key(.listBeside)), then \(key)."
    case .figureList, .figurePage:
      "Figures have no filter. \(key) works in the lists of members and conversations: \(state.key(.goMembers)) and "
        + "\(state.key(.goConversations))."
    case .thread: state.current.thread == nil ? "No conversation is open." : nil
    default: nil
    }
  }

  @Sendable static func match(_ state: DashboardState) -> String? {
    switch state.focus {
    case .thread:
      guard let find = state.current.thread?.find, find.isActive else {
        let filter = state.current.list.filter
        return filter.isActive
          ? "“\(filter.text)” is not said in this conversation. \(state.key(.listBeside)) goes to the list, and there "
            + "\(state.key(.nextMatch)) goes on."
          : "Nothing is looked for here. \(state.key(.filter)) begins."
      }
      return find.positions.isEmpty && !find.isRunning ? "Nothing in this conversation matches “\(find.text)”." : nil
    case .summary, .profile, .figureList, .figurePage, .egoPage:
      return "Pages are not searched. \(state.key(.filter)) works in lists and conversations."
    default:
      return state.current.list.filter.needle.isEmpty && state.lastNeedle(of: state.focus) == nil
        ? "Nothing is looked for here. \(state.key(.filter)) begins." : nil
    }
  }

  @Sendable static func sort(_ state: DashboardState) -> String? {
    switch state.focus {
    case .worklist: "Here who needs somebody most always comes first. \(state.key(.filterMenu)) filters the list."
    case .newcomers: "Here who joined last always comes first."
    case .figureList:
      "The figures always stand in this order. Members are sorted by a figure: \(state.key(.goMembers)), then \(state.key(.sort))."
    default: nil
    }
  }

  @Sendable static func toggleRead(_ state: DashboardState) -> String? {
    guard let row = state.selectedConversation else { return "No conversation is selected." }
    return state.community.lastMessageAt(in: row) == nil ? "Nobody has written there yet." : nil
  }

  @Sendable static func person(_ state: DashboardState) -> String? {
    state.selectedPerson == nil ? "Nobody is selected." : nil
  }

  @Sendable static func answered(_ state: DashboardState) -> String? {
    guard let thread = state.current.thread, let row = thread.selectedRow else { return "No message is selected." }
    let message = state.community.messages[row]
    if message.repliesToNothing { return "The message that this one answers is not here." }
    guard let answered = message.replyTo else { return "This message answers no other." }
    return thread.nodes.contains { $0.row == answered } ? nil : "What this message answers is not in this conversation."
  }

  @Sendable static func window(_ state: DashboardState) -> String? {
    state.screen == .trust || state.screen == .ties
      ? nil : "There are no charts here. The trust screen has them: \(state.key(.goTrust))."
  }

  /// An order by figures that nobody knows yet would be another order under its name.
  @Sendable static func choose(_ state: DashboardState) -> String? {
    if case .worklistFilter(let menu) = state.overlay { return chooseFilter(menu, state) }
    if case .palette(let palette) = state.overlay { return choosePalette(palette, state) }
    guard case .sortMenu(let pane, let cursor) = state.overlay else { return nil }
    let choices = ListSort.choices(for: pane)
    if choices.indices.contains(cursor), choices[cursor].figure == nil, choices[cursor].isByFigures,
      state.tieOrder(choices[cursor]) == nil
    {
      return "Who has ties with whom is \(state.whyNoFigures ?? "not known yet")."
    }
    guard choices.indices.contains(cursor), let figure = choices[cursor].figure, !state.hasMemberOrder(figure)
    else { return nil }
    return "\(figure.name) is \(state.whyNoFigures ?? "not known yet")."
  }
}
