import ArgumentParser
import CommunityModel
import CommunityStore
import Drawing
import FollowUps
import Presenting

/// `rounds show worklist`.
struct ShowWorklist: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worklist", abstract: "List who needs a person: why, who has it, since when, and what comes next.",
    discussion: """
      The most pressing first. As JSON: a line a member with signals (rule, reason, words, numbers, message ids) and open flags, \
      those who are put off behind the others, then one line with the counts. This supports decisions: that somebody is not \
      listed never means that they are safe.
      """)

  @OptionGroup var options: ShowOptions
  @OptionGroup var filter: CareFilter

  func run() throws {
    try options.read { community, asOf in
      let desk = CareDesk(options.store, names: Names(community.profile, community), mask: community.mask)
      try desk.catchUp()
      let whole = WholeFollowUps(community, store: options.store, asOf: asOf)
      WordLists.report(whole.problems)
      let list = whole.worklist(desk.state)
      let text = WorklistJSON(
        community: community, asOf: asOf.time, names: desk.names, reader: filter.reader(community.profile))
      let passes: (WorklistRow) -> Bool = filter.test(community, asOf: asOf)
      let rows = list.rows.enumerated().filter { passes($0.element) }.prefix(filter.limit ?? .max)
      let later = list.snoozed.filter(passes)
      if options.json {
        for (place, row) in rows {
          let isBelow = list.budget.map { place >= $0 } ?? false
          put(text.line(row, place: place + 1, isBelowLine: isBelow, isSnoozed: false))
        }
        if filter.limit == nil {
          for row in later { put(text.line(row, place: nil, isBelowLine: false, isSnoozed: true)) }
        }
        put(ShowWorklist.counts(list))
      } else {
        print(Array(rows), list, text, community, asOf, desk.names)
      }
    }
  }

  private func put(_ bytes: [UInt8]) { Standard.output(String(decoding: bytes, as: UTF8.self)) }

  private static func counts(_ list: Worklist) -> [UInt8] {
    JSONLine.bytes { line in
      line.object("counts") { line in
        line.field("rows", list.rows.count)
        line.field("emergencies", list.counts.emergencies)
        line.field("overdue", list.counts.overdue)
        line.field("dueToday", list.counts.dueToday)
        line.field("snoozed", list.counts.snoozed)
        line.field("belowLine", list.counts.belowLine)
        line.field("belowLineSince", list.counts.belowLineSince)
        line.field("withheld", list.counts.withheld)
        line.field("mentions", list.mentions.count)
        line.field("older", list.counts.older)
        line.field("olderSince", list.counts.olderSince)
        line.field("missing", list.missing)
      }
    }
  }

  private func print(
    _ rows: [(offset: Int, element: WorklistRow)], _ list: Worklist, _ text: WorklistJSON, _ community: Community,
    _ asOf: AsOf, _ names: Names
  ) {
    var table = Table([
      .init(name: "severity", head: ""), .init(name: "memberName", head: "Member", most: 24),
      .init(name: "member", head: "Id", most: 16), .init(name: "acuity", head: "Acuity", isNumber: true),
      .init(name: "why", head: "Why", most: 48), .init(name: "ownerName", head: "Who has it", most: 20),
      .init(name: "since", head: "Since", isNumber: true), .init(name: "next", head: "Next"),
    ])
    for (_, row) in rows {
      let member = community.members[row.member]
      let next = row.next.map { "\($0)\(row.isOverdue(asOf: asOf.time) ? " overdue" : "")" }
      table.add([
        .text(row.severity.word), .text(member.name), .text(member.id), .number(member.acuity), .text(text.why(row)),
        .text(row.owner.map { names($0) }), .text(Age(of: row.since, asOf: asOf.time).text), .text(next),
      ])
    }
    table.printText()
    let counts = list.counts
    var words = ["\(counts.overdue) overdue", "\(counts.dueToday) due today", "\(counts.snoozed) snoozed"]
    if counts.belowLine > 0 { words.append("\(counts.belowLine) below the line of \(list.budget ?? 0) a day") }
    if counts.withheld > 0 { words.append("\(counts.withheld) without consent to contact") }
    if counts.older > 0 { words.append("\(counts.older) older that still wait for a first answer") }
    if !list.missing.isEmpty { words.append("\(list.missing.count) flagged who are not in the list of members") }
    if !list.mentions.isEmpty { words.append(counted(list.mentions.count, "mention")) }
    Standard.output("\n" + words.joined(separator: " · ") + "\n")
    if counts.emergencies > 0 {
      let local = community.profile.emergency.map { " " + SafeText.clean($0) } ?? ""
      let what = counts.emergencies == 1 ? "1 emergency" : "\(counts.emergencies) emergencies"
      Standard.output("\(what) that nobody has taken.\(local)\n")
    }
  }
}
