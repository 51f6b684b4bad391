import CommunityModel
import FollowUps
import TrustMetrics

/// Signals and worklist beside the engine of the figures, on its thread: they read the same ledger.
final class LiveFollowUps: FollowUpComputing {
  private let trust: TrustEngine
  private let lexicons: [Lexicon]
  private let zone: ZoneRule
  private var engine: FollowUpEngine?
  private var lastSeq = 0
  private var edition = 0

  /// Nothing is looked at before the first `update`.
  init(_ trust: TrustEngine, lexicons: [Lexicon], zone: ZoneRule) {
    (self.trust, self.lexicons, self.zone) = (trust, lexicons, zone)
  }

  /// The first time everything, then what changed. The engine of the figures must have taken in the snapshot.
  func update(_ community: Community, _ care: CareState, asOf: Timestamp) -> Worklist {
    // Of another journal in the place of the one before nobody knows whom it concerns.
    let isSame = care.edition == edition && care.lastSeq >= lastSeq
    let concerned = isSame ? care.membersConcerned(after: lastSeq) : nil
    (lastSeq, edition) = (care.lastSeq, care.edition)
    if let engine {
      return engine.update(community, trust: trust, care: care, caredFor: concerned, asOf: asOf)
    }
    let made = FollowUpEngine(community, trust: trust, care: care, asOf: asOf, zone: zone, lexicons: lexicons)
    engine = made
    return made.worklist
  }
}
