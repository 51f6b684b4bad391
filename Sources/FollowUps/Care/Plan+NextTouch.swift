import CommunityModel

extension Plan {
  /// How often somebody is to be reached, in milliseconds; nil where the plan does not say, or says what cannot be.
  var cadence: Int64? { draft.cadenceDays.flatMap { $0 > 0 && $0 < 36_525 ? Int64($0 * 86_400_000) : nil } }

  /// The next touch that was promised: what the last touch since the plan was made said; else the plan's own, as long as no
  /// touch took its place; else a cadence after the last touch, or after the plan was made. nil when nothing was.
  ///
  /// - Parameter touches: oldest first.
  static func nextTouch(_ plan: Plan?, _ touches: [Touch]) -> Timestamp? {
    guard let touch = touches.last, touch.seq > (plan?.seq ?? 0) else {
      return plan.flatMap { $0.draft.next ?? $0.isDue(after: $0.at) }
    }
    if let next = touch.draft.next { return next }
    // A touch before the one that was planned does not take its place.
    if let planned = plan?.draft.next, planned > touch.at { return planned }
    return plan?.isDue(after: touch.at)
  }

  private func isDue(after time: Timestamp) -> Timestamp? {
    cadence.map { Timestamp(milliseconds: time.milliseconds + $0) }
  }
}
