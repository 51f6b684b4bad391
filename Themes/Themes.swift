import Drawing
import Settings

/// The themes that come with Rounds, and the way to a person's own.
public enum Themes {
  /// The names of the files in the binary, the default first.
  public static let names = ["harbor-dark", "harbor-light"]

  /// The files in the binary. They are read once; a test reads them, so none is ever left out here.
  public static let files: [ThemeFile] = embedded.compactMap { name, bytes in try? ThemeFile(bytes, name: name) }

  /// All themes that come with Rounds: the files, then `mono`.
  public static let all: [Theme] = files.compactMap { try? resolve($0, others: files) } + [.mono]

  /// A theme that comes with Rounds, by its name.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  /// The default for a terminal with a dark or a light ground.
  public static func standard(for appearance: Theme.Appearance) -> Theme {
    all.first { $0.appearance == appearance } ?? .mono
  }

  /// Reads a person's own theme. `others` are further files that it may inherit from; they go before those of Rounds.
  public static func load(
    _ bytes: [UInt8], name: String, file: String? = nil, others: [ThemeFile] = []
  ) throws(SettingsError) -> Theme {
    try resolve(ThemeFile(bytes, name: name, file: file), others: others + files)
  }

  /// Settles inheritance and names of colours. Palettes are joined first, so a child may recolour what it inherits.
  public static func resolve(_ file: ThemeFile, others: [ThemeFile]) throws(SettingsError) -> Theme {
    var chain = [file]
    while let parent = chain.last?.inherits {
      let uses = chain.count { $0.name == parent }
      // A person's file may have the name of the one that it inherits from and replaces: then Rounds' own is meant.
      let isOwnName = chain.last?.name == parent
      let found = isOwnName ? others.last { $0.name == parent } : others.first { $0.name == parent }
      guard uses < (isOwnName ? 2 : 1), let next = found else {
        let names = others.map(\.name).joined(separator: ", ")
        let circle = found != nil
        throw SettingsError(
          file: "\(file.name).json", key: "inherits",
          reason: circle ? "\"\(parent)\" inherits from itself" : "there is no theme \"\(parent)\"; there are \(names)")
      }
      chain.append(next)
    }
    chain.reverse()
    var palette: [String: Colour] = [:]
    for part in chain { palette.merge(part.palette) { $1 } }
    func colour(_ name: ThemeFile.Name?) throws(SettingsError) -> Colour {
      guard let name, name.text != "standard" else { return .standard }
      if let known = palette[name.text] ?? Colour(hex: name.text) { return known }
      throw SettingsError(
        file: name.file, line: name.line, key: name.key,
        reason: "no such colour as \"\(name.text)\"; write \"#rrggbb\", \"standard\" or a name of the palette")
    }
    let appearance = chain.compactMap(\.appearance).last ?? .dark
    var theme = Theme(
      name: file.name, title: file.title ?? file.name, appearance: appearance,
      ground: try colour(chain.compactMap(\.ground).last))
    for part in chain {
      for (ink, entry) in part.inks {
        theme[ink] = Style(
          foreground: try colour(entry.colour), background: try colour(entry.ground), attributes: entry.attributes)
      }
    }
    return theme
  }

  private static let embedded: [(String, [UInt8])] = [
    ("harbor-dark", PackageResources.harbor_dark_json), ("harbor-light", PackageResources.harbor_light_json),
  ]
}
