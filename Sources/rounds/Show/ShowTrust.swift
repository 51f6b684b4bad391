import ArgumentParser
import CommunityModel
import CommunityStore
import Drawing
import TrustMetrics

/// `rounds show trust`.
struct ShowTrust: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust", abstract: "Show whether the community is trusted, and why: every figure with its interval.",
    discussion: """
      As JSON: first the community's figures, a line each, then its members', a line a member, last what moved the \
      headline. `evidence` holds ids of messages, conversations and members; members' figures have it with --member. \
      `rounds explain` tells the whole sum of one figure.
      """)

  @OptionGroup var options: ShowOptions

  @Option(help: ArgumentHelp("Only the figures of this member.", valueName: "id"))
  var member: String?

  @Option(help: "At most so many members in each list.")
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit: at most \(limit) members is not possible.") }
  }

  func run() throws {
    try options.read { community, asOf in
      let row = try member.map { id in
        guard let row = community.members.row(id: id) else {
          Standard.error("rounds: no member has the id “\(SafeText.clean(id))”")
          throw Exit.problem
        }
        return row
      }
      let trust = WholeTrust(community, asOf: asOf)
      if options.json {
        let lines = TrustLines(community: community, trust: trust)
        if let row { lines.printMember(row, withEvidence: true) } else { lines.printAll(limit: limit) }
      } else {
        let tables = TrustTables(community: community, report: trust.report)
        if let row { tables.printMember(row) } else { tables.printAll(asOf: asOf, limit: limit ?? 10) }
      }
    }
  }
}
