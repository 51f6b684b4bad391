import ArgumentParser
import FollowUps

/// `rounds flag offer`.
struct FlagOffer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer", abstract: "Offer flags to somebody; the giver keeps them until they are accepted.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs
  @Option(help: ArgumentHelp("Who shall take over, by id or name.", valueName: "person"))
  var to: String
  @Option(help: "What they should know.")
  var text = ""

  func run() throws {
    try reportingRefusals {
      let visit = try CareVisit(options)
      try visit.record(.offer(ids.flags, to: visit.person(to, for: "--to"), text: text))
    }
  }
}

/// `rounds flag accept`.
struct FlagAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Take over flags that were offered, with a read-back of what was understood.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs
  @Option(help: "What the receiver understood.")
  var readBack: String

  func validate() throws { try requireWords(readBack, "--read-back") }

  func run() throws { try reportingRefusals { try CareVisit(options).record(.accept(ids.flags, readBack: readBack)) } }
}

/// `rounds flag decline`.
struct FlagDecline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Do not take over flags that were offered, and say why.")
  @OptionGroup var options: CareOptions
  @OptionGroup var ids: FlagIDs
  @Option(help: "Not taken over because.")
  var because: String

  func validate() throws { try requireWords(because, "--because") }

  func run() throws { try reportingRefusals { try CareVisit(options).record(.decline(ids.flags, reason: because)) } }
}

/// `rounds flag undo`.
struct FlagUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last that this person did, or one line of the journal by its number.")
  @OptionGroup var options: CareOptions
  @Argument(help: ArgumentHelp("The number of the line.", valueName: "seq"))
  var line: Int?

  func run() throws {
    try reportingRefusals {
      let visit = try CareVisit(options)
      guard let seq = line ?? visit.state.undoable(by: visit.by)?.seq else {
        throw Refused("\(visit.desk.names(visit.by)) did nothing that can be taken back")
      }
      try visit.record(.undo(seq))
    }
  }
}

/// `rounds flag redo`.
struct FlagRedo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what this person took back last.")
  @OptionGroup var options: CareOptions

  func run() throws {
    try reportingRefusals {
      let visit = try CareVisit(options)
      guard let seq = visit.state.redoable(by: visit.by)?.seq else {
        throw Refused("\(visit.desk.names(visit.by)) took nothing back that can be done again")
      }
      try visit.record(.redo(seq))
    }
  }
}
