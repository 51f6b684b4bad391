import CommunityModel

/// F9: a touch that was promised is past, or touches come more rarely than was agreed.
extension MemberCase {
  mutating func plan() {
    guard isOn(.plan) else { return }
    let id = member.id
    let plan = facts.care.plan(of: id)
    let touches = facts.care.touches(of: id).filter { $0.at.milliseconds <= asOf }
    for touch in facts.care.touches(of: id) { wake(at: touch.at.milliseconds) }
    guard plan != nil || !touches.isEmpty else { return }
    let cadence = plan?.draft.cadenceDays.flatMap { $0 > 0 && $0 < 36_525 ? $0 : nil }
    let next = next(plan, touches, cadence)
    if let next {
      wake(at: next)
      if next <= asOf {
        missed(next)
        return
      }
    }
    guard let cadence else { return }
    drifted(touches, cadence)
  }

  /// The touch that is due next: what the last of plan and touch says, else a cadence after the last touch.
  private func next(_ plan: Plan?, _ touches: [Touch], _ cadence: Double?) -> Int64? {
    guard let touch = touches.last, touch.seq > (plan?.seq ?? 0) else {
      guard let plan else { return nil }
      return plan.draft.next?.milliseconds ?? cadence.map { plan.at.milliseconds + Int64($0 * Double(SignalFacts.day)) }
    }
    if let next = touch.draft.next { return next.milliseconds }
    // A touch before the one that was planned does not take its place.
    if let planned = plan?.draft.next, planned > touch.at { return planned.milliseconds }
    return cadence.map { touch.at.milliseconds + Int64($0 * Double(SignalFacts.day)) }
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
