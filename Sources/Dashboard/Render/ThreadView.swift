import CommunityModel
import Drawing

extension DashboardState {
  /// The messages around the cursor; `inside` is the whole pane within its lines.
  func drawThread(_ inside: Rect, _ canvas: inout Canvas) {
    guard let thread = current.thread, let row = community.conversations.row(id: thread.conversationID) else {
      drawSentence(
        community.conversations.count == 0 ? "Nobody has written yet." : "Choose a conversation in the list.", inside,
        &canvas)
      return
    }
    var line = inside.row + (showsFilterLine(.thread) ? 1 : 0)
    if inside.rows >= 8 {
      drawFacts(row, Rect(column: inside.column, row: line, columns: inside.columns, rows: 1), &canvas)
      line += 1
    }
    if inside.rows >= 4, isThreadBeginningMissing {
      let text =
        thread.isExcerpt
        ? "The newest \(Words.grouped(thread.nodes.count)) messages. \(key(.open, in: .conversationList)) opens all."
        : "Older messages are still loading."
      canvas.write(text, column: inside.column + 1, row: line, ink: .warning, maxColumns: inside.columns - 2)
      line += 1
    }
    guard !thread.nodes.isEmpty else {
      let area = Rect(column: inside.column, row: line, columns: inside.columns, rows: inside.endRow - line)
      drawSentence("Nobody has written here yet.", area, &canvas)
      return
    }
    let area = threadArea
    canvas.clipped(to: area) { canvas in
      for placed in thread.visible { draw(placed, thread, area, &canvas) }
    }
    drawNews(thread, inside, &canvas)
  }

  private func drawNews(_ thread: ThreadState, _ inside: Rect, _ canvas: inout Canvas) {
    guard threadBottomLines > 0 else { return }
    let text = "\(glyphs.arrowDown) \(Words.grouped(thread.newMessages.count)) new in this conversation"
    canvas.write(text, column: inside.column + 1, row: inside.endRow - 1, ink: .unread, maxColumns: inside.columns - 2)
  }

  /// `#food · begun by Ana Ruiz (patient) · nobody has answered for 26 h`
  private func drawFacts(_ row: ConversationRow, _ rect: Rect, _ canvas: inout Canvas) {
    let conversation = community.conversations[row]
    let starter = community.starter(of: row).map { community.members[$0] }
    let waiting = community.waitingSince(row).map {
      $0 > asOf.time || cannotBeRight($0) ? "nobody has answered" : "nobody has answered for \(age($0))"
    }
    let closed = conversation.closedAt.map { "closed \(DateText($0, zone: zone).day)" }
    let state = waiting == nil ? conversationState(row).flatMap { $0 == .answered ? nil : $0.name } : nil
    let text = Words.joined(
      [conversation.channel, starter.map { "begun by \(shownName($0)) (\($0.role.name))" }, waiting, closed, state],
      glyphs.separator
    )
    canvas.write(
      text, column: rect.column + 1, row: rect.row, ink: waiting == nil ? .muted : .warning,
      maxColumns: rect.columns - 2)
  }

  private func draw(_ placed: PlacedMessage, _ thread: ThreadState, _ area: Rect, _ canvas: inout Canvas) {
    guard thread.nodes.indices.contains(placed.index) else { return }
    let node = thread.nodes[placed.index]
    let laid =
      thread.cache[node.row.raw]
      ?? lay(node, columns: max(1, area.columns - 3), find: thread.find, readUpTo: thread.readUpTo)
    let isSelected = placed.index == thread.selected
    for (number, spans) in laid.lines.enumerated() {
      let line = placed.line + number
      if line < 0 { continue }
      if line >= area.rows { return }
      let row = area.row + line
      var column = area.column + 1
      if !laid.guide.isEmpty { column += canvas.write(laid.guide, column: column, row: row, ink: .faint) }
      let runs = spans.map { Run($0.text, canvas.theme[$0.ink]) }
      canvas.write(runs, column: column, row: row, maxColumns: area.endColumn - column)
      for link in laid.links where link.line == number {
        canvas.link(link.text, to: link.address, column: column + link.column, row: row)
      }
      guard isSelected, number < laid.lines.count - 1 else { continue }
      canvas.write(glyphs.selection, column: area.column, row: row, ink: .accent)
      if number == 0 {
        let whole = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
        canvas.highlight(whole, ink: focus == .thread ? .selection : .selectionUnfocused)
      }
    }
  }
}
