import Testing
import TestSupport

@testable import CommunityModel

@Suite struct ReplyTreeTests {
  private func tree(_ parents: [Int?]) -> [(position: Int, depth: Int)] { ReplyTree.flatten(parents) }

  @Test func repliesStandBelowWhatTheyAnswerInTimeOrder() {
    let flat = tree([nil, 0, nil, 0, 1, 2])
    #expect(flat.map(\.position) == [0, 1, 4, 3, 2, 5])
    #expect(flat.map(\.depth) == [0, 1, 2, 1, 0, 1])
  }

  @Test func aMessageMayComeBeforeTheOneThatItAnswers() {
    let flat = tree([2, nil, nil])
    #expect(flat.map(\.position) == [1, 2, 0])
    #expect(flat.map(\.depth) == [0, 0, 1])
  }

  @Test func tenThousandLevelsAreNoDanger() {
    let flat = tree([nil] + (0..<9_999).map { $0 })
    #expect(flat.map(\.depth) == Array(0..<10_000))
  }

  @Test func aCircleIsCutAtItsEarliestMessage() {
    let flat = tree([2, 0, 1])
    #expect(flat.map(\.position) == [0, 1, 2])
    #expect(flat.map(\.depth) == [0, 1, 2])
  }

  @Test func whoAnswersSomebodyInACircleStaysBelowThem() {
    // 0 answers 2; 1 and 2 answer each other.
    let flat = tree([2, 2, 1])
    #expect(flat.map(\.position) == [1, 2, 0])
    #expect(flat.map(\.depth) == [0, 1, 2])
  }

  @Test func anyRepliesGiveEachMessageOnceBelowItsParent() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<3_000 {
      let count = generator.number(0..<24)
      let parents = (0..<count).map { position -> Int? in
        let parent = generator.number(0..<count)
        return generator.number(0..<3) == 0 || parent == position ? nil : parent
      }
      let flat = tree(parents)
      #expect(flat.map(\.position).sorted() == Array(0..<count))
      var places: [Int: Int] = [:]
      for (place, node) in flat.enumerated() { places[node.position] = place }
      for (place, node) in flat.enumerated() {
        if node.depth == 0 {
          #expect(parents[node.position] == nil || isOnCircle(node.position, parents), "\(parents)")
        } else if let parent = parents[node.position], let parentPlace = places[parent] {
          #expect(parentPlace < place && flat[parentPlace].depth == node.depth - 1, "\(parents)")
          // Nothing between the two stands higher than the reply.
          #expect(flat[(parentPlace + 1)...place].allSatisfy { $0.depth >= node.depth }, "\(parents)")
        }
      }
    }
  }

  private func isOnCircle(_ position: Int, _ parents: [Int?]) -> Bool {
    var next = parents[position]
    for _ in 0..<parents.count {
      if next == position { return true }
      next = next.flatMap { parents[$0] }
    }
    return false
  }

  @Test func anAnswerToAnotherConversationStandsOnItsOwn() throws {
    var made = MadeCommunity()
    let first = made.says("ana", in: "one", at: 0)
    made.says("bo", in: "two", at: 1, replyTo: first)
    made.says("bo", in: "two", at: 2, replyTo: "m2")
    made.says("cy", in: "two", at: 3, replyTo: "m2")
    let community = made.community
    let two = try #require(community.conversations.row(id: "two"))
    let nodes = ReplyTree(community, conversation: two).nodes
    #expect(nodes.compactMap { community.id(of: $0.row) } == ["m1", "m2", "m3"])
    #expect(nodes.map(\.depth) == [0, 0, 1])
  }
}
