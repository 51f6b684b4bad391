import ArgumentParser

/// What every command has that writes into the journal.
struct CareOptions: ParsableArguments {
  @Argument(help: "The store's folder.")
  var store: String

  @Option(
    help: "Who does it: an id or a name of the team; $ROUNDS_USER, else the account's name, when left out.")
  var by: String?

  @Flag(help: "Print what was written as a JSON object.")
  var json = false
}
