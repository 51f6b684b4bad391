import CommunityModel

extension Flag {
  /// True when a person of the team may read it on a screen, by its audience.
  ///
  /// Who raised it, who has it and whom it is offered to always may: they could not act on it otherwise. It keeps words off
  /// other people's screens; whoever may read the store's files can read it there.
  ///
  /// - Parameter role: what the person does here; nil when unknown, and then they do not count as clinical.
  public func isVisible(to person: String, role: Role?) -> Bool {
    if person == raisedBy || person == owner || person == handOff?.to { return true }
    switch audience {
    case .team: return true
    case .clinical: return role == .nurse || role == .clinician
    case .owner: return false
    }
  }
}
