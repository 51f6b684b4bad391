import Dashboard
import Drawing

/// The keys of the dashboard, from its table of actions.
enum KeyTable {
  /// Groups with their actions, in the order of the table.
  static var groups: [(group: Action.Group, actions: [Action])] {
    Action.Group.allCases.compactMap { group in
      let actions = Action.all.filter { $0.group == group }
      return actions.isEmpty ? nil : (group, actions)
    }
  }

  /// Every key of an action, once, in the order of the table.
  static func keys(of action: Action) -> [Key] {
    var seen: Set<Key> = []
    return action.bindings.flatMap(\.keys).filter { seen.insert($0).inserted }
  }

  /// A table for the README.
  static var markdown: String {
    var text = "| keys | what they do |\n| --- | --- |\n"
    for (group, actions) in groups {
      text += "| **\(group.rawValue)** | |\n"
      for action in actions {
        let keys = keys(of: action).map { key in
          let name = key.name == "|" ? "\\|" : key.name
          return name == "`" ? "`` ` ``" : "`\(name)`"
        }
        text += "| \(keys.joined(separator: " ")) | \(action.help) |\n"
      }
    }
    return text
  }
}
