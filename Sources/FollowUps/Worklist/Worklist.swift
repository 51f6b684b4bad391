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
  public var rows: [WorklistRow]
  /// Members whose flags are all put off, in order of when they come back.
  public var snoozed: [WorklistRow]
  /// How many of `rows` the team can reach today (`dailyTouches`); nil when the community set none.
  public var budget: Int?
  /// What stands on the screen always.
  public var counts: WorklistCounts
  /// Rows with an emergency that nobody has taken, the oldest first.
  public var emergencies: [WorklistRow]
  /// Messages that hold words of emergency or distress, but negated or reported; the newest first.
  public var mentions: [MessageRow]

  package init(
    asOf: Timestamp, generation: Int, lastSeq: Int = 0, rows: [WorklistRow] = [], snoozed: [WorklistRow] = [],
    budget: Int? = nil, counts: WorklistCounts = WorklistCounts(), emergencies: [WorklistRow] = [],
    mentions: [MessageRow] = []
  ) {
    self.asOf = asOf
    self.generation = generation
    self.lastSeq = lastSeq
    self.rows = rows
    self.snoozed = snoozed
    self.budget = budget
    self.counts = counts
    self.emergencies = emergencies
    self.mentions = mentions
  }
}

/// One member who needs a person.
public struct WorklistRow: Sendable, Equatable {
  /// Whom it is about.
  public var member: MemberRow
  /// The most pressing of their signals, or what the priority and due time of their flags say.
  public var severity: Severity
  /// Signals that still hold and that no closed flag or touch answers, the most pressing first.
  public var signals: [Signal]
  /// The open flags, the most pressing first.
  public var flags: [Flag]
  /// Why, in a few words: of the most pressing signal, else the reason of the first flag.
  public var why: String
  /// The id of who has it; nil while nobody has.
  public var owner: String?
  /// Since when.
  public var since: Timestamp
  /// The next thing that was promised: a due time, a plan's next touch, when it comes back; nil for none.
  public var next: Timestamp?

  /// True when a promise is past.
  public func isOverdue(asOf: Timestamp) -> Bool { next.map { $0 < asOf } ?? false }

  package init(
    member: MemberRow, severity: Severity, signals: [Signal] = [], flags: [Flag] = [], why: String,
    owner: String? = nil, since: Timestamp, next: Timestamp? = nil
  ) {
    self.member = member
    self.severity = severity
    self.signals = signals
    self.flags = flags
    self.why = why
    self.owner = owner
    self.since = since
    self.next = next
  }
}

/// The counts that are always on the screen.
public struct WorklistCounts: Sendable, Equatable {
  /// Rows with a promise that is past.
  public var overdue = 0
  /// Rows with a promise that is due today, on the community's calendar, and not past.
  public var dueToday = 0
  /// Members who are put off.
  public var snoozed = 0
  /// Rows below the line of what the team can reach today, and since when the oldest of them waits.
  public var belowLine = 0
  public var belowLineSince: Timestamp?
  /// Members for whom something fired but who did not agree to be contacted.
  public var withheld = 0
  /// Emergencies that nobody has taken.
  public var emergencies = 0

  /// Nothing yet.
  public init() {}
}
