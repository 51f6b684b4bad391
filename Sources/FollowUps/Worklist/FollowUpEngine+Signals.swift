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
      RuleSignals(
        SignalEngine(
          community, trust: trust, care: care, settings: community.profile.signals ?? SignalSettings(),
          lexicons: lexicons, asOf: asOf, zone: zone), community)
    }
  }
}

/// The engine of the rules as the worklist asks it.
private final class RuleSignals: SignalSource {
  private let engine: SignalEngine
  private var community: Community

  init(_ engine: SignalEngine, _ community: Community) {
    self.engine = engine
    self.community = community
  }

  func update(
    _ community: Community, trust: TrustEngine, care: CareState, changedMembers: [MemberRow], asOf: Timestamp
  ) -> [MemberRow] {
    self.community = community
    let ids = changedMembers.map { community.members.ids[$0.index] }
    return engine.update(community, trust: trust, care: care, asOf: asOf, concerning: ids)
  }

  func signals(of member: MemberRow) -> MemberSignals { engine.signals(of: member) }

  /// Those of whom only a mention is known, or that something is withheld, are among them.
  var firing: [MemberRow] {
    community.members.rows.filter { row in
      let found = engine.signals(of: row)
      return !found.signals.isEmpty || !found.mentions.isEmpty || found.isWithheld
    }
  }
}
