import CommunityModel
import TestSupport
import Testing

@testable import TrustMetrics

/// What is kept between two runs is what was found, or nothing.
@Suite struct KeptTrustTests {
  @Test(arguments: 1...6) func aReportComesBackAsItWas(seed: Int) throws {
    let (community, report) = KeptTrustTests.made(seed: UInt64(seed))
    let bytes = KeptTrust.bytes(report, of: community, salt: UInt64(seed))
    let kept = try #require(KeptTrust(bytes))
    #expect(kept.asOf == report.asOf)
    let found = kept.report(for: community)
    #expect(found.isOlder)
    #expect(found.community == report.community)
    #expect(found.history == report.history)
    #expect(!found.history.isEmpty)
    #expect(found.replies == report.replies)
    #expect(found.conversations.states == report.conversations.states)
    #expect(found.members.orders == report.members.orders)
    for row in community.members.rows {
      for id in FigureID.ofMembers {
        #expect(found.members.figure(id, row) == report.members.figure(id, row))
      }
      #expect(found.members.isTeamOnly(row) == report.members.isTeamOnly(row))
      #expect(found.members.bridgingShare(row) == report.members.bridgingShare(row))
      #expect(found.members.connectionIndex(row) == report.members.connectionIndex(row))
    }
  }

  @Test func figuresThatWereSuppressedOrNotComputedComeBackToo() throws {
    let talk = RandomTalk(seed: 3, people: 6, talks: 4, messages: 30)
    let community = Community(
      profile: CommunityProfile(name: "Small"), members: talk.members, conversations: talk.conversations,
      messages: talk.messages)
    let report = TrustEngine(community, asOf: RandomTalk.end).report()
    #expect(!report.community[.trust].standing.isShown)
    let kept = try #require(KeptTrust(KeptTrust.bytes(report, of: community, salt: 0)))
    let found = kept.report(for: community)
    #expect(found.community == report.community)
    #expect(found.members.order(.bridging) == nil)
    #expect(found.members.order(.heard) == report.members.order(.heard))
  }

  @Test func figuresFindTheirMembersByIDWhateverTheirRows() throws {
    let (community, report) = KeptTrustTests.made(seed: 5)
    let kept = try #require(KeptTrust(KeptTrust.bytes(report, of: community, salt: 99)))
    let talk = RandomTalk(seed: 5, people: 60, messages: 1500)
    let other = Community(
      profile: CommunityProfile(name: "Mixed"),
      members: [MemberRecord(id: "new", name: "New", role: .patient)]
        + talk.members.reversed(),
      conversations: talk.conversations.reversed() + [ConversationRecord(id: "later", title: "Later")],
      messages: [])
    let found = kept.report(for: other)
    #expect(found.generation == other.generation)
    for row in other.members.rows {
      let id = other.members[row].id
      let before = community.members.row(id: id)
      for figure in FigureID.ofMembers {
        let expected = before.map { report.members.figure(figure, $0) }
        #expect(found.members.figure(figure, row) == expected ?? Figure(figure, nil, count: 0, standing: .notKnownYet))
      }
    }
    for row in other.conversations.rows {
      let before = community.conversations.row(id: other.conversations[row].id)
      #expect(found.conversations.state(row) == before.map { report.conversations.state($0) } ?? .empty)
    }
  }

  @Test func rowsAreLeftOutOfASnapshotThatIsNotCompleteYet() throws {
    let (community, report) = KeptTrustTests.made(seed: 2)
    let kept = try #require(KeptTrust(KeptTrust.bytes(report, of: community, salt: 1)))
    let found = kept.report(for: .opening(CommunityProfile(name: "Opening")))
    #expect(found.members.count == 0 && found.conversations.count == 0)
    #expect(found.community == report.community)
  }

  /// Every single flip and cut is found out by the checksum.
  @Test(arguments: 1...8) func damagedBytesAreNothing(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let (community, report) = KeptTrustTests.made(seed: UInt64(seed))
    let bytes = KeptTrust.bytes(report, of: community, salt: 7)
    for _ in 0..<150 {
      #expect(KeptTrust(KeptTrustTests.damaged(bytes, from: 0, &random)) == nil)
    }
    #expect(KeptTrust([]) == nil)
    #expect(KeptTrust(Array("{\"format\":\"rounds\"}\n and some more".utf8)) == nil)
    #expect(KeptTrust(bytes) != nil)
  }

  /// Somebody may write a checksum that is right over nonsense: then what is read is still sane, and shown without a trap.
  @Test(arguments: 1...6) func bytesWithARightChecksumAreNotTrustedEither(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &* 31)
    let (community, report) = KeptTrustTests.made(seed: UInt64(seed))
    let content = Array(KeptTrust.bytes(report, of: community, salt: 7)[24...])
    var readable = 0
    for _ in 0..<150 {
      // Half of the damage falls into the first bytes, where the lengths and the community's figures are.
      let damaged = KeptTrustTests.damaged(content, from: 8, &random)
      guard let kept = KeptTrust(content: damaged[...]) else { continue }
      readable += 1
      let found = kept.report(for: community)
      for row in community.members.rows {
        for id in FigureID.ofMembers { KeptTrustTests.expectSane(found.members.figure(id, row)) }
        _ = found.members.connectionIndex(row)
      }
      for id in FigureID.allCases { KeptTrustTests.expectSane(found.community[id]) }
      for replies in found.replies.values { #expect(replies.heat.isEmpty || replies.heat.count == 168) }
    }
    #expect(readable > 10)
    // A length that promises more than there is asks for no memory.
    for place in stride(from: seed, to: min(content.count - 4, 6000), by: 13) {
      var huge = content
      for index in 0..<4 { huge[place + index] = 0xFF }
      _ = KeptTrust(content: huge[...])
    }
  }

  @Test func theSameReportAndSaltMakeTheSameBytes() {
    let (community, report) = KeptTrustTests.made(seed: 4)
    let bytes = KeptTrust.bytes(report, of: community, salt: 5)
    #expect(bytes == KeptTrust.bytes(report, of: community, salt: 5))
    #expect(bytes != KeptTrust.bytes(report, of: community, salt: 6))
  }

  private static func expectSane(_ figure: Figure) {
    #expect(figure.value?.isFinite ?? true)
    #expect(figure.interval.map { $0.lowerBound.isFinite && $0.upperBound.isFinite } ?? true)
    #expect(figure.count >= 0)
  }

  /// A byte changed, a stretch lost, doubled or cut off: never what it was.
  private static func damaged(_ bytes: [UInt8], from start: Int, _ random: inout SeededGenerator) -> [UInt8] {
    var found = bytes
    let end = random.number(0..<2) == 0 ? bytes.count : min(bytes.count, start + 3000)
    let place = random.number(start..<end)
    switch random.number(0..<6) {
    case 0: found.removeLast(bytes.count - place)
    case 1: found.remove(at: place)
    case 2: found.insert(UInt8(random.number(0..<256)), at: place)
    default: found[place] ^= 1 << UInt8(random.number(0..<8))
    }
    return found
  }

  private static func made(seed: UInt64) -> (Community, TrustReport) {
    let talk = RandomTalk(seed: seed, people: 60, messages: 1500)
    let community = Community(
      profile: CommunityProfile(name: "Kept"), members: talk.members, conversations: talk.conversations,
      messages: talk.messages)
    let engine = TrustEngine(community, asOf: RandomTalk.end)
    var report = engine.report()
    if let history = engine.history() { report.add(history) }
    if let bridging = engine.bridging() { report.add(bridging) }
    return (community, report)
  }
}
