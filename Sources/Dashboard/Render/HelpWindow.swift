import Drawing

/// The window with every key, made from the table of actions for a size.
struct HelpWindow {
  let rect: Rect
  let inside: Rect
  private(set) var lines: [[Span]] = []

  init(_ state: DashboardState) {
    let size = state.size
    let columns = min(size.columns, 84)
    let area = state.layout.windowArea(size)
    let rows = area.rows >= 8 ? area.rows - 2 : area.rows
    rect = Rect(
      column: (size.columns - columns) / 2, row: area.row + (area.rows - rows) / 2, columns: columns, rows: rows)
    inside = columns >= 12 && rows >= 4 ? rect.inset(columns: 1, rows: 1) : rect
    let width = inside.columns - 2
    // What can be done in the pane behind the window comes first, the rest follows under its headings.
    let here = state.contextBehindHelp
    let first = Action.all.filter {
      $0.hint(in: here) != nil && !$0.keys(in: here).isEmpty && $0.whyDisabled(in: state) == nil
    }
    add(here.heading, first, width: width, glyphs: state.glyphs)
    let listed = Set(first.map(\.id))
    for group in Action.Group.allCases {
      let actions = Action.all.filter { $0.group == group && !listed.contains($0.id) }
      add(group.rawValue, actions, width: width, glyphs: state.glyphs)
    }
    lines.append([])
    addLegend(width: width, state)
  }

  private mutating func add(_ heading: String, _ actions: [Action], width: Int, glyphs: GlyphSet) {
    guard !actions.isEmpty else { return }
    if !lines.isEmpty { lines.append([]) }
    lines.append([Span(heading, .title)])
    for action in actions { add(action, width: width, glyphs: glyphs) }
  }

  private mutating func add(_ action: Action, width: Int, glyphs: GlyphSet) {
    add(keys: HelpWindow.keys(of: action), action.help, width: width, glyphs: glyphs)
  }

  private mutating func add(keys: String, _ text: String, width: Int, glyphs: GlyphSet) {
    let label = 18
    guard width >= 40 else {
      lines.append([Span(keys, .hintKey)])
      for line in TextWrap(text, columns: max(2, width - 2), glyphs: glyphs) {
        lines.append([Span("  \(line)", .text)])
      }
      return
    }
    var key = keys
    for line in TextWrap(text, columns: width - label, glyphs: glyphs) {
      lines.append([Span(key.padded(to: label), .hintKey), Span(line, .text)])
      key = ""
    }
  }

  /// `j Down`, every key once: those of the screens, or else those of lines to type in and of windows.
  static func keys(of action: Action) -> String {
    let onScreens = action.bindings.filter { !$0.contexts.isDisjoint(with: .screens) }
    var names: [String] = []
    for name in (onScreens.isEmpty ? action.bindings : onScreens).flatMap(\.keys).map(\.name)
    where !names.contains(name) {
      names.append(name)
    }
    return names.joined(separator: " ")
  }

  /// What the signs in lists mean.
  private mutating func addLegend(width: Int, _ state: DashboardState) {
    lines.append([Span("Signs", .title)])
    let glyphs = state.glyphs
    for (sign, meaning) in severityLegend(glyphs) + [
      (glyphs.unread, "Something here was not read yet."), ("?", "Waits for a first answer by somebody else."),
      (glyphs.closed, "Closed."), (glyphs.twoWay, "Members carried it on without the team."),
      ("+", "Works for the organisation: nurse, clinician or staff."),
      ("—", "Not known yet: too little was seen to say anything. It never means low."),
      ("Acuity", "How ill somebody is: 1 is the highest, 5 the lowest."),
      ("\(glyphs.reply)12", "An answer that many levels deep."),
    ] { add(keys: sign, meaning, width: width, glyphs: glyphs) }
  }
}

extension DashboardState {
  func drawOverlay(_ canvas: inout Canvas) {
    switch overlay {
    case .help(let top):
      let window = HelpWindow(self)
      canvas.shade(canvas.bounds)
      if window.inside == window.rect {
        canvas.fill(window.rect, ink: .overlay)
      } else {
        let last = min(window.lines.count, top + window.inside.rows)
        let note = window.lines.count > window.inside.rows ? "\(top + 1)-\(last) of \(window.lines.count)" : ""
        canvas.window(window.rect, title: "Keys", note: note)
      }
      drawLines(window.lines, from: top, window.inside, &canvas)
    case .sortMenu(let pane, let cursor): drawSortMenu(pane, cursor, &canvas)
    case .form(let form): drawForm(form, &canvas)
    case .picker(let picker): drawPicker(picker, &canvas)
    case .handOff: drawHandOff(&canvas)
    case .worklistFilter(let menu): drawFilterMenu(menu, &canvas)
    case .palette(let palette): drawPalette(palette, &canvas)
    case .themes(let picker): drawThemes(picker, &canvas)
    case .secret(let window): drawSecret(window, &canvas)
    case nil: break
    }
  }

  private func drawLines(_ lines: [[Span]], from top: Int, _ area: Rect, _ canvas: inout Canvas) {
    canvas.clipped(to: area) { canvas in
      for line in 0..<area.rows where lines.indices.contains(top + line) {
        let runs = lines[top + line].map { Run($0.text, canvas.theme[$0.ink].on(canvas.theme[.overlay])) }
        canvas.write(runs, column: area.column + 1, row: area.row + line, maxColumns: area.columns - 2)
      }
    }
  }

  private func drawSortMenu(_ pane: Pane, _ cursor: Int, _ canvas: inout Canvas) {
    let choices = ListSort.choices(for: pane)
    let columns = min(size.columns, 60)
    let area = layout.windowArea(size)
    let rows = min(area.rows, choices.count + 2)
    let rect = Rect(
      column: (size.columns - columns) / 2, row: area.row + max(0, (area.rows - rows) / 3), columns: columns, rows: rows
    )
    canvas.shade(canvas.bounds)
    let inside: Rect
    if rows >= 4, columns >= 12 {
      inside = canvas.window(rect, title: "Sort by")
    } else {
      canvas.fill(rect, ink: .overlay)
      inside = rect
    }
    let present = current.lists[pane]?.sort
    let first = max(0, min(cursor, choices.count - inside.rows))
    for (line, choice) in choices.dropFirst(first).prefix(inside.rows).enumerated() {
      let mark = choice == present ? glyphs.bullet : " "
      let name = " \(mark) \(choice.rawValue)".padded(to: pane.listsMembers ? 19 : 15)
      let isKnown = choice.figure.map { hasMemberOrder($0) } ?? true
      let runs = [
        Run(name, canvas.theme[.text].on(canvas.theme[.overlay])),
        Run(
          isKnown ? choice.explanation(membersAre: pane.listsMembers) : "not known yet",
          canvas.theme[.muted].on(canvas.theme[.overlay])),
      ]
      let row = inside.row + line
      canvas.write(runs, column: inside.column + 1, row: row, maxColumns: inside.columns - 1)
      guard first + line == cursor else { continue }
      canvas.write(glyphs.selection, column: inside.column, row: row, ink: .accent)
      canvas.highlight(Rect(column: inside.column, row: row, columns: inside.columns, rows: 1), ink: .selection)
    }
  }
}
