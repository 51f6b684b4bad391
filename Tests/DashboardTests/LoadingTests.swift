import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct LoadingTests {
  @Test func theStatusLineSaysHowMuchIsLoaded() {
    let whole = Town.make()
    var person = Person(CountedTexts(whole).snapshot(read: 62))
    person.sees("loading 62 % ██████▎░░░ 52 messages")
    person.happen(.community(CountedTexts(whole).snapshot()))
    person.sees("52 messages · 14 members")
    person.doesNotSee("loading")
  }

  @Test func aConversationSaysThatItsBeginningMayBeMissing() {
    let whole = Town.make()
    var person = Person(CountedTexts(whole).snapshot(read: 62))
    person.press("3", "Enter")
    person.sees("Older messages are still loading.")
    person.happen(.community(CountedTexts(whole).snapshot()))
    person.doesNotSee("Older messages are still loading.")
    person.sees("J. Okafor")
  }

  @Test func aMemberPageSaysThatItsCountIsNotFinal() {
    var person = Person(CountedTexts(Town.make()).snapshot(read: 62))
    person.press("2", "/ana", "Enter", "Enter")
    person.sees("3 messages so far, older ones")
  }

  @Test func problemsAreCountedWithTheCommandThatShowsThem() {
    let person = Person(CountedTexts(Town.make()).snapshot(problems: 3))
    person.sees("3+ problems: rounds check")
    Person(CountedTexts(Town.make()).snapshot(problems: 1)).sees("1+ problems: rounds check")
  }

  @Test(arguments: [(40, 10), (20, 5), (80, 24)])
  func loadingFitsSmallWindows(_ columns: Int, _ rows: Int) {
    var person = Person(CountedTexts(Town.make()).snapshot(read: 62, problems: 3), columns: columns, rows: rows)
    person.press("3", "Enter", "j", "G")
    #expect(person.screen.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) <= columns })
    if columns >= 40 { person.sees("62 %") }
  }
}
