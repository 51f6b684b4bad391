import ArgumentParser
import CommunityModel
import CommunityStore

/// `rounds show community`.
struct ShowCommunity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "community", abstract: "Show the community as a whole: counts, roles, what waits.")

  @OptionGroup var options: ShowOptions

  func run() throws {
    try options.read { community, asOf in
      var roles = [Int](repeating: 0, count: Role.allCases.count)
      for row in community.members.rows { roles[Int(community.members.role(row).rawValue)] += 1 }
      let figures: [(name: StaticString, head: String, value: Table.Value)] =
        [
          ("name", "Community", .text(community.profile.name)),
          ("asOf", "As of", .text(asOf.time.description)),
          ("asOfReason", "Because", .text(ShowCommunity.words(asOf.reason))),
          ("members", "Members", .number(community.members.count)),
          ("conversations", "Conversations", .number(community.conversations.count)),
          ("messages", "Messages", .number(community.messages.count)),
          ("waiting", "Waiting for an answer", .number(community.waitingCount)),
          ("newestMessage", "Newest message", .text(community.newestMessage?.description)),
          ("problems", "Problems", .number(community.problemCount)),
        ]
        + Role.allCases.map { role in
          (ShowCommunity.key(role), "  \(role.name)", .number(roles[Int(role.rawValue)]))
        }
      if options.json {
        var table = Table(figures.map { .init(name: $0.name, head: $0.head) })
        table.add(figures.map(\.value))
        table.printJSON()
      } else {
        var table = Table([.init(name: "figure", head: ""), .init(name: "value", head: "")])
        for figure in figures { table.add([.text(figure.head), figure.value]) }
        table.printText()
      }
    }
  }

  private static func words(_ reason: AsOf.Reason) -> String {
    switch reason {
    case .clock: "the clock"
    case .archive: "an archive: its newest message is over 30 days old"
    case .chosen: "asked for"
    }
  }

  private static func key(_ role: Role) -> StaticString {
    switch role {
    case .patient: "patients"
    case .caregiver: "caregivers"
    case .peer: "peers"
    case .clinician: "clinicians"
    case .nurse: "nurses"
    case .staff: "staff"
    case .bot: "bots"
    }
  }
}
