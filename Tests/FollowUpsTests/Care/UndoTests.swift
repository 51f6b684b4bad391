import CommunityModel
import Testing

@testable import FollowUps

struct UndoTests {
  @Test func aLotIsTakenBackAndDoneAgainAsOne() {
    var desk = CareDesk()
    desk.act("amy", .raise([FlagDraft(member: "ana", reason: "a"), FlagDraft(member: "bo", reason: "b")]))
    desk.act("amy", .complete(["f1", "f1.2"], outcome: "done"))
    #expect(desk.act("amy", .undo(2)) == nil)
    #expect(desk.state.openFlags.map(\.id) == ["f1", "f1.2"])
    #expect(desk.state.isUndone(2) && desk.state.undoable(by: "amy")?.seq == 1)
    #expect(desk.act("amy", .undo(1)) == nil)
    #expect(desk.state.flags.isEmpty && desk.state.flag("f1") == nil && desk.state.events(of: "ana").isEmpty)
    #expect(desk.act("amy", .redo(2)) != nil, "what was taken back last comes back first")
    #expect(desk.act("amy", .redo(1)) == nil)
    #expect(desk.act("amy", .redo(2)) == nil)
    #expect(desk.state.flags.map(\.status) == [.completed, .completed])
    #expect(desk.state.redoable(by: "amy") == nil && desk.state.undoable(by: "amy")?.seq == 2)
  }

  @Test func whatSomebodyElseWentOnWithIsNotTakenBack() throws {
    var desk = CareDesk()
    desk.act("amy", .raise([FlagDraft(member: "ana", reason: "a")]))
    desk.act("tom", .claim(["f1"], raising: []))
    let refusal = desk.act("amy", .undo(1))
    let sentence = "Since then Tom claimed f1; it cannot be taken back any more."
    #expect(refusal == CareRefusal(sentence, isConflict: true))
    desk.write(.undo(1), by: "amy")
    #expect(try desk.flag("f1").owner == "tom")
    #expect(desk.act("amy", .undo(2))?.message == "Tom did that; only they can take it back.")
    desk.act("tom", .undo(2))
    #expect(desk.act("amy", .undo(1)) == nil)
  }

  @Test func aClaimThatWasTakenBackDoesNotComeBackOverAnothers() throws {
    var desk = CareDesk()
    desk.act("amy", .raise([FlagDraft(member: "ana", reason: "a")]))
    desk.act("amy", .claim(["f1"], raising: []))
    desk.act("amy", .undo(2))
    desk.act("tom", .claim(["f1"], raising: []))
    #expect(desk.act("amy", .redo(2))?.message == "Since then Tom claimed f1; it cannot be done again.")
    desk.write(.redo(2), by: "amy")
    #expect(try desk.flag("f1").owner == "tom")
  }

  @Test func doingSomethingElseForgetsWhatCouldBeDoneAgain() {
    var desk = CareDesk()
    desk.act("amy", .raise([FlagDraft(member: "ana", reason: "a")]))
    desk.act("amy", .undo(1))
    desk.act("amy", .recordWants(member: "bo", Wants(channel: "phone")))
    #expect(desk.state.redoable(by: "amy") == nil)
    #expect(desk.act("amy", .redo(1)) != nil)
    #expect(desk.act("amy", .undo(1))?.message == "That was taken back already.")
  }

  @Test func touchesWantsAndPlansGoBackToWhatTheyWere() {
    var desk = CareDesk()
    desk.act("amy", .recordWants(member: "ana", Wants(channel: "phone")))
    desk.act("amy", .plan(member: "ana", PlanDraft(aim: "walk")))
    desk.act("amy", .recordWants(member: "ana", Wants(channel: "visit")))
    desk.act("amy", .touch(TouchDraft(member: "ana", channel: "visit", outcome: "ok")))
    desk.act("amy", .endPlan(member: "ana", reason: "done"))
    #expect(desk.state.plannedMembers.isEmpty)
    for seq in [5, 4, 3] { #expect(desk.act("amy", .undo(seq)) == nil) }
    #expect(desk.state.plannedMembers == ["ana"] && desk.state.touches(of: "ana").isEmpty)
    #expect(desk.state.wants(of: "ana") == Wants(channel: "phone"))
    #expect(desk.state.membersConcerned(after: 5) == ["ana"])
  }

  @Test func aPINCannotBeTakenBack() {
    var desk = CareDesk()
    desk.act("amy", .setPIN(member: "amy", hash: "h"))
    #expect(desk.state.undoable(by: "amy") == nil && desk.act("amy", .undo(1)) != nil)
    #expect(desk.act("tom", .setPIN(member: "amy", hash: "mine")) != nil)
    #expect(desk.state.pin(of: "amy") == "h")
    #expect(desk.act("tom", .setPIN(member: "amy", hash: "")) == nil)
    #expect(desk.state.pin(of: "amy") == nil)
  }
}
