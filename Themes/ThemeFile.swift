import Drawing
import Settings

/// A theme as it is written: names of colours, and inks that refer to them. Inheritance is settled by `Themes`.
public struct ThemeFile: Sendable {
  /// The file's name without its ending.
  public let name: String
  let title: String?
  let appearance: Theme.Appearance?
  /// The theme that gives what is not said here.
  let inherits: Name?
  let ground: Name?
  let palette: [String: Colour]
  let inks: [Ink: InkEntry]

  /// The name of a colour with its place, to be looked up when the whole palette is known.
  struct Name: Sendable {
    let text: String
    let file: String
    let line: Int
    let key: String
  }

  /// How an ink is written.
  struct InkEntry: Sendable {
    let colour: Name?
    let ground: Name?
    let attributes: Attributes
  }

  /// Reads a file of UTF-8 JSON with comments. O(bytes).
  public init(_ bytes: [UInt8], name: String, file: String? = nil) throws(SettingsError) {
    let decoder = ThemeDecoder(file: file ?? "\(name).json")
    let top = try decoder.members(of: try JSONReader.read(bytes, file: decoder.file), key: "")
    var fields: [String: JSONNode] = [:]
    for (key, node) in top {
      guard ThemeDecoder.keys.contains(key) else {
        let known = ThemeDecoder.keys.dropFirst().joined(separator: ", ")
        throw decoder.error(node, key, "no such key; a theme has \(known)")
      }
      fields[key] = node
    }
    self.name = name
    // Only editors read it; but it is text.
    if let node = fields["$schema"] { _ = try decoder.string(node, "$schema") }
    var appearance: Theme.Appearance?
    if let node = fields["appearance"] {
      appearance = Theme.Appearance(rawValue: try decoder.string(node, "appearance"))
      if appearance == nil {
        throw decoder.error(node, "appearance", "\"dark\" or \"light\" was expected, not \(node.kind)")
      }
    }
    self.appearance = appearance
    title = try fields["title"].map { node throws(SettingsError) in SafeText.clean(try decoder.string(node, "title")) }
    inherits = try fields["inherits"].map { node throws(SettingsError) in try decoder.name(node, "inherits") }
    ground = try fields["ground"].map { node throws(SettingsError) in try decoder.name(node, "ground") }
    palette = try decoder.palette(fields["palette"])
    inks = try decoder.inks(fields["inks"])
  }
}
