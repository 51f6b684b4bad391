import CommunityModel
import Testing

@testable import FollowUps

/// Messages q0 … q2 are 10, 4 and 1 hours old.
struct SignalAnswerTests {
  let community = Ward.community(messageHours: [10, 4, 1])

  private func rules(_ kase: WorklistCase) -> [SignalRule] {
    let list = Ward.list([kase], in: community)
    return (list.rows.first ?? list.snoozed.first)?.signals.map(\.rule) ?? []
  }

  private func signal(_ rule: SignalRule, _ severity: Severity = .red, _ quotes: String...) -> Signal {
    Ward.signal(rule, severity, hours: 10, community, quotes: quotes)
  }

  @Test(arguments: [SignalRule.unanswered, .newcomer, .redFlag, .question, .distress, .askedAgain])
  func aClosedFlagAnswersWhatItIsAbout(rule: SignalRule) {
    let byRule = Ward.closed(Ward.flag(signal: rule), hours: 2)
    #expect(rules(Ward.kase([signal(rule, .red, "q0")], flags: [byRule])) == [])
    let byQuote = Ward.closed(Ward.flag(message: "q0"), hours: 2, .cancelled)
    #expect(rules(Ward.kase([signal(rule, .red, "q0")], flags: [byQuote])) == [])
    // Closed before it began, about something else, entered in error, or still open: all of these answer nothing.
    let earlier = Ward.closed(Ward.flag(signal: rule), hours: 11)
    let other = Ward.closed(Ward.flag(signal: .alone, message: "q2"), hours: 2)
    let wrong = Ward.closed(Ward.flag(signal: rule), hours: 2, .enteredInError)
    for flag in [earlier, other, wrong, Ward.flag(signal: rule)] {
      #expect(rules(Ward.kase([signal(rule, .red, "q0")], flags: [flag])) == [rule])
    }
  }

  @Test func aNewMessageAfterTheFlagWasClosedWantsAnAnswerAgain() {
    let closed = Ward.closed(Ward.flag(signal: .redFlag, message: "q0"), hours: 2)
    #expect(rules(Ward.kase([signal(.redFlag, .emergency, "q0", "q1")], flags: [closed])) == [])
    #expect(rules(Ward.kase([signal(.redFlag, .emergency, "q0", "q2")], flags: [closed])) == [.redFlag])
    let both = [closed, Ward.closed(Ward.flag("f2", message: "q2"), hours: 0.5)]
    #expect(rules(Ward.kase([signal(.redFlag, .emergency, "q0", "q2")], flags: both)) == [])
  }

  @Test func beingAloneEndsOnlyWithATie() {
    let closed = Ward.closed(Ward.flag(signal: .alone), hours: 1)
    #expect(rules(Ward.kase([signal(.alone)], flags: [closed], touches: [Ward.touch(hours: 1)])) == [.alone])
  }

  @Test func aTouchAnswersSilenceDistressAndPlanButNoQuestion() {
    let touches = [Ward.touch(hours: 2)]
    for rule in [SignalRule.silence, .distress, .plan] {
      #expect(rules(Ward.kase([signal(rule)], touches: touches)) == [])
      #expect(rules(Ward.kase([signal(rule)], touches: [Ward.touch(hours: 12)])) == [rule])
    }
    for rule in [SignalRule.unanswered, .newcomer, .redFlag, .question, .askedAgain] {
      #expect(rules(Ward.kase([signal(rule)], touches: touches)) == [rule])
    }
    #expect(rules(Ward.kase([signal(.distress, .red, "q0", "q2")], touches: touches)) == [.distress])
  }

  @Test(arguments: [SignalRule.silence, .distress, .plan])
  func aTouchDatedAheadAnswersNothingYet(rule: SignalRule) {
    #expect(rules(Ward.kase([signal(rule)], touches: [Ward.touch(hours: -20_000)])) == [rule])
    #expect(rules(Ward.kase([signal(rule)], touches: [Ward.touch(hours: 2), Ward.touch(hours: -20_000)])) == [])
  }

  @Test func touchesThatDriftAreNotAnsweredByTheLastOfThem() {
    let drift = Ward.signal(.plan, .watch, hours: 2)
    #expect(rules(Ward.kase([drift], touches: [Ward.touch(hours: 2)])) == [.plan])
    #expect(rules(Ward.kase([drift], touches: [Ward.touch(hours: 1)])) == [])
  }

  @Test func silenceComesBackAFortnightAfterATouch() {
    let builder = Ward.builder(community)
    let silence = Ward.signal(.silence, .red, hours: 800)
    builder.replace(MemberRow(0), with: Ward.kase([silence], touches: [Ward.touch(hours: 2)]))
    #expect(builder.worklist(lastSeq: 0).rows.isEmpty)
    let back = Ward.ago(2).adding(days: 14)
    builder.advance(to: community, asOf: back.adding(seconds: -1))
    #expect(builder.worklist(lastSeq: 0).rows.isEmpty)
    builder.advance(to: community, asOf: back)
    #expect(builder.worklist(lastSeq: 0).rows.first?.signals == [silence])
  }

  @Test func anEmergencyWaitsUntilSomebodyTakesIt() {
    let emergency = signal(.redFlag, .emergency, "q1")
    func list(_ flags: [Flag]) -> Worklist { Ward.list([Ward.kase([emergency], flags: flags)], in: community) }
    // Raised but nobody's; somebody's, but about something else; somebody's, but from before the words were written.
    let notTaken = [
      [], [Ward.flag(signal: .redFlag, message: "q1", raised: 3)], [Ward.flag(signal: .alone, owner: "ben", raised: 3)],
      [Ward.flag(signal: .redFlag, message: "q0", owner: "ben", raised: 9)],
    ]
    for flags in notTaken {
      let list = list(flags)
      #expect(list.emergencies.count == 1 && list.counts.emergencies == 1)
      #expect(list.rows.first?.severity == .emergency && list.rows.first?.owner == nil)
    }
    var claimedSince = Ward.flag(signal: .redFlag, message: "q0", owner: "ben", raised: 9)
    claimedSince.changedAt = Ward.ago(1)
    claimedSince.changedBy = "ben"
    for flag in [Ward.flag(message: "q1", owner: "ben", raised: 3), claimedSince] {
      let list = list([flag])
      #expect(list.emergencies.isEmpty && list.counts.emergencies == 0)
      #expect(list.rows.first?.severity == .red && list.rows.first?.owner == "ben")
      #expect(list.rows.first?.signals == [emergency])
    }
    #expect(list([Ward.closed(Ward.flag(message: "q1"), hours: 1)]).rows.isEmpty)
  }

  @Test func emergenciesAreListedTheOldestFirst() {
    let community = Ward.community([5, 1, 3])
    let list = Ward.list(
      [7, 2, 9].map { Ward.kase([Ward.signal(.redFlag, .emergency, hours: $0)]) }, in: community)
    #expect(list.emergencies.map(\.member.index) == [2, 0, 1])
    #expect(list.rows.map(\.member.index) == [1, 2, 0])
  }
}
