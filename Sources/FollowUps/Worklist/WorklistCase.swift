import CommunityModel

/// All that decides whether and where a member stands in the worklist.
package struct WorklistCase: Sendable {
  /// What fired.
  package var signals: MemberSignals
  /// All their flags but those entered in error, open or not, in any order.
  package var flags: [Flag]
  /// Their plan.
  package var plan: Plan?
  /// The touches with them, oldest first.
  package var touches: [Touch]

  /// A member for whom nothing was done, unless it is given.
  package init(
    signals: MemberSignals = MemberSignals(), flags: [Flag] = [], plan: Plan? = nil, touches: [Touch] = []
  ) {
    self.signals = signals
    self.flags = flags
    self.plan = plan
    self.touches = touches
  }
}

extension WorklistCase {
  /// The next touch that was promised, as F9 reads it: what the last touch since the plan was made said; else the plan's,
  /// as long as no touch took its place; else a cadence after the last touch, or after the plan was made.
  package var nextTouch: Timestamp? {
    let cadence = plan?.draft.cadenceDays.flatMap { $0 > 0 && $0 < 36_525 ? Int64($0 * 86_400) : nil }
    guard let touch = touches.last, touch.seq > (plan?.seq ?? 0) else {
      return plan.flatMap { plan in plan.draft.next ?? cadence.map { plan.at.adding(seconds: $0) } }
    }
    if let next = touch.draft.next { return next }
    if let planned = plan?.draft.next, planned > touch.at { return planned }
    return cadence.map { touch.at.adding(seconds: $0) }
  }
}
