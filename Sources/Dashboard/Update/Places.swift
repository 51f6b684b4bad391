import CommunityModel

extension DashboardState {
  /// How many places are remembered.
  static let longestHistory = 100

  /// Remembers this place, so that Esc returns to it; from now on the cursor of its list stays where it is.
  mutating func rememberPlace() {
    current.lists[current.source]?.isUntouched = false
    pushPlace()
  }

  private mutating func pushPlace() {
    var place = current
    place.thread?.cache = [:]
    history.append(place)
    if history.count > DashboardState.longestHistory { history.removeFirst() }
  }

  /// True when Esc has somewhere to go.
  var canGoBack: Bool {
    !focus.isList || current.list.filter.isActive || history.contains { !$0.isSamePlace(as: current) }
  }

  /// To the last place that is another one than this.
  mutating func back() -> [DashboardEffect] {
    while let place = history.popLast() {
      if !place.isSamePlace(as: current) { return restore(place) }
    }
    clearFilter(of: current.source)
    focusList()
    return []
  }

  /// Shows a place as it was left; lists and messages are brought up to the present snapshot.
  mutating func restore(_ place: ScreenState) -> [DashboardEffect] {
    screen = place.id
    current = place
    return resumeSearch()
  }

  /// To a screen, where it was left last.
  mutating func go(to id: ScreenID) {
    guard id != screen else {
      if focus.isList { message = Remark(kind: .notice, text: "This is \(id.title).") }
      focusList()
      return
    }
    pushPlace()
    screen = id
    // What was opened from elsewhere is reached from there, or with Esc; the number shows the community's own figures.
    if current.openedFigure != nil { focusList() }
  }

  mutating func focusList() {
    current.focus = current.source
    current.openedFigure = nil
  }

  mutating func movePane(_ step: Int) -> [DashboardEffect] {
    let panes = current.id.panes
    let index = panes.firstIndex(of: focus) ?? 0
    return focus(on: panes[(index + step + panes.count) % panes.count])
  }

  mutating func focus(on pane: Pane) -> [DashboardEffect] {
    current.focus = pane
    if pane.isList {
      current.source = pane
      current.openedFigure = nil
    }
    guard pane == .thread, let id = current.list.selectedID ?? current.thread?.conversationID else { return [] }
    if let thread = current.thread, thread.isOpen, thread.conversationID == id { return [] }
    return openThread(id)
  }

  /// Opens what the cursor is on.
  mutating func open() -> [DashboardEffect] {
    switch focus {
    case .worklist:
      guard current.list.selectedID != nil else { return [] }
      rememberPlace()
      current.focus = .summary
    case .stirring, .conversationList:
      guard let id = current.list.selectedID else { return [] }
      rememberPlace()
      return openConversation(id, at: nil)
    case .newcomers, .memberList:
      guard let id = current.list.selectedID else { return [] }
      rememberPlace()
      openMember(id)
    case .figureList:
      guard let topic = current.list.selectedID.flatMap({ FigureTopic.listed(id: $0) }) else { return [] }
      rememberPlace()
      openFigure(topic)
    case .tieList:
      guard current.list.selectedID != nil else { return [] }
      rememberPlace()
      current.focus = .egoPage
    case .summary, .profile, .figurePage, .egoPage:
      let page = current.document
      guard let selected = page.selected, page.document.targets.indices.contains(selected) else { return [] }
      rememberPlace()
      switch page.document.targets[selected] {
      case .message(let conversation, let row): return openConversation(conversation, at: row)
      case .conversation(let id): return openConversation(id, at: nil)
      case .member(let id): openMember(id)
      case .figure(let topic): openFigure(topic)
      case .ties(let id): openTies(id)
      }
    case .thread: break
    }
    return []
  }

  /// Shows a conversation on its screen with the keyboard in it.
  mutating func openConversation(_ id: String, at message: MessageRow?) -> [DashboardEffect] {
    noteOpened(.conversation(id))
    screen = .conversations
    bringToCursor(id, in: .conversationList)
    current.focus = .thread
    return openThread(id, at: message)
  }

  /// Shows the profile of a member.
  mutating func openMember(_ id: String) {
    noteOpened(.member(id))
    screen = .members
    bringToCursor(id, in: .memberList)
    current.focus = .profile
  }

  /// Puts the cursor of a list on an id, and clears its filter when that hides it.
  mutating func bringToCursor(_ id: String, in pane: Pane) {
    current.source = pane
    if current.lists[pane]?.generation != generation { rebuildShown(pane) }
    if current.list.selectedID == id || select(id: id, in: pane) { return }
    current.lists[pane]?.onlyUnread = false
    clearFilter(of: pane)
    _ = select(id: id, in: pane)
  }
}
