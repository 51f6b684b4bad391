import Drawing
import Settings

/// Turns the values of a theme file into its parts, or into a sentence that says what is wrong with them.
struct ThemeDecoder {
  let file: String

  static let keys = ["$schema", "title", "appearance", "inherits", "ground", "palette", "inks"]
  static let attributes: [(String, Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline), ("reverse", .reverse),
  ]

  func error(_ node: JSONNode, _ key: String, _ reason: String) -> SettingsError {
    SettingsError(file: file, line: node.line, key: key, reason: reason)
  }

  func members(of node: JSONNode, key: String) throws(SettingsError) -> [(key: String, node: JSONNode)] {
    guard case .object(let members) = node.value else {
      throw error(node, key, "an object in braces was expected, not \(node.kind)")
    }
    return members
  }

  func string(_ node: JSONNode, _ key: String) throws(SettingsError) -> String {
    guard case .string(let text) = node.value else {
      throw error(node, key, "text in quotes was expected, not \(node.kind)")
    }
    return text
  }

  func name(_ node: JSONNode, _ key: String) throws(SettingsError) -> ThemeFile.Name {
    ThemeFile.Name(text: try string(node, key), file: file, line: node.line, key: key)
  }

  func palette(_ node: JSONNode?) throws(SettingsError) -> [String: Colour] {
    guard let node else { return [:] }
    var palette: [String: Colour] = [:]
    for (name, node) in try members(of: node, key: "palette") {
      let key = "palette.\(name)"
      guard let colour = Colour(hex: try string(node, key)) else {
        throw error(node, key, "a colour as \"#rrggbb\" was expected, not \(node.kind)")
      }
      palette[name] = colour
    }
    return palette
  }

  func inks(_ node: JSONNode?) throws(SettingsError) -> [Ink: ThemeFile.InkEntry] {
    guard let node else { return [:] }
    var inks: [Ink: ThemeFile.InkEntry] = [:]
    for (name, node) in try members(of: node, key: "inks") {
      let key = "inks.\(name)"
      guard let ink = Ink(key: name) else {
        let near = Ink.allCases.map(\.key).filter { $0.lowercased().contains(name.lowercased()) }
        let hint = near.isEmpty ? "see harbor-dark for all of them" : "did you mean \(near.joined(separator: ", "))?"
        throw error(node, key, "no such ink; \(hint)")
      }
      inks[ink] = try entry(node, key)
    }
    return inks
  }

  private func entry(_ node: JSONNode, _ key: String) throws(SettingsError) -> ThemeFile.InkEntry {
    if case .string = node.value {
      return ThemeFile.InkEntry(colour: try name(node, key), ground: nil, attributes: [])
    }
    var colour: ThemeFile.Name?
    var ground: ThemeFile.Name?
    var attributes: Attributes = []
    for (part, node) in try members(of: node, key: key) {
      switch part {
      case "colour", "color": colour = try name(node, "\(key).\(part)")
      case "ground": ground = try name(node, "\(key).ground")
      case "attributes": attributes = try self.attributes(node, "\(key).attributes")
      default: throw error(node, "\(key).\(part)", "no such key; an ink has colour, ground, attributes")
      }
    }
    return ThemeFile.InkEntry(colour: colour, ground: ground, attributes: attributes)
  }

  private func attributes(_ node: JSONNode, _ key: String) throws(SettingsError) -> Attributes {
    guard case .array(let nodes) = node.value else {
      throw error(node, key, "a list in brackets was expected, not \(node.kind)")
    }
    var attributes: Attributes = []
    for node in nodes {
      let word = try string(node, key)
      guard let known = Self.attributes.first(where: { $0.0 == word }) else {
        let all = Self.attributes.map(\.0).joined(separator: ", ")
        throw error(node, key, "no such attribute as \(node.kind); there are \(all)")
      }
      attributes.formUnion(known.1)
    }
    return attributes
  }
}
