import CommunityModel

/// A contact with a member that was logged.
public struct Touch: Sendable, Equatable {
  /// The journal line.
  public let seq: Int
  /// When it was logged.
  public let at: Timestamp
  /// Who logged it.
  public let by: String
  /// What was said about it.
  public let draft: TouchDraft

  package init(seq: Int, at: Timestamp, by: String, draft: TouchDraft) {
    self.seq = seq
    self.at = at
    self.by = by
    self.draft = draft
  }
}

/// The plan of a member, as it was set last.
public struct Plan: Sendable, Equatable {
  /// The journal line.
  public let seq: Int
  /// When it was set.
  public let at: Timestamp
  /// Who set it.
  public let by: String
  /// What was agreed.
  public let draft: PlanDraft

  package init(seq: Int, at: Timestamp, by: String, draft: PlanDraft) {
    self.seq = seq
    self.at = at
    self.by = by
    self.draft = draft
  }
}

/// A line of the journal that says what was done for members.
public struct CareEvent: Sendable, Equatable {
  /// Its number in the journal.
  public let seq: Int
  /// When it was done.
  public let at: Timestamp
  /// Who did it: the id of a team member, or the name of an account.
  public let by: String
  /// What was done.
  public let action: CareAction

  package init(seq: Int, at: Timestamp, by: String, action: CareAction) {
    self.seq = seq
    self.at = at
    self.by = by
    self.action = action
  }
}
