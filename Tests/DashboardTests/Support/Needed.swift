import CommunityModel
import Drawing

@testable import Dashboard
@testable import FollowUps

/// Worklists made by hand, so that screens are tested without rules.
enum Needed {
  static func signal(
    _ rule: SignalRule, _ severity: Severity, hoursAgo: Double, _ title: String, _ reason: String,
    messages: [MessageRow] = [], words: [String] = []
  ) -> Signal {
    Signal(
      rule, severity, since: Town.ago(hoursAgo), title: title, reason: reason, messages: messages, words: words,
      numbers: [SignalNumber("chance of a reply in 7 d", 0.34)])
  }

  /// The first message of a conversation.
  static func message(_ conversation: String, in community: Community) -> [MessageRow] {
    community.conversations.row(id: conversation).flatMap { community.messages(in: $0).first }.map { [$0] } ?? []
  }

  /// The town's worklist: one of everything. Members by id, so that it fits any snapshot that has them.
  static func worklist(
    for community: Community = Town.make(), budget: Int? = 3, generation: Int = 0, emergency: Bool = true,
    _ change: (inout Worklist) -> Void = { _ in }
  ) -> Worklist {
    func row(_ id: String) -> MemberRow? { community.members.row(id: id) }
    var rows: [WorklistRow] = []
    if let mei = row("mei"), emergency {
      rows.append(
        WorklistRow(
          member: mei, severity: .emergency,
          signals: [
            signal(
              .redFlag, .emergency, hoursAgo: 0.05, "“chest pain”", "wrote “chest pain”; show the emergency text",
              messages: message("pump", in: community), words: ["chest pain"])
          ], why: "“chest pain”", since: Town.ago(0.05)))
    }
    if let ana = row("ana") {
      rows.append(
        WorklistRow(
          member: ana, severity: .red,
          signals: [
            signal(
              .unanswered, .red, hoursAgo: 26, "unanswered 26 h",
              "question unanswered for 26 h; the target is 4 h (acuity 2)", messages: message("sugar", in: community)),
            signal(.askedAgain, .amber, hoursAgo: 10, "asked again", "asked a second time, nobody replied between"),
            signal(.alone, .watch, hoursAgo: 900, "alone: team only", "all two-way ties are with the team for 37 d"),
          ], flags: [flag("f17", "ana", .urgent, owner: "amy", dueIn: 4)], why: "unanswered 26 h", owner: "amy",
          since: Town.ago(26), next: Town.now.adding(seconds: 4 * 3600)))
    }
    if let tom = row("tom") {
      rows.append(
        WorklistRow(
          member: tom, severity: .red, flags: [flag("f9", "tom", .asap, owner: "lena", dueIn: -3)],
          why: "wanted a call about his father", owner: "lena", since: Town.ago(70),
          next: Town.now.adding(seconds: -3 * 3600)))
    }
    if let jose = row("jose") {
      rows.append(
        WorklistRow(
          member: jose, severity: .amber,
          signals: [signal(.plan, .amber, hoursAgo: 200, "plan: touch is late", "next touch was due 8 d ago")],
          why: "plan: touch is late", since: Town.ago(200), next: Town.now.adding(days: 3)))
    }
    if let jo = row("jo") {
      rows.append(
        WorklistRow(
          member: jo, severity: .watch,
          signals: [signal(.silence, .watch, hoursAgo: 31 * 24, "silent 31 d", "wrote on 41 days, silent for 31 d")],
          why: "silent 31 d", since: Town.ago(31 * 24)))
    }
    var snoozed: [WorklistRow] = []
    if let omar = row("omar") {
      snoozed.append(
        WorklistRow(
          member: omar, severity: .amber, flags: [flag("f3", "omar", .routine, owner: "amy", dueIn: 48)],
          why: "kidney clinic called", owner: "amy", since: Town.ago(100), next: Town.now.adding(days: 2)))
    }
    var counts = WorklistCounts()
    counts.overdue = rows.count { $0.isOverdue(asOf: Town.now) }
    counts.dueToday = 1
    counts.snoozed = snoozed.count
    counts.belowLine = budget.map { max(0, rows.count - $0) } ?? 0
    counts.belowLineSince = counts.belowLine > 0 ? Town.ago(31 * 24) : nil
    counts.emergencies = rows.count { $0.severity == .emergency }
    var worklist = Worklist(
      asOf: Town.now, generation: generation, rows: rows, snoozed: snoozed, budget: budget, counts: counts,
      emergencies: rows.filter { $0.severity == .emergency })
    change(&worklist)
    return worklist
  }

  /// Everybody who is called Person, and an emergency.
  static func everybody(in community: Community) -> Worklist {
    worklist(for: community) { worklist in
      for number in 0..<30 {
        guard let row = community.members.row(id: "x\(number)") else { continue }
        worklist.edit {
          $0.append(
            WorklistRow(member: row, severity: .watch, why: "silent \(number) d", since: Town.ago(Double(number) * 24)))
        }
      }
    }
  }

  static func flag(
    _ id: String, _ member: String, _ priority: FlagPriority, owner: String?, dueIn hours: Double?,
    reason: String = "wants to hear about the dose", audience: FlagAudience = .team
  ) -> Flag {
    Flag(
      id: id, member: member, status: owner == nil ? .requested : .accepted, priority: priority, reason: reason,
      due: hours.map { Town.now.adding(seconds: Int64($0 * 3600)) }, owner: owner, audience: audience,
      raisedBy: "lena", raisedAt: Town.ago(30))
  }

  /// The town as it is, made once.
  static let usual = town()

  /// The town with what a community says about emergencies.
  static func town(
    emergency: String = "Call 911 or go to the nearest emergency room. Crisis line: 988.",
    _ change: (inout Town.Records) -> Void = { _ in }
  ) -> Community {
    var records = Town.records()
    change(&records)
    return Community(
      profile: CommunityProfile(
        name: "Harbor Diabetes Circle",
        team: [
          TeamMember(id: "amy", name: "Amy Ross", role: .nurse), TeamMember(id: "sam", name: "Sam Hart", role: .staff),
        ],
        dailyTouches: 3, escalation: "Page the nurse on call: 555-0123.",
        emergency: emergency),
      members: records.members, conversations: records.conversations, messages: records.messages)
  }
}

extension Person {
  /// Somebody whose worklist is there.
  static func rounding(
    _ community: Community = Needed.usual, columns: Int = 140, rows: Int = 45, emergency: Bool = true,
    glyphs: GlyphSet = .unicode, trusting: Bool = false
  ) -> Person {
    var person = Person(community, columns: columns, rows: rows, glyphs: glyphs)
    if trusting { person.happen(.trust(Trusted.report(for: community))) }
    person.happen(.worklist(Needed.worklist(for: community, emergency: emergency)))
    return person
  }
}

extension Worklist {
  /// Changes rows as an array.
  mutating func edit(_ change: (inout [WorklistRow]) -> Void) {
    var all = Array(rows)
    change(&all)
    rows = WorklistRows(all)
  }
}
