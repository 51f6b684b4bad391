/// How far a flag is, in the words of FHIR's `Task.status`.
public enum FlagStatus: String, Sendable, CaseIterable {
  /// Raised; nobody has it.
  case requested
  /// Somebody has it.
  case accepted
  /// Somebody has begun: a touch was logged for it.
  case inProgress = "in-progress"
  /// Put off until a time.
  case onHold = "on-hold"
  /// Done, with an outcome.
  case completed
  /// Not done, with a reason.
  case cancelled
  /// Should never have been raised: out of every list, kept in the journal.
  case enteredInError = "entered-in-error"

  /// True while somebody still has to do something.
  public var isOpen: Bool {
    switch self {
    case .requested, .accepted, .inProgress, .onHold: true
    case .completed, .cancelled, .enteredInError: false
    }
  }
}

/// How soon a flag wants somebody, in the words of FHIR's `Task.priority`; later ones are more pressing.
public enum FlagPriority: String, Sendable, CaseIterable, Comparable {
  case routine, urgent, asap, stat

  /// Routine first.
  public static func < (a: FlagPriority, b: FlagPriority) -> Bool { a.rank < b.rank }

  /// 0 routine … 3 stat.
  public var rank: Int { FlagPriority.allCases.firstIndex(of: self) ?? 0 }
}

/// Who may read a flag. It keeps words off other people's screens; whoever may read the store's files can read it there.
public enum FlagAudience: String, Sendable, CaseIterable {
  /// Everybody on the team.
  case team
  /// Nurses and clinicians.
  case clinical
  /// Who raised it and who has it.
  case owner
}
