extension KaplanMeier {
  /// The time by which half of the waits have ended; nil: not reached.
  package var median: Double? { quantile(0.5) }

  /// The first time by which the share `p` of the waits has ended, S ≤ 1 − p; nil: not reached, or `p` is not in 0…1.
  ///
  /// Some programs take the middle of the flat piece where S is exactly 1 − p; here, as in the original definition of the
  /// inverse, it is its start. Rounding of up to 1e-12 does not hide that S has got there.
  package func quantile(_ p: Double) -> Double? {
    guard p >= 0, p <= 1 else { return nil }
    return steps.first { $0.events > 0 && $0.survival <= 1 - p + 1e-12 }?.time
  }

  /// The restricted mean: what a wait lasts on average when everything is cut off at `horizon`, in the durations' unit.
  ///
  /// It is the area under S from 0 to the horizon. Where the last observation is before the horizon S stays flat from there
  /// on (an answer that nobody has seen is not assumed), so the area never leaves out a part of the horizon.
  /// 0 when the horizon is not above 0 or no finite number. Source: Royston & Parmar 2013.
  package func restrictedMean(upTo horizon: Double) -> Double {
    guard horizon > 0, horizon.isFinite else { return 0 }
    var area = 0.0
    var since = 0.0
    var survival = 1.0
    for step in steps where step.events > 0 {
      guard step.time < horizon else { break }
      area += survival * (step.time - since)
      since = step.time
      survival = step.survival
    }
    return min(area + survival * (horizon - since), horizon)
  }
}
