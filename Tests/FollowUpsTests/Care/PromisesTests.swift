import CommunityModel
import TestSupport
import Testing

@testable import FollowUps

struct PromisesTests {
  private static let day = CareDesk.start.adding(days: 1)
  private static func promises(_ desk: CareDesk, wanted: Wants? = nil) -> PromisesKept {
    desk.state.promises(from: CareDesk.start, to: CareDesk.start.adding(days: 30), wanted: { _ in wanted })
  }
  private static func due() -> CareDesk {
    var desk = CareDesk()
    desk.act("amy", .raise([FlagDraft(member: "ana", reason: "a", due: day, owner: "amy")]))
    return desk
  }

  @Test func aDueTimeThatPassesIsBroken() {
    var desk = Self.due()
    #expect(Self.promises(desk) == PromisesKept(kept: 0, due: 1))
    desk.now = Self.day
    desk.act("amy", .complete(["f1"], outcome: "late"))
    #expect(Self.promises(desk) == PromisesKept(kept: 0, due: 1))
    #expect(desk.state.promises(from: CareDesk.start, to: Self.day) == PromisesKept(kept: 0, due: 0))
  }

  @Test func endingItOrATouchInTimeKeepsIt() {
    for action in [
      CareAction.complete(["f1"], outcome: "x"), .cancel(["f1"], reason: "x"),
      .touch(TouchDraft(member: "ana", channel: "phone", outcome: "x")),
    ] {
      var desk = Self.due()
      desk.act("amy", action)
      #expect(Self.promises(desk) == PromisesKept(kept: 1, due: 1), "\(action)")
      desk.act("amy", .undo(2))
      #expect(Self.promises(desk) == PromisesKept(kept: 0, due: 1), "what was taken back keeps nothing")
    }
  }

  @Test func aPromiseThatIsMovedBeforeItsTimeCountsAtTheNewOne() {
    var desk = Self.due()
    desk.act("amy", .change(["f1"], FlagChange(due: Self.day.adding(days: 1))))
    desk.now = Self.day
    desk.act("amy", .complete(["f1"], outcome: "x"))
    #expect(Self.promises(desk) == PromisesKept(kept: 1, due: 1))
    var late = Self.due()
    late.now = Self.day
    late.act("amy", .change(["f1"], FlagChange(due: Self.day.adding(days: 1))))
    late.act("amy", .complete(["f1"], outcome: "x"))
    #expect(Self.promises(late) == PromisesKept(kept: 1, due: 2), "moved too late, the first one is broken")
  }

  @Test func puttingOffMovesIt() {
    var desk = Self.due()
    desk.act("amy", .snooze(["f1"], until: Self.day.adding(days: 2), text: ""))
    #expect(desk.state.promises(from: Self.day, to: Self.day.adding(days: 1)) == PromisesKept(kept: 0, due: 0))
    #expect(Self.promises(desk) == PromisesKept(kept: 0, due: 1))
  }

  @Test func whatWasEnteredInErrorPromisedNothing() {
    var desk = Self.due()
    desk.act("amy", .enterInError(["f1"], reason: "x"))
    #expect(Self.promises(desk) == PromisesKept(kept: 0, due: 0))
  }

  @Test func theNextTouchIsKeptByATouch() {
    var desk = CareDesk()
    desk.act("amy", .plan(member: "ana", PlanDraft(aim: "walk", next: Self.day)))
    #expect(Self.promises(desk) == PromisesKept(kept: 0, due: 1))
    desk.act("amy", .touch(TouchDraft(member: "ana", channel: "phone", outcome: "x", next: Self.day.adding(days: 1))))
    #expect(Self.promises(desk) == PromisesKept(kept: 1, due: 2))
    desk.act("amy", .plan(member: "ana", PlanDraft(aim: "swim", next: Self.day.adding(days: 3))))
    desk.act("amy", .endPlan(member: "ana", reason: "moved"))
    #expect(Self.promises(desk) == PromisesKept(kept: 1, due: 2), "a plan that ended before promised nothing")
  }

  @Test func theWayThatTheyAskedForIsAPromise() {
    var desk = CareDesk()
    desk.write(.touch(TouchDraft(member: "ana", channel: "Phone", outcome: "x")), by: "amy")
    desk.write(.touch(TouchDraft(member: "ana", channel: "letter", outcome: "x", because: "line was dead")), by: "amy")
    #expect(Self.promises(desk, wanted: Wants(channel: "phone")) == PromisesKept(kept: 1, due: 2))
    #expect(Self.promises(desk, wanted: Wants(hours: "mornings")) == PromisesKept(kept: 0, due: 1))
  }

  @Test(arguments: 0..<20) func timesAddUp(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    var desk = CareDesk()
    for _ in 0..<200 {
      desk.now = desk.now.adding(seconds: Int64(chance.number(0..<1500)))
      desk.act(chance.pick(AnyAction.people), AnyAction.action(&chance, upTo: desk.state.lastSeq))
    }
    let end = CareDesk.start.adding(days: 10)
    let all = desk.state.promises(from: .distantPast, to: end)
    let cut = CareDesk.start.adding(seconds: Int64(chance.number(0..<200_000)))
    let (a, b) = (desk.state.promises(from: .distantPast, to: cut), desk.state.promises(from: cut, to: end))
    #expect(a.kept + b.kept == all.kept && a.due + b.due == all.due)
    #expect(all.kept <= all.due && all.due > 10)
  }
}
