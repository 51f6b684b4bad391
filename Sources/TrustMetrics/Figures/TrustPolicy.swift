import CommunityModel

/// The numbers that a community may set itself, and the ones of the definitions.
public struct TrustPolicy: Sendable, Equatable {
  /// Weight α of each acuity, 1 first.
  public var acuityWeights: [Double]
  /// Hours within which a question should be heard, acuity 1 first.
  public var heardTargets: [Double]
  /// Fewer active members than this, and community figures are suppressed.
  public var leastActiveMembers = 25
  /// Fewer questions than this, and community figures are suppressed.
  public var leastQuestions = 8
  /// P(≤ target) from which first replies are on target.
  public var onTarget = 0.75
  /// C2 below which conversations lean on the team.
  public var lowSelfSustaining = 0.5

  /// The policy of a community; what its profile leaves out, or sets to what cannot be, is as METRICS defines it.
  public init(_ profile: CommunityProfile) {
    acuityWeights = TrustPolicy.valid(profile.acuityWeights, in: 1e-6...1e6) ?? [5, 4, 3, 2, 1]
    heardTargets = TrustPolicy.valid(profile.heardTargets, in: TrustPolicy.targets) ?? [1, 4, 12, 24, 48]
  }

  /// Hours that a target may have: a minute to a hundred years, so that it is a number of milliseconds that is neither 0
  /// nor too large to add to a time.
  private static let targets = 1.0 / 60...876_600

  private static func valid(_ values: [Double]?, in range: ClosedRange<Double>) -> [Double]? {
    guard let values, values.count == 5, values.allSatisfy(range.contains) else { return nil }
    return values
  }

  /// 1…5 for what a member table holds: unknown acuity counts as 4.
  static func acuity(_ raw: UInt8) -> Int { (1...5).contains(raw) ? Int(raw) : 4 }

  /// α of an acuity of 1…5.
  public func weight(acuity: Int) -> Double { acuityWeights[min(5, max(1, acuity)) - 1] }

  /// The heard target of an acuity of 1…5, in milliseconds.
  public func target(acuity: Int) -> Int64 { Int64(heardTargets[min(5, max(1, acuity)) - 1] * 3_600_000) }
}
