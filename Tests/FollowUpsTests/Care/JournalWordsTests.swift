import CommunityModel
import TestSupport
import Testing

@testable import FollowUps

struct JournalWordsTests {
  @Test func whatWasDoneIsReadBackFromItsLine() throws {
    var chance = SeededGenerator(seed: 4)
    for seq in 1...4000 {
      let action = AnyAction.action(&chance, upTo: 9)
      let at = Timestamp(milliseconds: 1_795_000_000_123 + Int64(seq))
      let entry = action.entry(at: at, by: "amy", in: CareState())
      let event = try #require(CareEvent(JournalEvent(seq: seq, previous: "", entry: entry)))
      #expect(event == CareEvent(seq: seq, at: at, by: "amy", action: action))
    }
  }

  @Test func oneFlagHasItsMemberAsSubjectAndPlainFields() {
    let due = Timestamp(seconds: 1_795_000_000)
    let draft = FlagDraft(member: "ana", reason: "300", signal: .unanswered, priority: .urgent, due: due)
    let entry = CareAction.raise([draft]).entry(at: due, by: "amy", in: CareState())
    #expect(entry.event == "flag-raised")
    #expect(entry.subject == "ana")
    #expect(
      entry.data == [
        "reason": .text("300"), "signal": .text("F1"), "priority": .text("urgent"), "due": .text("\(due)"),
        "audience": .text("team"),
      ])
  }

  @Test func aLotIsOneLineWithListsSideBySide() {
    let drafts = [
      FlagDraft(member: "ana", reason: "a", message: "m1"), FlagDraft(member: "bo", reason: "b", owner: "tom"),
    ]
    let entry = CareAction.raise(drafts).entry(at: CareDesk.start, by: "amy", in: CareState())
    #expect(entry.subject == nil)
    #expect(entry.data["members"] == .list(["ana", "bo"]))
    #expect(entry.data["messages"] == .list(["m1", ""]))
    #expect(entry.data["priority"] == .text("routine"))
    #expect(entry.data["owner"] == .list(["", "tom"]))
    #expect(entry.data["due"] == nil)
  }

  @Test func whatOnlyANewerProgramKnowsLosesNoFlag() throws {
    let data: [String: JournalValue] = [
      "reason": .text("r"), "priority": .text("yesterday"), "signal": .text("F12"), "due": .text("soon"),
      "audience": .text("board"),
    ]
    let entry = JournalEntry(at: CareDesk.start, by: "amy", event: "flag-raised", subject: "ana", data: data)
    var desk = CareDesk()
    desk.write(entry)
    let flag = try desk.flag("f1")
    #expect(flag.priority == .urgent && flag.signal == nil && flag.due == nil && flag.audience == .clinical)
  }

  @Test func aPINNeverStandsInASentence() {
    let action = CareAction.setPIN(member: "amy", hash: "scrypt$secret")
    let event = CareEvent(seq: 1, at: CareDesk.start, by: "amy", action: action)
    #expect(event.sentence(name: CareDesk.name) == "set their own PIN")
  }

  @Test func sentencesNameWhatWasDone() {
    func sentence(_ action: CareAction) -> String {
      CareEvent(seq: 17, at: CareDesk.start, by: "amy", action: action)
        .sentence(name: CareDesk.name, time: { _ in "Tue 9:00" })
    }
    let draft = FlagDraft(member: "ana", reason: "no answer", priority: .urgent, due: CareDesk.start)
    #expect(sentence(.raise([draft])) == "raised f17 for Ana: “no answer” (urgent, due Tue 9:00)")
    #expect(
      sentence(.raise([draft, FlagDraft(member: "bo", reason: "b")])) == "raised 2 flags, f17 to f17.2, for Ana, Bo")
    #expect(sentence(.claim(["f1", "f2", "f3", "f4", "f5"], raising: [])) == "claimed f1, f2, f3 and 2 more")
    #expect(sentence(.cancel(["f1"], reason: "moved away")) == "cancelled f1, not done because: “moved away”")
    #expect(
      sentence(.touch(TouchDraft(member: "ana", channel: "phone", outcome: "better", flag: "f1", because: "no stamps")))
        == "reached Ana by phone for f1: “better”, not as they asked because: “no stamps”")
    #expect(sentence(.undo(3)) == "took back line 3")
  }
}
