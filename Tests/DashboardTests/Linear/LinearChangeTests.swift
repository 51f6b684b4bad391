import CommunityModel
import Drawing
import Testing

@testable import Dashboard
@testable import FollowUps

@Suite struct LinearChangeTests {
  /// What is heard after keys.
  private func after(_ keys: [String], _ person: inout Person) -> [String] {
    let before = person.state
    for key in keys { person.press(key) }
    return linearChanges(from: before, to: person.state, width: 0, hasActed: true)
  }

  @Test func aMoveSaysOnlyTheLineThatIsSelectedNow() {
    var person = Person.rounding(columns: 78, rows: 120, emergency: false)
    let heard = after(["j"], &person)
    #expect(heard.count == 1)
    #expect(heard[0].hasPrefix("2 of ") && heard[0].contains(", selected: "))
  }

  @Test func theEndOfAListSaysWhereOneIs() {
    var person = Person.rounding(columns: 78, rows: 120, emergency: false)
    person.press("g")
    #expect(after(["k"], &person).last?.hasPrefix("1 of ") == true)
  }

  @Test func anotherScreenIsSaidAndAPageIsRead() {
    var person = Person.rounding(columns: 78, rows: 120, emergency: false)
    #expect(after(["2"], &person).contains { $0.hasPrefix("Members, screen 2") })
    let page = after(["/ana", "Enter", "Enter"], &person)
    #expect(page.contains { $0.hasPrefix("Ana Ruiz") && $0.contains("(page, here)") })
    // The picture of her ties stands before what she said, one line up.
    #expect(page.contains { $0.hasPrefix("Opens, 2 of ") && $0.contains(", selected: ") })
    let next = after(["j"], &person)
    #expect(next.count == 1 && next[0].hasPrefix("Opens, 3 of "))
  }

  @Test func aRefusalIsSaidAgainWhenItComesAgain() {
    var person = Person.rounding(columns: 78, rows: 120, emergency: false)
    let once = after(["s"], &person)
    #expect(once == ["Here who needs somebody most always comes first. F filters the list."])
    #expect(after(["s"], &person) == once)
  }

  @Test func aFormSaysTheFieldThatOneGoesTo() {
    var person = Person.rounding(columns: 78, rows: 120, emergency: false)
    let form = after(["f"], &person)
    #expect(form.first?.hasPrefix("Flag ") == true)
    #expect(form.contains { $0.hasPrefix("Reason: ") && $0.hasSuffix("(selected)") })
    let next = after(["Tab"], &person)
    #expect(next.contains { $0.hasPrefix("Priority: ") && $0.hasSuffix("(selected)") })
    #expect(next.count <= 3, "\(next)")
    #expect(after(["Esc"], &person).first == "Closed.")
  }

  @Test func anEmergencyAndNewMessagesAreSaidWhenTheyCome() {
    var person = Person.rounding(columns: 78, rows: 120, emergency: false)
    var before = person.state
    person.happen(.worklist(Needed.worklist(for: person.state.community)))
    let news = linearChanges(from: before, to: person.state, width: 0)
    #expect(news.first == "Emergency: 林美 Mei Lin, “chest pain”, 3 minutes ago.")
    before = person.state
    person.happen(.clock(Town.now.adding(seconds: 120)))
    #expect(linearChanges(from: before, to: person.state, width: 0).isEmpty, "time alone is no news")
  }
}
