import CommunityModel
import CommunityStore
import FollowUps

/// `rounds show worklist --json`: one object a row.
struct WorklistJSON {
  let community: Community
  let asOf: Timestamp
  let names: Names
  let reader: FlagReader

  /// `place` counts from 1 in the whole list; `isBelowLine` says that the team does not reach so far today.
  func line(_ row: WorklistRow, place: Int?, isBelowLine: Bool, isSnoozed: Bool) -> [UInt8] {
    let member = community.members[row.member]
    return JSONLine.bytes { line in
      line.field("place", place)
      line.field("member", member.id)
      line.field("memberName", member.name)
      line.field("role", member.role.name)
      line.field("acuity", member.acuity)
      line.field("severity", row.severity.word)
      line.field("why", why(row))
      line.field("owner", row.owner)
      line.field("ownerName", row.owner.map { names($0) })
      line.field("since", row.since)
      line.field("next", row.next)
      line.field("overdue", row.isOverdue(asOf: asOf))
      line.field("belowLine", isBelowLine)
      line.field("snoozed", isSnoozed)
      line.list("signals", row.signals) { line, signal in line.nested { fields(of: signal, &$0) } }
      line.list("flags", row.flags) { line, flag in
        line.nested { $0.fields(of: flag, asOf: asOf, names: names, reader: reader) }
      }
    }
  }

  /// Why, unless it is the reason of a flag that is for others.
  func why(_ row: WorklistRow) -> String {
    // The list itself says nothing of a flag that not everybody may read.
    guard row.signals.isEmpty, let flag = row.flags.first, flag.audience != .team else { return row.why }
    return reader.reason(of: flag)
  }

  private func fields(of signal: Signal, _ line: inout JSONLine) {
    line.field("rule", signal.rule.rawValue)
    line.field("severity", signal.severity.word)
    line.field("since", signal.since)
    line.field("title", signal.title)
    line.field("reason", signal.reason)
    line.field("messages", signal.messages.compactMap { community.id(of: $0) })
    line.field("words", signal.words)
    line.list("numbers", signal.numbers) { line, number in
      line.nested {
        $0.field("name", number.name)
        $0.field("value", .number(number.value))
        $0.field("unit", number.unit.isEmpty ? nil : number.unit)
      }
    }
  }
}

extension Severity {
  /// The word that programs read.
  var word: String {
    switch self {
    case .emergency: "emergency"
    case .red: "red"
    case .amber: "amber"
    case .watch: "watch"
    }
  }
}
