import CommunityModel

/// All that decides whether and where a member stands in the worklist.
package struct MemberCase: Sendable {
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

extension MemberCase {
  /// The next touch that was promised: what the last touch since the plan was made said, else the plan's. A touch that says
  /// nothing keeps the plan's cadence; without a cadence it keeps the promise that was due by then.
  package var nextTouch: Timestamp? {
    guard let plan else { return touches.last?.draft.next }
    guard let last = touches.last, last.seq > plan.seq else { return plan.draft.next }
    if let next = last.draft.next { return next }
    if let days = plan.draft.cadenceDays, days > 0, days < 36_525 {
      return last.at.adding(seconds: Int64(days * 86_400))
    }
    return plan.draft.next.flatMap { last.at >= $0 ? nil : $0 }
  }
}
