import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct PlacesTests {
  @Test func escAfterAFilterReturnsToTheLineBefore() {
    var person = Person()
    person.press("2", "j", "j", "j")
    let before = person.selected
    person.press("/ana", "Enter")
    #expect(person.selected == "ana")
    person.press("Esc")
    #expect(person.selected == before)
    person.doesNotSee("/ana")
  }

  @Test func escReturnsFromAConversationToTheExactLineOfAnotherScreen() {
    var person = Person(columns: 80, rows: 24)
    person.press("Tab", "j")
    let before = person.screen
    person.press("Enter")
    person.sees("[3 Conversations]")
    person.sees("No low this time!")
    person.press("Esc")
    // Reading it has taken the mark of what is unread away; nothing else may differ.
    #expect(person.screen.replacingUnread == before.replacingUnread)
  }

  @Test func escWalksBackThroughEveryPlace() {
    var person = Person()
    person.press("3", "j", "Enter", "p")
    person.sees("[2 Members]")
    person.press("Enter")
    person.sees("[3 Conversations]")
    person.press("Esc")
    person.sees("[2 Members]")
    #expect(person.state.focus == .profile)
    person.press("Esc")
    person.sees("[3 Conversations]")
    #expect(person.state.focus == .thread)
    person.press("Esc")
    #expect(person.state.focus == .conversationList)
    person.press("Esc")
    person.sees("[1 Rounds]")
    person.press("Esc")
    person.sees("This is where you began. q leaves Rounds.")
  }

  @Test func openingAnExchangeShowsThatMessage() {
    var person = Person()
    person.press("2", "/ana", "Enter", "Enter", "j", "Enter")
    #expect(person.message == "¿Y si camino después de cenar? And if I walk after supper?")
  }

  @Test func aProfileBeginsWithWhatTheMemberSaidAndTheirTiesAreOneLineUp() {
    var person = Person()
    person.press("2", "/ana", "Enter", "Enter", "k", "Enter")
    #expect(person.state.screen == .ties && person.selected == "ana")
    person.press("Esc")
    #expect(person.state.focus == .profile)
  }

  @Test func escReturnsToTheOrderBeforeEvenWhenTheCursorIsOnTheSameLine() {
    var town = Town.records()
    town.conversations = Array(town.conversations.prefix(1))
    town.messages = []
    town.say("insulin", "jose", hoursAgo: 2, "Hello?")
    var person = Person(town.community())
    person.press("3", "s", "j", "Enter")
    person.sees("Conversations · unanswered")
    person.press("Esc")
    person.doesNotSee("Conversations · unanswered")
    person.sees("[3 Conversations]")
  }

  @Test func tabVisitsEveryPaneAndComesRound() {
    var person = Person()
    let first = person.state.focus
    var visited: [Pane] = []
    for _ in 0..<4 {
      visited.append(person.state.focus)
      person.press("Tab")
    }
    #expect(person.state.focus == first)
    #expect(Set(visited).count == 4)
    person.press("S-Tab")
    #expect(person.state.focus == visited.last)
  }

  @Test func vimKeysAndArrowsDoTheSame() {
    var vim = Person()
    var arrows = Person()
    for key in ["2", "j", "j", "l", "h", "k", "G", "g", "C-d", "C-u"] { vim.press(key) }
    for key in ["2", "Down", "Down", "Right", "Left", "Up", "End", "Home", "C-d", "C-u"] { arrows.press(key) }
    #expect(vim.screen == arrows.screen)
  }

  @Test func goingToAScreenLeavesTheOthersAsTheyWere() {
    var person = Person()
    person.press("2", "j", "j")
    let row = person.selected
    person.press("3", "1", "2")
    #expect(person.selected == row)
  }

  @Test func aMemberBehindAFilterIsStillOpened() {
    var person = Person()
    person.press("2", "/nurse", "Enter", "3", "/sugar", "Enter", "p")
    person.sees("[2 Members]")
    #expect(person.selected == "ana")
  }

  @Test func aDisabledKeySaysWhy() {
    var person = Person()
    person.press("s")
    person.sees("Here who needs somebody most always comes first.")
    person.press("2", "a")
    person.sees("a (answered) works in a conversation.")
    person.press("Z")
    person.sees("Z does nothing here. ? shows the keys.")
    person.press("j")
    person.doesNotSee("does nothing here")
  }

  @Test func theLoopIsAskedToLeaveSuspendAndRedraw() {
    var person = Person()
    person.press("q", "C-z", "C-l", "/", "C-c")
    #expect(person.effects == [.quit, .suspend, .redraw, .quit])
  }

  @Test func qIsALetterWhileTyping() {
    var person = Person()
    person.press("2", "/q")
    #expect(!person.effects.contains(.quit))
    person.sees("/q")
  }
}

extension String {
  /// Without the mark of what is unread and the count of it.
  var replacingUnread: String {
    split(separator: "\n").filter { !$0.contains("unread") }.joined(separator: "\n").replacing("●", with: " ")
  }
}
