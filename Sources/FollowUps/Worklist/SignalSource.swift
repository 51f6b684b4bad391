import CommunityModel
import TrustMetrics

/// Where signals come from: the engine of the rules, or values that a test made.
package protocol SignalSource: AnyObject {
  /// Brings the signals to a later snapshot of the same generation and instant; members for whom the team did something
  /// since are named.
  ///
  /// - Returns: all members of whom something is different now, those whom time changed among them.
  func update(
    _ community: Community, trust: TrustEngine, care: CareState, changedMembers: [MemberRow], asOf: Timestamp
  ) -> [MemberRow]

  /// What fired for a member.
  func signals(of member: MemberRow) -> MemberSignals

  /// All members of whom `signals(of:)` says anything: a signal, a mention, or that something is withheld. Each once.
  var firing: [MemberRow] { get }
}
