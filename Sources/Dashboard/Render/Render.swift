import Drawing

/// Draws a state. O(cells of the screen): everything that costs more was done by `update`.
///
/// The frame always has the size of the state. Nothing that people wrote reaches it uncleaned.
public func render(_ state: DashboardState, theme: Theme) -> Frame {
  var canvas = Canvas(size: state.size, theme: theme, glyphs: state.glyphs)
  if let lock = state.sharing.lock {
    state.drawLock(lock, &canvas)
    return canvas.frame
  }
  if let header = state.layout.header { state.drawHeader(&canvas, header) }
  // The focused pane is drawn last, so that its heavy lines win where panes share one.
  let panes = state.layout.panes.sorted { $0.pane != state.focus && $1.pane == state.focus }
  if let band = state.layout.band { state.drawBand(band, &canvas) }
  for placed in panes { state.draw(placed, &canvas) }
  if state.layout.hasBorders {
    for placed in panes where placed.pane != state.focus { state.drawTitle(placed, &canvas) }
  }
  state.drawBandTitle(&canvas)
  if let footer = state.layout.footer { state.drawFooter(&canvas, footer) }
  if let line = state.layout.counts { state.drawCounts(line, &canvas) }
  state.drawOverlay(&canvas)
  state.drawBadgeOverWindows(&canvas)
  if let caption = state.sharing.caption { state.drawCaption(caption, &canvas) }
  // An emergency lies over everything, also over a window in which somebody is busy.
  if let banner = state.layout.banner { state.drawBanner(banner, &canvas) }
  return canvas.frame
}

extension DashboardState {
  fileprivate func draw(_ placed: Layout.Placed, _ canvas: inout Canvas) {
    let pane = placed.pane
    let (title, note) = heading(of: pane)
    let isFocused = pane == focus
    if layout.hasBorders {
      canvas.box(placed.rect, title: title, note: note, focused: isFocused)
      drawPosition(of: pane, placed.rect, &canvas)
    } else if placed.rect.rows > 1 {
      let line = Rect(column: placed.rect.column, row: placed.rect.row, columns: placed.rect.columns, rows: 1)
      canvas.box(line, title: title, note: note, focused: isFocused)
    }
    let inside = layout.inside(pane)
    canvas.clipped(to: inside) { canvas in
      var area = inside
      if showsFilterLine(pane) {
        drawFilterLine(pane, area, &canvas)
        area.row += 1
        area.rows -= 1
      }
      switch pane {
      case .thread: drawThread(inside, &canvas)
      case .summary, .profile, .figurePage, .egoPage: drawDocument(pane, area, &canvas)
      case .worklist: drawWorklist(area, &canvas)
      default: drawList(pane, area, &canvas)
      }
    }
  }

  /// Writes the title of a pane again: the heavy line of the pane above may lie over it.
  fileprivate func drawTitle(_ placed: Layout.Placed, _ canvas: inout Canvas) {
    let rect = placed.rect
    guard let focused = layout.rect(of: focus), rect.row == focused.endRow - 1, rect.columns > 8 else { return }
    let (title, note) = heading(of: placed.pane)
    let room = rect.columns - 6
    let noteColumns = TextWidth.columns(note, glyphs: glyphs)
    let hasNote = noteColumns + 16 <= room
    canvas.write(
      " \(TextWidth.truncated(title, to: hasNote ? room - noteColumns : room, glyphs: glyphs)) ",
      column: rect.column + 1,
      row: rect.row, ink: .title)
    if hasNote { canvas.writeRight(" \(note) ", endColumn: rect.endColumn - 1, row: rect.row, ink: .muted) }
  }

  /// `12/831` on the lower line of a list or a conversation that is longer than its pane.
  private func drawPosition(of pane: Pane, _ rect: Rect, _ canvas: inout Canvas) {
    guard let text = position(in: pane), rect.columns >= 24 else { return }
    canvas.writeRight(" \(text) ", endColumn: rect.endColumn - 2, row: rect.endRow - 1, ink: .muted)
  }

  func position(in pane: Pane) -> String? {
    if pane == .thread, let thread = current.thread, thread.nodes.count > thread.visible.count {
      return "\(Words.grouped(thread.selected + 1))/\(Words.grouped(thread.nodes.count))"
    }
    if !pane.isList {
      let page = current.document
      let rows = layout.inside(pane).rows
      guard page.document.lines.count > rows else { return nil }
      let hidden = page.document.lines.count - rows
      return page.top == 0 ? "more below" : page.top >= hidden ? "end" : "\(page.top * 100 / max(1, hidden)) %"
    }
    guard let list = current.lists[pane], list.rows.count > visibleRows(of: pane) else { return nil }
    return "\(Words.grouped(list.index + 1))/\(Words.grouped(list.rows.count))"
  }
}
