import CommunityModel

extension Flag {
  /// True when a person of the team may read it on a screen, by its audience.
  ///
  /// Who raised it, who has it and whom it is offered to always may: they could not act on it otherwise. It keeps words off
  /// other people's screens; whoever may read the store's files can read it there.
  ///
  /// - Parameters:
  ///   - person: the id of the reader; nil for nobody known, who reads what is for the whole team.
  ///   - role: what the person does here; nil when unknown, and then they do not count as clinical.
  public func isVisible(to person: String?, role: Role?) -> Bool {
    audience.includes(person, role: role, among: [raisedBy, owner, handOff?.to])
  }
}

extension FlagAudience {
  /// True when a person belongs to those who may read; the ones who work on the flag always do.
  ///
  /// - Parameters:
  ///   - person: the id of the reader; nil for nobody known, who reads what is for the whole team.
  ///   - role: what the person does here; nil when unknown, and then they do not count as clinical.
  ///   - people: ids of those who work on it.
  public func includes(_ person: String?, role: Role?, among people: [String?]) -> Bool {
    if self == .team { return true }
    guard let person else { return false }
    if people.contains(person) { return true }
    return self == .clinical && (role == .nurse || role == .clinician)
  }
}
