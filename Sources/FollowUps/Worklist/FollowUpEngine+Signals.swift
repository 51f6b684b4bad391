import CommunityModel
import TrustMetrics

extension FollowUpEngine {
  /// Signals by the rules F1–F9 and the worklist of a whole snapshot, which `trust` must have taken in.
  ///
  /// O(messages of the lookback + members): reads those messages' texts. The community's own settings of the signals are
  /// those of its profile.
  ///
  /// - Parameter lexicons: the word lists, one a language.
  public convenience init(
    _ community: Community, trust: TrustEngine, care: CareState, asOf: Timestamp, zone: ZoneRule, lexicons: [Lexicon]
  ) {
    self.init(community, trust: trust, care: care, asOf: asOf, zone: zone) { community, trust, care, asOf in
      SignalEngine(
        community, trust: trust, care: care, settings: community.profile.signals ?? SignalSettings(),
        lexicons: lexicons, asOf: asOf, zone: zone)
    }
  }
}

extension SignalEngine: SignalSource {}
