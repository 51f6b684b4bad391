import CommunityModel
import FollowUps

/// Whoever reads a list, and so which flags' words they see. It keeps words off screens; whoever may read the store's files
/// can read them there.
struct FlagReader: Sendable {
  let id: String
  private let role: Role?

  /// Somebody of the team, or an account that is not on it.
  init(_ id: String, _ profile: CommunityProfile) {
    self.id = id
    role = Team(profile).person(id)?.role
  }

  /// False when a flag's reason and outcome are for others.
  func mayRead(_ flag: Flag) -> Bool { flag.isVisible(to: id, role: role) }

  /// The reason, or whom it is kept for.
  func reason(of flag: Flag) -> String {
    if mayRead(flag) { return flag.reason }
    return flag.audience == .clinical ? "(for nurses and clinicians)" : "(for who has it)"
  }
}
