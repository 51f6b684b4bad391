import Drawing

/// What a click does, by what lies under it.
extension DashboardState {
  mutating func click(_ place: Frame.Position) -> [DashboardEffect] {
    mouse.dragged = nil
    // What the bottom line says goes with the next key, and so with a click; keys shown in its place are not there yet.
    let isHintShown = message == nil
    message = nil
    if let banner = layout.banner, banner.contains(place) { return clickBanner() }
    if overlay != nil { return clickWindow(place, isHintShown: isHintShown) }
    if let footer = layout.footer, footer.contains(place) {
      return isHintShown ? clickHint(place) : []
    }
    if let header = layout.header, header.contains(place) {
      guard let screen = screen(at: place) else { return [] }
      let effects = leaveTyping()
      return effects + act(screen.action)
    }
    if let band = layout.band, band.contains(place) {
      let effects = leaveTyping()
      return effects + act(.goTrust)
    }
    if let border = layout.borders.first(where: { $0.rect.contains(place) }) {
      mouse.dragged = border.border
      mouse.hasMoved = false
      return []
    }
    guard let pane = layout.panes.first(where: { layout.inside($0.pane).contains(place) })?.pane else {
      return clickTitle(place)
    }
    return click(place, in: pane)
  }

  /// The lines around a pane give it the keyboard; where two panes share one, it is the pane whose title it holds.
  mutating func clickTitle(_ place: Frame.Position) -> [DashboardEffect] {
    let panes = layout.panes.filter { $0.rect.contains(place) }
    guard let pane = (panes.first { $0.rect.row == place.row } ?? panes.first)?.pane, pane != focus else { return [] }
    let effects = leaveTyping()
    return effects + focus(on: pane)
  }

  /// Does an action as its key would, or says why it cannot be done.
  mutating func act(_ id: Action.ID) -> [DashboardEffect] {
    guard let action = Action.byID[id] else { return [] }
    if let reason = action.whyDisabled(in: self) {
      message = Remark(kind: .refusal, text: reason)
      return []
    }
    return perform(id)
  }

  /// A click elsewhere keeps what was typed into a filter, as Enter does.
  private mutating func leaveTyping() -> [DashboardEffect] { typing == nil ? [] : keepFilter() }

  /// An emergency comes before a window in which somebody is busy; what they typed is kept, or the window stays.
  private mutating func clickBanner() -> [DashboardEffect] {
    guard overlay == nil || closeByClick() else { return [] }
    let effects = leaveTyping()
    return effects + act(.goEmergency)
  }

  private mutating func click(_ place: Frame.Position, in pane: Pane) -> [DashboardEffect] {
    if showsFilterLine(pane), place.row == layout.inside(pane).row {
      if typing?.pane == pane { return [] }
      let effects = leaveTyping() + focus(on: pane)
      return effects + act(.filter)
    }
    let wasFocused = focus == pane && typing == nil
    let line = pane.isList ? listLine(at: place.row, in: pane) : nil
    let lineID = line.flatMap { line in current.lists[pane].flatMap { id(at: line, in: $0, pane) } }
    let target = pane == current.id.detail && pane != .thread ? pageLine(at: place.row) : nil
    let wanted = target.flatMap { current.document.document.lines[$0].target }
    let message = pane == .thread ? messageIndex(at: place.row) : nil
    let wantedRow = message.flatMap { index in current.thread?.nodes[index].row }
    // What is clicked is known before a filter line closes and moves it.
    var effects = leaveTyping()
    let wasSelected: Bool
    if pane.isList {
      effects += focus == pane ? [] : focus(on: pane)
      wasSelected = lineID != nil && current.lists[pane]?.selectedID == lineID
      if let lineID, let list = current.lists[pane] {
        if let line, id(at: line, in: list, pane) == lineID {
          select(line, in: pane)
        } else {
          _ = select(id: lineID, in: pane)
        }
      }
    } else if pane == .thread {
      effects += focus == pane ? [] : focus(on: pane)
      if let wantedRow, let index = current.thread?.nodes.firstIndex(where: { $0.row == wantedRow }),
        index != current.thread?.selected
      {
        selectInThread(index)
      }
      return effects
    } else {
      effects += focus == pane ? [] : focus(on: pane)
      wasSelected = wanted != nil && current.document.selected == wanted
      if let wanted { current.document.selected = wanted }
    }
    return wasFocused && wasSelected ? effects + act(.open) : effects
  }

  /// A key of the bottom line is pressed by clicking on it or on what it does.
  mutating func clickHint(_ place: Frame.Position) -> [DashboardEffect] {
    let sight = Sight(self)
    var from = 0
    for hint in hints {
      let text = hint.title.isEmpty ? hint.key : "\(hint.key) \(hint.title)"
      guard let columns = sight.find(text, row: place.row, from: from) else { break }
      if columns.contains(place.column), let key = Key(name: hint.key) { return handle(.key(key)) }
      from = columns.upperBound
    }
    return []
  }

  /// The screen whose tab is at a place of the top line. The tabs stand around the one in brackets, in their order.
  private func screen(at place: Frame.Position) -> ScreenID? {
    let sight = Sight(self)
    let row = place.row
    func forms(_ screen: ScreenID) -> [String] { [" \(screen.rawValue) \(screen.title) ", " \(screen.rawValue) "] }
    let brackets = "[\(screen.rawValue) \(screen.title)]"
    // A community may bear the name of a tab: the last one is the tab.
    var found: Range<Int>?
    var next = sight.find(brackets, row: row)
    while let columns = next {
      found = columns
      next = sight.find(brackets, row: row, from: columns.upperBound)
    }
    guard let found else { return nil }
    if found.contains(place.column) { return screen }
    var end = found.lowerBound - 1
    for other in ScreenID.allCases.reversed() where other.rawValue < screen.rawValue {
      guard
        let columns = forms(other).map({ end - $0.count..<end }).first(where: { range in
          range.lowerBound >= 0
            && forms(other).contains { sight.shows($0, row: row, at: range.lowerBound) && $0.count == range.count }
        })
      else { break }
      if columns.contains(place.column) { return other }
      end = columns.lowerBound - 1
    }
    var start = found.upperBound + 1
    for other in ScreenID.allCases where other.rawValue > screen.rawValue {
      guard let form = forms(other).first(where: { sight.shows($0, row: row, at: start) }) else { break }
      if (start..<start + form.count).contains(place.column) { return other }
      start += form.count + 1
    }
    return nil
  }
}

extension ScreenID {
  /// The action of its number.
  var action: Action.ID {
    switch self {
    case .rounds: .goRounds
    case .members: .goMembers
    case .conversations: .goConversations
    case .trust: .goTrust
    case .ties: .goTies
    }
  }
}

extension Rect {
  func contains(_ place: Frame.Position) -> Bool { contains(column: place.column, row: place.row) }
}
