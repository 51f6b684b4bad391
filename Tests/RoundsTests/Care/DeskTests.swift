import CommunityModel
import Dashboard
import FollowUps
import Foundation
import Testing

@testable import rounds

/// The thread that writes what people do.
@Suite struct DeskTests {
  private let sandbox: Sandbox
  private let store: HandMadeStore
  private let posted = PostedEvents()

  init() throws {
    sandbox = try Sandbox()
    store = try CareStore.make(sandbox.path + "/store")
  }

  private func desk() -> CareDesk {
    let posted = posted
    return CareDesk(store.path, names: Names(profile)) { posted.post($0) }
  }

  private var profile: CommunityProfile {
    CommunityProfile(
      name: "Harbor", team: [TeamMember(id: "amy", name: "Amy Ross"), TeamMember(id: "tom", name: "Tom Kerr")])
  }

  private let now = Timestamp(seconds: 1_795_269_720)

  /// The events without their contents: what the screen is told, in order.
  private var told: [String] {
    posted.all.compactMap { event in
      switch event {
      case .care(let state): "care \(state.lastSeq)"
      case .recorded(let id, .success(let seq)): "recorded \(id) as \(seq)"
      case .recorded(let id, .failure(let refusal)): "refused \(id): \(refusal.message)"
      default: nil
      }
    }
  }

  @Test func theNewStateIsToldBeforeTheWordThatItIsSaved() throws {
    let posted = posted
    let clerk = try #require(CareClerk(desk()) { posted.post($0) })
    clerk.record(7, .raise([FlagDraft(member: "ana", reason: "dizzy")]), by: "amy", at: now)
    clerk.record(8, .claim(["f1"], raising: []), by: "tom", at: now)
    clerk.record(9, .claim(["f1"], raising: []), by: "amy", at: now)
    // Whoever leaves right after Enter has lost nothing.
    clerk.finish()
    let told = told.filter { $0 != "care 0" }
    #expect(Array(told.prefix(4)) == ["care 1", "recorded 7 as 1", "care 2", "recorded 8 as 2"])
    #expect(told.count == 5)
    #expect(told.last?.hasPrefix("refused 9") == true && told.last?.contains("Tom Kerr") == true)
    let lines = try String(contentsOfFile: store.path + "/journal.jsonl", encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 2)
  }

  @Test func ofTwoDesksTheSecondSeesWhatTheFirstWroteBeforeItJudges() throws {
    let (first, second) = (desk(), desk())
    try first.catchUp()
    try second.catchUp()
    _ = try first.record(.raise([FlagDraft(member: "ana", reason: "dizzy")]), by: "amy", at: now).get()
    _ = try first.record(.claim(["f1"], raising: []), by: "tom", at: now).get()
    // It has not caught up: it finds out while it holds the lock.
    let refusal = second.record(.claim(["f1"], raising: []), by: "amy", at: now)
    guard case .failure(let reason) = refusal else {
      Issue.record("two have it")
      return
    }
    #expect(reason.isConflict && reason.message.contains("Tom Kerr"))
    #expect(second.state.lastSeq == 2 && second.state.flag("f1")?.owner == "tom")
  }

  @Test func whatCannotBeWrittenIsRefusedInASentenceAndChangesNothing() throws {
    // A folder in the place of the journal refuses root too.
    try FileManager.default.createDirectory(atPath: store.path + "/journal.jsonl", withIntermediateDirectories: true)
    let desk = desk()
    #expect(throws: (any Error).self) { try desk.catchUp() }
    let result = desk.record(.raise([FlagDraft(member: "ana", reason: "dizzy")]), by: "amy", at: now)
    guard case .failure(let refusal) = result else {
      Issue.record("it was written")
      return
    }
    #expect(refusal.message.contains("journal.jsonl"))
    #expect(desk.state.flags.isEmpty)
    // The worklist does not wait for a journal that cannot be read.
    #expect(told.first == "care 0")
  }

  @Test func anAlarmNeitherComesEarlyNorAllTheTime() {
    var alarm = Alarm()
    #expect(alarm.milliseconds(now) == nil)
    alarm.set(now.adding(seconds: 90))
    #expect(alarm.milliseconds(now) == 90_001)
    #expect(alarm.milliseconds(now.adding(seconds: 200)) == 0)
    alarm.rang(now)
    #expect(alarm.milliseconds(now) == nil)
    alarm.set(now)
    #expect(alarm.milliseconds(now) == 60_000)
  }

  @Test func viewsAreKeptForEachPersonAndStore() throws {
    var filter = WorklistFilter()
    filter.mine = true
    filter.signal = "F4"
    let path = sandbox.state + "/views.json"
    let file = ViewFile(path: path)
    #expect(file.read().isEmpty)
    #expect(
      file.write([SavedView(name: "My urgent ones", filter: filter), SavedView(name: "All", filter: WorklistFilter())]))
    #expect(ViewFile(path: path).read().map(\.name) == ["My urgent ones", "All"])
    #expect(ViewFile(path: path).read().first?.filter == filter)
    // One that nobody understands does not cost the others.
    try Data("[{\"name\":1},{\"name\":\"All\",\"filter\":{\"mine\":false,\"unowned\":true,\"overdue\":false}}]".utf8)
      .write(to: URL(fileURLWithPath: path))
    #expect(file.read().map(\.name) == ["All"])
    #expect(!ViewFile(path: nil).write([]))
  }

  @Test func aClinicsWordListStandsInForTheShippedOneAndAMistakeIsNamed() throws {
    #expect(WordLists(store.path).problems.isEmpty)
    let shipped = WordLists(store.path).lexicons.map(\.language)
    #expect(shipped.contains("en") && shipped.contains("es"))
    try FileManager.default.createDirectory(atPath: store.path + "/words", withIntermediateDirectories: true)
    try store.write("{\"language\":\"en\"}", to: "words/en.json")
    try store.write("not JSON", to: "words/pt.json")
    let broken = WordLists(store.path)
    #expect(broken.problems.count == 2)
    #expect(broken.problems[0].hasPrefix("words/en.json: ") && broken.problems[1].hasPrefix("words/pt.json: "))
    #expect(broken.lexicons.map(\.language) == shipped)
    #expect(broken.lexicons.first { $0.language == "en" } == Lexicon.shipped.first { $0.language == "en" })
  }
}
