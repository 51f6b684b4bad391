import CommunityModel
import Foundation
import Testing

@Suite struct OverviewExampleTests {
  @Test func theExampleOfTheOverviewIsWhatRunsHere() throws {
    // The example begins.
    let sugar = MessageRecord(
      id: "1", conversation: "sugar", author: "ana", sentAt: Timestamp(seconds: 1_795_000_000),
      text: "300 since Tuesday")
    let community = Community(
      profile: CommunityProfile(name: "Harbor Diabetes Circle"),
      members: [MemberRecord(id: "ana", name: "Ana Ruiz", role: .patient)],
      conversations: [ConversationRecord(id: "sugar", title: "High since Tuesday")],
      messages: [sugar])
    let waiting = community.waitingCount  // 1
    // The example ends.
    #expect(waiting == 1)

    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let page = try String(
      contentsOf: root.appending(path: "Sources/CommunityModel/CommunityModel.docc/CommunityModel.md"), encoding: .utf8)
    let here = try String(contentsOfFile: #filePath, encoding: .utf8)
    let shown = try between("```swift\n", "```", in: page)
    let run = try between("// The example begins.\n", "// The example ends.", in: here)
    #expect(bare(shown) == bare("import CommunityModel\n" + run))
  }

  private func between(_ start: String, _ end: String, in text: String) throws -> Substring {
    let rest = text[try #require(text.range(of: start)).upperBound...]
    return rest[..<(try #require(rest.range(of: end))).lowerBound]
  }

  private func bare(_ text: some StringProtocol) -> String { String(text.filter { !$0.isWhitespace }) }
}
