import Drawing

extension DashboardState {
  /// `/insulin      3 by title, channel or tag · 112 by text · searching…`
  func drawFilterLine(_ pane: Pane, _ area: Rect, _ canvas: inout Canvas) {
    let isTyping = typing?.pane == pane
    let text = typing.flatMap { $0.pane == pane ? $0.text : nil } ?? filterText(pane)
    let typed = TextWidth.columns(text, glyphs: glyphs)
    let note = filterNotes(pane).first {
      TextWidth.columns($0, glyphs: glyphs) + min(typed, 24) + 4 <= area.columns
    }
    let row = area.row
    canvas.write("/", column: area.column, row: row, ink: .hintKey)
    var room = area.columns - 2
    if let note {
      room -= canvas.writeRight(note, endColumn: area.endColumn - 1, row: row, ink: .muted) + 2
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

  /// The end of a text that is too long for its place.
  func lastPart(of text: String, columns: Int) -> String {
    var part = text[...]
    while !part.isEmpty, TextWidth.columns(String(part), glyphs: glyphs) > columns { part = part.dropFirst() }
    return String(part)
  }

  private func filterText(_ pane: Pane) -> String {
    pane == .thread ? current.thread?.find.text ?? "" : current.lists[pane]?.filter.text ?? ""
  }

  private func placeholder(_ pane: Pane) -> String {
    pane == .worklist
      ? "name, role, segment or why"
      : pane.listsMembers
        ? "name, role or segment"
        : pane == .thread ? "words in this conversation" : "title, channel or words said"
  }

  /// What was found so far, from the longest form to the shortest.
  private func filterNotes(_ pane: Pane) -> [String] {
    if pane == .thread { return findNotes }
    guard let list = current.lists[pane], list.filter.isActive else { return [] }
    let found = "\(Words.grouped(list.rows.count)) found"
    if pane.listsMembers { return [found] }
    let isRunning = list.filter.hits?.isRunning == true
    // Nothing by text is no news while the search still runs.
    let byText =
      list.filter.hits == nil || (isRunning && list.filter.byText == 0)
      ? nil : "\(Words.grouped(list.filter.byText)) by text"
    let searching = isRunning ? "searching…" : nil
    return [
      Words.joined(
        ["\(Words.grouped(list.filter.byTitle)) by title, channel or tag", byText, searching], glyphs.separator),
      Words.joined([found, searching], glyphs.separator), found,
    ]
  }

  /// `3 of 6 messages`: messages are counted, however often one holds the words.
  private var findNotes: [String] {
    guard let thread = current.thread, thread.find.isActive else { return [] }
    let count = thread.find.positions.count
    if thread.find.isRunning, count == 0 { return ["searching…"] }
    let place = thread.find.positions.firstIndex(of: thread.selected)
    let words = count == 0 ? "no message" : Words.count(count, "message", "messages")
    return [place.map { "\($0 + 1) of \(words)" } ?? "in \(words)", "\(Words.grouped(count)) found"]
  }
}
