import CommunityModel

@testable import FollowUps

/// A small community for tests of the worklist: members m0, m1, … and messages that can be quoted.
enum Ward {
  static let now = Timestamp(rfc3339: "2026-11-23T15:00:00Z") ?? .distantPast
  static let hour: Int64 = 3600
  static let day: Int64 = 86_400

  /// Hours before now.
  static func ago(_ hours: Double) -> Timestamp { now.adding(seconds: -Int64(hours * 3600)) }

  /// Member number i has the acuity 1 … 5 of the list, 0 for none. Messages are q0, q1, … by m0, so many hours old.
  static func community(
    _ acuities: [Int] = [2, 2, 2, 2], roles: [Role] = [], segments: [[String]] = [], messageHours: [Double] = [],
    dailyTouches: Int? = nil
  ) -> Community {
    let members = acuities.indices.map { index in
      MemberRecord(
        id: "m\(index)", name: "Member \(index)", role: roles.isEmpty ? .patient : roles[index % roles.count],
        acuity: acuities[index] == 0 ? nil : acuities[index],
        segments: segments.isEmpty ? nil : segments[index % segments.count])
    }
    let messages = messageHours.enumerated().map { number, hours in
      MessageRecord(id: "q\(number)", conversation: "c", author: "m0", sentAt: ago(hours), text: "text \(number)")
    }
    return Community(
      profile: CommunityProfile(name: "Ward", dailyTouches: dailyTouches), members: members, conversations: [],
      messages: messages)
  }

  static func builder(_ community: Community, zone: ZoneRule = .utc) -> WorklistBuilder {
    WorklistBuilder(community, asOf: now, zone: zone)
  }

  static func signal(
    _ rule: SignalRule, _ severity: Severity, hours: Double = 10, _ community: Community? = nil,
    quotes: [String] = []
  ) -> Signal {
    Signal(
      rule, severity, since: ago(hours), title: "\(rule.rawValue) \(hours)", reason: "because",
      messages: quotes.compactMap { community?.row(ofMessage: $0) })
  }

  static func flag(
    _ id: String = "f1", of member: String = "m0", priority: FlagPriority = .routine, signal: SignalRule? = nil,
    message: String? = nil, due: Timestamp? = nil, owner: String? = nil, raised hours: Double = 5
  ) -> Flag {
    Flag(
      id: id, member: member, priority: priority, reason: "reason of \(id)", signal: signal, message: message, due: due,
      owner: owner, raisedBy: "amy", raisedAt: ago(hours))
  }

  static func closed(_ flag: Flag, hours: Double, _ status: FlagStatus = .completed) -> Flag {
    var flag = flag
    flag.status = status
    flag.closedAt = ago(hours)
    flag.changedAt = ago(hours)
    return flag
  }

  static func snoozed(_ flag: Flag, at hours: Double, until: Timestamp) -> Flag {
    var flag = flag
    flag.status = .onHold
    flag.snoozedUntil = until
    flag.changedAt = ago(hours)
    return flag
  }

  static func touch(hours: Double, seq: Int = 1, next: Timestamp? = nil) -> Touch {
    Touch(
      seq: seq, at: ago(hours), by: "amy",
      draft: TouchDraft(member: "m0", channel: "phone", outcome: "well", next: next))
  }

  static func plan(next: Timestamp?, cadenceDays: Double? = nil, seq: Int = 1) -> Plan {
    Plan(seq: seq, at: ago(500), by: "amy", draft: PlanDraft(aim: "walk", cadenceDays: cadenceDays, next: next))
  }

  /// The list of cases of m0, m1, ….
  static func list(_ cases: [MemberCase], in community: Community, zone: ZoneRule = .utc) -> Worklist {
    let builder = builder(community, zone: zone)
    builder.fill(cases.enumerated().map { (MemberRow($0), $1) })
    return builder.worklist(lastSeq: 7)
  }

  static func kase(
    _ signals: [Signal] = [], flags: [Flag] = [], plan: Plan? = nil, touches: [Touch] = [], withheld: Bool = false
  ) -> MemberCase {
    MemberCase(
      signals: MemberSignals(signals: signals, isWithheld: withheld), flags: flags, plan: plan, touches: touches)
  }
}
