import CommunityModel
import TrustMetrics

/// A figure that takes long to compute. It is computed anew when there is something new, but not so often that it takes
/// more than a twentieth of the time: who talks a lot shall not keep a processor busy.
struct SlowFigure<Value> {
  private(set) var value: Value?
  /// It should be computed.
  private(set) var isWanted = true
  private var took = Duration.zero
  private var foundAt: ContinuousClock.Instant?

  /// There is something new: what was found is no longer quite true.
  mutating func ageNow(_ now: ContinuousClock.Instant) {
    guard let foundAt else { return }
    isWanted = isWanted || now - foundAt >= took * 20
  }

  /// It was computed, and how long that took.
  mutating func found(_ value: Value, took: Duration, at now: ContinuousClock.Instant) {
    self.value = value
    self.took = took
    foundAt = now
    isWanted = false
  }
}

/// How far the clock must go before everything is computed for another instant: a minute, as the header shows no less,
/// and sixty times as long as it takes.
struct ClockPace {
  /// What the last instant cost.
  var cost = Duration.zero

  func allows(from: Timestamp, to: Timestamp) -> Bool {
    let least = max(60_000, cost.components.seconds &* 60_000)
    return to.milliseconds(since: from) >= least
  }
}

/// Ten times a second is as often as anybody can read how far something is.
struct ProgressPace {
  private var last: ContinuousClock.Instant?

  mutating func allows(_ now: ContinuousClock.Instant) -> Bool {
    if let last, now - last < .milliseconds(100) { return false }
    last = now
    return true
  }
}

extension Bridging {
  /// The same for a community that has grown since: nobody knows yet whom the new ones connect.
  func padded(to count: Int) -> Bridging {
    var found = self
    while found.bands.count < count {
      found.bands.append(.max)
      found.shares.append(0)
    }
    return found
  }
}
