import CommunityModel

extension DashboardState {
  /// Adds messages that were found to the list or the conversation that looks for them.
  mutating func receive(_ rows: [MessageRow], of searchID: Int, isFinal: Bool) {
    for id in ScreenID.allCases {
      guard var place = screens[id] else { continue }
      for pane in id.lists where place.lists[pane]?.filter.hits?.searchID == searchID {
        place.lists[pane]?.filter.hits?.add(rows, in: community)
        if isFinal { place.lists[pane]?.filter.hits?.isRunning = false }
        rebuild(pane, in: &place)
        // The conversation beside the list marks what was found in it.
        if place.focus.isList { place.thread = nil }
      }
      if place.thread?.find.searchID == searchID {
        place.thread?.find.matches.formUnion(rows.map(\.raw))
        if isFinal { place.thread?.find.isRunning = false }
        place.thread?.locateMatches()
        place.thread?.goToFirstMatch(isTyping: typing?.pane == .thread)
      }
      screens[id] = place
    }
  }

  /// To the next or previous line or message that matches, going round at the ends.
  mutating func nextMatch(forwards: Bool) {
    if focus == .thread {
      nextMessage(forwards: forwards)
      return
    }
    let list = current.list
    let index: Int?
    if list.filter.isActive {
      index = nextRow(in: list, forwards: forwards) { _ in true }
    } else {
      let needle = lastNeedle(of: focus) ?? Needle("")
      let mask = focus.listsMembers ? community.members.matching(needle) : community.conversations.matching(needle)
      index = nextRow(in: list, forwards: forwards) { mask[Int($0)] }
    }
    guard let index else {
      message = Remark(kind: .notice, text: "No line matches “\(lastQueries[focus] ?? "")”.")
      return
    }
    if forwards ? index <= list.index : index >= list.index { noticeGoingRound(forwards) }
    select(index, in: focus)
  }

  /// To the next marked line of a long message, or else to the next message that matches.
  private mutating func nextMessage(forwards: Bool) {
    guard var thread = current.thread, let first = thread.find.positions.first, let last = thread.find.positions.last
    else {
      message = Remark(kind: .notice, text: "Still looking.")
      return
    }
    if thread.find.matches.contains(thread.selectedRow?.raw ?? .max),
      let line = hiddenMatch(&thread, forwards: forwards)
    {
      show(line: line, of: &thread)
      current.thread = thread
      return
    }
    let next =
      forwards
      ? thread.find.positions.first { $0 > thread.selected } : thread.find.positions.last { $0 < thread.selected }
    if next == nil { noticeGoingRound(forwards) }
    selectInThread(next ?? (forwards ? first : last))
    current.thread?.reveals = forwards ? .first : .last
  }

  private mutating func noticeGoingRound(_ forwards: Bool) {
    message = Remark(kind: .notice, text: forwards ? "From the beginning again." : "From the end again.")
  }

  /// The effect that ends a search which nobody waits for any more.
  func cancellation(of hits: TextHits?) -> [DashboardEffect] {
    guard let hits, hits.isRunning else { return [] }
    return [.cancelSearch(id: hits.searchID)]
  }

  /// Asks anew for what the screen looks for: messages came that were not searched yet. What was found stays.
  mutating func searchAgain() -> [DashboardEffect] {
    if focus == .thread, let thread = current.thread, thread.find.isActive {
      lastSearchID += 1
      let id = lastSearchID
      current.thread?.find.searchID = id
      current.thread?.find.isRunning = true
      return [.searchTexts(id: id, query: thread.find.text, conversation: thread.conversationID)]
    }
    guard var list = current.lists[current.source], var hits = list.filter.hits else { return [] }
    let effects = cancellation(of: hits)
    hits.resolve(in: community)
    lastSearchID += 1
    list.filter.hits = TextHits(searchID: lastSearchID, after: hits)
    current.lists[current.source] = list
    rebuildShown(current.source)
    return effects + [.searchTexts(id: lastSearchID, query: list.filter.text, conversation: nil)]
  }

  /// Asks again for a search that was left before it was answered.
  mutating func resumeSearch() -> [DashboardEffect] {
    if current.list.filter.hits?.isRunning == true || current.thread?.find.isRunning == true { return searchAgain() }
    return []
  }
}

extension ThreadState {
  /// While a person types, the cursor goes to the first match from where they were.
  fileprivate mutating func goToFirstMatch(isTyping: Bool) {
    guard isTyping, let first = find.positions.first else { return }
    let origin = find.origin.flatMap { raw in nodes.firstIndex { $0.row.raw == raw } } ?? 0
    let next = find.positions.first { $0 >= origin } ?? first
    if next != selected {
      selected = next
      offset = 2
    }
    isScrolled = false
    reveals = .first
  }
}
