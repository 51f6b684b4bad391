import CommunityModel
import TestSupport
import Testing

@testable import TrustMetrics

/// What is found again from messages is what was counted when they were folded.
@Suite struct ReceivedVotesTests {
  @Test(arguments: 1...20)
  func theVotesThatAreFoundAreAsManyAsWereCounted(seed: Int) {
    let talk = RandomTalk(seed: UInt64(seed) &* 23, people: 25, talks: 20, messages: 700, days: 150)
    var order = [0, 1, 2]
    if seed % 4 == 0 { order = [2, 0, 1] }
    let split = SplitCommunity(
      members: talk.members, conversations: talk.conversations, messages: talk.messages, cuts: [200, 500], order: order)
    let engine = TrustEngine(split.first(3), asOf: RandomTalk.end.adding(days: -3))
    var all = 0
    for row in engine.community.members.rows where engine.ledger.classes[row.index].isPresent {
      let found = ReceivedVotes(engine.memberExplainer(row)).counted
      #expect(found.count == engine.ledger.reputation.signals(of: row.index))
      all += found.count
    }
    #expect(all == engine.ledger.voteLog.count && all > 100)
    #expect(engine.ledger.isByTime == (seed % 4 == 0))
  }

  @Test(arguments: 1...10)
  func constraintIsTheOneOfTheWholeGraphOfMembers(seed: Int) throws {
    let talk = RandomTalk(seed: UInt64(seed) &* 29, people: [12, 40, 120][seed % 3], messages: 800)
    let community = Community(
      profile: CommunityProfile(name: "x"), members: talk.members, conversations: talk.conversations,
      messages: talk.messages)
    let engine = TrustEngine(community, asOf: RandomTalk.end)
    var (from, to): ([UInt32], [UInt32]) = ([], [])
    engine.ledger.ties.forEach { _, tie in
      guard tie.pointee.last >= engine.gauges.from90 else { return }
      for end in [tie.pointee.from, tie.pointee.to] where engine.ledger.classes[Int(end)] != .member { return }
      from.append(tie.pointee.from)
      to.append(tie.pointee.to)
    }
    let graph = Graph.undirected(nodeCount: community.members.count, from: from, to: to)
    let values = Constraint(graph).values()
    var some = 0
    for row in 0..<community.members.count {
      let circle = Circle(of: UInt32(row), engine.ledger, engine.gauges)
      #expect(circle.contacts.map(\.member) == Array(graph.neighbours(of: row)))
      guard let value = values[row] else {
        #expect(circle.constraint == nil)
        continue
      }
      #expect(abs(try #require(circle.constraint) - value) < 1e-9)
      for contact in circle.contacts {
        let known = circle.contacts.filter { graph.hasTie(from: Int(contact.member), to: Int($0.member)) }
        #expect(contact.known == known.count)
        for other in known { #expect(other.group == contact.group) }
      }
      some += 1
    }
    #expect(some > 3)
  }
}

extension TrustEngine {
  /// What explains one member's figures.
  fileprivate func memberExplainer(_ row: MemberRow) -> MemberExplainer {
    let base = Explainer(
      community: community, ledger: ledger, gauges: gauges, reading: reading, estimates: estimates,
      figures: CommunityFigures(), report: nil, pairs: { _ in [] })
    let columns = MemberReading(ledger: ledger, gauges: gauges, estimates: estimates)
      .columns(for: .memberTrust, of: row.index, bridging: nil)
    return MemberExplainer(
      base: base, row: UInt32(row.index), columns: columns, figure: columns.figure(.memberTrust, MemberRow(0)))
  }
}
