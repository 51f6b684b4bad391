import CommunityModel

/// What the store says of the ids of the team and of members: above all their names, as written; an id that nobody has
/// stands for itself.
struct Names: Sendable {
  private let team: [String: String]
  private let community: Community?

  /// Names of the team, and of members where a snapshot is at hand.
  init(_ profile: CommunityProfile, _ community: Community? = nil) {
    team = Dictionary((profile.team ?? []).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    self.community = community
  }

  /// O(1) expected.
  func callAsFunction(_ id: String) -> String {
    if let name = team[id] { return name }
    guard let community, let row = community.members.row(id: id) else { return id }
    return community.members[row].name
  }

  /// How a member wants to be reached, by their record in the store; nil when it does not say.
  func wants(of id: String) -> Wants? {
    guard let community, let row = community.members.row(id: id) else { return nil }
    return community.record(of: row)?.wants
  }
}
