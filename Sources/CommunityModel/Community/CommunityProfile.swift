/// `community.json`: the name of the community and its policies.
///
/// Every field but format, version and name may be left out; unknown ones are ignored.
public struct CommunityProfile: Sendable, Equatable, Codable {
  /// Always `rounds`.
  public var format: String
  /// The version of the store format; this program reads 1.
  public var version: Int
  /// What the community calls itself, shown at the top of every screen.
  public var name: String
  /// An IANA name such as `America/New_York`; UTC when left out.
  public var timeZone: String?
  /// Who works with the community in Rounds; nil when nobody is listed.
  public var team: [TeamMember]?
  /// Weight of each acuity, 1 first.
  public var acuityWeights: [Double]?
  /// Hours within which a question should be heard, acuity 1 first.
  public var heardTargets: [Double]?
  /// How many people the team can reach in a day.
  public var dailyTouches: Int?
  /// Shown beside an urgent flag.
  public var escalation: String?
  /// The local emergency text.
  public var emergency: String?
  /// Which signals prompt the team, and the numbers they go by; nil for those of the definitions.
  public var signals: SignalSettings?

  /// A profile of format 1 with these policies; what is left out is absent from the file.
  public init(
    name: String, timeZone: String? = nil, team: [TeamMember]? = nil, acuityWeights: [Double]? = nil,
    heardTargets: [Double]? = nil, dailyTouches: Int? = nil, escalation: String? = nil, emergency: String? = nil,
    signals: SignalSettings? = nil
  ) {
    format = "rounds"
    version = 1
    self.name = name
    self.timeZone = timeZone
    self.team = team
    self.acuityWeights = acuityWeights
    self.heardTargets = heardTargets
    self.dailyTouches = dailyTouches
    self.escalation = escalation
    self.emergency = emergency
    self.signals = signals
  }
}

/// Somebody who works with the community in Rounds.
public struct TeamMember: Sendable, Equatable, Codable {
  /// What the journal names this person by.
  public var id: String
  /// The name that colleagues read.
  public var name: String
  /// What they do here: nurse, clinician or staff; nil when unknown.
  public var role: Role?

  /// A person on the team; a role that is left out is absent from the file.
  public init(id: String, name: String, role: Role? = nil) {
    self.id = id
    self.name = name
    self.role = role
  }
}
