import CommunityModel

extension DashboardState {
  /// Letters that a filter line takes.
  static let longestFilter = 200

  /// Opens the line to type in for the pane that has the keyboard.
  mutating func beginTyping() {
    let isActive = focus == .thread ? current.thread?.find.isActive == true : current.list.filter.isActive
    if !isActive { rememberPlace() }
    if focus == .thread {
      let origin = current.thread?.selectedRow?.raw
      current.thread?.find.origin = origin
      typing = TypedInput(pane: focus, text: current.thread?.find.text ?? "")
    } else {
      typing = TypedInput(pane: focus, text: current.list.filter.text)
    }
  }

  /// Changes what is typed and filters anew.
  mutating func retype(_ change: (inout String) -> Void) -> [DashboardEffect] {
    guard var input = typing else { return [] }
    change(&input.text)
    input.text = String(input.text.prefix(DashboardState.longestFilter))
    guard input != typing else { return [] }
    typing = input
    if !input.text.isEmpty { lastQueries[input.pane] = input.text }
    return input.pane == .thread ? findInThread(input.text) : filterList(input.pane, input.text)
  }

  private mutating func filterList(_ pane: Pane, _ text: String) -> [DashboardEffect] {
    guard var list = current.lists[pane] else { return [] }
    var effects = cancellation(of: list.filter.hits)
    list.filter = ListFilter()
    list.filter.text = text
    list.filter.needle = Needle(text)
    if pane.listsConversations, list.filter.needle.words.contains(where: { $0.count > 1 }) {
      lastSearchID += 1
      list.filter.hits = TextHits(searchID: lastSearchID)
      effects.append(.searchTexts(id: lastSearchID, query: text, conversation: nil))
    }
    // Each letter begins where the person stood before typing: what still matches keeps the cursor.
    let origin = history.last { $0.id == screen }?.lists[pane]
    if let origin {
      list.selectedID = origin.selectedID
      list.index = origin.index
      list.top = origin.top
    }
    list.isUntouched = false
    list.fallsBackToTop = true
    current.lists[pane] = list
    forgetPreview()
    rebuildShown(pane)
    current.lists[pane]?.fallsBackToTop = false
    return effects
  }

  private mutating func findInThread(_ text: String) -> [DashboardEffect] {
    guard var thread = current.thread else { return [] }
    var effects: [DashboardEffect] = []
    if thread.find.isRunning, let old = thread.find.searchID { effects.append(.cancelSearch(id: old)) }
    let origin = thread.find.origin
    thread.find = ThreadFind()
    thread.find.origin = origin
    thread.find.text = text
    thread.find.needle = Needle(text)
    if thread.find.isActive {
      lastSearchID += 1
      thread.find.searchID = lastSearchID
      thread.find.isRunning = true
      effects.append(.searchTexts(id: lastSearchID, query: text, conversation: thread.conversationID))
    }
    if let origin { thread.reselect(MessageRow(raw: origin)) }
    current.thread = thread
    return effects
  }

  /// Closes the line and keeps what it found; an empty line is no filter.
  mutating func keepFilter() -> [DashboardEffect] {
    guard let input = typing, !Needle(input.text).isEmpty else { return dropFilter() }
    typing = nil
    current.lists[input.pane]?.isUntouched = false
    return []
  }

  /// Closes the line, clears the filter, and goes back to where the person was before.
  mutating func dropFilter() -> [DashboardEffect] {
    guard let input = typing else { return [] }
    typing = nil
    var effects = cancellation(of: current.lists[input.pane]?.filter.hits)
    if let find = current.thread?.find, find.isRunning, let id = find.searchID, input.pane == .thread {
      effects.append(.cancelSearch(id: id))
    }
    if let place = history.last, place.id == screen, place.focus == input.pane, !place.isFiltered(input.pane) {
      history.removeLast()
      effects += restore(place)
    } else if input.pane == .thread {
      current.thread?.find = ThreadFind()
    } else {
      clearFilter(of: input.pane)
    }
    return effects
  }

  /// Shows all lines of a list again and keeps the cursor on what it is on.
  mutating func clearFilter(of pane: Pane) {
    guard current.lists[pane]?.filter.text.isEmpty == false || current.lists[pane]?.onlyUnread == true else { return }
    current.lists[pane]?.filter = ListFilter()
    forgetPreview()
    rebuildShown(pane)
  }

  /// The conversation beside a list marks what the filter of the list looks for: with another filter it is made anew.
  private mutating func forgetPreview() { if current.focus.isList { current.thread = nil } }

  /// The words that were last looked for in a pane.
  func lastNeedle(of pane: Pane) -> Needle? { lastQueries[pane].map { Needle($0) } }
}

extension ScreenState {
  func isFiltered(_ pane: Pane) -> Bool {
    pane == .thread ? thread?.find.isActive == true : lists[pane]?.filter.isActive == true
  }
}
