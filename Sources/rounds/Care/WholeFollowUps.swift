import CommunityModel
import FollowUps
import TrustMetrics

/// Who needs a person, waited for: for commands without a screen.
final class WholeFollowUps {
  /// What was wrong with the clinic's own word lists.
  let problems: [String]
  private let community: Community
  private let asOf: AsOf
  private let live: LiveFollowUps

  /// Folds the community, unless its figures are at hand. About a second for a million messages.
  init(_ community: Community, store: String, asOf: AsOf, trust: WholeTrust? = nil) {
    let zone = LocalZone.rule(community.profile.timeZone)
    let lists = WordLists(store, mask: community.mask)
    problems = lists.problems
    self.community = community
    self.asOf = asOf
    let bar = ProgressLine()
    bar.show("Looking who needs a person", 0)
    defer { bar.clear() }
    let engine = trust?.engine ?? TrustEngine(community, asOf: asOf.time, zone: zone.secondsFromUTC)
    live = LiveFollowUps(engine, lexicons: lists.lexicons, zone: zone)
  }

  /// The worklist with this state of the journal.
  func worklist(_ care: CareState) -> Worklist {
    live.update(community, care, asOf: asOf.time)
  }
}
