import CommunityModel
import Testing

@testable import FollowUps

struct FlagLifeTests {
  private static func raised(by: String = "amy") -> CareDesk {
    var desk = CareDesk()
    desk.act(by, .raise([FlagDraft(member: "ana", reason: "asked about 300")]))
    return desk
  }

  @Test func aFlagIsRaisedClaimedBegunAndCompleted() throws {
    var desk = Self.raised()
    #expect(try desk.flag("f1").status == .requested)
    desk.act("tom", .claim(["f1"], raising: []))
    #expect(try desk.flag("f1").status == .accepted)
    #expect(try desk.flag("f1").owner == "tom")
    desk.act("tom", .touch(TouchDraft(member: "ana", channel: "phone", outcome: "better", flag: "f1")))
    #expect(try desk.flag("f1").status == .inProgress)
    desk.act("tom", .complete(["f1"], outcome: "insulin changed by Dr Lee"))
    let flag = try desk.flag("f1")
    #expect(flag.status == .completed && flag.outcome == "insulin changed by Dr Lee" && flag.closedAt == desk.now)
    #expect(flag.history == [1, 2, 3, 4])
    #expect(desk.state.openFlags(of: "ana").isEmpty)
  }

  @Test func theSecondClaimIsRefusedWithTheNameOfTheFirst() throws {
    var desk = Self.raised()
    desk.act("tom", .claim(["f1"], raising: []))
    let refusal = desk.act("lin", .claim(["f1"], raising: []))
    #expect(refusal == CareRefusal("Tom has f1 (Ana) already.", isConflict: true))
    // Even a line that got into the journal anyway does not take it from the first.
    desk.write(.claim(["f1"], raising: []), by: "lin")
    #expect(try desk.flag("f1").owner == "tom")
    #expect(desk.state.passedOver == 1)
  }

  @Test func twoDashboardsCannotClaimTheSameRow() throws {
    var desk = CareDesk()
    let row = FlagDraft(member: "ana", reason: "silent 31 d", signal: .silence)
    #expect(desk.act("amy", .claim([], raising: [row])) == nil)
    #expect(try desk.flag("f1").owner == "amy")
    #expect(desk.act("tom", .claim([], raising: [row]))?.message == "Amy has f1 (Ana) already.")
    #expect(desk.act("tom", .claim([], raising: [FlagDraft(member: "ana", reason: "other")]))?.isConflict == true)
  }

  @Test func theSameSignalIsNotFlaggedTwiceButASecondEmergencyIs() {
    var desk = CareDesk()
    desk.act("amy", .raise([FlagDraft(member: "ana", reason: "a", signal: .unanswered)]))
    let again = desk.act("tom", .raise([FlagDraft(member: "ana", reason: "b", signal: .unanswered)]))
    #expect(again?.message == "Ana has f1 open for the same reason: add a note to it instead.")
    for message in ["m1", "m2"] {
      #expect(
        desk.act("tom", .raise([FlagDraft(member: "ana", reason: "chest", signal: .redFlag, message: message)])) == nil)
    }
    #expect(desk.act("tom", .raise([FlagDraft(member: "ana", reason: "x", signal: .redFlag, message: "m2")])) != nil)
  }

  @Test func onlyItsOwnerEndsAFlagButAnybodyMayTakeItOver() throws {
    var desk = Self.raised()
    desk.act("tom", .claim(["f1"], raising: []))
    let refusal = desk.act("lin", .complete(["f1"], outcome: "done"))
    #expect(refusal?.message == "Tom has f1 (Ana): assign it to yourself first if you take it over.")
    #expect(desk.act("lin", .assign(["f1"], to: "lin")) == nil)
    #expect(desk.act("lin", .complete(["f1"], outcome: "done")) == nil)
    #expect(
      desk.act("tom", .snooze(["f1"], until: desk.now, text: ""))?.message == "Lin completed f1 (Ana): reopen it first."
    )
  }

  @Test func aSnoozedFlagComesBackByItself() throws {
    var desk = Self.raised()
    desk.act("amy", .claim(["f1"], raising: []))
    let until = desk.now.adding(days: 1)
    desk.act("amy", .snooze(["f1"], until: until, text: ""))
    let flag = try desk.flag("f1")
    #expect(flag.isOpen && flag.isSnoozed(asOf: desk.now) && flag.status(asOf: desk.now) == .onHold)
    #expect(!flag.isSnoozed(asOf: until) && flag.status(asOf: until) == .accepted)
    desk.now = until
    desk.act("amy", .touch(TouchDraft(member: "ana", channel: "phone", outcome: "ok", flag: "f1")))
    #expect(try desk.flag("f1").status == .inProgress)
    #expect(try desk.flag("f1").snoozedUntil == nil)
  }

  @Test func aHandOffStaysWithTheGiverUntilItIsReadBack() throws {
    var desk = Self.raised()
    desk.act("amy", .claim(["f1"], raising: []))
    desk.act("amy", .offer(["f1"], to: "tom", text: "call at 9"))
    #expect(try desk.flag("f1").owner == "amy")
    #expect(
      desk.act("lin", .accept(["f1"], readBack: "mine"))?.message == "f1 (Ana) is offered to Tom, who has to answer.")
    #expect(desk.act("tom", .accept(["f1"], readBack: " ")) != nil)
    #expect(desk.act("tom", .accept(["f1"], readBack: "Ana, 300, call at 9")) == nil)
    #expect(try desk.flag("f1").owner == "tom")
    #expect(try desk.flag("f1").handOff == nil)
    #expect(desk.act("tom", .decline(["f1"], reason: "no")) != nil)
  }

  @Test func anotherWayThanTheMemberAskedForWantsAReason() {
    var desk = CareDesk()
    let touch = TouchDraft(member: "ana", channel: "letter", outcome: "sent")
    let record: (String) -> Wants? = { _ in Wants(channel: "Phone or visit", hours: "mornings") }
    let refusal = desk.state.refusal(of: .touch(touch), by: "amy", name: CareDesk.name, wanted: record)
    #expect(refusal?.message == "Ana asked for Phone or visit, mornings: say why it was another way.")
    var visit = touch
    visit.channel = "visit"
    #expect(desk.state.refusal(of: .touch(visit), by: "amy", name: CareDesk.name, wanted: record) == nil)
    // What they said since goes before their record.
    desk.act("amy", .recordWants(member: "ana", Wants(channel: "letter")))
    #expect(desk.state.refusal(of: .touch(touch), by: "amy", name: CareDesk.name, wanted: record) == nil)
    #expect(desk.act("amy", .touch(visit)) != nil)
    visit.because = "passed by"
    #expect(desk.act("amy", .touch(visit)) == nil)
  }

  @Test func whatWasEnteredInErrorIsHiddenAndKept() throws {
    var desk = Self.raised()
    desk.act("amy", .enterInError(["f1"], reason: "wrong Ana"))
    #expect(desk.state.flags.isEmpty && desk.state.flags(of: "ana").isEmpty && desk.state.flaggedMembers.isEmpty)
    #expect(try desk.flag("f1").status == .enteredInError)
    #expect(desk.act("amy", .reopen(["f1"], text: "")) != nil)
  }

  @Test func whoMayReadAFlag() {
    var flag = Flag(
      id: "f1", member: "ana", reason: "r", owner: "tom", audience: .owner, raisedBy: "amy", raisedAt: CareDesk.start)
    #expect(flag.isVisible(to: "amy", role: .staff) && flag.isVisible(to: "tom", role: nil))
    #expect(!flag.isVisible(to: "lin", role: .nurse))
    flag.audience = .clinical
    #expect(flag.isVisible(to: "lin", role: .nurse) && !flag.isVisible(to: "lin", role: .staff))
    flag.audience = .team
    #expect(flag.isVisible(to: "lin", role: nil))
  }

  @Test(arguments: ["f", "f0", "f01", "f1.1", "f1.0", "f1.02", "f1.2", "f1x", "g1", "f-1", "", "f99999999999999999999"])
  func whatIsNoIdOfAFlagFindsNone(id: String) {
    #expect(Self.raised().state.flag(id) == nil)
    #expect(Self.raised().state.flag("f1") != nil)
  }

  @Test func aTimeInThePastIsRefusedWhereTheClockIsKnown() {
    let desk = Self.raised()
    let action = CareAction.snooze(["f1"], until: desk.now, text: "")
    #expect(desk.state.refusal(of: action, by: "amy", name: { $0 }, asOf: desk.now) != nil)
    #expect(desk.state.refusal(of: action, by: "amy", name: { $0 }, asOf: desk.now.adding(seconds: -1)) == nil)
  }
}
