/// A member as one line of `members.jsonl`: what is imported, generated and written.
public struct MemberRecord: Sendable, Equatable, Codable {
  /// What every other record names this member by; unique in the store and not empty.
  public var id: String
  /// The name as the member goes by it, shown wherever they appear.
  public var name: String
  /// What they are in the community: it decides who counts as the team and who can be waiting for an answer.
  public var role: Role
  /// 1 (highest) … 5 (lowest); nil when unknown.
  public var acuity: Int?
  /// The groups that they belong to, such as `type 2` or `night shift`, in the order of the line; nil when there are none.
  public var segments: [String]?
  /// When they joined; nil when unknown.
  public var joinedAt: Timestamp?
  /// When they left; nil while they are here.
  public var leftAt: Timestamp?
  /// When they last came home from a hospital or another institution; nil when unknown.
  public var dischargedAt: Timestamp?
  /// True when they have died; nil is read as false.
  public var deceased: Bool?
  /// How they asked to be reached; nil when they were not asked.
  public var wants: Wants?
  /// What they said that they need, a phrase each; nil when nothing is known.
  public var needs: [String]?
  /// What they agreed to; nil when nothing is on record.
  public var consent: Consent?
  /// Ids in other systems, by system.
  public var identities: [String: String]?
  /// The team member who looks after this one.
  public var manager: String?

  /// A member with these fields; what is left out is absent from the line.
  public init(
    id: String, name: String, role: Role, acuity: Int? = nil, segments: [String]? = nil, joinedAt: Timestamp? = nil,
    leftAt: Timestamp? = nil, deceased: Bool? = nil, wants: Wants? = nil, needs: [String]? = nil,
    consent: Consent? = nil, identities: [String: String]? = nil, manager: String? = nil, dischargedAt: Timestamp? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.acuity = acuity
    self.segments = segments
    self.joinedAt = joinedAt
    self.leftAt = leftAt
    self.dischargedAt = dischargedAt
    self.deceased = deceased
    self.wants = wants
    self.needs = needs
    self.consent = consent
    self.identities = identities
    self.manager = manager
  }
}

/// How a member asked to be reached.
public struct Wants: Sendable, Equatable, Codable {
  /// phone, letter, visit, message, …
  public var channel: String?
  /// mornings, after 18:00, …
  public var hours: String?
  /// The language to speak with them, in words or as a code; nil when unknown.
  public var language: String?
  /// short, large print, pictures, …
  public var format: String?

  /// A way to be reached with these fields; what is left out is absent from the line.
  public init(channel: String? = nil, hours: String? = nil, language: String? = nil, format: String? = nil) {
    self.channel = channel
    self.hours = hours
    self.language = language
    self.format = format
  }
}

/// What a member agreed to.
public struct Consent: Sendable, Equatable, Codable {
  /// The team may get in touch.
  public var contact: Bool?
  /// What they wrote may be shown outside the team.
  public var share: Bool?

  /// A consent with these answers; what is left out is absent from the line, which is neither yes nor no.
  public init(contact: Bool? = nil, share: Bool? = nil) {
    self.contact = contact
    self.share = share
  }
}
