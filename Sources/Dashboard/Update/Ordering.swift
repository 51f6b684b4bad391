extension DashboardState {
  mutating func openSortMenu() {
    let pane = current.source
    let choices = ListSort.choices(for: pane)
    overlay = .sortMenu(pane, cursor: choices.firstIndex(of: current.list.sort) ?? 0)
  }

  /// Takes the order under the cursor and shows its beginning; Esc returns to the order and the place before.
  mutating func chooseSort() {
    guard case .sortMenu(let pane, let cursor) = overlay else { return }
    overlay = nil
    let choices = ListSort.choices(for: pane)
    guard choices.indices.contains(cursor), current.lists[pane]?.sort != choices[cursor] else { return }
    rememberPlace()
    current.lists[pane]?.sort = choices[cursor]
    showBeginning(of: pane)
  }

  /// Shows only what is unread, or all again.
  mutating func toggleOnlyUnread() {
    let pane = current.source
    guard let list = current.lists[pane] else { return }
    rememberPlace()
    current.lists[pane]?.onlyUnread = !list.onlyUnread
    if list.onlyUnread {
      rebuildShown(pane)
    } else {
      showBeginning(of: pane)
    }
  }

  private mutating func showBeginning(of pane: Pane) {
    current.lists[pane]?.isUntouched = true
    rebuildShown(pane)
    current.lists[pane]?.isUntouched = false
  }
}
