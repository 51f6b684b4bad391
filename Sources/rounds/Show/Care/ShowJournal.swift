import ArgumentParser
import CommunityModel
import CommunityStore
import FollowUps
import Presenting

/// `rounds show journal`.
struct ShowJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "List what the team did, oldest first. `rounds audit` proves that nothing was changed.")

  @OptionGroup var options: ShowOptions

  @Option(help: ArgumentHelp("Only what was done for this member, by id or name.", valueName: "member"))
  var member: String?

  @Option(help: ArgumentHelp("Only what concerns this flag.", valueName: "flag"))
  var flag: String?

  @Option(help: ArgumentHelp("Only what this person did, by id or name.", valueName: "person"))
  var by: String?

  @Option(help: "Only the last so many lines.")
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit: at most \(limit) lines is not possible.") }
  }

  func run() throws {
    try reportingRefusals {
      try options.read { community, _ in
        let desk = CareDesk(options.store, names: Names(community.profile, community), mask: community.mask)
        var events = try desk.catchUp()
        if let member {
          let id = community.members[try MemberSearch.find(member, in: community)].id
          let theirs = Set(desk.state.events(of: id).map(\.seq) + desk.state.flags(of: id).flatMap(\.history))
          events.removeAll { $0.entry.subject != id && !theirs.contains($0.seq) }
        }
        if let flag {
          guard let found = desk.state.flag(flag) else { throw Refused("there is no flag “\(flag)”") }
          let lines = Set(found.history)
          events.removeAll { !lines.contains($0.seq) }
        }
        if let by {
          let id = Team(community.profile).id(by)
          events.removeAll { $0.entry.by != id }
        }
        let lines = JournalLines(names: desk.names)
        for event in events.suffix(limit ?? .max) { lines.print(event, json: options.json) }
      }
    }
  }
}
