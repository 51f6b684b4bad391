import ArgumentParser

/// The command line.
@main
struct Rounds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rounds",
    abstract: "A dashboard for the people who look after a health community.",
    usage: """
      rounds [STORE] [--as-of TIME] [--theme NAME] [--ascii] [--user NAME] [--linear]
      rounds COMMAND
      """,
    discussion: """
      Open a store:            rounds STORE
      Look around first:       rounds demo
      Bring a community in:    rounds import zulip DIR --into STORE

      A store is a folder of JSON files; reading it changes none of them, and what the team does becomes a line of its \
      journal. Rounds supports decisions. It does not \
      diagnose, and is not a medical device.
      """,
    version: "0.1.0",
    subcommands: [
      Open.self, Demo.self, FlagCommand.self, TouchCommand.self, HandOffCommand.self, Show.self, Explain.self,
      Screen.self, ThemeCommand.self, Audit.self, PINCommand.self, Check.self, Import.self, Generate.self,
      KeysCommand.self,
      Manual.self,
    ],
    defaultSubcommand: Open.self)
}
