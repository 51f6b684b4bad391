import Drawing

/// The window with the themes: moving in it shows each of them at once.
struct ThemePicker: Sendable, Equatable {
  /// The line under the cursor; 0 follows the terminal.
  var cursor = 0

  /// A line of the window.
  struct Choice {
    /// Nil follows the terminal.
    let theme: Theme?
  }
}

extension DashboardState {
  /// The lines of the window with the themes.
  var themeChoices: [ThemePicker.Choice] {
    [ThemePicker.Choice(theme: nil)] + look.themes.map { ThemePicker.Choice(theme: $0) }
  }

  /// Opens the window with the themes, on the one that is on the screen. They are told in answer: files are read for it.
  mutating func openThemes() -> [DashboardEffect] {
    overlay = .themes(ThemePicker(cursor: themeLine(of: look.chosen)))
    return [.listThemes]
  }

  /// Keeps the theme under the cursor.
  mutating func chooseTheme() -> [DashboardEffect] {
    guard case .themes(let picker) = overlay else { return [] }
    let choices = themeChoices
    guard choices.indices.contains(picker.cursor) else { return [] }
    let theme = choices[picker.cursor].theme
    look.chosen = theme?.name
    overlay = nil
    let text = theme.map { "“\($0.title)” stays." } ?? "The theme follows the terminal."
    message = Remark(kind: .notice, text: "\(text) T changes it.")
    return [.keepTheme(theme?.name)]
  }

  /// Leaves the theme as it was.
  mutating func closeThemes() { overlay = nil }

  /// Moves the cursor, from the last line on to the first.
  mutating func moveInThemes(_ movement: Movement) {
    guard case .themes(let picker) = overlay else { return }
    let count = themeChoices.count
    let next = movement.lines(rows: 1).map { (picker.cursor + $0 + count) % count }
    overlay = .themes(ThemePicker(cursor: next ?? (movement.isToEnd ? count - 1 : 0)))
  }

  /// Takes other themes: a file was added, changed or removed. The cursor of the picker stays on its theme.
  mutating func receive(_ themes: [Theme], chosen: String?) {
    var under = chosen
    let isTold = !look.themes.isEmpty
    if isTold, case .themes(let picker) = overlay, themeChoices.indices.contains(picker.cursor) {
      under = themeChoices[picker.cursor].theme?.name
    }
    look.themes = themes
    look.chosen = chosen
    if case .themes = overlay { overlay = .themes(ThemePicker(cursor: themeLine(of: under))) }
  }

  /// The line of a theme; the first for none.
  private func themeLine(of name: String?) -> Int {
    guard let name, let place = look.themes.firstIndex(where: { $0.name == name }) else { return 0 }
    return place + 1
  }
}
