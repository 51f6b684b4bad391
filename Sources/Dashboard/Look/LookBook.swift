import Drawing

/// Which themes there are, and which one is on the screen.
struct LookBook: Sendable {
  /// Those that come with Rounds and the person's own, in the order of the picker; none until the picker was opened or a
  /// file was saved.
  var themes: [Theme] = []
  /// The name of the theme that the person chose; nil follows the terminal's ground.
  var chosen: String?
  /// What the terminal said about its ground; nil until it has.
  var background: Theme.Appearance?

  /// The theme of a name.
  func theme(_ name: String) -> Theme? { themes.first { $0.name == name } }

  /// What a person who follows the terminal sees: the first theme for its ground. Dark until the terminal says otherwise.
  var followed: Theme? { themes.first { $0.appearance == background ?? .dark } }
}

extension DashboardState {
  /// The theme to draw with: the one under the cursor of the picker, or else the one that was chosen. Nil when the terminal is
  /// followed or the themes were not told yet, and then the caller has one.
  public var theme: Theme? {
    if sharing.lock == nil, case .themes(let picker) = overlay, let shown = themeChoices.dropFirst(picker.cursor).first
    {
      return shown.theme ?? look.followed
    }
    return look.chosen.flatMap(look.theme)
  }

  /// The name of the theme that the person chose; nil follows the terminal's ground.
  public var chosenTheme: String? { look.chosen }

  /// What the terminal said about its ground; nil until it has.
  public var background: Theme.Appearance? { look.background }

  /// The terminal said whether its ground is dark or light.
  mutating func receive(_ background: Theme.Appearance) { look.background = background }
}
