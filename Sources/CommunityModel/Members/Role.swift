/// What a member is in the community.
public enum Role: UInt8, Sendable, CaseIterable {
  case patient, caregiver, peer, clinician, nurse, staff, bot

  /// The word that stands in the store and on the screen.
  public var name: String {
    switch self {
    case .patient: "patient"
    case .caregiver: "caregiver"
    case .peer: "peer"
    case .clinician: "clinician"
    case .nurse: "nurse"
    case .staff: "staff"
    case .bot: "bot"
    }
  }

  /// The role of that name, in lower case; nil when there is none.
  public init?(name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }

  /// True for the roles that work for the organisation: nurse, clinician and staff.
  public var isTeam: Bool { self == .nurse || self == .clinician || self == .staff }

  /// True for everyone but bots.
  public var isHuman: Bool { self != .bot }
}

extension Role: Codable {
  /// Reads the name of a role; throws an error that lists the names when it is none of them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let role = Role(name: text) else {
      let known = Role.allCases.map(\.name).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not a role; use one of \(known)")
    }
    self = role
  }

  /// Writes the name of the role.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
