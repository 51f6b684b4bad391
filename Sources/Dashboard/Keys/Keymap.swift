import Drawing

/// Which key does what, where: the keys of the table of actions, or those that a person chose instead.
public struct Keymap: Sendable {
  private var actions: [ActionContext: [Key: Action.ID]]

  /// The keys of the table.
  public static let standard: Keymap = {
    var map: [ActionContext: [Key: Action.ID]] = [:]
    for action in Action.all {
      for binding in action.bindings {
        for context in binding.contexts {
          for key in binding.keys { map[context, default: [:]][key] = action.id }
        }
      }
    }
    return Keymap(actions: map)
  }()

  private init(actions: [ActionContext: [Key: Action.ID]]) { self.actions = actions }

  /// The action of a key in a context; nil when the key does nothing there. O(1).
  public func action(of key: Key, in context: ActionContext) -> Action? {
    actions[context]?[key].flatMap { Action.byID[$0] }
  }

  /// The keys of an action in a context, the one to show first.
  public func keys(of id: Action.ID, in context: ActionContext) -> [Key] {
    (Action.byID[id]?.keys(in: context) ?? []).filter { actions[context]?[$0] == id }
  }
}
