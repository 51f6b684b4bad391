import CommunityModel
import TestSupport
import Testing

@testable import FollowUps

/// Random days on a ward: whatever happened in whatever order, the list is the one that would be made anew.
struct WorklistPropertyTests {
  private static let count = 700
  private let community = Ward.community(
    (0..<count).map { $0 % 6 }, messageHours: (0..<60).map { Double($0) * 3 }, dailyTouches: 20)

  private func randomCase(_ chance: inout SeededGenerator, _ member: Int, now: Timestamp) -> MemberCase {
    func time(_ spread: Int64) -> Timestamp { now.adding(seconds: Int64.random(in: -spread...spread, using: &chance)) }
    var signals: [Signal] = []
    for rule in SignalRule.allCases where chance.number(0..<6) == 0 {
      let severity: Severity = rule == .redFlag ? .emergency : chance.pick([.watch, .amber, .red])
      var signal = Signal(rule, severity, since: time(40 * Ward.day), title: "\(rule)", reason: "")
      if chance.number(0..<2) == 0 {
        signal.messages = (0..<2).compactMap { _ in community.row(ofMessage: "q\(chance.number(0..<60))") }
      }
      signals.append(signal)
    }
    signals.sort { ($1.severity, $0.rule) < ($0.severity, $1.rule) }
    var flags: [Flag] = []
    for number in 0..<chance.pick([0, 0, 0, 1, 2, 3]) {
      var flag = Flag(
        id: "f\(member).\(number)", member: "m\(member)", status: chance.pick(FlagStatus.allCases),
        priority: chance.pick(FlagPriority.allCases), reason: "r",
        signal: chance.number(0..<2) == 0 ? chance.pick(SignalRule.allCases) : nil,
        message: chance.number(0..<2) == 0 ? "q\(chance.number(0..<60))" : nil,
        due: chance.number(0..<2) == 0 ? time(3 * Ward.day) : nil, owner: chance.pick([nil, "amy", "ben"]),
        raisedBy: "amy", raisedAt: time(20 * Ward.day))
      flag.changedAt = max(flag.raisedAt, time(10 * Ward.day))
      if flag.status == .onHold { flag.snoozedUntil = time(3 * Ward.day) }
      if !flag.isOpen { flag.closedAt = flag.changedAt }
      flags.append(flag)
    }
    flags.removeAll { $0.status == .enteredInError }
    let touches =
      chance.number(0..<3) == 0 ? [Ward.touch(hours: Double(chance.number(0..<900)), next: time(Ward.day))] : []
    let mentions = chance.number(0..<8) == 0 ? [community.row(ofMessage: "q\(member % 60)")].compactMap { $0 } : []
    return MemberCase(
      signals: MemberSignals(signals: signals, mentions: mentions, isWithheld: chance.number(0..<20) == 0),
      flags: flags,
      plan: chance.number(0..<4) == 0 ? Ward.plan(next: time(2 * Ward.day)) : nil, touches: touches)
  }

  @Test(arguments: [1, 2, 3])
  func changesOneByOneGiveTheListThatIsMadeAtOnce(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    var cases: [Int: MemberCase] = [:]
    var now = Ward.now
    for member in 0..<Self.count where member % 3 != 0 { cases[member] = randomCase(&chance, member, now: now) }
    let builder = WorklistBuilder(community, asOf: now, zone: MadeZones.newYork)
    builder.fill(cases.sorted { $0.key < $1.key }.map { (MemberRow($0.key), $0.value) })
    for _ in 0..<30 {
      for _ in 0..<chance.pick([1, 3, 60]) {
        let member = chance.number(0..<Self.count)
        let kase = chance.number(0..<4) == 0 ? MemberCase() : randomCase(&chance, member, now: now)
        cases[member] = kase
        builder.replace(MemberRow(member), with: kase)
      }
      // Mostly minutes, sometimes a night, now and then backwards.
      now = now.adding(seconds: chance.pick([0, 1, 60, 3600, 40_000, -5000]))
      builder.advance(to: community, asOf: now)

      let fresh = WorklistBuilder(community, asOf: now, zone: MadeZones.newYork)
      fresh.fill(cases.sorted { $0.key < $1.key }.map { (MemberRow($0.key), $0.value) })
      let (list, whole) = (builder.worklist(lastSeq: 1), fresh.worklist(lastSeq: 1))
      try #require(list.rows == whole.rows)
      try #require(list.snoozed == whole.snoozed)
      try #require(list.counts == whole.counts)
      try #require(list.emergencies == whole.emergencies)
      try #require(list.mentions == whole.mentions)
      try check(list, cases)
    }
  }

  /// What must hold of any list, counted the slow way.
  private func check(_ list: Worklist, _ cases: [Int: MemberCase]) throws {
    let shown = list.rows.map(\.member.index) + list.snoozed.map(\.member.index)
    let members = Set(shown)
    try #require(members.count == shown.count, "a member stands twice")
    for (member, kase) in cases {
      let answers = SignalAnswers(flags: kase.flags, touches: kase.touches, community: community)
      let holds = kase.signals.signals.contains { !answers.answer(to: $0, asOf: list.asOf).isAnswered }
      try #require(members.contains(member) == (holds || kase.flags.contains(where: \.isOpen)), "m\(member)")
    }
    for (a, b) in zip(list.rows, list.rows.dropFirst()) {
      let (x, y) = (acuity(a), acuity(b))
      try #require(
        a.severity > b.severity || a.severity == b.severity && (x < y || x == y && a.since <= b.since))
    }
    let day = LocalClock(MadeZones.newYork).civil(at: list.asOf).date
    let late = list.rows.filter { $0.isOverdue(asOf: list.asOf) }.count
    let today = list.rows.filter { row in
      row.next.map { $0 >= list.asOf && LocalClock(MadeZones.newYork).civil(at: $0).date == day } ?? false
    }.count
    try #require(list.counts.overdue == late && list.counts.dueToday == today)
    try #require(list.counts.withheld == cases.values.filter(\.signals.isWithheld).count)
    try #require(list.counts.snoozed == list.snoozed.count)
    try #require(list.emergencies.count == list.rows.filter { $0.severity == .emergency }.count)
    try #require(list.counts.belowLineSince == list.rows.dropFirst(20).map(\.since).min())
  }

  private func acuity(_ row: WorklistRow) -> Int { row.member.index % 6 == 0 ? 4 : row.member.index % 6 }
}
