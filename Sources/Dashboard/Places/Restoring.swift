import CommunityModel
import FollowUps

extension DashboardState {
  /// Brings the person back to where they were, as far as that is still there; windows and forms stay closed.
  ///
  /// While the store is still being read, what is not there yet is looked for again until all of it is there, or until the
  /// person does something of their own.
  mutating func restore(_ place: SavedPlace) -> [DashboardEffect] {
    overlay = nil
    typing = nil
    if let filter = place.worklist { care.filter = filter }
    if let isShown = place.showsSnoozed { care.home.showsSnoozed = isShown }
    for id in ScreenID.allCases {
      guard let saved = place.screens?[String(id.rawValue)] else { continue }
      if let sizes = saved.sizes { mouse.splits[id] = Splits(sizes) }
      restoreLists(saved, id)
    }
    if let id = ScreenID(rawValue: place.screen) { screen = id }
    settle()
    find(place)
    mouse.pending = community.progress.isComplete ? nil : place
    guard place.mouse == false, mouse.isOn else { return [] }
    mouse.isOn = false
    return [.mouse(false)]
  }

  /// Looks for a place again in what was read since; the last time when everything is there.
  mutating func lookAgain() {
    guard let place = mouse.pending else { return }
    if community.progress.isComplete { mouse.pending = nil }
    for id in ScreenID.allCases {
      for pane in id.lists {
        guard let saved = place.screens?[String(id.rawValue)]?.lists?[pane.savedName],
          screens[id]?.lists[pane]?.selectedID != saved.selected
        else { continue }
        putCursor(on: saved, of: pane, id)
      }
    }
    find(place)
  }

  /// What a person does ends the search for where they were; gives back what was looked for.
  mutating func stopRestoring(for event: DashboardEvent) -> SavedPlace? {
    switch event {
    case .key, .paste, .mouse:
      let pending = mouse.pending
      mouse.pending = nil
      return pending
    default: return nil
    }
  }

  private mutating func restoreLists(_ saved: SavedPlace.Screen, _ id: ScreenID) {
    for pane in id.lists {
      guard let list = saved.lists?[pane.savedName] else { continue }
      screens[id]?.withList(pane) { shown in
        if let sort = list.sort.flatMap({ ListSort(rawValue: $0) }), ListSort.choices(for: pane).contains(sort) {
          shown.sort = sort
        }
        shown.onlyUnread = list.onlyUnread == true && pane.listsConversations
        let text = String((list.filter ?? "").prefix(DashboardState.longestFilter))
        guard !Needle(text).isEmpty else { return }
        shown.filter = ListFilter()
        shown.filter.text = text
        shown.filter.needle = Needle(text)
        lastQueries[pane] = text
        // Asked as soon as the list is shown.
        if pane.listsConversations, shown.filter.needle.words.contains(where: { $0.count > 1 }) {
          shown.filter.hits = TextHits(searchID: TextHits.unasked)
        }
      }
      putCursor(on: list, of: pane, id)
    }
    guard screens[id] != nil else { return }
    if let source = Pane.saved(saved.source), id.lists.contains(source) { screens[id]?.source = source }
    let source = screens[id]?.source ?? id.panes[0]
    let focus = Pane.saved(saved.focus).flatMap { $0 == id.detail || $0 == source ? $0 : nil }
    screens[id]?.focus = focus ?? source
  }

  private mutating func putCursor(on saved: SavedPlace.List, of pane: Pane, _ id: ScreenID) {
    guard let selected = saved.selected, selected.count <= SavedPlace.longestText else { return }
    let line = max(0, min(saved.line ?? 0, 1 << 30))
    let isMissing = pane == .worklist && worklistOfRows == nil
    screens[id]?.withList(pane) { list in
      list.isUntouched = false
      list.index = line
      list.top = line - max(0, min(saved.above ?? 0, line))
      list.generation = -1
      // The worklist comes after the screen: until then its rows are not there, and its cursor is nowhere.
      list.selectedID = isMissing ? nil : selected
      list.lostID = isMissing ? selected : nil
    }
  }

  /// Looks into messages for the filter of a list that is shown, when nobody asked for it yet.
  mutating func searchForRestored() -> [DashboardEffect] {
    // What is looked for in a conversation comes first; its list asks when the keyboard is back there.
    let isFinding = focus == .thread && current.thread?.find.isActive == true
    guard !isFinding, current.list.filter.hits?.searchID == TextHits.unasked else { return [] }
    return searchAgain()
  }

  /// Puts the conversation or the page of the screen to where it was.
  private mutating func find(_ place: SavedPlace) {
    guard let saved = place.screens?[String(screen.rawValue)], place.screen == screen.rawValue else { return }
    if let thread = saved.thread, focus == .thread {
      reopen(thread)
    } else if let page = saved.page, focus == current.id.detail {
      settle()
      current.document.top = max(0, page.top)
      if let selected = page.selected, current.document.document.targets.indices.contains(selected) {
        current.document.selected = selected
      }
    }
  }

  /// Opens a conversation at a message. It is not marked as read by that: nobody has looked yet.
  private mutating func reopen(_ saved: SavedPlace.Thread) {
    guard let row = community.conversations.row(id: saved.conversation) else { return }
    let message = saved.message.flatMap { community.row(ofMessage: $0) }
    var thread = ThreadState(conversationID: saved.conversation, readUpTo: reads.mark(row.index))
    if let shown = current.thread, shown.conversationID == saved.conversation { thread.find = shown.find }
    plant(&thread, row)
    thread.isOpen = true
    thread.generation = generation
    if let message, let index = thread.nodes.firstIndex(where: { $0.row == message }) {
      thread.selected = index
      thread.offset = saved.line ?? 1
    }
    current.thread = thread
  }
}

extension Splits {
  init(_ sizes: SavedPlace.Sizes) {
    func sane(_ share: Double?) -> Double? { share.flatMap { $0.isFinite ? max(0, min(1, $0)) : nil } }
    beside = sane(sizes.beside)
    above = sane(sizes.above)
    if let two = sizes.two?.compactMap({ sane($0) }), two.count == 1 { stacks[2] = two }
    if let three = sizes.three?.compactMap({ sane($0) }), three.count == 2 { stacks[3] = three }
  }
}

extension TextHits {
  /// The number of no search: what a list looks for is asked when it is shown.
  static let unasked = -1
}
