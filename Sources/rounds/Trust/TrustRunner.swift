import CommunityModel
import CommunityStore
import Dashboard
import FollowUps
import TrustMetrics

/// Keeps the figures and the worklist of an open dashboard up on one thread of its own, which gives way to the screen.
///
/// It has neither a clock nor a timer: it sleeps until the screen shows another snapshot, another instant, or asks why.
/// Whatever it finds is posted as an event.
final class TrustRunner: Sendable {
  private let requests: TrustRequests
  private let keeper: TrustKeeper?

  /// Starts the thread; nil when there is no file left for its bell, and then there are no figures.
  ///
  /// - Parameters:
  ///   - keeper: where the last figures are kept between two runs; nil keeps none.
  ///   - make: makes what computes figures, on that thread.
  ///   - followUps: makes what computes the worklist from it, on that thread; nil makes none.
  ///   - post: takes events, on that thread.
  init?(
    keeper: TrustKeeper? = nil, make: @escaping @Sendable (Community, Timestamp) -> any TrustComputing,
    followUps: @escaping @Sendable (any TrustComputing) -> (any FollowUpComputing)? = { _ in nil },
    post: @escaping @Sendable (DashboardEvent) -> Void
  ) {
    guard let requests = TrustRequests() else { return nil }
    self.requests = requests
    self.keeper = keeper
    Background.run {
      let work = TrustWork(requests: requests, keeper: keeper, make: make, followUps: followUps, post: post)
      while work.goOn() { requests.wait() }
    }
  }

  /// Follows the screen: its snapshot, and the instant in its header. Only the last one counts. From any thread.
  func follow(_ community: Community, asOf: Timestamp) { requests.put(.init(community: community, asOf: asOf)) }

  /// Follows the journal. Only the last state counts; the worklist follows within long work too. From any thread.
  func follow(_ care: CareState) { requests.put(care) }

  /// Asks why a figure is what it is; answered before everything else. From any thread.
  func explain(_ requestID: Int, _ figure: FigureID, _ subject: FigureSubject) {
    requests.put(.init(id: requestID, figure: figure, subject: subject))
  }

  /// Lets go of long work until the community changes. Questions and the worklist are answered as before. From any thread.
  func stopWork() { requests.stopWork() }

  /// Ends it: what is being computed is let go of, and no file is written after this returns.
  func stop() {
    requests.end()
    keeper?.close()
  }
}
