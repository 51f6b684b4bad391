import CommunityModel
import TestSupport
import Testing

@testable import FollowUps

struct WorklistOrderTests {
  @Test func severityComesBeforeAcuityBeforeAge() {
    let community = Ward.community([5, 1, 0, 3, 4, 2, 2])
    let list = Ward.list(
      [
        Ward.kase([Ward.signal(.redFlag, .emergency, hours: 1)]),
        Ward.kase([Ward.signal(.silence, .watch, hours: 900)]),
        Ward.kase([Ward.signal(.unanswered, .red, hours: 30)]),
        Ward.kase([Ward.signal(.unanswered, .red, hours: 2)]),
        Ward.kase([Ward.signal(.unanswered, .red, hours: 20)]),
        Ward.kase([Ward.signal(.unanswered, .amber, hours: 3)]),
        Ward.kase([Ward.signal(.unanswered, .amber, hours: 4)]),
      ], in: community)
    // Unknown acuity stands among the fours, where age decides.
    #expect(list.rows.map(\.member.index) == [0, 3, 2, 4, 6, 5, 1])
  }

  @Test func equalsKeepTheirOrderWhateverOrderTheyCameIn() {
    let community = Ward.community(Array(repeating: 2, count: 40))
    let cases = (0..<40).map { (MemberRow($0), Ward.kase([Ward.signal(.alone, .watch)])) }
    let first = Ward.builder(community)
    first.fill(cases)
    let second = Ward.builder(community)
    for (member, kase) in cases.reversed() { second.replace(member, with: kase) }
    let order = first.worklist(lastSeq: 0).rows.map(\.member.index)
    #expect(order == second.worklist(lastSeq: 0).rows.map(\.member.index))
    // Not the order of the alphabet or of the file, which would always put the same people last.
    #expect(order != Array(0..<40))
  }

  @Test func aRowLeadsWithWhatPressesMost() {
    let community = Ward.community()
    var secret = Ward.flag("f3", priority: .stat)
    secret.audience = .owner
    let list = Ward.list(
      [
        Ward.kase([Ward.signal(.alone, .watch, hours: 700)], flags: [Ward.flag("f1", priority: .stat, owner: "ben")]),
        Ward.kase([Ward.signal(.unanswered, .red, hours: 9)], flags: [Ward.flag("f2", priority: .asap)]),
        Ward.kase(flags: [secret]),
      ], in: community)
    let rows = Dictionary(uniqueKeysWithValues: list.rows.map { ($0.member.index, $0) })
    #expect(rows[0]?.why == "reason of f1" && rows[0]?.since == Ward.ago(5) && rows[0]?.owner == "ben")
    #expect(rows[1]?.why == "F1 9.0" && rows[1]?.since == Ward.ago(9) && rows[1]?.owner == nil)
    #expect(rows[2]?.why == "flagged for its owner")
  }

  @Test(
    arguments: [
      (FlagPriority.stat, nil, Severity.red), (.asap, nil, .red), (.urgent, nil, .amber), (.routine, nil, .watch),
      (.urgent, -1, .red), (.routine, -1, .amber), (.routine, 1, .watch), (.stat, -1, .red),
    ] as [(FlagPriority, Int64?, Severity)])
  func aFlagPressesByPriorityAndByItsPromise(priority: FlagPriority, due: Int64?, severity: Severity) {
    let flag = Ward.flag(priority: priority, due: due.map { Ward.now.adding(seconds: $0) })
    #expect(Ward.list([Ward.kase(flags: [flag])], in: Ward.community()).rows.first?.severity == severity)
  }

  @Test func aMemberWithNothingOpenHasNoRow() {
    let list = Ward.list(
      [Ward.kase(), Ward.kase(flags: [Ward.closed(Ward.flag(), hours: 1)]), Ward.kase(withheld: true)],
      in: Ward.community())
    #expect(list.rows.isEmpty && list.snoozed.isEmpty && list.counts.withheld == 1)
  }

  @Test func theLineOfTheDayCountsWhoIsBelowAndSinceWhen() {
    let community = Ward.community(Array(repeating: 2, count: 600), dailyTouches: 5)
    let cases = (0..<600).map { index in
      // The watchers are below the line, and the oldest of them is not the last.
      Ward.kase([Ward.signal(.alone, index < 5 ? .red : .watch, hours: index < 5 ? 9999 : Double(index))])
    }
    let list = Ward.list(cases, in: community)
    #expect(list.budget == 5 && list.counts.belowLine == 595 && list.counts.belowLineSince == Ward.ago(599))
    #expect(Ward.list(cases, in: Ward.community([2, 2, 2])).counts.belowLineSince == nil)
  }

  @Test func mentionsAreListedNewestFirst() {
    let community = Ward.community(messageHours: [5, 1, 3])
    let rows = ["q0", "q1", "q2"].compactMap { community.row(ofMessage: $0) }
    let builder = Ward.builder(community)
    builder.replace(MemberRow(0), with: MemberCase(signals: MemberSignals(mentions: [rows[0], rows[1]])))
    builder.replace(MemberRow(1), with: MemberCase(signals: MemberSignals(mentions: [rows[2]])))
    #expect(builder.worklist(lastSeq: 0).mentions == [rows[1], rows[2], rows[0]])
    builder.replace(MemberRow(0), with: MemberCase(signals: MemberSignals(mentions: [rows[0]])))
    #expect(builder.worklist(lastSeq: 0).mentions == [rows[2], rows[0]])
  }
}

struct WorklistRowsTests {
  @Test func rowsAreLikeAnArray() {
    let rows = (0..<1000).map { WorklistRow(member: MemberRow($0), severity: .watch, why: "", since: Ward.now) }
    let list = WorklistRows(rows)
    #expect(list.count == 1000 && Array(list) == rows && list.indices == 0..<1000)
    #expect((0..<1000).allSatisfy { list[$0] == rows[$0] })
    #expect(list[300...302].map(\.member.index) == [300, 301, 302])
    #expect(WorklistRows().isEmpty && WorklistRows([]).first == nil)
  }

  @Test func whatWasPublishedStaysAsItWas() {
    let community = Ward.community(Array(repeating: 2, count: 2000))
    let builder = Ward.builder(community)
    builder.fill((0..<2000).map { (MemberRow($0), Ward.kase([Ward.signal(.alone, .watch, hours: Double($0))])) })
    let before = builder.worklist(lastSeq: 1)
    let copy = Array(before.rows)
    for index in stride(from: 0, to: 2000, by: 3) { builder.replace(MemberRow(index), with: Ward.kase()) }
    #expect(Array(before.rows) == copy)
    #expect(builder.worklist(lastSeq: 2).rows.count == 2000 - 667)
  }
}
