import CommunityStore
import Drawing
import Glibc
import Settings
import Themes

/// All themes that a person can choose: those in the binary, and those in their own folder, which go before them.
struct ThemeShelf {
  /// `$XDG_CONFIG_HOME/rounds/themes`, else `~/.config/rounds/themes`; nil where there is no home.
  let folder: String?
  /// A theme is some kilobytes; more than this is another file by mistake.
  private static let mostBytes: Int64 = 1 << 20

  init(folder: String? = ThemeShelf.ownFolder) { self.folder = folder }

  static var ownFolder: String? {
    if let config = Person.variable("XDG_CONFIG_HOME") { return config + "/rounds/themes" }
    return Person.variable("HOME").map { $0 + "/.config/rounds/themes" }
  }

  /// A theme by its name; nil when there is none. Reads that file and those that it inherits from, and no other.
  func theme(_ name: String) throws(SettingsError) -> Theme? {
    var read: [String: ThemeFile] = [:]
    return try theme(name, &read)
  }

  /// The same; a file that several inherit from is read once.
  private func theme(_ name: String, _ read: inout [String: ThemeFile]) throws(SettingsError) -> Theme? {
    if name == Theme.mono.name { return .mono }
    guard let file = try file(name, &read) else { return nil }
    return try Themes.resolve(file, names: names) { parent, isOwnName throws(SettingsError) in
      isOwnName ? Themes.file(parent) : try self.file(parent, &read)
    }
  }

  private func file(_ name: String, _ read: inout [String: ThemeFile]) throws(SettingsError) -> ThemeFile? {
    if let known = read[name] { return known }
    let file = try file(name)
    read[name] = file
    return file
  }

  /// A file with all that it inherits.
  func resolve(_ file: ThemeFile) throws(SettingsError) -> Theme {
    try Themes.resolve(file, names: names) { parent, isOwnName throws(SettingsError) in
      isOwnName ? Themes.file(parent) : try self.file(parent)
    }
  }

  /// Every theme, those of Rounds first and `mono` last, and by name what is wrong with those that cannot be read.
  func all() -> (themes: [Theme], problems: [String: SettingsError]) {
    var themes: [Theme] = []
    var problems: [String: SettingsError] = [:]
    var read: [String: ThemeFile] = [:]
    let own = ownNames
    for name in Themes.names + own.filter({ !Themes.names.contains($0) }) {
      do {
        if let theme = try theme(name, &read) { themes.append(theme) }
      } catch {
        problems[name] = error
        // One of Rounds' own stays there, though the person's version of it cannot be read.
        if let theme = Themes.named(name) { themes.append(theme) }
      }
    }
    return (themes + [.mono], problems)
  }

  /// The names of all, in that order.
  var names: [String] { Themes.names + ownNames.filter { !Themes.names.contains($0) } + [Theme.mono.name] }

  /// True when a person has a file of that name.
  func isOwn(_ name: String) -> Bool { path(name).map { access($0, F_OK) == 0 } ?? false }

  /// The names of the person's own files. What editors leave beside them (hidden files, backups) is none.
  private var ownNames: [String] {
    guard let folder, let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let file = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard file.hasSuffix(".json"), !file.hasSuffix(".schema.json") else { continue }
      let name = String(file.dropLast(".json".count))
      if path(name) != nil { names.append(name) }
    }
    return names.sorted()
  }

  /// Where a person's own file of a name would lie. `mono` means no colours for everybody.
  private func path(_ name: String) -> String? {
    guard let folder, !name.isEmpty, !name.hasPrefix("."), !name.contains("/"), name != Theme.mono.name,
      SafeText.clean(name) == name
    else { return nil }
    return "\(folder)/\(name).json"
  }

  private func file(_ name: String) throws(SettingsError) -> ThemeFile? {
    if let path = path(name), access(path, F_OK) == 0 {
      return try ThemeFile(ThemeShelf.bytes(path), name: name)
    }
    return Themes.file(name)
  }

  /// The bytes of a theme file, or why there are none.
  static func bytes(_ path: String) throws(SettingsError) -> [UInt8] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let file: PosixFile
    do {
      file = try PosixFile(path)
    } catch {
      throw SettingsError(file: name, reason: error.message)
    }
    guard let status = file.status(), status.isFile, status.size <= mostBytes else {
      throw SettingsError(file: name, reason: "this is no theme: a file of at most a megabyte was expected")
    }
    return file.bytes(0..<status.size)
  }
}
