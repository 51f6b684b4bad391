import Drawing

/// Which themes there are, and which one is on the screen.
struct LookBook: Sendable {
  /// Those that come with Rounds and the person's own, in the order of the picker.
  var themes: [Theme] = []
  /// The name of the theme that the person chose; nil follows the terminal's ground.
  var chosen: String?
  /// What the terminal said about its ground; nil until it has.
  var background: Theme.Appearance?
  /// The theme under the cursor of the picker while it is open.
  var preview: String?
}

extension DashboardState {
  /// The theme to draw with; nil when none was told, and then the caller has one.
  public var theme: Theme? {
    let name = look.preview ?? look.chosen
    return name.flatMap { name in look.themes.first { $0.name == name } }
  }
}
