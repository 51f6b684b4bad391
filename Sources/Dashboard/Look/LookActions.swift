import Drawing

extension Action {
  static let lookActions = [
    Action(
      .themes, "theme", "Choose the theme; each is shown while you look at it.", .program,
      [Binding(.character("T"), in: .screens)])
  ]
}
