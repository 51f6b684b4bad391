/// Where a person stands on one screen.
struct ScreenState: Sendable {
  let id: ScreenID
  var focus: Pane
  /// The list whose selection the detail pane shows.
  var source: Pane
  var lists: [Pane: ListState]
  var thread: ThreadState?
  var document = DocumentState()
  /// A figure that was opened from elsewhere, such as from a profile; nil while the page shows the line of the list.
  var openedFigure: FigureTopic?

  init(_ id: ScreenID) {
    self.id = id
    focus = id.panes[0]
    source = id.panes[0]
    lists = Dictionary(
      uniqueKeysWithValues: id.lists.map { ($0, ListState(sort: ListSort.choices(for: $0).first ?? .recent)) })
  }

  /// The list that has the keyboard, or whose selection is shown in the pane that has it.
  var list: ListState { lists[source] ?? ListState(sort: .recent) }

  mutating func withList(_ pane: Pane, _ change: (inout ListState) -> Void) {
    if lists[pane] != nil { change(&lists[pane, default: ListState(sort: .recent)]) }
  }

  /// True when both show the same thing with the cursor at the same place.
  func isSamePlace(as other: ScreenState) -> Bool {
    guard id == other.id, focus == other.focus, source == other.source, openedFigure == other.openedFigure else {
      return false
    }
    for pane in id.lists {
      if lists[pane]?.selectedID != other.lists[pane]?.selectedID { return false }
      if lists[pane]?.filter.text != other.lists[pane]?.filter.text { return false }
      if lists[pane]?.onlyUnread != other.lists[pane]?.onlyUnread { return false }
      if lists[pane]?.sort != other.lists[pane]?.sort { return false }
    }
    if focus == id.detail, document.selected != other.document.selected { return false }
    return thread?.conversationID == other.thread?.conversationID && thread?.selectedRow == other.thread?.selectedRow
      && thread?.isOpen == other.thread?.isOpen && thread?.find.text == other.thread?.find.text
  }
}
