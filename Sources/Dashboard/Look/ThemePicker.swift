import Drawing

/// The window with the themes: moving in it shows each of them at once.
struct ThemePicker: Sendable, Equatable {
  /// The line under the cursor; 0 follows the terminal.
  var cursor = 0
}

extension DashboardState {
  /// Opens the window with the themes.
  mutating func openThemes() { overlay = .themes(ThemePicker()) }

  /// Keeps the theme under the cursor.
  mutating func chooseTheme() -> [DashboardEffect] { [] }

  /// Leaves the theme as it was.
  mutating func closeThemes() { overlay = nil }

  mutating func moveInThemes(_ movement: Movement) {}

  /// Takes other themes: a file was added, changed or removed.
  mutating func receive(_ themes: [Theme], chosen: String?) {
    look.themes = themes
    look.chosen = chosen
  }

  func drawThemes(_ picker: ThemePicker, _ canvas: inout Canvas) {}
}
