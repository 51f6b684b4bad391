import CommunityModel
import Testing
import TrustMetrics

@testable import FollowUps

/// Signals that a test sets by hand.
private final class MadeSignals: SignalSource {
  var cases: [Int: MemberSignals] = [:]
  var changed: [MemberRow] = []
  var askedFor: [[String]] = []

  func update(
    _ community: Community, trust: TrustEngine, care: CareState, asOf: Timestamp, concerning: [String]
  ) -> [MemberRow] {
    askedFor.append(concerning)
    return changed
  }

  func signals(of member: MemberRow) -> MemberSignals { cases[member.index] ?? MemberSignals() }
}

struct FollowUpEngineTests {
  private let community = Ward.community()
  private let source = MadeSignals()

  private func fires(_ rule: SignalRule) -> MemberSignals {
    MemberSignals(signals: [Ward.signal(rule, .red)])
  }

  @Test func theWorklistFollowsTheSignals() {
    source.cases = [1: fires(.alone), 3: fires(.unanswered)]
    let trust = TrustEngine(community, asOf: Ward.now)
    var made = 0
    let engine = FollowUpEngine(community, trust: trust, care: CareState(), asOf: Ward.now, zone: .utc) { _, _, _, _ in
      made += 1
      return self.source
    }
    #expect(Set(engine.worklist.rows.map(\.member.index)) == [1, 3])

    // One that changed, one that is gone, and one that the source did not name.
    source.cases = [2: fires(.alone), 3: fires(.plan), 0: fires(.alone)]
    source.changed = [MemberRow(1), MemberRow(2)]
    let later = Ward.now.adding(seconds: 60)
    let list = engine.update(community, trust: trust, care: CareState(), caredFor: ["m3", "nobody"], asOf: later)
    #expect(Set(list.rows.map(\.member.index)) == [2, 3] && list.asOf == later)
    #expect(list.rows.first { $0.member.index == 3 }?.signals.first?.rule == .plan)
    #expect(source.askedFor == [["m3", "nobody"]] && made == 1)
  }

  @Test func allIsMadeAnewWhenNobodyKnowsWhatChanged() {
    let trust = TrustEngine(community, asOf: Ward.now)
    var made = 0
    let engine = FollowUpEngine(community, trust: trust, care: CareState(), asOf: Ward.now, zone: .utc) { _, _, _, _ in
      made += 1
      return self.source
    }
    source.cases = [0: fires(.alone)]
    #expect(engine.update(community, trust: trust, care: CareState(), caredFor: [], asOf: Ward.now).rows.isEmpty)
    #expect(engine.update(community, trust: trust, care: CareState(), caredFor: nil, asOf: Ward.now).rows.count == 1)
    let back = engine.update(community, trust: trust, care: CareState(), caredFor: [], asOf: Ward.ago(1))
    #expect(back.rows.count == 1 && back.asOf == Ward.ago(1) && made == 3)
    // Another line of the day is another list.
    let larger = Ward.community([2, 2, 2, 2], dailyTouches: 0)
    let list = engine.update(larger, trust: trust, care: CareState(), caredFor: [], asOf: Ward.now)
    #expect(made == 4 && list.counts.belowLine == 1)
  }

  @Test func whoHasAFlagAndNoRecordIsNamedUntilTheRecordComes() {
    var desk = CareDesk()
    desk.act(
      "amy", .raise([FlagDraft(member: "m9", reason: "wrong id"), FlagDraft(member: "m4", reason: "just came")]))
    let trust = TrustEngine(community, asOf: Ward.now)
    let engine = FollowUpEngine(community, trust: trust, care: desk.state, asOf: Ward.now, zone: .utc) { _, _, _, _ in
      self.source
    }
    #expect(engine.worklist.missing == ["m9", "m4"] && engine.worklist.rows.isEmpty)

    // A fifth member: m4 gets a row, and m9 is missing still.
    let larger = Ward.community([2, 2, 2, 2, 2])
    trust.update(larger, asOf: Ward.now)
    let list = engine.update(larger, trust: trust, care: desk.state, caredFor: [], asOf: Ward.now)
    #expect(list.missing == ["m9"] && list.rows.map(\.member.index) == [4])

    // Somebody else who is not there is flagged, and the first flag is taken back.
    desk.act("amy", .enterInError(["f1"], reason: "wrong id"))
    desk.act("amy", .raise([FlagDraft(member: "nobody", reason: "x")]))
    let last = engine.update(larger, trust: trust, care: desk.state, caredFor: ["m9", "nobody"], asOf: Ward.now)
    #expect(last.missing == ["nobody"] && last.rows.map(\.member.index) == [4])
  }
}
