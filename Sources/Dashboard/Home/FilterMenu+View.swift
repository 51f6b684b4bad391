import Drawing

extension DashboardState {
  /// A mark before every line that is on; headings where groups begin and there is room for them.
  func drawFilterMenu(_ menu: FilterMenu, _ canvas: inout Canvas) {
    let lines = filterMenuLines(menu)
    let columns = min(size.columns, 52)
    let area = layout.windowArea(size)
    let rows = min(area.rows, lines.count + 2)
    let rect = Rect(
      column: (size.columns - columns) / 2, row: area.row + max(0, (area.rows - rows) / 3), columns: columns, rows: rows
    )
    canvas.shade(canvas.bounds)
    var inside = rect
    if rows >= 4, columns >= 12 {
      inside = canvas.window(rect, title: "Show only")
    } else {
      canvas.fill(rect, ink: .overlay)
    }
    guard inside.rows > 0 else { return }
    let hasHeadings = hasFilterHeadings(menu)
    let cursorLine = lines.firstIndex { $0.item == menu.cursor } ?? 0
    let first = max(0, min(cursorLine - inside.rows / 2, lines.count - inside.rows))
    for (offset, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
      let row = inside.row + offset
      guard let place = line.item else {
        write(line.heading, .faint, inside.column + 2, row, inside.columns - 3, &canvas)
        continue
      }
      let item = menu.items[place]
      if item.choice == .save, let name = menu.name {
        drawViewName(name, inside, row, &canvas)
        continue
      }
      let note = TextWidth.truncated(item.note, to: max(0, inside.columns / 2), glyphs: glyphs)
      let noteColumns = TextWidth.columns(note, glyphs: glyphs)
      let mark = isOn(item.choice) ? glyphs.closed : " "
      let text = item.group.isEmpty || hasHeadings ? item.text : "\(item.group): \(item.text)"
      write("\(mark) \(text)", .text, inside.column + 2, row, inside.columns - noteColumns - 5, &canvas)
      canvas.writeRight(
        note, endColumn: inside.endColumn - 1, row: row, style: canvas.theme[.muted].on(canvas.theme[.overlay]))
      guard place == menu.cursor else { continue }
      canvas.write(glyphs.selection, column: inside.column, row: row, ink: .accent)
      canvas.highlight(Rect(column: inside.column, row: row, columns: inside.columns, rows: 1), ink: .selection)
    }
  }

  private func drawViewName(_ name: String, _ inside: Rect, _ row: Int, _ canvas: inout Canvas) {
    let label = "name: "
    write(label, .muted, inside.column + 2, row, label.count, &canvas)
    let column = inside.column + 2 + label.count
    let room = max(1, inside.endColumn - column - 1)
    let used = name.isEmpty ? 0 : canvas.write(name, column: column, row: row, ink: .input, maxColumns: room)
    canvas.placeCursor(column: column + min(used, room - 1), row: row)
  }

  private func write(_ text: String, _ ink: Ink, _ column: Int, _ row: Int, _ columns: Int, _ canvas: inout Canvas) {
    let run = Run(text, canvas.theme[ink].on(canvas.theme[.overlay]))
    canvas.write([run], column: column, row: row, maxColumns: max(0, columns))
  }

  /// True when the window has room for headings; else every line says what it belongs to.
  private func hasFilterHeadings(_ menu: FilterMenu) -> Bool {
    let headings = menu.items.count { $0.heading != nil }
    return menu.items.count + headings + 2 <= layout.windowArea(size).rows
  }

  /// Lines of the window: an item each, and headings where all fit.
  private func filterMenuLines(_ menu: FilterMenu) -> [(item: Int?, heading: String)] {
    let hasRoom = hasFilterHeadings(menu)
    var lines: [(item: Int?, heading: String)] = []
    for (place, item) in menu.items.enumerated() {
      if hasRoom, let heading = item.heading { lines.append((nil, heading)) }
      lines.append((place, ""))
    }
    return lines
  }
}
