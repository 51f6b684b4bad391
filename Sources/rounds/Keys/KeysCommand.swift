import ArgumentParser
import Dashboard
import Drawing

/// `rounds keys`.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Your own keys: check the file, or list what every key does.",
    discussion: """
      Your keys stand in $XDG_CONFIG_HOME/rounds/keys.json, else ~/.config/rounds/keys.json, or in the file that --keymap names. \
      It is JSON with comments: an action, perhaps where, and its keys instead of the standard ones.

        {
          "flag": ["f", "F2"],             // two keys
          "conversations.toggleRead": "%", // only in the list of conversations
          "sort": []                       // no key: it is reached with : sort
        }
      """,
    subcommands: [KeysCheck.self, KeysList.self], defaultSubcommand: KeysList.self)
}

/// `rounds keys check`.
struct KeysCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a keymap file, each with its line; exit status 1 when something is.")

  @Argument(help: "The file; your own when left out.")
  var file: String?

  func run() throws {
    guard let keys = OwnKeys.read(file) else {
      Standard.output("You have no keys of your own: \(OwnKeys.path ?? "no file") is not there.\n")
      return
    }
    guard keys.problems.isEmpty else {
      for problem in keys.problems { Standard.error("\(problem).") }
      throw Exit.problem
    }
    Standard.output("All is well: \(file ?? OwnKeys.path ?? "the file").\n")
  }
}

/// `rounds keys list`.
struct KeysList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Every action with its name for the file, and its keys as they are now.")

  @Option(help: "A keymap file instead of your own.")
  var keymap: String?

  @Flag(help: "One JSON object: places, and in each the keys of its actions.")
  var json = false

  func run() throws {
    let keys = OwnKeys.read(keymap)
    for problem in keys?.problems ?? [] { Standard.error("\(problem).") }
    let map = keys?.keymap ?? .standard
    Standard.output(json ? KeyListing.json(map) : KeyListing.text(map))
    if keys?.problems.isEmpty == false { throw Exit.problem }
  }
}
