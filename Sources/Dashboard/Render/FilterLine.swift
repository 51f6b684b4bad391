import Drawing

extension DashboardState {
  /// `/insulin      3 by title · 112 by text · searching…`
  func drawFilterLine(_ pane: Pane, _ area: Rect, _ canvas: inout Canvas) {
    let isTyping = typing?.pane == pane
    let text = typing.flatMap { $0.pane == pane ? $0.text : nil } ?? filterText(pane)
    let note = filterNote(pane)
    let noteColumns = TextWidth.columns(note, glyphs: glyphs)
    let typed = TextWidth.columns(text, glyphs: glyphs)
    let row = area.row
    canvas.write("/", column: area.column, row: row, ink: .hintKey)
    var room = area.columns - 2
    if noteColumns + min(typed, 24) + 4 <= area.columns {
      canvas.writeRight(note, endColumn: area.endColumn - 1, row: row, ink: .muted)
      room -= noteColumns + 2
    }
    // The end of what is typed stays in view.
    let shown = typed < room ? text : lastPart(of: text, columns: max(1, room - 1))
    let used =
      text.isEmpty
      ? 0
      : canvas.write(shown, column: area.column + 1, row: row, ink: .input, maxColumns: max(1, room), ellipsis: false)
    if isTyping {
      if text.isEmpty {
        canvas.write(
          " \(placeholder(pane))", column: area.column + 1, row: row, ink: .placeholder, maxColumns: max(1, room))
      }
      canvas.placeCursor(column: area.column + 1 + used, row: row)
    }
  }

  private func lastPart(of text: String, columns: Int) -> String {
    var part = text[...]
    while !part.isEmpty, TextWidth.columns(String(part), glyphs: glyphs) > columns { part = part.dropFirst() }
    return String(part)
  }

  private func filterText(_ pane: Pane) -> String {
    pane == .thread ? current.thread?.find.text ?? "" : current.lists[pane]?.filter.text ?? ""
  }

  private func placeholder(_ pane: Pane) -> String {
    pane.listsMembers
      ? "name, role or segment" : pane == .thread ? "words in this conversation" : "title, or words that were said"
  }

  private func filterNote(_ pane: Pane) -> String {
    if pane == .thread {
      guard let find = current.thread?.find, find.isActive else { return "" }
      if find.isRunning, find.positions.isEmpty { return "searching…" }
      let place = current.thread.flatMap { thread in find.positions.firstIndex(of: thread.selected) }
      return place.map { "\($0 + 1) of \(Words.count(find.positions.count, "match", "matches"))" }
        ?? Words.count(find.positions.count, "match", "matches")
    }
    guard let list = current.lists[pane], list.filter.isActive else { return "" }
    if pane.listsMembers { return "\(Words.grouped(list.rows.count)) found" }
    let byText = list.filter.hits == nil ? nil : "\(Words.grouped(list.filter.byText)) by text"
    return Words.joined(
      [
        "\(Words.grouped(list.filter.byTitle)) by title", byText,
        list.filter.hits?.isRunning == true ? "searching…" : nil,
      ], glyphs.separator)
  }
}
