import Drawing

/// The wheel scrolls what is under the pointer; the keyboard stays where it is.
extension DashboardState {
  mutating func turnWheel(_ direction: Int, at place: Frame.Position) {
    if overlay != nil {
      turnWheelInWindow(direction, at: place)
      return
    }
    guard let pane = layout.panes.first(where: { layout.inside($0.pane).contains(place) })?.pane else { return }
    let lines = direction * DashboardState.wheelLines
    switch pane {
    case .thread: scrollThread(lines)
    case _ where pane.isList: scroll(pane, lines)
    default: current.document.scroll(lines, rows: max(1, layout.inside(pane).rows))
    }
  }

  /// Moves what is shown of a list; the cursor comes along only where it would be lost from sight.
  private mutating func scroll(_ pane: Pane, _ lines: Int) {
    guard let list = current.lists[pane], !list.rows.isEmpty else { return }
    let rows = visibleRows(of: pane)
    let top = max(0, min(list.top + lines, list.rows.count - rows))
    guard top != list.top else { return }
    current.lists[pane]?.top = top
    let index = max(top, min(list.index, top + rows - 1))
    if index != list.index { select(index, in: pane) }
    current.lists[pane]?.isUntouched = false
  }

  private mutating func turnWheelInWindow(_ direction: Int, at place: Frame.Position) {
    guard let window = windowRect, window.contains(place) else { return }
    let last: Int
    let cursor: Int
    switch overlay {
    case .help:
      for _ in 0..<DashboardState.wheelLines { move(.lines(direction)) }
      return
    case .handOff:
      let rows = max(1, HandOffWindow(self).inside.rows)
      care.desk.handOff?.top += direction * DashboardState.wheelLines
      settleHandOff()
      care.desk.handOff?.selectShown(rows: rows)
      return
    case .sortMenu(let pane, let line): (cursor, last) = (line, ListSort.choices(for: pane).count - 1)
    case .picker(let picker): (cursor, last) = (picker.cursor, picker.rows.count - 1)
    case .worklistFilter(let menu):
      guard menu.name == nil else { return }
      (cursor, last) = (menu.cursor, menu.items.count - 1)
    case .palette, .themes:
      move(.lines(direction))
      return
    case .form, .secret, nil: return
    }
    // Keys go round at the ends; a wheel stops there.
    if 0...max(0, last) ~= cursor + direction { move(.lines(direction)) }
  }
}
