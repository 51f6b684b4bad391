import CommunityModel
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
