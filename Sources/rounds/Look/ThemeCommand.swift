import ArgumentParser
import Drawing
import Glibc
import Settings
import Themes

/// `rounds theme`.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "The themes there are, and whether an own one can be read well.",
    discussion: """
      Own themes are JSON files in ~/.config/rounds/themes ($XDG_CONFIG_HOME/rounds/themes where that is set). A file of the name \
      of one of Rounds replaces it; any other adds one. What is saved there shows at once on every open dashboard.

      Begin with what there is:  rounds theme show harbor-dark --json > ~/.config/rounds/themes/mine.json
      """,
    subcommands: [List.self, Show.self, Check.self, Schema.self], defaultSubcommand: List.self)

  /// `rounds theme list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List all themes.")

    func run() throws {
      let shelf = ThemeShelf()
      let (themes, problems) = shelf.all()
      let longest = themes.map(\.name.count).max() ?? 0
      for theme in themes {
        let own = shelf.isOwn(theme.name) ? "  (yours)" : ""
        let name = theme.name + String(repeating: " ", count: max(0, longest - theme.name.count))
        let appearance = theme.name == Theme.mono.name ? "     " : theme.appearance == .dark ? "dark " : "light"
        Standard.output("\(name)  \(appearance)  \(SafeText.clean(theme.title))\(own)\n")
      }
      for name in problems.keys.sorted() {
        guard let problem = problems[name] else { continue }
        Standard.error("rounds: \(SafeText.clean(problem.description))")
      }
      if !problems.isEmpty { throw Exit.problem }
    }
  }

  /// `rounds theme show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show every ink of a theme in its colours, or print its file.")

    @Argument(help: "The name of a theme.")
    var name: String

    @Flag(help: "Print the file itself, to begin an own one with.")
    var json = false

    func validate() throws { try ThemeWish.check(name) }

    func run() throws {
      if json {
        let shelf = ThemeShelf()
        if let bytes = try? shelf.text(name) {
          Standard.output(String(decoding: bytes, as: UTF8.self))
          return
        }
        Standard.error("rounds: “\(name)” is built in and has no file")
        throw Exit.problem
      }
      // A pipe gets no colours, nor does whoever does not want them.
      let isPlain = !Standard.isTerminal(STDOUT_FILENO) || Person.variable("NO_COLOR") != nil
      let trueColour = ["truecolor", "24bit"].contains(Person.variable("COLORTERM") ?? "")
      Standard.output(
        ThemeSample.text(try ThemeWish.theme(name), depth: isPlain ? .mono : trueColour ? .truecolour : .xterm256))
    }
  }

  /// `rounds theme check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what is wrong with a theme file, and what would be hard to read.",
      discussion: """
        Ends with 0 when all is well, with 1 when something would be hard to read or to tell apart, and with 2 when the file \
        is no theme.
        """)

    @Argument(help: "A theme file.")
    var file: String

    func run() throws {
      let theme: Theme
      do {
        theme = try ThemeShelf().check(file)
      } catch {
        Standard.error("rounds: \(SafeText.clean(error.description))")
        throw ExitCode(2)
      }
      let remarks = ThemeSample.remarks(on: theme)
      for remark in remarks { Standard.output("\(SafeText.clean(file)): \(remark)\n") }
      if !remarks.isEmpty { throw Exit.problem }
      Standard.output("“\(SafeText.clean(theme.title))” can be read well, in 256 colours too.\n")
    }
  }

  /// `rounds theme schema`.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the JSON Schema of theme files, for editors.",
      discussion: "rounds theme schema > ~/.config/rounds/themes/theme.schema.json")

    func run() throws { Standard.output(String(decoding: Themes.schema, as: UTF8.self)) }
  }
}

extension ThemeShelf {
  /// The file of a theme as it is written: the person's own, or that of Rounds; nil for `mono`.
  func text(_ name: String) throws(SettingsError) -> [UInt8]? {
    if let folder, isOwn(name) { return try ThemeShelf.bytes("\(folder)/\(name).json") }
    return Themes.text(name)
  }

  /// Reads a file that lies anywhere as if it lay in the person's own folder.
  func check(_ path: String) throws(SettingsError) -> Theme {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    let name = last.hasSuffix(".json") ? String(last.dropLast(".json".count)) : last
    let bytes: [UInt8]
    do {
      bytes = try ThemeShelf.bytes(path)
    } catch {
      throw SettingsError(file: path, reason: error.reason)
    }
    return try resolve(try ThemeFile(bytes, name: name, file: path))
  }
}
