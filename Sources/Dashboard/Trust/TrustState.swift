import CommunityModel
import TrustMetrics

/// How far the background has come with figures.
public struct TrustProgress: Sendable, Equatable {
  /// What is computed, in a word or two: `bridging`.
  public var what: String
  /// 0…1.
  public var fraction: Double
  /// How long it will still take; nil while nobody can say.
  public var secondsLeft: Int?

  /// So much of something is done.
  public init(what: String, fraction: Double, secondsLeft: Int? = nil) {
    self.what = what
    self.secondsLeft = secondsLeft.map { max(0, $0) }
    self.fraction = fraction.isNaN ? 0 : min(1, max(0, fraction))
  }

  /// `bridging 40 %`
  var text: String { "\(what) \(Int(fraction * 100)) %" }
}

/// All that the dashboard knows about figures beside the report itself.
struct TrustState: Sendable {
  /// What is shown.
  var report: TrustReport?
  /// What is being computed; nil when nothing is.
  var progress: TrustProgress?
  /// How far back charts look.
  var window = Window.month
  /// Counts reports: an explanation belongs to one of them.
  var reportNumber = 0
  /// Counts everything that changes what a page says.
  var revision = 0
  /// What was asked about, and the answers.
  var explanations: [FigureTopic: Explained] = [:]
  var lastRequestID = 0
}

/// Why a figure is what it is, as far as it is known.
struct Explained: Sendable {
  /// The request that is under way; nil when it was answered.
  var pending: Int?
  /// The report that it belongs to.
  var reportNumber: Int
  /// The answer; an earlier one stays until the next is there.
  var answer: Explanation?
}
