import CommunityModel
import TrustMetrics

/// Where signals come from: the engine of the rules, or values that a test made.
package protocol SignalSource: AnyObject {
  /// Brings the signals to a later snapshot, instant and state of care.
  ///
  /// - Parameter concerning: ids of the members whom lines of the journal concern that `care` has more than before.
  /// - Returns: all members of whom something is different now, those whom time changed among them.
  func update(
    _ community: Community, trust: TrustEngine, care: CareState, asOf: Timestamp, concerning: [String]
  ) -> [MemberRow]

  /// What fired for a member, with mentions and what is withheld; nothing for a row that is not there.
  func signals(of member: MemberRow) -> MemberSignals

  /// Conversations that have waited for a first answer since before the rules look back, and since when the oldest does.
  /// O(1) while nothing changed.
  var olderUnanswered: (count: Int, since: Timestamp?) { get }
}

extension SignalSource {
  /// Made signals know of none.
  package var olderUnanswered: (count: Int, since: Timestamp?) { (0, nil) }
}
