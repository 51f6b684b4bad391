import CommunityModel
import TrustMetrics

/// Kaplan–Meier against the table that Freireich et al. published in 1963 (weeks of remission under 6-MP).
enum SurvivalValidation {
  private static let weeks: [(Double, Bool)] = [
    (6, true), (6, true), (6, true), (6, false), (7, true), (9, false), (10, true), (10, false), (11, false),
    (13, true),
    (16, true), (17, false), (19, false), (20, false), (22, true), (23, true), (25, false), (32, false), (32, false),
    (34, false), (35, false),
  ]
  private static let published: [(Double, Double)] = [
    (6, 0.857), (7, 0.807), (10, 0.753), (13, 0.690), (16, 0.627), (22, 0.538), (23, 0.448),
  ]

  static func rows() -> [TrustValidation.Row] {
    guard let estimate = KaplanMeier(durations: weeks.map(\.0), observed: weeks.map(\.1)) else { return [] }
    let largest = published.map { abs(estimate.survival(at: $0.0) - $0.1) }.max() ?? .infinity
    return [
      TrustValidation.Row(
        what: "Kaplan–Meier on Freireich's 21 patients: largest difference to the published table, median",
        measured: "\(largest.decimal(5)), \(estimate.median.map { "\(Int($0)) weeks" } ?? "not reached")",
        expected: "< 0.0005 (three digits are published), 23 weeks")
    ]
  }
}
