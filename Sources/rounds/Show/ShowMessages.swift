import ArgumentParser
import CommunityModel
import CommunityStore
import Synchronization

/// `rounds show messages`.
struct ShowMessages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "messages", abstract: "List messages, newest first; of one conversation, as it reads.")

  @OptionGroup var options: ShowOptions
  @OptionGroup var list: ListOptions

  @Option(help: ArgumentHelp("Only of this conversation.", valueName: "id"))
  var conversation: String?

  @Option(help: ArgumentHelp("Only by this member.", valueName: "id"))
  var author: String?

  func run() throws {
    try options.read { community, asOf in
      var rows: [(row: MessageRow, depth: Int)]
      if let conversation {
        guard let found = community.conversations.row(id: conversation) else {
          Standard.error("rounds: no conversation has the id “\(conversation)”")
          throw Exit.problem
        }
        rows = ReplyTree(community, conversation: found).nodes.map { ($0.row, $0.depth) }
      } else if let author {
        rows = try messages(by: author, community)
      } else if let filter = list.filter {
        rows = search(filter, community).map { ($0, 0) }
      } else {
        rows = newestFirst(community)
      }
      if let author { rows.removeAll { community.members[community.messages[$0.row].author].id != author } }
      if let filter = list.filter.map({ Needle($0) }) {
        rows.removeAll { community.messages[$0.row].isDeleted || !filter.matches(community.text(of: $0.row)) }
      }
      print(rows.prefix(list.limit ?? .max), community, asOf)
    }
  }

  private func messages(by author: String, _ community: Community) throws -> [(row: MessageRow, depth: Int)] {
    guard let found = community.members.row(id: author) else {
      Standard.error("rounds: no member has the id “\(author)”")
      throw Exit.problem
    }
    return community.messages(by: found).reversed().map { ($0, 0) }
  }

  private func newestFirst(_ community: Community) -> [(row: MessageRow, depth: Int)] {
    var rows: [(time: Timestamp, row: MessageRow)] = []
    community.messages.forEach { rows.append(($0.sentAt, $0.row)) }
    return rows.sorted { ($0.time, $0.row.raw) > ($1.time, $1.row.raw) }.map { ($0.row, 0) }
  }

  /// The same search that the screen runs, waited for.
  private func search(_ filter: String, _ community: Community) -> [MessageRow] {
    SearchWait.hits(Needle(filter), community, conversation: nil, limit: .max)
  }

  private func print(
    _ rows: ArraySlice<(row: MessageRow, depth: Int)>, _ community: Community, _ asOf: AsOf
  ) {
    var table = Table([
      .init(name: "id", head: "Id", most: 24), .init(name: "sentAt", head: "Sent"),
      .init(name: "age", head: "Age", isNumber: true), .init(name: "author", head: "Author id", most: 20),
      .init(name: "authorName", head: "Author", most: 24), .init(name: "conversation", head: "Conversation", most: 24),
      .init(name: "depth", head: "Depth", isNumber: true), .init(name: "deleted", head: "Deleted"),
      .init(name: "text", head: "Text", most: 100),
    ])
    for (row, depth) in rows {
      let message = community.messages[row]
      let author = community.members[message.author]
      table.add([
        .text(community.id(of: row)), .text(message.sentAt.description),
        .text(Age(of: message.sentAt, asOf: asOf.time).text), .text(author.id), .text(author.name),
        .text(community.conversations[message.conversation].id), .number(depth), .flag(message.isDeleted),
        .text(message.isDeleted ? nil : community.text(of: row)),
      ])
    }
    options.json ? table.printJSON() : table.printText()
  }
}
