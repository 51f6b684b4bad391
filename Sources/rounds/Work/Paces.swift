import CommunityModel
import Dashboard
import Synchronization

/// For how long the store will still be loading, told ten times a second at most. From any thread.
final class LoadingTime: Sendable {
  private let estimate = Mutex(Estimate())
  private let started = ContinuousClock.now

  /// What to tell with a snapshot; nil when there is nothing to say.
  func event(_ progress: LoadProgress) -> DashboardEvent? {
    guard !progress.isComplete else { return nil }
    let left = estimate.withLock { $0.secondsLeft(progress.fraction, after: (ContinuousClock.now - started).inSeconds) }
    return left.map { .loadingTime(secondsLeft: $0) }
  }
}

/// How far a search is, told ten times a second at most. From any thread.
final class SearchPace: Sendable {
  private struct Progress {
    var estimate = Estimate()
    var pace = ProgressPace()
  }

  private let id: Int
  private let progress = Mutex(Progress())
  private let started = ContinuousClock.now

  init(id: Int) { self.id = id }

  /// What to tell; nil when it was told just now.
  func event(_ fraction: Double) -> DashboardEvent? {
    let now = ContinuousClock.now
    return progress.withLock { progress in
      guard progress.pace.allows(now) else { return nil }
      let left = progress.estimate.secondsLeft(fraction, after: (now - started).inSeconds)
      return .searchProgress(searchID: id, fraction, secondsLeft: left)
    }
  }
}
