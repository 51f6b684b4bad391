import ArgumentParser
import CommunityModel
import FollowUps

/// `rounds flag`.
struct FlagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flag", abstract: "Flag a patient for follow-up, and take a flag through its life.",
    discussion: """
      Flag somebody:       rounds flag STORE --member ana --reason "chest pain since noon" --priority stat --due 2h
      Take it:             rounds flag claim STORE f17
      Close it:            rounds flag done STORE f17 --outcome "seen by Dr. Lee"
      What there is:       rounds show flags STORE

      Each is one line of the journal, on the disk when the command returns. Exit code 0: written. 1: refused, and why. 2: not \
      a store. 64: not understood.
      """,
    subcommands: [
      FlagRaise.self, FlagClaim.self, FlagAssign.self, FlagChangeCommand.self, FlagNote.self, FlagSnooze.self,
      FlagResume.self, FlagDone.self, FlagNotDone.self, FlagReopen.self, FlagError.self, FlagOffer.self,
      FlagAccept.self,
      FlagDecline.self, FlagUndo.self, FlagRedo.self,
    ],
    defaultSubcommand: FlagRaise.self)
}

/// `rounds flag STORE --member …`.
struct FlagRaise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raise", abstract: "Flag a member; what `rounds flag STORE` does too.")

  @OptionGroup var options: CareOptions

  @Option(help: ArgumentHelp("Who needs somebody, by id or name; several times for several.", valueName: "member"))
  var member: [String]

  @Option(help: "Why.")
  var reason: String

  @Option(help: "routine, urgent, asap or stat.")
  var priority = FlagPriority.routine

  @Option(help: "Until when: 2h, 3d, tomorrow, \"tue 9:00\", 12/1, or an instant with its zone.")
  var due: String?

  @Option(help: ArgumentHelp("Who shall have it, by id or name.", valueName: "person"))
  var owner: String?

  @Option(help: ArgumentHelp("The message that it quotes.", valueName: "id"))
  var message: String?

  @Option(help: ArgumentHelp("The signal that it comes from, F1 to F9.", valueName: "rule"))
  var signal: SignalRule?

  @Option(help: "Who may read it on a screen: team, clinical or owner.")
  var audience = FlagAudience.team

  func validate() throws {
    if member.isEmpty { throw ValidationError("Whom? Add --member ID or --member NAME.") }
    try requireWords(reason, "--reason")
  }

  func run() throws {
    try reportingRefusals {
      let visit = try CareVisit(options)
      let time = try due.map { try visit.time($0, for: "--due") }
      let holder = try owner.map { try visit.person($0, for: "--owner") }
      let community = try visit.community()
      if let message, community.row(ofMessage: message) == nil { throw Refused("no message has the id “\(message)”") }
      let drafts = try member.map { word in
        FlagDraft(
          member: community.members[try MemberSearch.find(word, in: community)].id, reason: reason, signal: signal,
          message: message, priority: priority, due: time, owner: holder, audience: audience)
      }
      try visit.record(.raise(drafts))
    }
  }
}

/// A text that must say something.
func requireWords(_ text: String, _ option: String) throws {
  if text.allSatisfy(\.isWhitespace) { throw ValidationError("\(option): it should say something.") }
}

extension FlagPriority: ExpressibleByArgument {}
extension FlagAudience: ExpressibleByArgument {}

extension SignalRule: ExpressibleByArgument {
  /// `F4`, `f4`.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}
