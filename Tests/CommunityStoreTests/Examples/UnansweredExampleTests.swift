import CommunityModel
import CommunityStore
import Foundation
import Testing

@Suite struct UnansweredExampleTests {
  @Test func theDocumentedExampleListsWhatIsUnanswered() throws {
    let store = try TemporaryStore.with(
      Lines.message("m1", at: 50) + Lines.message("m2", in: "news", at: 20)
        + Lines.message("m3", by: "bo", in: "other", at: 30)
        + Lines.message("m4", by: "ned", in: "other", at: 40))
    var printed: [String] = []
    func print(_ items: Any...) { printed.append(items.map { "\($0)" }.joined(separator: " ")) }
    let (harbor, now) = (store.path, TemporaryStore.clock)
    func example() throws {
      // The example begins.
      let community = try CommunityStore.read("harbor", options: StoreOptions(clock: now))
      for row in community.conversations(sortedBy: .unanswered) {
        guard let since = community.waitingSince(row) else { break }
        print(since, community.conversations[row].title)
      }
      // The example ends.
    }
    // The example names its store `harbor`, as one in the current folder.
    let before = FileManager.default.currentDirectoryPath
    let home = try TemporaryStore(profile: nil)
    try FileManager.default.createSymbolicLink(atPath: home.path + "/harbor", withDestinationPath: harbor)
    #expect(FileManager.default.changeCurrentDirectoryPath(home.path))
    defer { _ = FileManager.default.changeCurrentDirectoryPath(before) }
    try withExtendedLifetime(home) { try example() }
    #expect(printed == ["2026-11-21T00:00:20Z News", "2026-11-21T00:00:50Z Insulin before exercise"])
  }

  @Test func theTestRunsTheTextOfTheDocumentation() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent()
    let source = try String(
      contentsOf: root.appending(path: "Sources/CommunityStore/Load/CommunityStore.swift"), encoding: .utf8)
    let documented = source.split(separator: "\n", omittingEmptySubsequences: false).filter { $0.hasPrefix("///     ") }
      .map { $0.dropFirst(8) }
    let lines = try String(contentsOfFile: #filePath, encoding: .utf8).split(separator: "\n").map {
      $0.drop { $0 == " " }
    }
    let start = try #require(lines.firstIndex(of: "// The example begins."))
    let end = try #require(lines.firstIndex(of: "// The example ends."))
    #expect(documented.map { $0.drop { $0 == " " } } == Array(lines[(start + 1)..<end]))
    #expect(documented.count == 5)
  }
}
