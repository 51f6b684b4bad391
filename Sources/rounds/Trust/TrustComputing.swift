import CommunityModel
import FollowUps
import TrustMetrics

/// What the screen's figures come from: the engine, or in tests one that is as slow as a test wants.
protocol TrustComputing {
  func update(_ community: Community, asOf: Timestamp)
  func report() -> TrustReport
  func explain(_ id: FigureID, _ subject: FigureSubject, with report: TrustReport?) -> Explanation?
  func history(progress: (Double) -> Bool) -> TrustHistory?
  func bridging(prepare: @escaping @Sendable () -> Void, progress: (Double) -> Bool) -> Bridging?
}

extension TrustEngine: TrustComputing {}

/// What the worklist comes from: signals and flags, or in tests something that counts how often it was asked.
protocol FollowUpComputing {
  /// Brings the worklist to a later snapshot, journal and instant. What did not change is not looked at again.
  func update(_ community: Community, _ care: CareState, asOf: Timestamp) -> Worklist
}
