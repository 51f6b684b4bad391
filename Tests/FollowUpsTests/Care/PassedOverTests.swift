import CommunityModel
import Testing

@testable import FollowUps

struct PassedOverTests {
  private static func imported(_ desk: inout CareDesk, _ count: Int) {
    for _ in 0..<count { desk.write(JournalEntry(at: desk.now, by: "import", event: "imported")) }
  }

  @Test(arguments: [0, 1, 2, 3, 7, 8, 500]) func flagsAreFoundBehindLinesOfOtherKinds(count: Int) throws {
    var desk = CareDesk()
    for _ in 0..<5 {
      Self.imported(&desk, count)
      desk.act(
        "amy",
        .raise([
          FlagDraft(member: "ana", reason: "r\(desk.state.lastSeq)"),
          FlagDraft(member: "bo", reason: "b\(desk.state.lastSeq)"),
        ]))
    }
    #expect(desk.state.passedOver == 5 * count)
    for number in 1...5 {
      let line = number * (count + 1)
      #expect(try desk.flag("f\(line)").raisedAt == desk.state.event(line)?.at)
      #expect(try desk.flag("f\(line).2").member == "bo")
      #expect(desk.state.flag("f\(line).3") == nil)
      #expect(count == 0 || desk.state.flag("f\(line - 1)") == nil)
    }
    #expect(desk.state.event(0) == nil && desk.state.event(desk.state.lastSeq + 1) == nil)
    #expect(desk.state.membersConcerned(after: desk.state.lastSeq - 1) == ["ana", "bo"])
    #expect(desk.state.membersConcerned(after: desk.state.lastSeq) == [])
  }

  @Test func ofALotEachFlagThatCanTakesTheStep() throws {
    var desk = CareDesk()
    desk.act("amy", .raise([FlagDraft(member: "ana", reason: "a"), FlagDraft(member: "bo", reason: "b")]))
    desk.act("tom", .claim(["f1"], raising: []))
    desk.write(.claim(["f1", "f1.2", "f9", "f1.2"], raising: []), by: "lin")
    #expect(try desk.flag("f1").owner == "tom")
    #expect(try desk.flag("f1.2").owner == "lin")
    #expect(try desk.flag("f1.2").history == [1, 3])
    #expect(desk.state.passedOver == 0)
    #expect(desk.state.events(ofFlag: "f1").map(\.seq) == [1, 2])
  }

  @Test func aTouchStaysWithTheMemberWhereItsFlagIsAnothers() throws {
    var desk = CareDesk()
    desk.act("amy", .raise([FlagDraft(member: "ana", reason: "a")]))
    let touch = CareAction.touch(TouchDraft(member: "bo", channel: "phone", outcome: "ok", flag: "f1"))
    #expect(desk.act("amy", touch)?.message == "f1 is about Ana, not about Bo.")
    desk.write(touch, by: "amy")
    #expect(desk.state.touches(of: "bo").count == 1 && desk.state.lastTouch(of: "bo")?.seq == 2)
    #expect(try desk.flag("f1").status == .requested)
  }

  @Test(arguments: [
    ("phone", "Phone", true), ("phone or visit", "visit", true), ("letter, message", "message", true),
    ("phone", "letter", false), ("video call", "video", false), ("video call", "Video  call", true),
    ("phone/visit", "visit", true),
  ])
  func theWayIsComparedAsWordsAreWritten(asked: String, used: String, accepted: Bool) {
    #expect(Wants(channel: asked).accepts(channel: used) == accepted)
    #expect(Wants(channel: " ").accepts(channel: used) == nil)
  }

  @Test func emptyWordsAreRefused() {
    var desk = CareDesk()
    desk.act("amy", .raise([FlagDraft(member: "ana", reason: "a")]))
    for action: CareAction in [
      .raise([]), .raise([FlagDraft(member: "ana", reason: " ")]), .raise([FlagDraft(member: "", reason: "r")]),
      .claim([], raising: []), .claim(["f7"], raising: []), .assign(["f1"], to: ""), .assign([], to: "tom"),
      .change(["f1"], FlagChange()), .change(["f1"], FlagChange(reason: "")), .note(["f1"], text: "\n"),
      .complete(["f1"], outcome: ""), .cancel(["f1"], reason: ""), .enterInError(["f1"], reason: ""),
      .reopen(["f1"], text: ""), .resume(["f1"]), .offer(["f1"], to: "amy", text: ""), .decline(["f1"], reason: "r"),
      .touch(TouchDraft(member: "ana", channel: "", outcome: "o")), .plan(member: "ana", PlanDraft(aim: "")),
      .touch(TouchDraft(member: "ana", channel: "phone", outcome: "")), .endPlan(member: "ana", reason: "r"),
      .plan(member: "ana", PlanDraft(aim: "a", cadenceDays: 0)), .undo(9), .redo(1),
    ] {
      let refusal = desk.act("amy", action)
      #expect(refusal?.message.hasSuffix(".") == true, "\(action)")
    }
    #expect(desk.journal.count == 1)
  }
}
