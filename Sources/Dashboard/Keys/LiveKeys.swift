import Drawing

extension DashboardState {
  /// How a sentence names the way to an action: its key where the person is, else its key on another screen, else its
  /// name as it is typed into the command line (`: quit`).
  func key(_ id: Action.ID) -> String {
    if let key = shownKey(id) { return key }
    guard let action = Action.byID[id] else { return id.rawValue }
    return shownKey(.palette).map { "\($0) \(action.title)" } ?? "“\(action.title)”"
  }

  /// The key to show for an action; nil when it has none.
  func shownKey(_ id: Action.ID) -> String? {
    let here = contextOfPane
    if let key = keymap.keys(of: id, in: here).first { return key.name }
    return Action.byID[id].flatMap { keymap.keys(of: $0).first?.name }
  }

  /// The key of an action in a context, as a window names it; the action's name when it has none there.
  func key(_ id: Action.ID, in context: ActionContext) -> String {
    keymap.keys(of: id, in: context).first?.name ?? key(id)
  }
}
