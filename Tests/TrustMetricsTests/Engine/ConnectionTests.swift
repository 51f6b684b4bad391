import CommunityModel
import Testing

@testable import TrustMetrics

/// M4: who had a two-way tie when, and whether it is with the team only.
@Suite struct ConnectionTests {
  private static let now = RandomTalk.end

  /// A nurse and two patients; each pair of numbers is who answers whom, and how many days ago.
  private func report(_ replies: [(from: String, to: String, daysAgo: Int64)]) -> MemberFigures {
    let members = [
      MemberRecord(id: "nurse", name: "Nurse", role: .nurse), MemberRecord(id: "ana", name: "Ana", role: .patient),
      MemberRecord(id: "tom", name: "Tom", role: .patient),
    ]
    var messages: [MessageRecord] = []
    for (number, reply) in replies.enumerated() {
      let at = ConnectionTests.now.adding(days: -reply.daysAgo)
      messages.append(
        MessageRecord(id: "a\(number)", conversation: "c\(number)", author: reply.to, sentAt: at, text: "?"))
      messages.append(
        MessageRecord(
          id: "b\(number)", conversation: "c\(number)", author: reply.from, sentAt: at, text: "!", replyTo: "a\(number)"
        ))
    }
    let community = Community(
      profile: CommunityProfile(name: "Small"), members: members,
      conversations: replies.indices.map { ConversationRecord(id: "c\($0)", title: "") }, messages: messages)
    return TrustEngine(community, asOf: ConnectionTests.now).report().members
  }

  private let ana = MemberRow(1)

  @Test func aTieCountsFromTheOlderOfItsTwoDirections() {
    let figures = report([("ana", "tom", 3), ("tom", "ana", 10)])
    #expect(figures.figure(.connectionGap, ana).value == 10)
    // α of unknown acuity is that of 4.
    #expect(figures.connectionIndex(ana) == 2 * Math.log2(1 + 10.0 / 7))
  }

  @Test func attentionThatDoesNotComeBackIsNoTwoWayTie() {
    let figures = report([("ana", "tom", 3), ("ana", "tom", 2)])
    #expect(figures.figure(.connectionGap, ana).standing == .notKnownYet)
  }

  @Test func whoHasTwoWayTiesWithTheTeamAloneIsTeamOnly() {
    #expect(report([("nurse", "ana", 3), ("ana", "nurse", 2)]).isTeamOnly(ana))
    #expect(!report([("nurse", "ana", 3), ("ana", "nurse", 2), ("tom", "ana", 9), ("ana", "tom", 8)]).isTeamOnly(ana))
  }

  @Test func aTieWithAMemberThatFadedLeavesTheTeamOnly() {
    let faded = [("nurse", "ana", 3), ("ana", "nurse", 2), ("tom", "ana", 200), ("ana", "tom", 190)]
    #expect(report(faded.map { ($0.0, $0.1, Int64($0.2)) }).isTeamOnly(ana))
  }

  @Test func whoHadTheirLastTieLongAgoIsNotTeamOnlyButAlone() {
    #expect(!report([("nurse", "ana", 400), ("ana", "nurse", 390)]).isTeamOnly(ana))
  }

  @Test func anIntervalHoldsItsValueHoweverLopsidedTheDistributionIs() {
    let share = Share(positive: 900, negative: 0.001, prior: 0.998, weight: 2)
    let figure = Figure(.memberTrust, share.value, interval: share.interval80, count: 900)
    #expect(figure.interval.map { $0.contains(share.value) } == true)
  }
}
