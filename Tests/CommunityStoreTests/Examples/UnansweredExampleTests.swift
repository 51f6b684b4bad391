import CommunityModel
import CommunityStore
import Foundation
import Testing

@Suite struct UnansweredExampleTests {
  @Test func theDocumentedExampleListsWhatIsUnanswered() throws {
    let store = try TemporaryStore.with(
      Lines.message("m1", at: 36_000) + Lines.message("m2", in: "news", at: 20)
        + Lines.message("m3", by: "bo", in: "other", at: 30)
        + Lines.message("m4", by: "ned", in: "other", at: 40))
    var printed: [String] = []
    func print(_ items: Any...) { printed.append(items.map { "\($0)" }.joined(separator: " ")) }
    func example() throws {
      // The example begins.
      let now = Timestamp(seconds: 1_795_269_720)  // 2026-11-21T14:02:00Z
      let community = try CommunityStore.read("harbor", options: StoreOptions(clock: now))
      for row in community.conversations(sortedBy: .unanswered) {
        guard let since = community.waitingSince(row) else { break }
        print(Age(of: since, asOf: now).text, community.conversations[row].title)
      }
      // The example ends.
    }
    // The example names its store `harbor`, as one in the current folder.
    let before = FileManager.default.currentDirectoryPath
    let home = try TemporaryStore(profile: nil)
    try FileManager.default.createSymbolicLink(atPath: home.path + "/harbor", withDestinationPath: store.path)
    #expect(FileManager.default.changeCurrentDirectoryPath(home.path))
    defer { _ = FileManager.default.changeCurrentDirectoryPath(before) }
    try withExtendedLifetime(home) { try example() }
    #expect(printed == ["14 h News", "4 h Insulin before exercise"])
  }

  @Test(arguments: ["README.md", "Sources/CommunityStore/CommunityStore.docc/CommunityStore.md"])
  func thePagesShowTheProgramThatWasRun(page: String) throws {
    let lines = try text(page).split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "```swift"))
    let end = try #require(lines[(start + 1)...].firstIndex(of: "```"))
    let shown = lines[(start + 1)..<end].joined(separator: "\n")
    // Only the imports stand elsewhere in a test.
    #expect(bare(shown) == bare("import CommunityModel\nimport CommunityStore\n" + (try compiled())))
  }

  @Test func theCommentOfTheLibraryShowsItsLoop() throws {
    let documented = try text("Sources/CommunityStore/Load/CommunityStore.swift").split(separator: "\n")
      .filter { $0.hasPrefix("///     ") }.map { $0.dropFirst(8) }
    #expect(documented.count == 5)
    #expect(bare(try compiled()).hasSuffix(bare(documented.joined(separator: "\n"))))
  }

  /// The text between the two marks above.
  private func compiled() throws -> String {
    let lines = try String(contentsOfFile: #filePath, encoding: .utf8).split(separator: "\n")
    let marks = try ["begins", "ends"].map { mark in
      try #require(lines.firstIndex { bare($0) == "//Theexample\(mark)." })
    }
    return lines[(marks[0] + 1)..<marks[1]].joined(separator: "\n")
  }

  private func bare(_ text: some StringProtocol) -> String { String(text.filter { !$0.isWhitespace }) }

  /// A file of this repository.
  private func text(_ path: String) throws -> String {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
