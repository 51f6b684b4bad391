import CommunityModel
import Testing

@testable import FollowUps

struct WorklistTimeTests {
  let community = Ward.community(messageHours: [1])

  @Test func aSnoozedRowComesBackAtItsTime() {
    let builder = Ward.builder(community)
    let until = Ward.now.adding(days: 2)
    let flag = Ward.snoozed(Ward.flag(), at: 3, until: until)
    builder.replace(MemberRow(0), with: Ward.kase([Ward.signal(.alone, .red, hours: 99)], flags: [flag]))
    var list = builder.worklist(lastSeq: 0)
    #expect(list.rows.isEmpty && list.snoozed.map(\.next) == [until] && list.counts.snoozed == 1)
    builder.advance(to: community, asOf: until.adding(seconds: -1))
    #expect(builder.worklist(lastSeq: 0).rows.isEmpty)
    builder.advance(to: community, asOf: until)
    list = builder.worklist(lastSeq: 0)
    #expect(list.rows.count == 1 && list.snoozed.isEmpty && list.counts.snoozed == 0 && list.counts.overdue == 0)
    builder.advance(to: community, asOf: until.adding(seconds: 1))
    #expect(builder.worklist(lastSeq: 0).counts.overdue == 1)
  }

  @Test func somethingNewBringsASnoozedRowBack() {
    let flag = Ward.snoozed(Ward.flag(), at: 3, until: Ward.now.adding(days: 2))
    func isSnoozed(_ signals: [Signal], _ flags: [Flag]) -> Bool {
      let list = Ward.list([Ward.kase(signals, flags: flags)], in: community)
      #expect(list.rows.count + list.snoozed.count == 1)
      return list.snoozed.count == 1
    }
    #expect(isSnoozed([Ward.signal(.unanswered, .red, hours: 4)], [flag]))
    #expect(!isSnoozed([Ward.signal(.unanswered, .red, hours: 2)], [flag]))
    // It began before, but a message came since.
    #expect(!isSnoozed([Ward.signal(.unanswered, .red, hours: 4, community, quotes: ["q0"])], [flag]))
    #expect(!isSnoozed([Ward.signal(.redFlag, .emergency, hours: 4)], [flag]))
    #expect(!isSnoozed([], [flag, Ward.flag("f2")]))
    #expect(isSnoozed([], [flag]))
  }

  @Test func thoseWhoArePutOffStandInTheOrderOfTheirReturn() {
    let cases = [3, 1, 2].map { days in
      Ward.kase(flags: [Ward.snoozed(Ward.flag(), at: 3, until: Ward.now.adding(days: days))])
    }
    #expect(Ward.list(cases, in: community).snoozed.map(\.member.index) == [1, 2, 0])
  }

  @Test func promisesAreCountedOnTheCommunitysCalendar() {
    // 15:00 in UTC is 10:00 in New York, where today ends at 5:00 in UTC.
    func counts(_ due: String) -> [Int] {
      let flag = Ward.flag(due: MadeZones.time(due))
      let counts = Ward.list([Ward.kase(flags: [flag])], in: community, zone: MadeZones.newYork).counts
      return [counts.overdue, counts.dueToday]
    }
    #expect(counts("2026-11-23T14:59:59Z") == [1, 0])
    #expect(counts("2026-11-23T15:00:00Z") == [0, 1])
    #expect(counts("2026-11-24T04:59:59Z") == [0, 1])
    #expect(counts("2026-11-24T05:00:00Z") == [0, 0])
  }

  @Test func aPromiseIsMissedAsTheClockPassesIt() {
    let builder = Ward.builder(community)
    let due = Ward.now.adding(seconds: 600)
    builder.replace(MemberRow(0), with: Ward.kase(flags: [Ward.flag(due: due)]))
    #expect(builder.worklist(lastSeq: 0).counts.dueToday == 1)
    builder.advance(to: community, asOf: due)
    #expect(builder.worklist(lastSeq: 0).counts.overdue == 0)
    builder.advance(to: community, asOf: due.adding(seconds: 1))
    let list = builder.worklist(lastSeq: 0)
    #expect(list.counts.overdue == 1 && list.counts.dueToday == 0 && list.rows.first?.severity == .amber)
    builder.advance(to: community, asOf: Ward.now)
    #expect(builder.worklist(lastSeq: 0).counts.dueToday == 1)
    #expect(builder.worklist(lastSeq: 0).rows.first?.severity == .watch)
  }

  @Test func theNextPromiseIsTheEarliestOfFlagsAndTouches() {
    let soon = Ward.now.adding(days: 1)
    let later = Ward.now.adding(days: 4)
    func next(_ flags: [Flag], _ plan: Plan?, _ touches: [Touch] = []) -> Timestamp? {
      Ward.list(
        [Ward.kase([Ward.signal(.alone, .watch)], flags: flags, plan: plan, touches: touches)], in: community
      ).rows.first?.next
    }
    #expect(next([], nil) == nil)
    #expect(next([Ward.flag(due: later), Ward.flag("f2", due: soon)], Ward.plan(next: later)) == soon)
    #expect(next([Ward.flag(due: later)], Ward.plan(next: soon)) == soon)
    // A touch since the plan says when the next one is, or keeps the cadence.
    #expect(next([], Ward.plan(next: soon), [Ward.touch(hours: 1, seq: 9, next: later)]) == later)
    #expect(next([], Ward.plan(next: soon, cadenceDays: 7), [Ward.touch(hours: 0, seq: 9)]) == Ward.now.adding(days: 7))
    #expect(next([], Ward.plan(next: Ward.ago(5)), [Ward.touch(hours: 1, seq: 9)]) == nil)
    #expect(next([], Ward.plan(next: soon, seq: 3), [Ward.touch(hours: 1, seq: 2, next: later)]) == soon)
  }
}
