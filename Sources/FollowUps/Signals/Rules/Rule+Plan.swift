import CommunityModel

/// F9: a touch that was promised is past, or touches come more rarely than was agreed.
extension MemberCase {
  mutating func plan() {
    guard isOn(.plan) else { return }
    let id = member.id
    let plan = facts.plan(id)
    let all = facts.touches(id)
    for touch in all { wake(at: touch.at.milliseconds) }
    let touches = all.filter { $0.at.milliseconds <= asOf }
    guard plan != nil || !touches.isEmpty else { return }
    if let next = Plan.nextTouch(plan, touches)?.milliseconds {
      wake(at: next)
      if next <= asOf {
        missed(next)
        return
      }
    }
    guard plan?.cadence != nil, let days = plan?.draft.cadenceDays else { return }
    drifted(touches, days)
  }

  private mutating func missed(_ next: Int64) {
    let grace = facts.span(.plan, "redDays", SignalFacts.day)
    wake(at: next + grace)
    let elapsed = Elapsed(since: next, asOf: asOf)
    add(
      Signal(
        .plan, asOf - next >= grace ? .red : .amber, since: Timestamp(milliseconds: next),
        title: "touch overdue \(elapsed.text)", reason: "the next touch was promised \(elapsed.text) ago",
        numbers: [elapsed.number]), counting: next)
  }

  /// The mean of the last intervals against the planned one; the interval that runs is judged by the next touch.
  private mutating func drifted(_ touches: [Touch], _ cadence: Double) {
    let recent = touches.suffix(4).map(\.at.milliseconds)
    guard let last = recent.last, let first = recent.first, recent.count >= 3 else { return }
    let mean = Double(last - first) / Double(recent.count - 1) / Double(SignalFacts.day)
    guard mean > cadence * facts.number(.plan, "drift") else { return }
    let days = (mean * 10).rounded() / 10
    signals.append(
      Signal(
        .plan, .watch, since: Timestamp(milliseconds: last), title: "touches drift",
        reason: "the last \(recent.count) touches were \(days) days apart; \(cadence) were planned",
        numbers: [SignalNumber("actual", days, "d"), SignalNumber("planned", cadence, "d")]))
  }
}
