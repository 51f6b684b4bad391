import Drawing

extension Action {
  static let paletteActions = [
    Action(
      .palette, "command", "Type what you want: an action, a member, a conversation, a saved view.", .finding, hint: 4,
      [Binding(.character(":"), .control("p"), in: .screens)])
  ]
}
