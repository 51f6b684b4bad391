import Glibc

/// M6, lapse risk: σ(b0 + b1 · ln(days silent) + b2 · ln(1 + active days in 90)).
///
/// How likely a member who has been silent that long does not write in the next 30 days. Decision support: it says whom
/// to greet once, personally and asking for nothing; it says nothing about a person's health.
package struct LapseModel: Sendable, Equatable {
  /// The risk in log-odds of a member who was silent for one day and never active.
  package let b0: Double
  /// What a unit of ln(days silent) adds; not negative.
  package let b1: Double
  /// What a unit of ln(1 + active days in 90) adds; not positive.
  package let b2: Double
  /// How many members with a known outcome the store had, whether they were enough or not.
  package let outcomes: Int
  /// True when the coefficients come from this community, false for the standard ones.
  package let isFitted: Bool

  /// The coefficients for a community that is too young or too small for its own (see METRICS, M6).
  package static let standard = LapseModel(b0: -1.35, b1: 0.64, b2: -0.44, outcomes: 0, isFitted: false)

  /// How many outcomes a community needs for coefficients of its own.
  package static let leastOutcomes = 500

  /// The risk, 0…1, never NaN. Fewer than one day counts as one, fewer than no active days as none.
  package func risk(daysSilent: Int, activeDays: Int) -> Double {
    Logistic.probability(Self.features(daysSilent, activeDays), coefficients: [b0, b1, b2])
  }

  private static func features(_ daysSilent: Int, _ activeDays: Int) -> SIMD3<Double> {
    [1, log(Double(max(1, daysSilent))), log(1 + Double(max(0, activeDays)))]
  }
}

// The fit.
extension LapseModel {
  /// The days before the reference day in which a member must have written to count.
  private static let past = 90
  /// The days from the reference day in which no message means: lapsed.
  private static let horizon = 30

  /// Fits the model to what came of the members who were active four months to one month ago.
  ///
  /// The reference day R lies 30 days before the day of `asOf`. A member counts who wrote in the 90 days before R; the
  /// outcome is *lapsed* when no day from R to yesterday is active. Today is left out, as it is not over: a message of
  /// today never moves the coefficients. Members are counted in integer cells of (days silent, active days), so their
  /// order does not matter to a bit.
  ///
  /// The standard coefficients, with the count of outcomes, for fewer than 500 outcomes, when the likelihood has no
  /// maximum (a separation), and when a sign is absurd: silence that lowers the risk, or activity that raises it.
  /// `members`: the eligible ones, humans who are present and not team. O(members + cells).
  package static func fit(_ days: ActiveDays, members: some Sequence<Int>, asOf: Int64) -> LapseModel {
    let (cells, outcomes) = cells(days, members: members, asOf: asOf)
    let fallback = LapseModel(
      b0: standard.b0, b1: standard.b1, b2: standard.b2, outcomes: outcomes, isFitted: false)
    // Without a penalty, so that outcomes that a line separates have no fit instead of an extreme one.
    guard outcomes >= leastOutcomes, let b = Logistic.fit(cells, ridge: 0), b.y >= 0, b.z <= 0 else {
      return fallback
    }
    return LapseModel(b0: b.x, b1: b.y, b2: b.z, outcomes: outcomes, isFitted: true)
  }

  /// The cells that hold somebody, by days silent and then active days, and how many members they hold.
  static func cells(
    _ days: ActiveDays, members: some Sequence<Int>, asOf: Int64
  ) -> (cells: [Logistic.Cell], outcomes: Int) {
    let reference = ActiveDays.day(asOf) - horizon
    let yesterday = reference + horizon - 1
    // Row: days silent at R, 1…90; column: active days, 1…90.
    var counts = [Int](repeating: 0, count: past * past)
    var lapsed = counts
    var outcomes = 0
    for member in members {
      let active = days.activeDays(of: member, in: past, through: reference - 1)
      guard active > 0, let last = days.lastDay(of: member, through: reference - 1) else { continue }
      let cell = (reference - last - 1) * past + active - 1
      counts[cell] += 1
      if days.activeDays(of: member, in: horizon, through: yesterday) == 0 { lapsed[cell] += 1 }
      outcomes += 1
    }
    var cells: [Logistic.Cell] = []
    for index in counts.indices where counts[index] > 0 {
      let (silent, active) = index.quotientAndRemainder(dividingBy: past)
      cells.append(
        Logistic.Cell(
          features: features(silent + 1, active + 1), successes: Double(lapsed[index]),
          failures: Double(counts[index] - lapsed[index])))
    }
    return (cells, outcomes)
  }
}
