import CommunityModel

/// What a member counts as in the metrics.
package enum MemberClass: UInt8, Sendable, BitwiseCopyable {
  /// A program: makes no ties, answers nobody, never ranks.
  case bot
  /// Somebody who left or died: what they wrote counts as said by a human, but they make no ties any more.
  case gone
  /// A human who is not on the team.
  case member
  /// A human who works for the organisation.
  case team

  package var isHuman: Bool { self != .bot }
  /// Makes ties and ranks.
  package var isPresent: Bool { self == .member || self == .team }
}

extension MemberTable {
  /// What a row counts as. O(1).
  package func metricClass(_ row: Int) -> MemberClass {
    let role = role(MemberRow(row))
    if !role.isHuman { return .bot }
    if flags[row] & (Flag.left | Flag.deceased) != 0 { return .gone }
    return role.isTeam ? .team : .member
  }
}
