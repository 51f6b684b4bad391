import Drawing

/// Which key does what, where: the keys of the table of actions, or those that a person chose instead.
public struct Keymap: Sendable {
  private var actions: [ActionContext: [Key: Action.ID]]
  /// What a person chose, in the order of their file; where nothing is, the table decides.
  private var chosen: [ActionContext: [Action.ID: [Key]]] = [:]

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
    (chosen[context]?[id] ?? Action.byID[id]?.keys(in: context) ?? []).filter { actions[context]?[$0] == id }
  }

  /// The keys of an action anywhere, each once: those of the screens, or else those of lines to type in and of windows.
  public func keys(of action: Action) -> [Key] {
    var seen: Set<Key> = []
    let screens = Set<ActionContext>.screens
    let contexts = ActionContext.allCases.filter { action.applies(in: $0) }
    let onScreens = contexts.filter { screens.contains($0) }
    var found: [Key] = []
    for context in onScreens.isEmpty ? contexts : onScreens {
      guard let known = actions[context] else { continue }
      for key in chosen[context]?[action.id] ?? action.keys(in: context) where known[key] == action.id {
        if seen.insert(key).inserted { found.append(key) }
      }
    }
    return found
  }

  /// True when a key needs Alt, which terminals are only asked for then.
  public var usesAlt: Bool {
    actions.values.contains { keys in
      keys.keys.contains { if case .alt = $0 { true } else { false } }
    }
  }

  /// Gives an action other keys in a context, instead of those that it had there.
  ///
  /// - Returns: the actions that had one of these keys there and keep it: the two are in conflict.
  mutating func set(_ keys: [Key], of id: Action.ID, in context: ActionContext) -> [(key: Key, owner: Action.ID)] {
    for key in self.keys(of: id, in: context) { actions[context]?[key] = nil }
    chosen[context, default: [:]][id] = keys
    var conflicts: [(key: Key, owner: Action.ID)] = []
    for key in keys {
      if let owner = actions[context]?[key] {
        conflicts.append((key, owner))
      } else {
        actions[context, default: [:]][key] = id
      }
    }
    return conflicts
  }

  /// Takes all keys of an action away in a context.
  mutating func clear(_ id: Action.ID, in context: ActionContext) {
    for key in keys(of: id, in: context) { actions[context]?[key] = nil }
    chosen[context, default: [:]][id] = []
  }
}

extension Action {
  /// True when it has a meaning in a context, with a key or without one.
  public func applies(in context: ActionContext) -> Bool { bindings.contains { $0.contexts.contains(context) } }
}
