import ArgumentParser
import CommunityModel

/// `rounds show members`.
struct ShowMembers: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "members", abstract: "List members.")

  @OptionGroup var options: ShowOptions
  @OptionGroup var list: ListOptions

  @Option(help: "recent, busiest or name.")
  var sort = MemberSort.recent

  func run() throws {
    try options.read { community, asOf in
      let mask = list.filter.map { community.members.matching(Needle($0)) }
      var table = Table([
        .init(name: "id", head: "Id", most: 24), .init(name: "name", head: "Name", most: 28),
        .init(name: "role", head: "Role"), .init(name: "acuity", head: "Acuity", isNumber: true),
        .init(name: "segments", head: "Segments", most: 28), .init(name: "messages", head: "Messages", isNumber: true),
        .init(name: "lastMessageAt", head: "Last message"), .init(name: "age", head: "Age", isNumber: true),
        .init(name: "left", head: "Left"), .init(name: "deceased", head: "Deceased"),
        .init(name: "manager", head: "Manager", most: 20),
      ])
      for row in list.rows(community.members(sortedBy: sort), mask: mask, index: \.index) {
        let member = community.members[row]
        let last = community.lastMessageAt(by: row)
        table.add([
          .text(member.id), .text(member.name), .text(member.role.name), .number(member.acuity),
          .text(member.segments.isEmpty ? nil : member.segments), .number(community.messageCount(by: row)),
          .text(last?.description), .text(last.map { Age(of: $0, asOf: asOf.time).text }), .flag(member.hasLeft),
          .flag(member.isDeceased), .text(member.manager),
        ])
      }
      options.json ? table.printJSON() : table.printText()
    }
  }
}
