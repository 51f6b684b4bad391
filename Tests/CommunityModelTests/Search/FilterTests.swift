import CommunityModel
import Testing
import TestSupport

@Suite struct FilterTests {
  @Test func theSweepFindsWhatLookingAtEachFinds() {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<2_000 {
      var arena = TextArena()
      let texts = (0..<generator.number(0..<12)).map { _ in
        String(decoding: generator.bytes(upTo: 12, from: Array("ab c".utf8)), as: UTF8.self)
      }
      for text in texts { arena.append(text) }
      let needle = Needle(String(decoding: generator.bytes(upTo: 5, from: Array("abc \"".utf8)), as: UTF8.self))
      #expect(arena.matching(needle) == texts.map { needle.matches($0) }, "\(needle.words) in \(texts)")
    }
  }

  @Test func membersAreFoundByNameRoleAndSegmentButNotAcrossThem() {
    let community = Community(
      profile: CommunityProfile(name: "Test"),
      members: [
        MemberRecord(id: "1", name: "Ana Ruíz", role: .patient, segments: ["type 1", "pump"]),
        MemberRecord(id: "2", name: "Ned Park", role: .nurse),
      ], conversations: [], messages: [])
    let found = { (typed: String) in community.members.matching(Needle(typed)) }
    #expect(found("RUIZ") == [true, false])
    #expect(found("nurse") == [false, true])
    #expect(found("pump ana") == [true, false])
    #expect(found("ruizpatient") == [false, false])
    #expect(found("\"ruiz patient\"") == [false, false])
    #expect(found("") == [true, true])
  }

  @Test func aTitleMadeToBeSlowIsNot() {
    var arena = TextArena()
    arena.append(String(repeating: "a", count: 200_000))
    let started = ContinuousClock.now
    #expect(arena.matching(Needle("aaaa zzz")) == [false])
    // Looked at again for each of the 200,000 hits it takes minutes.
    #expect(ContinuousClock.now - started < .seconds(20))
  }
}
