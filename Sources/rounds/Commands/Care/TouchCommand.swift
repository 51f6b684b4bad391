import ArgumentParser
import CommunityModel
import FollowUps

/// `rounds touch`.
struct TouchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "touch", abstract: "Log a contact with a member: how, what came of it, and when the next one is.",
    discussion: """
      rounds touch STORE --member ana --channel phone --outcome "feels better, sugar 160" --next "thu 9:00"

      A way that the member did not ask for wants a reason: --because. Exit code 0: written. 1: refused, and why. 2: not a \
      store. 64: not understood.
      """)

  @OptionGroup var options: CareOptions

  @Option(help: ArgumentHelp("With whom, by id or name.", valueName: "member"))
  var member: String

  @Option(help: "How: phone, visit, letter, message, …")
  var channel: String

  @Option(help: "What came of it.")
  var outcome: String

  @Option(help: "The next one: 3d, \"tue 9:00\", 12/1.")
  var next: String?

  @Option(help: ArgumentHelp("The flag that it belongs to.", valueName: "flag"))
  var flag: String?

  @Option(help: "Why another way than the one that they asked for.")
  var because = ""

  func validate() throws {
    try requireWords(channel, "--channel")
    try requireWords(outcome, "--outcome")
  }

  func run() throws {
    try reportingRefusals {
      let visit = try CareVisit(options)
      let time = try next.map { try visit.time($0, for: "--next") }
      let community = try visit.community()
      let row = try MemberSearch.find(member, in: community)
      let id = community.members[row].id
      // What the team heard last, else what the member's record says.
      let wanted = (visit.state.wants(of: id) ?? community.record(of: row)?.wants)?.channel
      if let wanted, wanted.lowercased() != channel.lowercased(), because.allSatisfy(\.isWhitespace) {
        throw Refused("\(community.members[row].name) asked for \(wanted): say with --because why it was \(channel)")
      }
      try visit.record(
        .touch(TouchDraft(member: id, channel: channel, outcome: outcome, next: time, flag: flag, because: because)))
    }
  }
}
