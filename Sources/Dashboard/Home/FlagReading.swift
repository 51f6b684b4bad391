import CommunityModel
import FollowUps

/// Which flags the person at the keyboard may read.
extension DashboardState {
  /// True when a flag's audience holds the person at the keyboard.
  func isReadable(_ flag: Flag) -> Bool {
    isReadable(flag.audience, by: [flag.raisedBy, flag.owner, flag.handOff?.to])
  }

  /// True when an audience, or being one of those who have it, lets the person at the keyboard read.
  func isReadable(_ audience: FlagAudience, by people: [String?]) -> Bool {
    if audience == .team { return true }
    guard let me = userName else { return false }
    if people.contains(me) { return true }
    guard audience == .clinical else { return false }
    let role =
      community.profile.team?.first { $0.id == me }?.role
      ?? community.members.row(id: me).map { community.members.role($0) }
    return role == .nurse || role == .clinician
  }

  func readableFlags(_ flags: [Flag]) -> [Flag] { flags.filter { isReadable($0) } }

  /// The open flags of a member: as the journal has them, and those that only the worklist knows.
  func currentFlags(of row: MemberRow) -> [Flag] {
    let id = community.members[row].id
    let folded = care.state.openFlags(of: id)
    let known = Set(folded.map(\.id))
    let others = (need(of: row)?.flags ?? []).filter { !known.contains($0.id) && care.state.flag($0.id) == nil }
    return (folded + others).filter(\.isOpen).enumerated()
      .sorted { ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset) }.map(\.element)
  }
}
