import CommunityModel
import FollowUps

/// Which flags the person at the keyboard may read.
extension DashboardState {
  /// Whether a flag is for the eyes of the person at the keyboard.
  func mayRead(_ flag: Flag) -> Bool { flag.isVisible(to: userName, role: roleOfUser) }

  /// What the person at the keyboard does here: as the team has it, else as a member; nil when unknown.
  var roleOfUser: Role? {
    guard let me = userName else { return nil }
    return community.profile.team?.first { $0.id == me }?.role
      ?? community.members.row(id: me).map { community.members.role($0) }
  }

  func readableFlags(_ flags: [Flag]) -> [Flag] { flags.filter { mayRead($0) } }

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
