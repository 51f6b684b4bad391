import CommunityModel

/// What fired for one member.
public struct MemberSignals: Sendable, Equatable {
  /// Signals, the most pressing first, then by rule.
  public var signals: [Signal]
  /// When time alone may change something here; nil when it cannot.
  public var changesAt: Timestamp?
  /// Messages that hold red-flag or distress words which were negated or reported: nothing fired, listed under “mentions”.
  public var mentions: [MessageRow]
  /// Something fired, but there is no consent to contact this member, so that only F4 is shown.
  public var isWithheld: Bool

  package init(
    signals: [Signal] = [], changesAt: Timestamp? = nil, mentions: [MessageRow] = [], isWithheld: Bool = false
  ) {
    self.signals = signals
    self.changesAt = changesAt
    self.mentions = mentions
    self.isWithheld = isWithheld
  }
}
