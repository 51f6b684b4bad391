import Drawing
import Settings

/// The themes that come with Rounds, and the way to a person's own.
///
/// A file is parsed when it is asked for and not before: the first screen needs one theme and what it inherits from.
public enum Themes {
  /// The names of the files in the binary, the default of each appearance first.
  public static let names = embedded.map(\.name)

  /// The file in the binary of a name; nil when there is none. It is parsed at every call, some hundred microseconds.
  public static func file(_ name: String) -> ThemeFile? {
    // A test reads every file, so none is ever left out here.
    embedded.first { $0.name == name }.flatMap { try? ThemeFile($0.bytes(), name: name) }
  }

  /// Every file in the binary.
  public static var files: [ThemeFile] { names.compactMap(file) }

  /// All themes that come with Rounds: the files, then `mono`. Parsed once, when they are first listed.
  public static let all: [Theme] = {
    let files = Themes.files
    return files.compactMap { try? resolve($0, others: files) } + [.mono]
  }()

  /// A theme that comes with Rounds, by its name. Parses that one and what it inherits from.
  public static func named(_ name: String) -> Theme? {
    if name == Theme.mono.name { return .mono }
    return file(name).flatMap { try? resolve($0, names: names) { parent, _ in file(parent) } }
  }

  /// The name of the default for a terminal with a dark or a light ground.
  public static func standardName(for appearance: Theme.Appearance) -> String {
    appearance == .dark ? "harbor-dark" : "harbor-light"
  }

  /// The default for a terminal with a dark or a light ground. Parses that one and what it inherits from.
  public static func standard(for appearance: Theme.Appearance) -> Theme {
    named(standardName(for: appearance)) ?? .mono
  }

  /// The JSON Schema (draft 2020-12) of theme files, for editors: UTF-8.
  public static var schema: [UInt8] { PackageResources.theme_schema_json }

  /// The text of a file in the binary, to begin an own one with; nil when there is none.
  public static func text(_ name: String) -> [UInt8]? { embedded.first { $0.name == name }?.bytes() }

  /// Reads a person's own theme. `others` are further files that it may inherit from; they go before those of Rounds.
  public static func load(
    _ bytes: [UInt8], name: String, file: String? = nil, others: [ThemeFile] = []
  ) throws(SettingsError) -> Theme {
    try resolve(ThemeFile(bytes, name: name, file: file), others: others + files)
  }

  /// Settles inheritance and names of colours, with parents from a list; see `resolve(_:names:parent:)`.
  public static func resolve(_ file: ThemeFile, others: [ThemeFile]) throws(SettingsError) -> Theme {
    try resolve(file, names: others.map(\.name)) { parent, isOwnName in
      isOwnName ? others.last { $0.name == parent } : others.first { $0.name == parent }
    }
  }

  /// Settles inheritance and names of colours. Palettes are joined first, so a child may recolour what it inherits.
  ///
  /// `parent` finds a file by its name. A person's file may have the name of the one that it inherits from and replaces: then
  /// its second value is true, and Rounds' own is meant. `names` are what a sentence says there is.
  public static func resolve(
    _ file: ThemeFile, names: @autoclosure () -> [String], parent: (String, Bool) throws(SettingsError) -> ThemeFile?
  ) throws(SettingsError) -> Theme {
    var chain = [file]
    while let last = chain.last, let inherited = last.inherits {
      let uses = chain.count { $0.name == inherited.text }
      let isOwnName = last.name == inherited.text
      let found = try parent(inherited.text, isOwnName)
      guard uses < (isOwnName ? 2 : 1), let next = found else {
        let reason =
          found != nil
          ? "\"\(inherited.text)\" inherits from itself"
          : "there is no theme \"\(inherited.text)\"; there are \(names().joined(separator: ", "))"
        throw SettingsError(file: inherited.file, line: inherited.line, key: "inherits", reason: reason)
      }
      chain.append(next)
    }
    return try Themes.joined(chain.reversed())
  }

  /// One theme of files, the eldest first.
  private static func joined(_ chain: [ThemeFile]) throws(SettingsError) -> Theme {
    var palette: [String: Colour] = [:]
    for part in chain { palette.merge(part.palette) { $1 } }
    func colour(_ name: ThemeFile.Name?) throws(SettingsError) -> Colour {
      guard let name, name.text != "standard" else { return .standard }
      if let known = palette[name.text] ?? Colour(hex: name.text) { return known }
      throw SettingsError(
        file: name.file, line: name.line, key: name.key,
        reason: "no such colour as \"\(name.text)\"; write \"#rrggbb\", \"standard\" or a name of the palette")
    }
    let name = chain.last?.name ?? ""
    var theme = Theme(
      name: name, title: chain.last?.title ?? name, appearance: chain.compactMap(\.appearance).last ?? .dark,
      ground: try colour(chain.compactMap(\.ground).last))
    // In the order of the inks: of two errors always the same one is told.
    for part in chain {
      for ink in Ink.allCases {
        guard let entry = part.inks[ink] else { continue }
        theme[ink] = Style(
          foreground: try colour(entry.colour), background: try colour(entry.ground), attributes: entry.attributes)
      }
    }
    // Where everyday text has a ground, the theme paints the whole screen, or it would be a patchwork.
    let base = theme[.text].background
    if base != .standard {
      for ink in Ink.allCases where theme[ink].background == .standard { theme[ink].background = base }
    }
    return theme
  }

  private static let embedded: [(name: String, bytes: @Sendable () -> [UInt8])] = [
    ("harbor-dark", { PackageResources.harbor_dark_json }),
    ("harbor-light", { PackageResources.harbor_light_json }),
    ("high-contrast-dark", { PackageResources.high_contrast_dark_json }),
    ("high-contrast-light", { PackageResources.high_contrast_light_json }),
    ("deuteranopia-dark", { PackageResources.deuteranopia_dark_json }),
    ("deuteranopia-light", { PackageResources.deuteranopia_light_json }),
    ("tritanopia-dark", { PackageResources.tritanopia_dark_json }),
    ("tritanopia-light", { PackageResources.tritanopia_light_json }),
    ("night-ward", { PackageResources.night_ward_json }),
  ]
}
