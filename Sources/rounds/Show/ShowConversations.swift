import ArgumentParser
import CommunityModel

/// `rounds show conversations`.
struct ShowConversations: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "conversations", abstract: "List conversations.")

  @OptionGroup var options: ShowOptions
  @OptionGroup var list: ListOptions

  @Option(help: "recent, unanswered, busiest or name.")
  var sort = ConversationSort.recent

  @Flag(help: "Only those that nobody has answered.")
  var unanswered = false

  func run() throws {
    try options.read { community, asOf in
      let mask = list.filter.map { community.conversations.matching(Needle($0)) }
      var table = Table([
        .init(name: "id", head: "Id", most: 24), .init(name: "title", head: "Title", most: 48),
        .init(name: "channel", head: "Channel", most: 20), .init(name: "messages", head: "Messages", isNumber: true),
        .init(name: "lastMessageAt", head: "Last message"), .init(name: "age", head: "Age", isNumber: true),
        .init(name: "waitingSince", head: "Waiting since"), .init(name: "closedAt", head: "Closed"),
      ])
      let sorted = community.conversations(sortedBy: sort).lazy.filter {
        !unanswered || community.waitingSince($0) != nil
      }
      for row in list.rows(sorted, mask: mask, index: \.index) {
        let conversation = community.conversations[row]
        let last = community.lastMessageAt(in: row)
        table.add([
          .text(conversation.id), .text(conversation.title), .text(conversation.channel),
          .number(community.messageCount(in: row)), .text(last?.description),
          .text(last.map { Age(of: $0, asOf: asOf.time).text }), .text(community.waitingSince(row)?.description),
          .text(conversation.closedAt?.description),
        ])
      }
      options.json ? table.printJSON() : table.printText()
    }
  }
}
