import CommunityModel

extension DashboardState {
  /// Moves the cursor of a list to a line, as far as there are lines. O(1).
  mutating func select(_ index: Int, in pane: Pane) {
    guard var list = current.lists[pane], !list.rows.isEmpty else { return }
    list.index = max(0, min(index, list.rows.count - 1))
    list.selectedID = id(at: list.index, in: list, pane)
    list.isUntouched = false
    current.lists[pane] = list
  }

  /// Puts the cursor on an id; false when the list does not hold it. O(rows).
  mutating func select(id: String, in pane: Pane) -> Bool {
    guard let list = current.lists[pane] else { return false }
    guard let row = row(of: id, in: pane), let index = list.rows.firstIndex(of: UInt32(row)) else { return false }
    select(index, in: pane)
    return true
  }

  /// Rows of a list that are on the screen, without the lines of a filter and of headings.
  func visibleRows(of pane: Pane) -> Int {
    let rows = layout.inside(pane).rows - endLines(of: pane)
    // The line across the worklist may be among its rows, and the cursor skips it.
    let divider = pane == .worklist && worklistDivider != nil ? 1 : 0
    return max(1, rows - (showsFilterLine(pane) ? 1 : 0) - headingLines(of: pane) - divider)
  }

  /// Lines that the end of the worklist wants below its last row, while the cursor is there.
  private func endLines(of pane: Pane) -> Int {
    guard pane == .worklist, let list = screens[.rounds]?.lists[.worklist], list.index == list.rows.count - 1 else {
      return 0
    }
    let inside = layout.inside(pane)
    return inside.rows >= 6 ? worklistEnd(columns: inside.columns - 2).count : 0
  }

  /// True when the first line of a pane is the line of its filter.
  func showsFilterLine(_ pane: Pane) -> Bool {
    if typing?.pane == pane { return true }
    if pane == .thread { return current.thread?.find.isActive == true }
    return current.lists[pane]?.filter.isActive == true
  }

  /// Scrolls so that the cursor is on the screen, with as little movement as possible, and no empty lines at the end.
  func scrolledIntoView(_ list: ListState, rows: Int) -> ListState {
    var list = list
    list.top = min(list.top, list.index)
    list.top = max(list.top, list.index - rows + 1)
    list.top = max(0, min(list.top, max(0, list.rows.count - rows)))
    return list
  }

  /// The next line after the cursor whose row is in a mask, going round; nil when there is none. O(rows).
  func nextRow(in list: ListState, forwards: Bool, where isMatch: (UInt32) -> Bool) -> Int? {
    let count = list.rows.count
    guard count > 0 else { return nil }
    for step in 1...count {
      let index = (list.index + (forwards ? step : count - step)) % count
      if isMatch(list.rows[index]) { return index }
    }
    return nil
  }
}
