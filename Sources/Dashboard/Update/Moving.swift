/// How far a key moves.
enum Movement {
  case lines(Int)
  case pages(Int)
  case halves(Int)
  case beginning
  case end

  /// Lines of a window with that many rows; nil for the ends.
  func lines(rows: Int) -> Int? {
    switch self {
    case .lines(let count): count
    case .pages(let count): count * max(1, rows - 1)
    case .halves(let count): count * max(1, rows / 2)
    case .beginning, .end: nil
    }
  }

  var isToEnd: Bool { if case .end = self { true } else { false } }
}

extension DashboardState {
  /// Moves in the window, or in the pane that has the keyboard.
  mutating func move(_ movement: Movement) {
    switch overlay {
    case .help(let top):
      let rows = help.inside.rows
      overlay = .help(top: movement.lines(rows: rows).map { top + $0 } ?? (movement.isToEnd ? 1 << 20 : 0))
      return
    case .sortMenu(let pane, let cursor):
      let count = ListSort.choices(for: pane).count
      let next = movement.lines(rows: 1).map { (cursor + $0 + count) % max(1, count) }
      overlay = .sortMenu(pane, cursor: next ?? (movement.isToEnd ? count - 1 : 0))
      return
    case .picker(var picker):
      picker.move(movement)
      overlay = .picker(picker)
      return
    case .handOff:
      moveInHandOff(movement)
      return
    case .form, .secret: return
    case .palette:
      moveInPalette(movement)
      return
    case .themes:
      moveInThemes(movement)
      return
    case .worklistFilter(let menu):
      overlay = .worklistFilter(menu.moved(movement))
      return
    case nil: break
    }
    switch focus {
    case .thread: moveInThread(movement)
    case .summary, .profile, .figurePage, .egoPage: moveInPage(movement)
    default: moveInList(movement)
    }
  }

  private mutating func moveInList(_ movement: Movement) {
    guard let list = current.lists[focus] else { return }
    guard let lines = movement.lines(rows: visibleRows(of: focus)) else {
      select(movement.isToEnd ? list.rows.count - 1 : 0, in: focus)
      return
    }
    select(list.index + lines, in: focus)
    // A page moves what is shown, not only the cursor.
    if case .lines = movement { return }
    current.lists[focus]?.top += lines
    if let moved = current.lists[focus] { current.lists[focus]?.top = max(0, min(moved.top, moved.rows.count - 1)) }
  }

  private mutating func moveInPage(_ movement: Movement) {
    let rows = max(1, layout.inside(focus).rows)
    if case .lines(let direction) = movement {
      current.document.step(direction, rows: rows)
    } else if let lines = movement.lines(rows: rows) {
      current.document.scroll(lines, rows: rows)
    } else {
      current.document.jump(toEnd: movement.isToEnd, rows: rows)
    }
  }

  private mutating func moveInThread(_ movement: Movement) {
    if case .lines(let direction) = movement {
      stepInThread(direction)
    } else if let lines = movement.lines(rows: threadRows) {
      scrollThread(lines)
    } else {
      jumpInThread(toEnd: movement.isToEnd)
    }
  }
}
