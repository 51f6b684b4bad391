import CommunityModel
import Drawing
import FollowUps
import Testing

@testable import Dashboard

/// Somebody goes to a patient and leaves the screen.
@Suite struct LockTests {
  private func somebody(columns: Int = 80, rows: Int = 24) -> Person {
    var person = Person(Needed.town(), columns: columns, rows: rows)
    person.work = Shift()
    person.happen(.worklist(Needed.worklist(for: person.state.community, emergency: true)))
    person.happen(.secretKnown(true))
    person.effects = []
    return person
  }

  private func answer(_ person: inout Person, _ isRight: Bool) {
    guard case .checkSecret(let id, _, .unlock)? = person.effects.last else {
      Issue.record("nothing was to be compared")
      return
    }
    person.happen(.secretChecked(requestID: id, isRight))
  }

  @Test(arguments: [(80, 24), (40, 10), (200, 60), (20, 5), (1, 1)])
  func theLockedScreenHoldsNoNameAndNoWordOfAnybody(_ size: (Int, Int)) {
    var person = somebody(columns: size.0, rows: size.1)
    person.press("L")
    let frame = render(person.state, theme: .mono)
    let text = FrameText.encode(frame).lowercased()
    let community = person.state.community
    var words: [String] = [community.profile.name]
    for index in 0..<community.members.count { words.append(community.members[MemberRow(index)].name) }
    for index in 0..<community.conversations.count {
      words.append(community.conversations[ConversationRow(index)].title)
    }
    community.messages.forEach { words.append(community.text(of: $0.row)) }
    for word in words.flatMap({ $0.lowercased().split(whereSeparator: { !$0.isLetter }) }) where word.count > 5 {
      #expect(
        !text.contains(word) || SelfSaid.words.contains(String(word)), "“\(word)” is on the locked screen\n\(text)")
    }
    #expect(person.effects.contains(.clearTerminal))
    #expect(frame.cursor == nil)
  }

  /// The words that the locked screen says itself.
  private enum SelfSaid {
    static let words: Set = ["emergency", "nobody", "passphrase"]
  }

  @Test func itShowsTheClockAndHowManyEmergenciesNobodyHasTaken() {
    var person = somebody(columns: 24, rows: 6)
    person.press("L")
    person.sees("1 emergency")
    person.happen(.resize(Size(columns: 80, rows: 24)))
    person.sees("1 emergency that nobody has taken")
    person.sees("Type your PIN or passphrase, then Enter.")
    person.sees("█████")
    person.happen(.worklist(Needed.worklist(for: person.state.community, emergency: false)))
    person.doesNotSee("emergency")
  }

  @Test func aHalfTypedFormIsThereAgainAsItWas() {
    var person = somebody()
    person.press("2", "/ana", "Enter", "f", "half a sen")
    let before = render(person.state, theme: .mono)
    person.happen(.lock)
    person.doesNotSee("half")
    person.press("wrong", "C-c", "C-z", "q", "Esc", "F1", "Tab")
    #expect(!person.effects.contains(.quit) && !person.effects.contains(.suspend))
    person.press("Enter")
    answer(&person, true)
    #expect(render(person.state, theme: .mono) == before)
    person.press("tence")
    person.sees("half a sentence")
  }

  @Test func whatHappensMeanwhileGoesOnBehindTheLockAndNothingCountsAsRead() {
    var person = somebody()
    person.press("3", "Enter", "L")
    person.effects = []
    var town = Town.records()
    town.say("insulin", "tom", hoursAgo: 0.01, "A word that nobody saw")
    person.happen(.community(town.community()))
    #expect(!person.effects.contains { if case .markRead = $0 { true } else { false } })
    person.happen(.mouse(MouseEvent(action: .press, position: .init(column: 3, row: 3))))
    person.press("x", "Enter")
    answer(&person, true)
    #expect(!person.state.isLocked)
  }

  @Test func aWrongSecretIsSaidAndNothingIsTakenWhileItIsCompared() {
    var person = somebody()
    person.press("L", "1234", "Enter")
    person.press("5")
    person.sees("One moment")
    answer(&person, false)
    person.sees("That was not it.")
    person.press("5678")
    person.sees("••••")
    person.doesNotSee("5678")
    person.press("Enter")
    guard case .checkSecret(_, let typed, _)? = person.effects.last else {
      Issue.record("nothing was compared")
      return
    }
    #expect(typed == "5678")
    person.sees("each wrong try")
  }

  @Test func whoHasNeitherPINNorPassphraseChoosesOneFirst() {
    var person = Person(columns: 80, rows: 24)
    person.press("L")
    person.sees("Lock the screen")
    person.press("abc", "Enter")
    person.sees("4 signs or more")
    person.press("d", "Enter", "abce", "Enter")
    person.sees("two different ones")
    #expect(!person.state.isLocked)
    person.press("abcd", "Enter", "abcd", "Enter")
    #expect(person.state.isLocked)
    #expect(person.effects.contains(.keepSecret("abcd")) && person.effects.contains(.clearTerminal))
    person.doesNotSee("abcd")
  }

  @Test func aScreenThatIdlesWithoutAnySecretIsBlankedAndOpensWithEnter() {
    var person = Person(columns: 80, rows: 24)
    person.happen(.lock)
    person.sees("Enter opens the screen.")
    person.doesNotSee("Ana")
    person.press("Enter")
    #expect(!person.state.isLocked)
  }

  @Test func aPINIsEnoughToLock() {
    var person = Person(columns: 80, rows: 24)
    person.work = Shift()
    person.do(.setPIN(member: "amy", hash: "some hash"))
    person.press("L")
    #expect(person.state.isLocked)
  }
}
