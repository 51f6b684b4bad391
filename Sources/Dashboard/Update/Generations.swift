import CommunityModel

extension DashboardState {
  /// The store was read from the beginning, because a file was replaced: rows of messages mean something else now.
  /// Every place that a person stands at, or may come back to, is found again by the ids of its messages.
  mutating func leaveRows(of old: Community, for new: Community) {
    for id in screens.keys { screens[id]?.leaveRows(of: old, for: new) }
    for index in history.indices { history[index].leaveRows(of: old, for: new) }
  }
}

extension ScreenState {
  fileprivate mutating func leaveRows(of old: Community, for new: Community) {
    for pane in lists.keys {
      // Asked again when the list is shown next. No search has this number: what an old one still finds is not added.
      if lists[pane]?.filter.hits != nil { lists[pane]?.filter.hits = TextHits(searchID: -1) }
    }
    thread?.leaveRows(of: old, for: new)
    document.document = Document()
    document.selected = nil
  }
}

extension ThreadState {
  fileprivate mutating func leaveRows(of old: Community, for new: Community) {
    let found = selectedRow.flatMap { old.id(of: $0) }.flatMap { new.row(ofMessage: $0) }
    // One message is no tree: the next look at the conversation plants it anew and finds this message in it.
    nodes = found.map { [ReplyTree.Node(row: $0, depth: 0)] } ?? []
    selected = 0
    isStale = true
    cache = [:]
    visible = []
    newMessages = []
    find.matches = []
    find.positions = []
    find.isRunning = find.isActive
    find.searchID = nil
    find.origin = nil
  }
}
