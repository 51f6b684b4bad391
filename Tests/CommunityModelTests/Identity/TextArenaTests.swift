import CommunityModel
import Testing
import TestSupport

@Suite struct TextArenaTests {
  @Test func textsComeBackAsTheyWere() {
    var generator = SeededGenerator(seed: 5)
    var arena = TextArena()
    var expected: [String] = []
    for _ in 0..<2_000 {
      let text = generator.text(upTo: 12)
      arena.append(text)
      expected.append(text)
      if generator.number(0..<4) == 0 {
        let other = generator.text(upTo: 20)
        arena.replaceLast(with: other)
        expected[expected.count - 1] = other
      }
    }
    #expect(arena.count == expected.count)
    for (index, text) in expected.enumerated() {
      #expect(Array(arena[index].utf8) == Array(text.utf8))
      #expect(Array(text.utf8).withUnsafeBytes { arena.equals(index, $0) })
      for byte in arena.range(index) { #expect(arena.index(ofByte: byte, from: 0) == index) }
    }
  }

  @Test func replacingInAnEmptyArenaDoesNothing() {
    var arena = TextArena()
    arena.replaceLast(with: "x")
    #expect(arena.count == 0)
  }
}
