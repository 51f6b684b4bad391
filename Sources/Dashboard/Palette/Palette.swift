import Drawing

/// The window in which a person types what they want: an action, a member, a conversation, a saved view.
struct Palette: Sendable, Equatable {
  /// What is typed.
  var text = ""
  /// The line under the cursor, among those found.
  var cursor = 0
}

extension DashboardState {
  /// Opens the window with all that can be done; `typed` stands in its line.
  mutating func openPalette(typed: String = "") { overlay = .palette(Palette(text: typed)) }

  /// Does what is under the cursor.
  mutating func chooseInPalette() -> [DashboardEffect] { [] }

  /// Takes a letter into the line.
  mutating func typeIntoPalette(_ sign: Character) -> [DashboardEffect] { [] }

  mutating func eraseInPalette(_ what: Erased) {}

  mutating func moveInPalette(_ movement: Movement) {}

  /// Keeps the cursor among the lines.
  mutating func settlePalette() {}

  func drawPalette(_ palette: Palette, _ canvas: inout Canvas) {}
}
