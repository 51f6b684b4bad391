/// What a member did that says how they found somebody else's help.
///
/// Silence is none of these: who says nothing has not voted.
package enum VoteKind: UInt8, Sendable, Hashable, CaseIterable {
  /// A reaction that thanks.
  case thanks
  /// A reaction that says that it helped.
  case helpful
  /// A reaction that approves.
  case like
  /// The answer was marked as the one that solved it.
  case accepted
  /// The person who was helped writes back to the helper.
  case wroteBack
  /// A reaction that says that it did not help.
  case notHelpful
  /// A flag that somebody raised and the team upheld.
  case upheldFlag

  /// Whether it raises trust.
  package var isPositive: Bool {
    switch self {
    case .thanks, .helpful, .like, .accepted, .wroteBack: true
    case .notHelpful, .upheldFlag: false
    }
  }

  /// Whether somebody meant to judge. Writing back is read as a good sign, but nobody who does it means to vote.
  package var isExplicit: Bool { self != .wroteBack }
}
