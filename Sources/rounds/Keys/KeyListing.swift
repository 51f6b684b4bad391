import Dashboard
import Drawing
import FoundationEssentials

/// A keymap as lines, or as JSON.
enum KeyListing {
  /// `flag              f F2               Flag who is selected …`, under the headings of the help.
  static func text(_ keymap: Keymap) -> String {
    var text = ""
    for (group, actions) in KeyTable.groups {
      text += text.isEmpty ? "" : "\n"
      text += "\(group.rawValue)\n"
      for action in actions {
        let keys = keymap.keys(of: action).map(\.name).joined(separator: " ")
        text += "  \(padded(action.id.rawValue, 16)) \(padded(keys.isEmpty ? "-" : keys, 20)) \(action.help)\n"
      }
    }
    return text
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.count))
  }

  /// `{"worklist": {"flag": ["f"], …}, …}`: places and actions by their names in a keymap file.
  static func json(_ keymap: Keymap) -> String {
    var places: [String: [String: [String]]] = [:]
    for context in ActionContext.allCases {
      var actions: [String: [String]] = [:]
      for action in Action.all where action.applies(in: context) {
        actions[action.id.rawValue] = keymap.keys(of: action.id, in: context).map(\.name)
      }
      places[context.rawValue] = actions
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(places)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? "{}\n"
  }
}
