import CommunityModel

/// The names behind the ids of the team and of members, as written; an id that nobody has stands for itself.
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
}
