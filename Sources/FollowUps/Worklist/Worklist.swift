import CommunityModel

/// Who needs a person: one row a member, the most pressing first. Immutable.
public struct Worklist: Sendable {
  /// The instant that everything is counted to.
  public var asOf: Timestamp
  /// `Community.generation` of the snapshot; rows of another generation mean something else.
  public var generation: Int
  /// `CareState.lastSeq` that it was made with.
  public var lastSeq: Int
  /// Open rows in order, without the snoozed ones; at most one a member.
  public var rows: WorklistRows
  /// Members whose flags are all put off, in order of when they come back.
  public var snoozed: WorklistRows
  /// How many of `rows` the team can reach today (`dailyTouches`); nil when the community set none.
  public var budget: Int?
  /// What stands on the screen always.
  public var counts: WorklistCounts
  /// Rows with an emergency that nobody has taken, the oldest first.
  public var emergencies: [WorklistRow]
  /// Messages that hold words of emergency or distress, but negated or reported; the newest first.
  public var mentions: [MessageRow]
  /// Ids of members with open flags whom this snapshot does not know, so that they have no row; in the order of their flags.
  public var missing: [String] = []

  package init(
    asOf: Timestamp, generation: Int, lastSeq: Int = 0, rows: [WorklistRow] = [], snoozed: [WorklistRow] = [],
    budget: Int? = nil, counts: WorklistCounts = WorklistCounts(), emergencies: [WorklistRow] = [],
    mentions: [MessageRow] = []
  ) {
    self.asOf = asOf
    self.generation = generation
    self.lastSeq = lastSeq
    self.rows = WorklistRows(rows)
    self.snoozed = WorklistRows(snoozed)
    self.budget = budget
    self.counts = counts
    self.emergencies = emergencies
    self.mentions = mentions
  }
}
