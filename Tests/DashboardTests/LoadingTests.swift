import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct LoadingTests {
  /// Texts of a community that is there, for a snapshot that says it is still loading.
  private struct Texts: RecordSource {
    let whole: Community

    func text(of row: MessageRow) -> String { whole.text(of: row) }
    func record(of row: MessageRow) -> MessageRecord? { whole.record(of: row) }
    func row(ofMessage id: String) -> MessageRow? { nil }
    func memberRecord(at place: UInt64) -> MemberRecord? { nil }
    func conversationRecord(at place: UInt64) -> ConversationRecord? { nil }
  }

  private static func snapshot(of whole: Community, read: Int64, problems: Int = 0) -> Community {
    Community(
      profile: whole.profile, members: whole.members, conversations: whole.conversations, messages: whole.messages,
      activity: whole.activity, orders: whole.orders,
      progress: LoadProgress(bytesRead: read, bytesTotal: 100, isComplete: read == 100), problems: [],
      problemCount: problems, newestMessage: whole.newestMessage, texts: Texts(whole: whole))
  }

  @Test func theStatusLineSaysHowMuchIsLoaded() {
    let whole = Town.make()
    var person = Person(Self.snapshot(of: whole, read: 62))
    person.sees("loading 62 % ██████▎░░░ 52 messages")
    person.happen(.community(Self.snapshot(of: whole, read: 100)))
    person.sees("52 messages · 14 members")
    person.doesNotSee("loading")
  }

  @Test func aConversationSaysThatItsBeginningMayBeMissing() {
    let whole = Town.make()
    var person = Person(Self.snapshot(of: whole, read: 62))
    person.press("3", "Enter")
    person.sees("Older messages are still loading.")
    person.happen(.community(Self.snapshot(of: whole, read: 100)))
    person.doesNotSee("Older messages are still loading.")
    person.sees("J. Okafor")
  }

  @Test func aMemberPageSaysThatItsCountIsNotFinal() {
    var person = Person(Self.snapshot(of: Town.make(), read: 62))
    person.press("2", "/ana", "Enter", "Enter")
    person.sees("3 messages so far, older ones")
  }

  @Test func problemsAreCountedWithTheCommandThatShowsThem() {
    let person = Person(Self.snapshot(of: Town.make(), read: 100, problems: 3))
    person.sees("3 problems: rounds check")
  }

  @Test(arguments: [(40, 10), (20, 5), (80, 24)])
  func loadingFitsSmallWindows(_ columns: Int, _ rows: Int) {
    var person = Person(Self.snapshot(of: Town.make(), read: 62, problems: 3), columns: columns, rows: rows)
    person.press("3", "Enter", "j", "G")
    #expect(person.screen.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) <= columns })
    if columns >= 40 { person.sees("62 %") }
  }
}
