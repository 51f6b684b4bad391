import Drawing

extension Action {
  static let paletteActions = [
    Action(
      .palette, "command", "Type what you want: an action, a member, a conversation, a saved view.", .finding, hint: 4,
      [
        Binding(.character(":"), .control("p"), in: Set.screens.union(Set.menus)),
        // With arrows alone: windows whose every action is not an arrow away.
        Binding(.left, in: [.filterMenu, .handOff]),
      ])
  ]
}
