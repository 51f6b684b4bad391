import ArgumentParser
import CommunityModel
import CommunityStore
import FollowUps
import Presenting

/// `rounds show flags`.
struct ShowFlags: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flags", abstract: "List the open flags, the most pressing first; with --all the closed ones too.")

  @OptionGroup var options: ShowOptions
  @OptionGroup var filter: CareFilter

  @ArgumentParser.Flag(help: "Closed ones too.")
  var all = false

  func run() throws {
    try options.read { community, asOf in
      let desk = CareDesk(options.store, names: Names(community.profile, community), mask: community.mask)
      try desk.catchUp()
      let reader = filter.reader(community.profile)
      let passes: (FollowUps.Flag) -> Bool = filter.test(community, asOf: asOf)
      let flags = desk.state.flags.filter { (all || $0.isOpen) && passes($0) }.sorted { ShowFlags.isFirst($0, $1) }
      let shown = flags.prefix(filter.limit ?? .max)
      if options.json {
        for flag in shown {
          let line = JSONLine.bytes { $0.fields(of: flag, asOf: asOf.time, names: desk.names, reader: reader) }
          Standard.output(String(decoding: line, as: UTF8.self))
        }
      } else {
        ShowFlags.table(shown, asOf, desk.names, reader).printText()
      }
    }
  }

  /// Open before closed, then by priority, then by who was promised first, then by age.
  private static func isFirst(_ a: FollowUps.Flag, _ b: FollowUps.Flag) -> Bool {
    if a.isOpen != b.isOpen { return a.isOpen }
    if a.priority != b.priority { return a.priority > b.priority }
    let (first, second) = (a.due?.milliseconds ?? .max, b.due?.milliseconds ?? .max)
    if first != second { return first < second }
    return (a.raisedAt, a.id) < (b.raisedAt, b.id)
  }

  private static func table(
    _ flags: some Sequence<FollowUps.Flag>, _ asOf: AsOf, _ names: Names, _ reader: FlagReader
  ) -> Table {
    var table = Table([
      .init(name: "id", head: "Flag"), .init(name: "priority", head: "Priority"), .init(name: "status", head: "Status"),
      .init(name: "memberName", head: "Member", most: 24), .init(name: "reason", head: "Why", most: 48),
      .init(name: "ownerName", head: "Who has it", most: 20), .init(name: "due", head: "Due"),
      .init(name: "age", head: "Age", isNumber: true),
    ])
    for flag in flags {
      let due = flag.due.map { "\($0)\(flag.isOverdue(asOf: asOf.time) ? " overdue" : "")" }
      table.add([
        .text(flag.id), .text(flag.priority.rawValue), .text(flag.status(asOf: asOf.time).rawValue),
        .text(names(flag.member)),
        .text(reader.reason(of: flag)), .text(flag.owner.map { names($0) }), .text(due),
        .text(Age(of: flag.raisedAt, asOf: asOf.time).text),
      ])
    }
    return table
  }
}
