import ArgumentParser
import FollowUps

/// Flags that a command is about.
struct FlagIDs: ParsableArguments {
  @Argument(help: ArgumentHelp("The flags, such as f17.", valueName: "flag"))
  var flags: [String]
}

/// `rounds flag claim`.
struct FlagClaim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "Take flags on. Refused, with the name, when somebody else has one.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs

  func run() throws { try reportingRefusals { try CareVisit(options).record(.claim(ids.flags, raising: [])) } }
}

/// `rounds flag assign`.
struct FlagAssign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Give flags to somebody on the team.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs
  @Option(help: ArgumentHelp("Who shall have them, by id or name.", valueName: "person"))
  var to: String

  func run() throws {
    try reportingRefusals {
      let visit = try CareVisit(options)
      try visit.record(.assign(ids.flags, to: visit.person(to, for: "--to")))
    }
  }
}

/// `rounds flag change`.
struct FlagChangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Change the priority, due time, reason or readers of flags.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs
  @Option(help: "routine, urgent, asap or stat.")
  var priority: FlagPriority?
  @Option(help: "Until when, such as 3d or \"tue 9:00\"; none takes the time away.")
  var due: String?
  @Option(help: "Why.")
  var reason: String?
  @Option(help: "Who may read it on a screen: team, clinical or owner.")
  var audience: FlagAudience?

  func validate() throws {
    if priority == nil, due == nil, reason == nil, audience == nil {
      throw ValidationError("What shall be different? Add --priority, --due, --reason or --audience.")
    }
    if let reason { try requireWords(reason, "--reason") }
  }

  func run() throws {
    try reportingRefusals {
      let visit = try CareVisit(options)
      var change = FlagChange(priority: priority, audience: audience, reason: reason)
      if let due { change.due = .some(due.lowercased() == "none" ? nil : try visit.time(due, for: "--due")) }
      try visit.record(.change(ids.flags, change))
    }
  }
}

/// `rounds flag note`.
struct FlagNote: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Add a note to flags.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs
  @Option(help: "The note.")
  var text: String

  func validate() throws { try requireWords(text, "--text") }

  func run() throws { try reportingRefusals { try CareVisit(options).record(.note(ids.flags, text: text)) } }
}

/// `rounds flag snooze`.
struct FlagSnooze: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snooze", abstract: "Put flags off until a time, when they come back by themselves.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs
  @Option(help: "Until when: 2h, 3d, tomorrow, \"tue 9:00\", 12/1.")
  var until: String
  @Option(help: "Why.")
  var text = ""

  func run() throws {
    try reportingRefusals {
      let visit = try CareVisit(options)
      try visit.record(.snooze(ids.flags, until: visit.time(until, for: "--until"), text: text))
    }
  }
}

/// `rounds flag resume`.
struct FlagResume: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Take flags up again that were put off.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs

  func run() throws { try reportingRefusals { try CareVisit(options).record(.resume(ids.flags)) } }
}

/// `rounds flag done`.
struct FlagDone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Complete flags, with what came of it.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs
  @Option(help: "What came of it.")
  var outcome: String

  func validate() throws { try requireWords(outcome, "--outcome") }

  func run() throws { try reportingRefusals { try CareVisit(options).record(.complete(ids.flags, outcome: outcome)) } }
}

/// `rounds flag not-done`.
struct FlagNotDone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "not-done", abstract: "Close flags that were not done, and say why.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs
  @Option(help: "Not done because.")
  var because: String

  func validate() throws { try requireWords(because, "--because") }

  func run() throws { try reportingRefusals { try CareVisit(options).record(.cancel(ids.flags, reason: because)) } }
}

/// `rounds flag reopen`.
struct FlagReopen: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "reopen", abstract: "Open closed flags again.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs
  @Option(help: "Why.")
  var text = ""

  func run() throws { try reportingRefusals { try CareVisit(options).record(.reopen(ids.flags, text: text)) } }
}

/// `rounds flag error`.
struct FlagError: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "error",
    abstract: "Say that flags should never have been raised: out of every list, kept in the journal.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs
  @Option(help: "Entered in error because.")
  var because: String

  func validate() throws { try requireWords(because, "--because") }

  func run() throws {
    try reportingRefusals { try CareVisit(options).record(.enterInError(ids.flags, reason: because)) }
  }
}
