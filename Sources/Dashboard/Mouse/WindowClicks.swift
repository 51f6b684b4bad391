import Drawing

/// What a click does while a window is open.
extension DashboardState {
  /// Where the window stands that is open: its cells are those that it changed.
  var windowRect: Rect? {
    switch overlay {
    case .help: return help.rect
    case .handOff: return HandOffWindow(self).rect
    case .form(let form): return FormWindow(form, self).rect
    case nil: return nil
    default: break
    }
    var below = self
    below.overlay = nil
    let last = layout.footer?.row ?? size.rows
    // The bottom line says something else while a window is open.
    let area = Rect(column: 0, row: 0, columns: size.columns, rows: last)
    return Sight(self).difference(from: Sight(below), in: area)
  }

  mutating func clickWindow(_ place: Frame.Position, isHintShown: Bool) -> [DashboardEffect] {
    let window = windowRect
    guard let window, window.contains(place) else {
      if let footer = layout.footer, footer.contains(place) { return isHintShown ? clickHint(place) : [] }
      _ = closeByClick()
      return []
    }
    switch overlay {
    case .form: clickForm(place)
    case .handOff: return clickHandOff(place)
    case .help, .secret, nil: break
    case .worklistFilter(let menu) where menu.name != nil: break
    case .sortMenu, .picker, .worklistFilter, .palette, .themes: return clickLine(place, of: window)
    }
    return []
  }

  /// Closes the window where nothing is lost by it; false when it stays.
  mutating func closeByClick() -> Bool {
    switch overlay {
    case .secret: return false
    case .worklistFilter(let menu) where menu.name?.isEmpty == false: return false
    case .palette(let palette) where !palette.text.isEmpty: return false
    case .form(let form):
      guard !form.isTouched, form.pending == nil else {
        message = Remark(kind: .notice, text: "Esc closes this window; what you typed is kept.")
        return false
      }
      closeForm()
    default: _ = perform(.close)
    }
    return overlay == nil
  }

  /// Takes the line of a menu on which the pointer is. A theme is looked at first and taken by a second click.
  private mutating func clickLine(_ place: Frame.Position, of window: Rect) -> [DashboardEffect] {
    guard let steps = steps(to: place.row, in: window) else { return [] }
    for _ in 0..<abs(steps) { move(.lines(steps.signum())) }
    if case .themes = overlay, steps != 0 { return [] }
    return act(.choose)
  }

  /// How many lines the cursor of a menu is from a row: it is moved in thought until the line under it reads as the one
  /// that was clicked. nil for a row that the cursor does not come to, such as a heading.
  func steps(to row: Int, in window: Rect) -> Int? {
    let sight = Sight(self)
    guard let first = cursorRow(sight, window) else { return nil }
    if first == row { return 0 }
    let inner = window.column + 2..<max(window.column + 2, window.endColumn - 1)
    let wanted = sight.signs(row, inner)
    guard wanted.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return nil }
    var imagined = self
    let direction = row > first ? 1 : -1
    var scrolled: Int?
    for step in 1...abs(row - first) {
      imagined.move(.lines(direction))
      imagined.settle()
      let seen = Sight(imagined)
      guard let here = cursorRow(seen, window), seen.signs(here, inner) == wanted else { continue }
      if here == row { return step * direction }
      scrolled = scrolled ?? step * direction
    }
    return scrolled
  }

  /// The row of a window that bears the sign of the cursor; its upper line bears the same sign before the title.
  private func cursorRow(_ sight: Sight, _ window: Rect) -> Int? {
    let boxed = (window.row..<window.endRow).dropFirst().first {
      sight.frame[window.column + 1, $0].text == glyphs.selection
    }
    return boxed ?? (window.row..<window.endRow).first { sight.frame[window.column, $0].text == glyphs.selection }
  }

  /// Gives a question of a form the keyboard; on an answer, takes it.
  private mutating func clickForm(_ place: Frame.Position) {
    guard var form = openForm, form.pending == nil else { return }
    let window = FormWindow(form, self)
    let line = window.line(at: place.row)
    guard let line, let index = window.lines[line].field, form.fields.indices.contains(index) else { return }
    let wasFocused = form.focus == index
    form.focus = index
    openForm = form
    let column = place.column - window.inside.column - 1
    if let answer = window.choice(line, column: column, of: form.fields[index], glyphs) {
      edit { $0.chosen = answer }
    } else if wasFocused, let sign = window.suggestion(line, column: column, glyphs) {
      edit { $0.type(sign) }
    }
  }

  /// Puts the cursor on an item of the hand-off; a second click offers or accepts it.
  private mutating func clickHandOff(_ place: Frame.Position) -> [DashboardEffect] {
    guard let page = care.desk.handOff else { return [] }
    let inside = HandOffWindow(self).inside
    let line = page.top + place.row - inside.row
    guard inside.contains(place), page.lines.indices.contains(line), let item = page.lines[line].item else { return [] }
    if page.selected == item { return act(.handOffItem) }
    care.desk.handOff?.selected = item
    return []
  }
}

extension FormWindow {
  /// The line on a row of the screen.
  func line(at row: Int) -> Int? {
    let room = inside.rows - bottom.suffix(max(0, inside.rows - 1)).count
    guard row >= inside.row, row < inside.row + room, lines.indices.contains(top + row - inside.row) else { return nil }
    return top + row - inside.row
  }

  /// The answer under a column of a line, where all answers stand in it.
  func choice(_ line: Int, column: Int, of field: FormField, _ glyphs: GlyphSet) -> Int? {
    // The name of the question stands before them.
    guard !field.isText, lines[line].spans.count == field.choices.count + 1, let span = span(line, column, glyphs)
    else { return nil }
    return span >= 1 ? span - 1 : nil
  }

  /// The digit of a suggestion under a column of a line.
  func suggestion(_ line: Int, column: Int, _ glyphs: GlyphSet) -> Character? {
    guard let span = span(line, column, glyphs) else { return nil }
    let spans = lines[line].spans
    let key = [span, span - 1].first { spans.indices.contains($0) && spans[$0].ink == .hintKey }
    return key.flatMap { spans[$0].text.first }
  }

  private func span(_ line: Int, _ column: Int, _ glyphs: GlyphSet) -> Int? {
    var end = 0
    for (index, span) in lines[line].spans.enumerated() {
      end += TextWidth.columns(span.text, glyphs: glyphs)
      if column >= 0, column < end { return index }
    }
    return nil
  }
}
