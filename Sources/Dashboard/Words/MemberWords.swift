import CommunityModel
import Drawing

extension Role {
  /// How the role is coloured.
  var ink: Ink {
    switch self {
    case .patient: .patient
    case .caregiver: .caregiver
    case .peer: .peer
    case .clinician: .clinician
    case .nurse: .nurse
    case .staff: .staff
    case .bot: .bot
    }
  }
}

extension Member {
  /// `patient · acuity 2`, and plainly when they left or died.
  func standing(_ separator: String) -> String {
    Words.joined(
      [
        isUnlisted ? "not in the list of members" : role.name, acuity.map { "acuity \($0)" },
        isDeceased ? "has died" : hasLeft ? "has left" : nil,
      ], separator)
  }
}
