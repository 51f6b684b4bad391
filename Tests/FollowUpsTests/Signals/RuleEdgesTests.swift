import CommunityModel
import Testing
import TrustMetrics

@testable import FollowUps

/// Where a rule ends: one step to this side it fires, and one to the other it does not.
@Suite struct RuleEdgesTests {
  /// Ana and somebody write to each other, so many days ago.
  private func talk(_ ward: inout TalkingWard, with other: String, daysAgo: Double) {
    let place = ward.messages.count
    let talk = "t\(place)"
    ward.says("ana", "Hello", hoursAgo: daysAgo * 24 + 3, in: talk, id: "x\(place)")
    ward.says(other, "Hello", hoursAgo: daysAgo * 24 + 2, in: talk, id: "y\(place)", replyTo: "x\(place)")
    ward.says("ana", "Thanks", hoursAgo: daysAgo * 24 + 1, in: talk, replyTo: "y\(place)")
  }

  @Test func whoSpokeWithAPeerLastIsNotWithTheTeamOnly() {
    var ward = TalkingWard()
    ward.edit("ana") { $0.joinedAt = TalkingWard.ago(300 * 24) }
    talk(&ward, with: "amy", daysAgo: 45)
    talk(&ward, with: "ben", daysAgo: 40)
    #expect(ward.rules() == [])
    // The team only since.
    talk(&ward, with: "amy", daysAgo: 10)
    let found = ward.signals(of: "ana").signals
    #expect(found.map(\.rule) == [.alone] && found.first?.severity == .watch)
    #expect(found.first?.title.hasPrefix("alone: team only") == true)
  }

  @Test(arguments: [(27.5, false), (28.5, true)])
  func ties28DaysOldCountAsTheTeamOnly(daysAgo: Double, fires: Bool) {
    var ward = TalkingWard()
    ward.edit("ana") { $0.joinedAt = TalkingWard.ago(300 * 24) }
    talk(&ward, with: "ben", daysAgo: daysAgo)
    talk(&ward, with: "amy", daysAgo: 2)
    #expect(ward.rules().contains(.alone) == fires)
  }

  /// Touches so many days ago under a plan of one a week.
  private func planned(_ days: [Double], cadenceDays: Double = 7) -> [Signal] {
    let ward = TalkingWard()
    let community = ward.community
    let trust = TrustEngine(community, asOf: TalkingWard.now)
    let touches = days.enumerated().map { number, days in
      // The last promises the next, so that none is overdue.
      Touch(
        seq: number + 2, at: TalkingWard.ago(days * 24), by: "amy",
        draft: TouchDraft(member: "ana", channel: "phone", outcome: "well", next: TalkingWard.ago(-24)))
    }
    let plan = Plan(
      seq: 1, at: TalkingWard.ago(90 * 24), by: "amy", draft: PlanDraft(aim: "walk", cadenceDays: cadenceDays))
    let facts = SignalFacts(
      community: community, ledger: trust.ledger, lapse: trust.lapseModel, plan: { $0 == "ana" ? plan : nil },
      touches: { $0 == "ana" ? touches : [] }, settings: SignalSettings(), readings: MessageReadings(),
      asOf: TalkingWard.now.milliseconds, zone: .utc, recordsConsent: false)
    var member = MemberCase(facts, 0)
    return member.judge().signals
  }

  @Test func twoTouchesAreNoDriftYetAndTheLastFourCount() {
    #expect(planned([40, 1]).isEmpty)
    #expect(planned([40, 20, 1]).map(\.title) == ["touches drift"])
    // 1.5 × 7 days are 10.5.
    #expect(planned([21, 10.5, 0]).isEmpty && !planned([21.2, 10.6, 0]).isEmpty)
    // A long pause before the last four is forgiven.
    #expect(planned([80, 21, 14, 7, 0]).isEmpty)
    #expect(planned([40, 20, 1], cadenceDays: 0).isEmpty)
  }

  @Test func daysOfWritingAreCountedByWhatStillStands() {
    var ward = TalkingWard()
    ward.edit("ana") { $0.joinedAt = TalkingWard.ago(400 * 24) }
    for day in 0..<5 { ward.says("ana", "Good morning", hoursAgo: Double(40 + day) * 24, in: "t\(day)", id: "d\(day)") }
    for day in 0..<5 { ward.says("ben", "Good morning", hoursAgo: Double(40 + day) * 24 - 1, in: "t\(day)") }
    #expect(ward.rules().contains(.silence))
    ward.messages[2].deleted = true
    #expect(!ward.rules().contains(.silence))
    // Twice on one day is one day.
    ward.says("ana", "And good night", hoursAgo: 40 * 24 - 2, in: "t0")
    #expect(!ward.rules().contains(.silence))
    ward.says("ana", "Hello", hoursAgo: 60 * 24, in: "t0")
    #expect(ward.rules().contains(.silence))
  }
}
