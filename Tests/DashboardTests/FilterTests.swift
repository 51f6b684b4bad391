import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct FilterTests {
  @Test func membersAreFoundByNameRoleAndSegmentWithoutAccents() {
    var person = Person()
    person.press("2", "/munoz")
    person.sees("José Muñoz")
    person.sees("1 found")
    person.press("C-u", "kidney")
    person.sees("عمر الحداد")
    person.press("C-u", "NURSE")
    person.sees("Amy Ross")
    person.sees("1 found")
  }

  @Test func conversationsAreFoundByTitleAtOnceAndByTextWhenTheAnswerComes() {
    var person = Person()
    person.searchesAreAnswered = false
    person.press("3", "/walk")
    person.sees("1 by title, channel or tag · searching…")
    person.sees("Walks in December")
    guard case .searchTexts(let id, let query, nil)? = person.effects.last else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(query == "walk")
    person.answer(id, query, nil)
    person.sees("1 by title, channel or tag · 1 by text")
    person.sees("Insulin before exercise")
    person.doesNotSee("searching…")
  }

  @Test func anAnswerToAnOlderSearchIsPassedOver() {
    var person = Person()
    person.searchesAreAnswered = false
    person.press("3", "/wa")
    guard case .searchTexts(let old, _, _)? = person.effects.last else {
      Issue.record("nothing was asked for")
      return
    }
    person.press("l")
    #expect(person.effects.contains(.cancelSearch(id: old)))
    person.answer(old, "wa", nil)
    person.sees("searching…")
    person.doesNotSee("by text")
  }

  @Test func batchesOfAnAnswerAddUp() {
    var person = Person()
    person.searchesAreAnswered = false
    person.press("3", "/lemon")
    guard case .searchTexts(let id, _, _)? = person.effects.last else {
      Issue.record("nothing was asked for")
      return
    }
    let salt = person.state.community.conversations.row(id: "salt")!
    let insulin = person.state.community.conversations.row(id: "insulin")!
    let first = Array(person.state.community.messages(in: salt).suffix(1))
    let second = Array(person.state.community.messages(in: insulin).prefix(1))
    person.happen(.textMatches(searchID: id, first, isFinal: false))
    person.sees("1 found · searching…")
    person.happen(.textMatches(searchID: id, second, isFinal: true))
    person.sees("2 by text")
  }

  @Test func aConversationFoundByTextOpensAtTheMatchAndNGoesOn() {
    var person = Person()
    person.press("3", "/dose", "Enter", "Enter")
    #expect(person.message?.contains("I halve the mealtime dose") == true)
    person.press("n")
    #expect(person.message?.contains("I tried half the dose") == true)
    person.press("n")
    person.sees("From the beginning again.")
    #expect(person.message?.contains("I halve the mealtime dose") == true)
    person.press("N")
    #expect(person.message?.contains("I tried half the dose") == true)
  }

  @Test func wordsAreLookedForInsideAConversation() {
    var person = Person()
    person.press("3", "/carers", "Enter", "Enter", "g", "/mine", "Enter")
    person.sees("1 of 7 messages")
    #expect(person.message == "Which tea? Mine keeps me up.")
    let first = person.state.current.thread?.selected
    person.press("n")
    #expect(person.state.current.thread!.selected > first!)
    person.press("Esc")
    #expect(person.state.current.thread?.selected == 0)
    person.doesNotSee("of 7 messages")
  }

  @Test func matchesAreMarked() {
    var person = Person()
    person.press("2", "/munoz")
    let frame = render(person.state, theme: .mono)
    let marked = frame.cells.filter { $0.style.attributes.isSuperset(of: [.bold, .underline]) && $0.text != " " }
    #expect(marked.map(\.text).joined().contains("Muñoz"))
  }

  @Test func nFindsTheNextLineAfterTheFilterIsClosed() {
    var person = Person()
    person.press("2", "/type", "Esc")
    var found: Set<String> = []
    for _ in 0..<5 {
      person.press("n")
      found.insert(person.selected ?? "")
    }
    #expect(found == ["ana", "mei", "jo", "jose"])
  }

  @Test func nMovesAmongTheMatchingLinesAfterEnter() {
    var person = Person()
    person.press("3", "/question", "Enter")
    person.sees("by title, channel or tag")
    let all = person.state.current.list.rows.count
    var found: Set<String> = []
    for _ in 0..<all {
      person.press("n")
      found.insert(person.selected ?? "")
    }
    #expect(all > 2 && found.count == all)
    // Found by its channel only: nothing in it can be marked, and n says where to go on.
    person.press("/", "C-u", "movement", "Enter", "Enter", "n")
    person.sees("“movement” is not said in this conversation. h goes to the list")
  }

  @Test func nothingFoundIsSaidPlainly() {
    var person = Person()
    person.press("2", "/xyz")
    person.sees("No member matches “xyz”. Esc clears the filter.")
    person.press("Esc", "3", "/xyzzy")
    person.sees("No conversation matches “xyzzy”. Esc clears")
  }

  @Test func pastedTextGoesIntoTheLineOnOneLineAndNowhereElse() {
    var person = Person()
    person.happen(.paste("q"))
    person.sees("There is no line to paste into.")
    #expect(person.effects.isEmpty)
    person.press("2", "/")
    person.happen(.paste("  ana\nruiz\u{1B}[2J "))
    #expect(person.state.typing?.text == "ana ruiz\u{1B}[2J")
    #expect(!person.screen.contains("\u{1B}"))
  }

  @Test func backspaceInAnEmptyLineLeavesIt() {
    var person = Person()
    person.press("2", "/a", "Backspace", "Backspace")
    #expect(person.state.typing == nil)
    #expect(person.state.context == .memberList)
  }

  @Test func erasingAWordKeepsTheOthers() {
    var person = Person()
    person.press("2", "/type", "Space", "one ", "C-w")
    #expect(person.state.typing?.text == "type ")
  }

  @Test func theConversationBesideTheListMarksTheWordsOfTheFilterThatIsThereNow() {
    var person = Person()
    person.press("3", "/dose")
    #expect(person.state.current.thread?.find.text == "dose")
    person.press("C-u", "exercise")
    #expect(person.state.current.thread?.conversationID == "insulin")
    #expect(person.state.current.thread?.find.isActive == false, "found by its title")
    person.press("C-u", "supper")
    #expect(person.state.current.thread?.find.text == "supper")
  }

  @Test func aSearchThatWasLeftIsAskedForAgain() {
    var person = Person()
    person.searchesAreAnswered = false
    person.press("3", "/walk", "Enter", "Enter", "Esc")
    let searches = person.effects.filter { if case .searchTexts(_, "walk", nil) = $0 { true } else { false } }
    #expect(searches.count == 2)
  }
}
