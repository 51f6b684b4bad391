import CommunityModel
import Drawing
import FollowUps
import Testing

@testable import Dashboard

@Suite struct FormSizesTests {
  @Test(arguments: ["f", "t", "P", "Y", "i", "d", "x", "z", "A", "E", "X", "r"])
  func theQuestionWithTheKeyboardIsAlwaysSeen(_ key: String) {
    for size in [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 24, rows: 5)] {
      var person = Person.on("ana", columns: size.columns, rows: size.rows, glyphs: .ascii)
      person.do(.raise([FlagDraft(member: "ana", reason: "Needs a call"), FlagDraft(member: "ana", reason: "Late")]))
      person.do(.complete(["f1.2"], outcome: "Visited"))
      person.press(key)
      guard let form = person.state.openForm else {
        Issue.record("\(key) opened no form at \(size)\n\(person.screen)")
        continue
      }
      for _ in form.fields {
        guard let field = person.state.openForm?.focused else { continue }
        let lines = person.screen.split(separator: "\n").filter { $0.contains(">") }
        #expect(lines.contains { $0.contains(field.label.prefix(3)) }, "\(field.label) at \(size)\n\(person.screen)")
        #expect(person.screen.utf8.allSatisfy { $0 < 0x80 })
        if field.isText { #expect(render(person.state, theme: .mono).cursor != nil) }
        person.press("Tab")
      }
    }
  }

  @Test func aLineThatIsOnTheDiskButNotReadBackIsNotTakenBackYet() {
    var person = Person.on("ana")
    person.work?.isAnswering = false
    person.press("f", "Needs a call", "Enter")
    guard case .record(let id, let action, let by)? = person.effects.last else { return #expect(Bool(false)) }
    let answer = person.work?.write(action, by: by)
    if let answer { person.happen(.recorded(requestID: id, answer)) }
    person.sees("Saved: Ana Ruiz flagged")
    person.press("u")
    person.sees("still being read back")
    if let state = person.work?.state { person.happen(.care(state)) }
    person.press("u")
    #expect(person.recorded.last == .undo(1))
  }
}
