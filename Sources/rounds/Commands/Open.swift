import ArgumentParser
import CommunityModel
import Drawing
import Glibc

/// `rounds STORE`.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Open a store on this terminal.")

  @Argument(help: "The store's folder; $ROUNDS_STORE when left out.")
  var store: String?

  @Option(help: "Columns of the lines of --linear; 0 wraps nothing.")
  var size = LinearSession.usualWidth

  @OptionGroup var look: Look
  @OptionGroup var sharing: SharingOptions

  func run() throws {
    guard let path = store ?? Person.variable("ROUNDS_STORE") else {
      Standard.error(
        """
        rounds: which community? Give the folder of a store, or set ROUNDS_STORE to it.

          rounds STORE                        open a store
          rounds demo                         look around in a made community
          rounds import zulip DIR --into STORE
          rounds --help
        """)
      throw Exit.noStore
    }
    try reportingFailures {
      var choice = look.choice(path, columns: size)
      try choice.share(sharing)
      try LiveDashboard.runAndLeave(choice)
    }
  }
}

/// Options of every command that shows a screen.
struct Look: ParsableArguments {
  @Option(help: "Count all ages to this instant (2026-11-21T14:02:00Z, or a day).")
  var asOf: Timestamp?

  @Option(help: "A theme by its name (rounds theme list); auto follows the terminal's ground.")
  var theme: String?

  @Flag(help: "Draw with ASCII signs only.")
  var ascii = false

  @Option(help: "Who is at the keyboard; $ROUNDS_USER, else the account's name, when left out.")
  var user: String?

  @Flag(help: "Plain lines instead of a screen, for screen readers and logs.")
  var linear = false

  @Option(help: "A file with your own keys, instead of ~/.config/rounds/keys.json.")
  var keymap: String?

  @Flag(
    help: "Present to guests: false names everywhere, nothing is written, until the passphrase that is asked for first."
  )
  var present = false

  func validate() throws {
    if let theme { try ThemeWish.check(theme) }
  }

  /// Who is named as the person at the keyboard, by the id of the team where they are on it; nil when nobody is.
  func person(_ profile: CommunityProfile) -> String? { user.map { Team(profile).id($0) } }

  func choice(_ store: String, columns: Int) -> LiveDashboard.Choice {
    var choice = LiveDashboard.Choice(store: store)
    choice.asOf = asOf
    choice.theme = theme.map(ThemeWish.init) ?? .remembered
    choice.ascii = ascii
    if linear { choice.linear = columns }
    if let user { choice.person = user }
    choice.keymap = keymap
    choice.presents = present
    return choice
  }
}

extension LiveDashboard {
  /// Runs a dashboard and turns how it ended into how the process ends.
  static func runAndLeave(_ choice: Choice) throws {
    try reportingFailures {
      do {
        var choice = choice
        if choice.presents, choice.passphrase == nil {
          choice.passphrase = try choice.sharing.passphrase ?? Passphrase.ask("A passphrase that ends presenting: ")
        }
        if let signal = try run(choice) { throw ExitCode(128 + signal) }
      } catch let error as ScreenUnavailable {
        // Some of its sentences begin with the program's name themselves.
        Standard.error(error.message.hasPrefix("rounds ") ? error.message : "rounds: \(error.message)")
        throw Exit.problem
      }
    }
  }
}
