import CommunityModel
import FollowUps
import Testing

@testable import Dashboard

@Suite struct MarksTests {
  private func patients() -> Person {
    var person = Person(columns: 100, rows: 30)
    person.work = Shift()
    person.press("2", "/patient", "Enter", "g")
    return person
  }

  @Test func severalAreFlaggedWithOneLineAndOneUndo() {
    var person = patients()
    person.press("v", "v")
    person.sees("2 marked")
    person.press("f", "Ask how they are", "Enter")
    guard case .raise(let drafts)? = person.recorded.first else { return #expect(Bool(false)) }
    #expect(drafts.count == 2 && Set(drafts.map(\.member)).count == 2)
    #expect(person.recorded.count == 1)
    person.doesNotSee("2 marked")
    #expect(person.work?.state.openCount == 2)
    person.press("u")
    person.sees("Saved: taken back")
    #expect(person.work?.state.openCount == 0)
    person.press("U")
    #expect(person.work?.state.openCount == 2)
    #expect(person.recorded.count == 3)
  }

  @Test func marksStayWhenTheLotCouldNotBeSaved() {
    var person = patients()
    person.work?.failure = "the disk is full"
    person.press("v", "v", "f", "Ask", "Enter", "Esc")
    person.sees("2 marked")
  }

  @Test func aRangeAndAllThatMatchAreMarkedAndUnmarked() {
    var person = patients()
    let shown = person.state.current.list.rows.count
    #expect(shown >= 4)
    person.press("v", "j", "V")
    person.sees("3 marked")
    person.press("*")
    person.sees("\(shown) marked")
    person.press("*")
    person.sees("Nobody is marked.")
    #expect(person.state.care.marks.isEmpty)
  }

  @Test func theTeamIsNeverMarked() {
    var person = Person()
    person.press("2", "*")
    #expect(person.state.care.marks.isDisjoint(with: ["amy", "sam", "lena", "bell"]))
    #expect(person.state.care.marks.contains("ana"))
  }

  @Test func marksInAListAreNotMeantInAConversation() {
    var person = patients()
    person.press("v", "v", "3", "/night", "Enter", "Enter", "g", "f")
    person.sees("Flag Tom Kerr")
  }

  @Test func ofSeveralFlagsOnesOwnChoiceIsDone() {
    var person = Person.on("ana")
    person.do(.raise([FlagDraft(member: "ana", reason: "Needs a call")]))
    person.do(.raise([FlagDraft(member: "ana", reason: "Needs strips", priority: .stat)]))
    person.press("x")
    person.sees("not done: which flag of Ana Ruiz?")
    person.sees("1 “Needs strips”")
    person.press("2", "1", "Enter")
    #expect(person.recorded == [.cancel(["f1"], reason: "No answer")])
    person.press("d")
    person.sees("Done: Ana Ruiz")
  }

  @Test func aTouchByAnotherChannelAsksWhy() {
    var person = Person.on("ana")
    person.press("t", "1", "Enter")
    guard case .touch(let first)? = person.recorded.first else { return #expect(Bool(false)) }
    #expect(first.channel == "phone" && first.outcome == "Is well" && first.because.isEmpty)
    person.press("t", "Left a letter", "Tab", "let", "Enter")
    person.sees("Because is still empty.")
    person.press("No phone", "Enter")
    guard case .touch(let second)? = person.recorded.last else { return #expect(Bool(false)) }
    #expect(second.channel == "letter" && second.because == "No phone" && second.outcome == "Left a letter")
  }

  @Test func aPlanAndWishesAreKept() {
    var person = Person.on("ana")
    person.press("P", "Walk with my daughter", "Tab", "7", "Tab", "3d", "Enter")
    guard case .plan(let member, let plan)? = person.recorded.first else { return #expect(Bool(false)) }
    #expect(member == "ana" && plan.aim == "Walk with my daughter" && plan.cadenceDays == 7 && plan.owner == "amy")
    person.press("Y", "letter", "Enter")
    guard case .recordWants(_, let wants)? = person.recorded.last else { return #expect(Bool(false)) }
    #expect(wants.channel == "letter" && wants.hours == "mornings")
    // A plan whose next touch is past can still be changed, and ended.
    person.happen(.clock(Town.now.adding(days: 30)))
    person.press("P", "Walk more", "Enter")
    guard case .plan(_, let changed)? = person.recorded.last else { return #expect(Bool(false)) }
    #expect(changed.aim == "Walk more" && changed.next == plan.next)
    person.press("P", "Up", "She moved", "Enter")
    #expect(person.recorded.last == .endPlan(member: "ana", reason: "She moved"))
  }

  @Test func aFlagIsChangedAndPutOffAndTakenUpAgain() {
    var person = Person.on("ana")
    person.do(.raise([FlagDraft(member: "ana", reason: "Needs a call", due: Town.now.adding(days: 2), owner: "amy")]))
    person.press("E", "Enter")
    person.sees("Nothing is different yet.")
    person.press("Tab", "u", "Enter")
    #expect(person.recorded.last == .change(["f1"], FlagChange(priority: .urgent)))
    person.press("E", "none", "Enter")
    #expect(person.recorded.last == .change(["f1"], FlagChange(due: .some(nil))))
    person.press("z", "2h", "Enter")
    #expect(person.work?.state.flag("f1")?.isSnoozed(asOf: Town.now) == true)
    person.press("z")
    #expect(person.work?.state.flag("f1")?.isSnoozed(asOf: Town.now) == false)
    person.press("A", "tom", "Enter")
    #expect(person.work?.state.flag("f1")?.owner == "tomas")
    person.press("X", "2", "Enter")
    #expect(person.work?.state.flag("f1")?.status == .enteredInError)
    person.press("x")
    person.sees("Ana Ruiz has no open flag.")
  }
}
