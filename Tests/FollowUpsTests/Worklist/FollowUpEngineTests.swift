import CommunityModel
import Testing
import TrustMetrics

@testable import FollowUps

/// Signals that a test sets by hand.
private final class MadeSignals: SignalSource {
  var cases: [Int: MemberSignals] = [:]
  var changed: [MemberRow] = []
  var askedFor: [[Int]] = []

  func update(
    _ community: Community, trust: TrustEngine, care: CareState, changedMembers: [MemberRow], asOf: Timestamp
  ) -> [MemberRow] {
    askedFor.append(changedMembers.map(\.index))
    return changed
  }

  func signals(of member: MemberRow) -> MemberSignals { cases[member.index] ?? MemberSignals() }

  var firing: [MemberRow] { cases.keys.map { MemberRow($0) } }
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
    #expect(source.askedFor == [[3]] && made == 1)
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
}
