import ArgumentParser
import CommunityModel
import CommunityStore
import Presenting

/// `rounds show`.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what the panes show, without a screen.",
    subcommands: [
      ShowWorklist.self, ShowFlags.self, ShowJournal.self, ShowMembers.self, ShowConversations.self, ShowMessages.self,
      ShowCommunity.self, ShowTrust.self,
    ])
}

/// What every `rounds show` has.
struct ShowOptions: ParsableArguments {
  @Argument(help: "The store's folder.")
  var store: String

  @Flag(help: "One JSON object a line.")
  var json = false

  @Option(help: "Count all ages to this instant.")
  var asOf: Timestamp?

  @Flag(help: "With false names and ids, as guests see them.")
  var present = false

  /// Reads the store and hands it over with the instant that ages count to; problems are counted on stderr.
  func read(_ body: (Community, AsOf) throws -> Void) throws {
    try reportingFailures {
      let clock = Clock.now()
      let community = try CommunityStore.read(store, options: StoreOptions(clock: clock))
      if community.problemCount > 0 {
        Standard.error("rounds: \(counted(community.problemCount, "problem")) in this store; `rounds check` names them")
      }
      try body(
        present ? Mask(community).community(community) : community,
        AsOf(clock: clock, newestMessage: community.newestMessage, chosen: asOf))
    }
  }
}

/// Filters of a list.
struct ListOptions: ParsableArguments {
  @Option(help: "Only rows that hold these words; quotes keep a phrase together.")
  var filter: String?

  @Option(help: "At most so many rows.")
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit: at most \(limit) rows is not possible.") }
  }

  /// The rows that pass, no more than wanted.
  func rows<Row>(_ rows: some Sequence<Row>, mask: [Bool]?, index: (Row) -> Int) -> [Row] {
    var found: [Row] = []
    for row in rows where mask?[index(row)] ?? true {
      if let limit, found.count >= limit { break }
      found.append(row)
    }
    return found
  }
}

extension MemberSort: ExpressibleByArgument {}
extension ConversationSort: ExpressibleByArgument {}
