import CommunityModel
import FollowUps
import Testing

@testable import Dashboard

@Suite struct HandOffTests {
  @Test func theGiverKeepsAFlagUntilItIsReadBack() {
    var person = Person.on("ana")
    person.do(.raise([FlagDraft(member: "ana", reason: "Needs a call", owner: "amy")]))
    person.do(.raise([FlagDraft(member: "jose", reason: "Went low twice", owner: "amy")]))
    person.press("H")
    person.sees("Needs a call")
    person.sees("Situation")
    person.press("a", "Tab", "Quiet night", "Enter")
    #expect(person.recorded.last == .offer(["f1", "f2"], to: "tomas", text: "Quiet night"))
    person.sees("offered to Tomas Berg")
    #expect(person.work?.state.flag("f1")?.owner == "amy")
    person.press("a")
    person.sees("Everything of yours is offered already.")

    person.press("Esc")
    person.happen(.person("tomas", readMarks: [:], readBaseline: Town.ago(48), views: []))
    person.sees("Amy Ross offers you 2 flags")
    person.press("j")
    person.sees("H 2 offered to you")
    person.press("H")
    person.sees("Offered to you")
    person.sees("Quiet night")
    person.press("Enter", "Enter")
    #expect(person.work?.state.flag("f1")?.owner == "amy")
    person.press("I call Ana before noon", "Enter")
    #expect(person.recorded.last == .accept(["f1"], readBack: "I call Ana before noon"))
    #expect(person.work?.state.flag("f1")?.owner == "tomas")
    person.press("g")
    person.press("x", "2", "Enter")
    #expect(person.work?.state.flag("f2")?.owner == "amy")
    #expect(person.work?.state.flag("f2")?.handOff == nil)
    person.press("x")
    person.sees("Only what is offered to you can be declined.")
    person.press("Esc")
    #expect(person.state.overlay == nil)
  }

  @Test func nothingToHandOverIsSaid() {
    var person = Person.on("ana")
    person.press("H")
    person.sees("Nothing is open that is yours, and nothing is offered to you.")
    person.press("Enter")
    person.sees("There is nothing to hand over.")
  }

  @Test func aLongHandOffIsReadToItsEndInASmallWindow() {
    var person = Person.on("ana", columns: 40, rows: 10, glyphs: .ascii)
    for number in 1...12 {
      person.do(.raise([FlagDraft(member: "ana", reason: "Reason number \(number)", owner: "amy")]))
    }
    person.press("H")
    person.sees("Reason number 1")
    person.press("j", times: 240)
    person.sees("12 of 12")
    person.press("g")
    person.sees("1 of 12")
  }
}
