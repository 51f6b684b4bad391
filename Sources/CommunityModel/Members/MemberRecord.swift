/// A member as one line of `members.jsonl`: what is imported, generated and written.
public struct MemberRecord: Sendable, Equatable, Codable {
  public var id: String
  public var name: String
  public var role: Role
  /// 1 (highest) … 5 (lowest); nil when unknown.
  public var acuity: Int?
  public var segments: [String]?
  public var joinedAt: Timestamp?
  public var leftAt: Timestamp?
  public var deceased: Bool?
  public var wants: Wants?
  public var needs: [String]?
  public var consent: Consent?
  /// Ids in other systems, by system.
  public var identities: [String: String]?
  /// The team member who looks after this one.
  public var manager: String?

  public init(
    id: String, name: String, role: Role, acuity: Int? = nil, segments: [String]? = nil, joinedAt: Timestamp? = nil,
    leftAt: Timestamp? = nil, deceased: Bool? = nil, wants: Wants? = nil, needs: [String]? = nil,
    consent: Consent? = nil, identities: [String: String]? = nil, manager: String? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.acuity = acuity
    self.segments = segments
    self.joinedAt = joinedAt
    self.leftAt = leftAt
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
  public var language: String?
  /// short, large print, pictures, …
  public var format: String?

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

  public init(contact: Bool? = nil, share: Bool? = nil) {
    self.contact = contact
    self.share = share
  }
}
