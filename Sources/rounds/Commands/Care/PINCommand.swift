import ArgumentParser
import FollowUps

/// `rounds pin`.
struct PINCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: "Set or take away the PIN that somebody types to take over a shared terminal.",
    discussion: """
      On a terminal it asks without showing what is typed; else it reads lines from stdin: the PIN of now if there is one, then \
      the new one. An empty new PIN takes it away. The journal keeps a salted slow hash and who set it.

      A PIN keeps colleagues from acting under each other's names by mistake. It protects nothing from somebody who may write \
      the store's files. Exit code 0: written. 1: refused, and why. 2: not a store.
      """)

  @Argument(help: "The store's folder.")
  var store: String

  @Argument(help: ArgumentHelp("Whose PIN, by id or name of the team.", valueName: "person"))
  var member: String

  @Option(help: "Who does it; the same person when left out.")
  var by: String?

  @ArgumentParser.Flag(
    help: "Take away a PIN that somebody forgot, without asking for it. The journal says who did this.")
  var reset = false

  /// The fewest signs of a PIN.
  static let least = 4

  func run() throws {
    try reportingRefusals {
      let visit = try CareVisit(store, by: by ?? (reset ? nil : member))
      let person = try visit.person(member, for: "PERSON")
      let name = visit.desk.names(person)
      if reset { return try visit.record(.setPIN(member: person, hash: "")) }
      if let hash = visit.state.pin(of: person) {
        guard let pin = SecretPrompt.ask("The PIN of now: "),
          PINHash.matches(pin, hash)
        else {
          throw Refused("that is not the PIN of \(name); whoever forgot it may use --reset")
        }
      }
      guard let pin = SecretPrompt.ask("The new PIN of \(name) (empty for none): ") else {
        throw Refused("no new PIN was typed")
      }
      if pin.isEmpty { return try visit.record(.setPIN(member: person, hash: "")) }
      guard pin.count >= PINCommand.least else { throw Refused("a PIN has at least \(PINCommand.least) signs") }
      if Standard.isTerminal(0) {
        guard SecretPrompt.ask("Once more: ") == pin else { throw Refused("these were two different PINs") }
      }
      guard let hash = PINHash.make(pin) else { throw Refused("there is no memory to make the hash with") }
      try visit.record(.setPIN(member: person, hash: hash))
    }
  }
}
