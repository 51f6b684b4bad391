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
