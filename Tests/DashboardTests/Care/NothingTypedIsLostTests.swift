import CommunityModel
import Drawing
import FollowUps
import Testing

@testable import Dashboard

@Suite struct NothingTypedIsLostTests {
  private func flagged() -> Person {
    var person = Person.on("ana")
    person.do(.raise([FlagDraft(member: "ana", reason: "Needs a call")]), by: "tomas")
    return person
  }

  @Test func nothingIsCalledSavedBeforeItIsOnTheDisk() {
    var person = flagged()
    person.work?.isAnswering = false
    person.press("d", "Spoke with her", "Enter")
    person.sees("saving…")
    person.sees("Spoke with her")
    person.doesNotSee("Saved:")
    person.press("abc")
    person.sees("Saving. Esc closes the window meanwhile.")
    person.answerRecords()
    person.sees("Saved: Ana Ruiz is done.")
    person.doesNotSee("saving…")
    #expect(person.state.overlay == nil)
  }

  @Test func aFullDiskLeavesTheFormWithAllThatWasTyped() {
    var person = flagged()
    person.work?.failure = "the disk is full"
    person.press("d", "Spoke with her", "Enter")
    person.sees("Not saved: the disk is full")
    person.sees("Spoke with her")
    person.doesNotSee("Saved:")
    person.work?.failure = nil
    person.press("Enter")
    person.sees("Saved: Ana Ruiz is done.")
    #expect(person.work?.state.flag("f1")?.outcome == "Spoke with her")
  }

  @Test func aFormThatWasClosedWhileItWasSavedComesBackWhenItWasNot() {
    var person = flagged()
    person.work?.isAnswering = false
    person.work?.failure = "the disk is full"
    person.press("d", "Spoke with her", "Enter", "Esc")
    person.doesNotSee("Spoke with her")
    person.answerRecords()
    person.sees("Not saved: the disk is full")
    person.sees("Spoke with her")
  }

  @Test func whoWasFirstIsNamedAndTheFormStays() {
    var person = flagged()
    person.work?.isAnswering = false
    person.press("i", "Called twice", "Enter")
    guard case .record(let id, _, _)? = person.effects.last else { return #expect(Bool(false)) }
    person.happen(.recorded(requestID: id, .failure(CareRefusal("Tomas Berg closed it.", isConflict: true))))
    person.sees("Tomas Berg closed it.")
    person.sees("Called twice")
  }

  @Test func escKeepsWhatWasTypedForThisMemberOnly() {
    var person = flagged()
    person.press("i", "Half a sen", "Esc")
    person.doesNotSee("Half a sen")
    person.press("2", "Esc", "/jose", "Enter", "Enter", "f")
    person.doesNotSee("Half a sen")
    person.press("Esc", "h", "/", "C-u", "ana", "Enter", "Enter", "i")
    person.sees("Half a sen")
    person.sees("What you typed before is back.")
    person.press("tence", "Enter")
    person.sees("Saved:")
    #expect(person.recorded == [.note(["f1"], text: "Half a sentence")])
    person.press("i")
    person.doesNotSee("Half a sen")
  }

  @Test func whatOnePersonTypedIsNotShownToTheNext() {
    var person = flagged()
    person.press("i", "Private words", "Esc")
    person.happen(.person("tomas", readMarks: [:], readBaseline: Town.ago(48), views: []))
    person.press("i")
    person.sees("Note on Ana Ruiz")
    person.doesNotSee("Private words")
    person.press("Esc")
    person.happen(.person("amy", readMarks: [:], readBaseline: Town.ago(48), views: []))
    person.press("i")
    person.sees("Private words")
  }

  @Test(arguments: [Size(columns: 40, rows: 10), Size(columns: 24, rows: 4), Size(columns: 200, rows: 60)])
  func anotherSizeAHelpAndNewsLeaveTheFormAsItIs(_ size: Size) {
    var person = flagged()
    person.press("i", "Called twice")
    person.happen(.resize(size))
    person.happen(.community(Town.make()))
    person.happen(.clock(Town.now.adding(days: 1)))
    person.press("F1")
    person.press("Esc")
    person.sees("Called twice")
    person.happen(.resize(Size(columns: 80, rows: 24)))
    person.press(" more", "Enter")
    #expect(person.recorded == [.note(["f1"], text: "Called twice more")])
  }

  @Test func theAnswerFindsItsFormUnderTheHelp() {
    var person = flagged()
    person.work?.isAnswering = false
    person.press("i", "Called", "Enter", "F1")
    person.answerRecords()
    person.press("Esc")
    person.doesNotSee("Note on")
    var other = flagged()
    other.work?.isAnswering = false
    other.work?.failure = "no space left"
    other.press("i", "Called", "Enter", "F1")
    other.answerRecords()
    other.press("Esc")
    other.sees("Not saved: no space left")
    other.sees("Called")
  }
}
