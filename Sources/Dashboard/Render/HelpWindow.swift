import CommunityModel
import Drawing

/// The window with every key, made from the live keymap for a size; with what somebody looks for, only that.
struct HelpWindow: Sendable {
  let rect: Rect
  /// The cells of the lines.
  let inside: Rect
  /// The line to type in, above them; nil while nothing is looked for.
  let line: Rect?
  private(set) var lines: [[Span]] = []
  /// The window and the signs that it was made for.
  let size: Size
  let glyphs: GlyphSet
  private let needle: Needle
  private let keymap: Keymap

  init(_ state: DashboardState) {
    size = state.size
    glyphs = state.glyphs
    let columns = min(size.columns, 84)
    let area = state.layout.windowArea(size)
    let rows = area.rows >= 8 ? area.rows - 2 : area.rows
    rect = Rect(
      column: (size.columns - columns) / 2, row: area.row + (area.rows - rows) / 2, columns: columns, rows: rows)
    let room = columns >= 12 && rows >= 4 ? rect.inset(columns: 1, rows: 1) : rect
    let find = state.helpFind
    let hasLine = (find.isTyping || !find.text.isEmpty) && room.rows > 1
    line = hasLine ? Rect(column: room.column, row: room.row, columns: room.columns, rows: 1) : nil
    inside =
      hasLine ? Rect(column: room.column, row: room.row + 1, columns: room.columns, rows: room.rows - 1) : room
    needle = Needle(find.text)
    keymap = state.keymap
    let width = inside.columns - 2
    // What can be done in the pane behind the window comes first, the rest follows under its headings.
    let here = state.contextBehindHelp
    let first = Action.all.filter {
      $0.hint(in: here) != nil && !state.keymap.keys(of: $0.id, in: here).isEmpty && $0.whyDisabled(in: state) == nil
    }
    add(here.heading, first, width: width, glyphs: state.glyphs)
    let listed = Set(first.map(\.id))
    for group in Action.Group.allCases {
      let actions = Action.all.filter { $0.group == group && !listed.contains($0.id) }
      add(group.rawValue, actions, width: width, glyphs: state.glyphs)
    }
    addLegend(width: width, state)
    guard lines.isEmpty else { return }
    for text in TextWrap(
      "Nothing here is about “\(Opening.words(of: find.text, limit: 40))”.", columns: max(2, width),
      glyphs: state.glyphs)
    {
      lines.append([Span(text, .muted)])
    }
  }

  /// True when a line holds what is looked for: its keys, its name, its sentence or its heading.
  private func holds(_ parts: String...) -> Bool {
    needle.isEmpty || needle.matches(parts.joined(separator: "\n"))
  }

  private mutating func add(_ heading: String, _ actions: [Action], width: Int, glyphs: GlyphSet) {
    let actions = needle.isEmpty ? actions : actions.filter { holds(keys(of: $0), $0.title, $0.help, heading) }
    guard !actions.isEmpty else { return }
    if !lines.isEmpty { lines.append([]) }
    lines.append([Span(heading, .title)])
    for action in actions { add(action, width: width, glyphs: glyphs) }
  }

  private mutating func add(_ action: Action, width: Int, glyphs: GlyphSet) {
    let keys = keys(of: action)
    add(keys: keys.isEmpty ? "(no key)" : keys, action.help, width: width, glyphs: glyphs)
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
  private func keys(of action: Action) -> String { HelpWindow.keys(of: action, in: keymap) }

  /// `j Down`, by a keymap.
  static func keys(of action: Action, in keymap: Keymap = .standard) -> String {
    keymap.keys(of: action).map(\.name).joined(separator: " ")
  }

  /// What the signs in lists mean.
  private mutating func addLegend(width: Int, _ state: DashboardState) {
    let glyphs = state.glyphs
    let signs =
      (severityLegend(glyphs) + [
        (glyphs.unread, "Something here was not read yet."), ("?", "Waits for a first answer by somebody else."),
        (glyphs.closed, "Closed."), (glyphs.twoWay, "Members carried it on without the team."),
        ("+", "Works for the organisation: nurse, clinician or staff."),
        ("—", "Not known yet: too little was seen to say anything. It never means low."),
        ("Acuity", "How ill somebody is: 1 is the highest, 5 the lowest."),
        ("\(glyphs.reply)12", "An answer that many levels deep."),
      ]).filter { holds($0.0, $0.1, "Signs") }
    guard !signs.isEmpty else { return }
    if !lines.isEmpty { lines.append([]) }
    lines.append([Span("Signs", .title)])
    for (sign, meaning) in signs { add(keys: sign, meaning, width: width, glyphs: glyphs) }
  }
}

extension DashboardState {
  /// The window with every key, as `settle` made it.
  var help: HelpWindow {
    // Plain lines are made for another width than the screen that was settled.
    if let made = helpWindow, made.size == size, made.glyphs == glyphs { return made }
    return HelpWindow(self)
  }

  func drawOverlay(_ canvas: inout Canvas) {
    switch overlay {
    case .help(let top): drawHelp(from: top, &canvas)
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

  private func drawHelp(from top: Int, _ canvas: inout Canvas) {
    let window = help
    canvas.shade(canvas.bounds)
    if window.rect.columns >= 12, window.rect.rows >= 4 {
      let last = min(window.lines.count, top + window.inside.rows)
      let place = window.lines.count > window.inside.rows ? "\(top + 1)-\(last) of \(window.lines.count)" : ""
      let find = keymap.keys(of: .filter, in: .help).first.map { "\($0.name) finds" }
      canvas.window(
        window.rect, title: "Keys", note: Words.joined([window.line == nil ? find : nil, place], glyphs.separator))
    } else {
      canvas.fill(window.rect, ink: .overlay)
    }
    if let line = window.line { drawHelpLine(line, &canvas) }
    drawLines(window.lines, from: top, window.inside, &canvas)
  }

  /// `/flag`
  private func drawHelpLine(_ line: Rect, _ canvas: inout Canvas) {
    let style = canvas.theme[.hintKey].on(canvas.theme[.overlay])
    canvas.write("/", column: line.column + 1, row: line.row, style: style)
    let room = max(1, line.columns - 4)
    let shown = lastPart(of: helpFind.text, columns: room - 1)
    let used =
      shown.isEmpty ? 0 : canvas.write(shown, column: line.column + 2, row: line.row, ink: .input, maxColumns: room)
    if helpFind.isTyping { canvas.placeCursor(column: line.column + 2 + used, row: line.row) }
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
