import CommunityModel
import Drawing
import FollowUps

/// The lines of a form for a size: whom it is about, the quoted words, the questions, and what there is to say.
struct FormWindow {
  struct Line: Equatable {
    var spans: [Span]
    /// Index into the fields.
    var field: Int?
    /// Where the terminal's cursor stands in it.
    var cursor: Int?
  }

  private(set) var rect: Rect
  private(set) var inside: Rect
  /// What scrolls.
  private(set) var lines: [Line] = []
  /// What stays at the bottom: what is wrong, or that it is saved just now.
  private(set) var bottom: [Line] = []
  private(set) var top = 0

  private let state: DashboardState
  private let width: Int
  private let label: Int

  init(_ form: CareForm, _ state: DashboardState) {
    self.state = state
    let size = state.size
    rect = Rect(size)
    inside = rect
    let columns = min(size.columns, 72)
    let hasBox = columns >= 12 && size.rows >= 6
    width = max(1, columns - (hasBox ? 2 : 0) - 2)
    label = min(max(0, width / 3), (form.fields.filter { !$0.isHidden }.map(\.label.count).max() ?? 0) + 2)
    let area = state.windowRoom
    let most = max(1, area.rows)
    let isLow = size.rows < 16
    addAbout(form, quoteLines: isLow ? 1 : 3, aboutLines: isLow ? 1 : 4)
    for (index, field) in form.fields.enumerated() where !field.isHidden {
      add(field, index, isFocused: index == form.focus, form)
    }
    addBottom(form, most: max(1, most / 3))
    let needed = lines.count + bottom.count + (hasBox ? 2 : 0)
    let rows = min(most, needed)
    rect = Rect(
      column: (size.columns - columns) / 2, row: area.row + max(0, (most - rows) / 3), columns: columns, rows: rows)
    inside = hasBox ? rect.inset(columns: 1, rows: 1) : rect
    let room = max(1, inside.rows - bottom.count)
    let focused = lines.indices.filter { lines[$0].field == form.focus }
    if let first = focused.first, let last = focused.last {
      if last >= room { top = min(first, last - room + 1) }
    }
  }

  private mutating func addAbout(_ form: CareForm, quoteLines: Int, aboutLines: Int) {
    var count = 0
    for text in form.about {
      for line in TextWrap(text, columns: width, glyphs: state.glyphs) where count < aboutLines {
        lines.append(Line(spans: [Span(line, .muted)]))
        count += 1
      }
    }
    guard let quote = form.quote else { return }
    let wrapped = TextWrap.lines("“\(quote)”", columns: max(1, width - 2), glyphs: state.glyphs)
    for (number, line) in wrapped.prefix(quoteLines).enumerated() {
      let isCut = number == quoteLines - 1 && wrapped.count > quoteLines
      let text = isCut ? TextWidth.truncated(line + "……", to: max(1, width - 2), glyphs: state.glyphs) : line
      lines.append(Line(spans: [Span("\(state.glyphs.quote) ", .faint), Span(text, .quote)]))
    }
    if let by = form.quoteBy, quoteLines > 1 { lines.append(Line(spans: [Span("  \(by)", .faint)])) }
  }

  private mutating func add(_ field: FormField, _ index: Int, isFocused: Bool, _ form: CareForm) {
    let name = TextWidth.truncated(field.label, to: max(1, label - 1), glyphs: state.glyphs)
    let head = Span(name.padded(to: label), isFocused ? .title : .muted)
    let room = max(1, width - label)
    if field.isText {
      addText(field, index, isFocused: isFocused, head, room, form)
    } else {
      lines.append(Line(spans: [head] + choices(field, isFocused: isFocused, room: room), field: index))
    }
    guard isFocused, field.isText, field.line.isEmpty else { return }
    addSuggestions(field, index)
  }

  private mutating func addText(
    _ field: FormField, _ index: Int, isFocused: Bool, _ head: Span, _ room: Int, _ form: CareForm
  ) {
    // A time that nobody touched may be past, which is no mistake in what was typed.
    let isKept = form.initial[index].value == field.value && !isNewDue(form)
    let echo = form.pending == nil && !isKept ? echo(of: field) : nil
    let shown = field.line.shown(columns: room, glyphs: state.glyphs, hidden: field.kind == .secret)
    var spans = [head]
    if field.line.isEmpty {
      spans.append(
        Span(" " + TextWidth.truncated(field.hint, to: max(1, room - 1), glyphs: state.glyphs), .placeholder))
    } else {
      spans.append(Span(shown.text, field.line.isSuggested ? .text : .input))
    }
    let used = TextWidth.columns(shown.text, glyphs: state.glyphs)
    var below: [Line] = []
    if let echo {
      let ink: Ink = echo.isWrong ? .warning : .muted
      let text = echo.isWrong ? echo.text : "= \(echo.text)"
      let columns = TextWidth.columns(text, glyphs: state.glyphs)
      let short = "= \(echo.short)"
      if used + 2 + columns <= room {
        spans.append(Span(String(repeating: " ", count: max(2, min(10, room - columns) - used)), .text))
        spans.append(Span(text, ink))
      } else if !isFocused, !echo.isWrong, used + 2 + TextWidth.columns(short, glyphs: state.glyphs) <= room {
        spans.append(Span("  \(short)", ink))
      } else if isFocused || echo.isWrong {
        below = TextWrap.lines(text, columns: max(1, width - 2), glyphs: state.glyphs).prefix(3)
          .map { Line(spans: [Span("  \($0)", ink)], field: index) }
      }
    }
    lines.append(Line(spans: spans, field: index, cursor: isFocused ? label + shown.cursor : nil))
    lines += below
  }

  /// True where what Rounds put into a due field is counted from now.
  private func isNewDue(_ form: CareForm) -> Bool {
    switch form.purpose {
    case .change, .plan: false
    default: true
    }
  }

  /// The full date of what was typed, or what is wrong with it, before anybody presses Enter.
  private func echo(of field: FormField) -> (text: String, short: String, isWrong: Bool)? {
    guard field.kind == .due, !field.line.isEmpty else { return nil }
    if field.value.lowercased() == "none" { return nil }
    switch DueTime.parse(field.value, now: state.clock, zone: state.zone) {
    case .success(let time): return (DueTime.echo(time, now: state.clock, zone: state.zone), state.dateOf(time), false)
    case .failure(let error): return (error.message, error.message, true)
    }
  }

  /// `[routine] urgent  asap  stat` where that fits, else the chosen one with its place.
  private func choices(_ field: FormField, isFocused: Bool, room: Int) -> [Span] {
    let all = field.choices
    guard all.indices.contains(field.chosen) else { return [Span("nobody", .placeholder)] }
    if state.glyphs.isSpoken {
      let place = all.count > 1 ? " (chosen, \(field.chosen + 1) of \(all.count))" : ""
      let others = isFocused ? all.indices.filter { $0 != field.chosen }.map { all[$0].label } : []
      let rest = others.isEmpty ? "" : ", or \(others.joined(separator: ", "))"
      return [Span(TextWidth.truncated(all[field.chosen].label + place + rest, to: room, glyphs: state.glyphs))]
    }
    let whole = all.enumerated().map { $0.offset == field.chosen ? "[\($0.element.label)]" : " \($0.element.label) " }
    if whole.reduce(0, { $0 + TextWidth.columns($1, glyphs: state.glyphs) }) <= room {
      return whole.enumerated().map { Span($0.element, $0.offset == field.chosen ? .input : .muted) }
    }
    let place = all.count > 1 ? " \(field.chosen + 1)/\(all.count)" : ""
    let label = TextWidth.truncated(
      all[field.chosen].label, to: max(1, room - place.count - 2), glyphs: state.glyphs)
    return [Span("[\(label)]", .input), Span(place, .faint)]
  }

  private mutating func addSuggestions(_ field: FormField, _ index: Int) {
    var line: [Span] = []
    var used = 0
    func flush(_ lines: inout [Line]) {
      if !line.isEmpty { lines.append(Line(spans: [Span("  ", .text)] + line, field: index)) }
      line = []
      used = 0
    }
    for (number, text) in field.suggestions.enumerated() {
      let columns = TextWidth.columns(text, glyphs: state.glyphs) + 4
      if used + columns > width - 2 { flush(&lines) }
      line += [Span("\(number + 1) ", .hintKey), Span("\(text)  ", .muted)]
      used += columns
    }
    flush(&lines)
  }

  private mutating func addBottom(_ form: CareForm, most: Int) {
    let said: (text: String, ink: Ink)? =
      form.pending != nil
      ? (form.isSecret && state.care.desk.pin != nil ? "checking…" : "saving…", .muted)
      : form.problem.map { ($0, .warning) } ?? form.note.map { ($0, .muted) }
    guard let said, !said.text.isEmpty else { return }
    for line in TextWrap(said.text, columns: width, glyphs: state.glyphs).prefix(most) {
      bottom.append(Line(spans: [Span(line, said.ink)]))
    }
  }
}

extension DashboardState {
  /// Where a form may lie: not over an emergency, nor over the bottom line, which says what its keys do.
  var windowRoom: Rect {
    var area = layout.windowArea(size)
    let end = size.rows >= 6 ? min(area.endRow, size.rows - 1) : area.endRow
    area.rows = max(0, end - area.row)
    return area
  }

  func drawForm(_ form: CareForm, _ canvas: inout Canvas) {
    let window = FormWindow(form, self)
    canvas.shade(canvas.bounds)
    if window.inside == window.rect {
      canvas.fill(window.rect, ink: .overlay)
    } else {
      canvas.window(window.rect, title: form.title)
    }
    let area = window.inside
    let bottom = window.bottom.suffix(max(0, area.rows - 1))
    let room = area.rows - bottom.count
    canvas.clipped(to: area) { canvas in
      for line in 0..<max(0, room) where window.lines.indices.contains(window.top + line) {
        let content = window.lines[window.top + line]
        let row = area.row + line
        let isFocused = content.field == form.focus
        write(content.spans, Rect(column: area.column, row: row, columns: area.columns, rows: 1), &canvas)
        if isFocused { canvas.write(glyphs.selection, column: area.column, row: row, ink: .accent) }
        if let cursor = content.cursor, form.pending == nil {
          canvas.placeCursor(column: area.column + 1 + cursor, row: row)
        }
      }
      for (line, content) in bottom.enumerated() {
        write(
          content.spans, Rect(column: area.column, row: area.row + room + line, columns: area.columns, rows: 1), &canvas
        )
      }
    }
  }

  private func write(_ spans: [Span], _ area: Rect, _ canvas: inout Canvas) {
    let runs = spans.map { Run($0.text, canvas.theme[$0.ink].on(canvas.theme[.overlay])) }
    canvas.write(runs, column: area.column + 1, row: area.row, maxColumns: max(1, area.columns - 2))
  }

  /// A short list in a window; what is beside a name stands under it where there is no room.
  func drawPicker(_ picker: CarePicker, _ canvas: inout Canvas) {
    let columns = min(size.columns, 72)
    let area = windowRoom
    let most = max(1, area.rows)
    let rows = min(most, picker.rows.count + 2)
    let rect = Rect(
      column: (size.columns - columns) / 2, row: area.row + max(0, (most - rows) / 3), columns: columns, rows: rows)
    canvas.shade(canvas.bounds)
    let inside: Rect
    if rows >= 3, columns >= 12 {
      inside = canvas.window(rect, title: picker.title)
    } else {
      canvas.fill(rect, ink: .overlay)
      inside = rect
    }
    let first = max(0, min(picker.cursor - inside.rows / 2, picker.rows.count - inside.rows))
    let widest = picker.rows.map { TextWidth.columns($0.label, glyphs: glyphs) }.max() ?? 0
    let nameRoom = min(widest, max(8, (inside.columns - 6) * 3 / 5))
    for (line, item) in picker.rows.dropFirst(first).prefix(inside.rows).enumerated() {
      let row = inside.row + line
      let number = first + line < 9 ? "\(first + line + 1) " : "  "
      let label = TextWidth.truncated(item.label, to: nameRoom, glyphs: glyphs)
      let gap = String(repeating: " ", count: max(0, nameRoom - TextWidth.columns(label, glyphs: glyphs)) + 2)
      let ground = canvas.theme[.overlay]
      let runs = [
        Run(number, canvas.theme[.hintKey].on(ground)), Run(label + gap, canvas.theme[.text].on(ground)),
        Run(item.note, canvas.theme[.muted].on(ground)),
      ]
      canvas.write(runs, column: inside.column + 1, row: row, maxColumns: max(1, inside.columns - 2))
      guard first + line == picker.cursor else { continue }
      canvas.write(glyphs.selection, column: inside.column, row: row, ink: .accent)
      canvas.highlight(Rect(column: inside.column, row: row, columns: inside.columns, rows: 1), ink: .selection)
    }
  }
}
