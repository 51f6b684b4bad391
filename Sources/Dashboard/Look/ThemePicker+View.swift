import Drawing

extension DashboardState {
  /// A line a theme, with its colours at the end; below them how the theme under the cursor draws what matters most.
  ///
  /// What lies behind is not stepped back: it is there to be looked at. Where there is room the window stands aside.
  func drawThemes(_ picker: ThemePicker, _ canvas: inout Canvas) {
    let choices = themeChoices
    let columns = min(size.columns, 50)
    let area = layout.windowArea(size)
    let hasSample = area.rows >= 8
    let rows = min(area.rows, choices.count + (hasSample ? 4 : 2))
    let rect = Rect(
      column: size.columns >= 100 ? size.columns - columns - 2 : (size.columns - columns) / 2,
      row: area.row + max(0, (area.rows - rows) / 3), columns: columns, rows: rows)
    var inside = rect
    if rows >= 4, columns >= 12 {
      inside = canvas.window(rect, title: "Theme", note: position(picker, choices.count, inside: rows - 2))
    } else {
      canvas.fill(rect, ink: .overlay)
    }
    guard inside.rows > 0 else { return }
    let lines = max(1, inside.rows - (hasSample ? 2 : 0))
    let first = max(0, min(picker.cursor - lines / 2, choices.count - lines))
    for (offset, choice) in choices.dropFirst(first).prefix(lines).enumerated() {
      let row = inside.row + offset
      let isUnderCursor = first + offset == picker.cursor
      draw(choice, inside, row, &canvas)
      if isUnderCursor {
        canvas.write(glyphs.selection, column: inside.column, row: row, ink: .accent)
        let room = inside.columns - (choice.theme == nil ? 0 : ThemePicker.swatches.count + 2)
        canvas.highlight(Rect(column: inside.column, row: row, columns: room, rows: 1), ink: .selection)
      }
    }
    if hasSample { drawSample(inside, &canvas) }
  }

  private func position(_ picker: ThemePicker, _ count: Int, inside rows: Int) -> String {
    count > rows ? "\(picker.cursor + 1) of \(count)" : ""
  }

  private func draw(_ choice: ThemePicker.Choice, _ inside: Rect, _ row: Int, _ canvas: inout Canvas) {
    let ground = canvas.theme[.overlay]
    let mark = choice.theme?.name == look.chosen ? glyphs.closed : " "
    let title: String
    let note: String
    if let theme = choice.theme {
      title = Opening.words(of: theme.title, limit: 60)
      note = theme.name == Theme.mono.name ? "" : theme.appearance.rawValue
    } else {
      title = "follow the terminal"
      let hasRoom = inside.columns >= 46
      note = look.background.map { "\($0.rawValue) now" } ?? (hasRoom ? "it has not said; dark" : "dark")
    }
    let swatches = choice.theme == nil ? 0 : ThemePicker.swatches.count + 1
    let end = inside.endColumn - 1 - swatches
    let noteColumns = TextWidth.columns(note, glyphs: glyphs)
    canvas.write(
      [Run("\(mark) \(title)", canvas.theme[.text].on(ground))], column: inside.column + 2, row: row,
      maxColumns: max(0, end - noteColumns - inside.column - 4))
    canvas.writeRight(note, endColumn: end - 1, row: row, style: canvas.theme[.muted].on(ground))
    guard let theme = choice.theme, inside.columns > 24 else { return }
    // In its own colours, on the ground that they were chosen for.
    let runs = ThemePicker.swatches.map { ink in
      var style = theme[ink]
      if style.background == .standard { style.background = theme.ground }
      return Run(glyphs.isASCII ? "#" : "●", style)
    }
    canvas.write(runs, column: end, row: row, ellipsis: false)
  }

  private func drawSample(_ inside: Rect, _ canvas: inout Canvas) {
    let ground = canvas.theme[.overlay]
    let row = inside.endRow - 1
    var runs: [Run] = []
    var left = inside.columns - 3
    for (word, ink) in ThemePicker.sample {
      guard word.unicodeScalars.count <= left else { break }
      left -= word.unicodeScalars.count + 1
      let style = canvas.theme[ink]
      let hasOwnGround = style.background != canvas.theme[.text].background
      runs.append(Run(word, hasOwnGround ? style : style.on(ground)))
      runs.append(Run(" ", ground))
    }
    canvas.write(runs, column: inside.column + 2, row: row, maxColumns: inside.columns - 3)
  }
}

extension ThemePicker {
  /// What tells one theme from another at a glance.
  fileprivate static let swatches: [Ink] = [.muted, .accent, .good, .warning, .urgent]

  /// Words in the inks that they name.
  fileprivate static let sample: [(String, Ink)] = [
    ("urgent", .urgent), ("warning", .warning), ("good", .good), ("accent", .accent), ("muted", .muted),
    ("selected", .selection),
  ]
}
