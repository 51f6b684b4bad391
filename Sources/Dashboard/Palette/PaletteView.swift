import Drawing

/// Where the parts of the palette stand.
struct PaletteWindow {
  let rect: Rect
  /// It has lines around it.
  let hasBox: Bool
  /// The line to type in.
  let line: Rect
  let list: Rect
  /// All that is said about the line under the cursor; of no rows in a low window.
  let about: Rect
  /// There is a column for what an entry does.
  let isWide: Bool
  /// Columns of names and of keys; the rest is what an entry does.
  let titleColumns: Int
  let labelColumns: Int

  /// Rows of the list at most: more than a person reads at a glance.
  private static let mostRows = 18

  init(_ state: DashboardState) {
    let size = state.size
    let columns = min(size.columns, 100)
    let area = state.layout.windowArea(size)
    hasBox = area.rows >= 6 && columns >= 24
    // The bottom line of the screen stays free where there is room: it says why something cannot be chosen.
    let most = area.rows >= 8 ? min(area.rows, size.rows - 1 - area.row) : area.rows
    let rows = min(most, PaletteWindow.mostRows + (hasBox ? 5 : 3))
    rect = Rect(
      column: (size.columns - columns) / 2, row: area.row + max(0, (most - rows) / 3), columns: columns, rows: rows)
    let inside = hasBox ? rect.inset(columns: 1, rows: 1) : rect
    line = Rect(column: inside.column, row: inside.row, columns: inside.columns, rows: min(1, inside.rows))
    isWide = inside.columns >= 66
    let aboutRows = inside.rows >= 8 ? 2 : inside.rows >= 4 ? 1 : 0
    let listRows = max(0, inside.rows - 1 - aboutRows)
    list = Rect(column: inside.column, row: inside.row + 1, columns: inside.columns, rows: listRows)
    about = Rect(column: inside.column, row: list.endRow, columns: inside.columns, rows: aboutRows)
    labelColumns = isWide ? 13 : min(13, inside.columns / 3)
    titleColumns = isWide ? min(28, inside.columns / 3) : max(1, inside.columns - labelColumns - 3)
  }

}

extension DashboardState {
  /// `: fla`, and below it what was found, each with its keys and what it does or why it cannot be done now.
  func drawPalette(_ palette: Palette, _ canvas: inout Canvas) {
    let window = PaletteWindow(self)
    canvas.shade(canvas.bounds)
    if window.hasBox {
      let count = palette.found.count
      let note = palette.text.isEmpty ? "" : count == 0 ? "nothing" : "\(Words.grouped(count)) found"
      canvas.window(window.rect, title: "What do you want?", note: note)
    } else {
      canvas.fill(window.rect, ink: .overlay)
    }
    let first = max(0, min(palette.cursor - window.list.rows / 2, palette.found.count - window.list.rows))
    for (line, entry) in palette.found.dropFirst(first).prefix(window.list.rows).enumerated() {
      draw(entry, window, row: window.list.row + line, isChosen: first + line == palette.cursor, &canvas)
    }
    if let entry = palette.chosen { drawAbout(entry, window.about, &canvas) }
    if palette.found.isEmpty, window.list.rows > 0 {
      put("Nothing is called so.", .muted, window.list.column + 2, window.list.row, window.list.columns - 3, &canvas)
    }
    drawWish(palette, window.line, &canvas)
  }

  private func drawWish(_ palette: Palette, _ line: Rect, _ canvas: inout Canvas) {
    guard line.rows > 0 else { return }
    put(":", .hintKey, line.column + 1, line.row, 1, &canvas)
    let room = max(1, line.columns - 4)
    let shown = lastPart(of: palette.text, columns: room - 1)
    let used =
      shown.isEmpty ? 0 : canvas.write(shown, column: line.column + 3, row: line.row, ink: .input, maxColumns: room)
    if palette.text.isEmpty {
      put("type an action, a name, a title or a view", .placeholder, line.column + 4, line.row, room - 1, &canvas)
    }
    canvas.placeCursor(column: line.column + 3 + min(used, room - 1), row: line.row)
  }

  private func draw(
    _ entry: PaletteEntry, _ window: PaletteWindow, row: Int, isChosen: Bool, _ canvas: inout Canvas
  ) {
    let area = window.list
    var column = area.column + 2
    put(entry.title, entry.whyNot == nil ? .text : .faint, column, row, window.titleColumns - 1, &canvas)
    if window.isWide {
      column += window.titleColumns
      put(
        entry.label(columns: window.labelColumns - 1), entry.isAction ? .hintKey : .muted, column, row,
        window.labelColumns - 1, &canvas)
      column += window.labelColumns
      let note = entry.whyNot ?? entry.note
      let ink = entry.whyNot == nil ? Ink.muted : isChosen ? .warning : .faint
      put(note, ink, column, row, area.endColumn - column - 1, &canvas)
    } else {
      let style = canvas.theme[entry.isAction ? .hintKey : .muted].on(canvas.theme[.overlay])
      canvas.writeRight(
        entry.label(columns: window.labelColumns), endColumn: area.endColumn - 1, row: row, style: style,
        maxColumns: window.labelColumns)
    }
    guard isChosen else { return }
    canvas.write(glyphs.selection, column: area.column, row: row, ink: .accent)
    canvas.highlight(Rect(column: area.column, row: row, columns: area.columns, rows: 1), ink: .selection)
  }

  private func drawAbout(_ entry: PaletteEntry, _ area: Rect, _ canvas: inout Canvas) {
    let text = entry.whyNot ?? entry.note
    let lines = TextWrap(text, columns: max(2, area.columns - 3), glyphs: glyphs)
    for (line, words) in lines.prefix(area.rows).enumerated() {
      put(words, entry.whyNot == nil ? .muted : .warning, area.column + 2, area.row + line, area.columns - 3, &canvas)
    }
  }

  private func put(_ text: String, _ ink: Ink, _ column: Int, _ row: Int, _ columns: Int, _ canvas: inout Canvas) {
    let run = Run(text, canvas.theme[ink].on(canvas.theme[.overlay]))
    canvas.write([run], column: column, row: row, maxColumns: max(0, columns))
  }
}

extension PaletteEntry {
  /// The label with as many keys as have room: half the name of a key would be another key.
  fileprivate func label(columns: Int) -> String {
    guard isAction else { return label }
    var keys = label.split(separator: " ")
    while keys.count > 1, keys.reduce(keys.count - 1, { $0 + $1.count }) > columns { keys.removeLast() }
    return keys.joined(separator: " ")
  }

  fileprivate var isAction: Bool { if case .action = choice { true } else { false } }
}
