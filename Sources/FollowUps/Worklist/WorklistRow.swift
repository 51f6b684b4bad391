import CommunityModel

/// One member who needs a person.
public struct WorklistRow: Sendable, Equatable {
  /// Whom it is about.
  public var member: MemberRow
  /// The most pressing of their signals, or what the priority and due time of their flags say. An emergency that somebody
  /// took is red.
  public var severity: Severity
  /// Signals that still hold and that no closed flag or touch answers, the most pressing first.
  public var signals: [Signal] {
    didSet { rules = WorklistRow.bits(signals) }
  }
  /// The open flags, the most pressing first.
  public var flags: [Flag]
  /// Why, in a few words: the most pressing signal, or the reason of the first flag where that presses more. Never the
  /// reason of a flag that not everybody on the team may read.
  public var why: String
  /// The id of who has it; nil while nobody has, and while nobody has the emergency.
  public var owner: String?
  /// Since when what `why` says holds.
  public var since: Timestamp
  /// The next thing that was promised: a due time, the next touch; nil for none. Of a row that is put off, when it comes
  /// back.
  public var next: Timestamp?
  /// A bit for each rule of `signals`, F1 first: filters need not go to the signals of 50,000 rows.
  private(set) var rules: UInt16

  /// True when a promise is past.
  public func isOverdue(asOf: Timestamp) -> Bool { next.map { $0 < asOf } ?? false }

  package init(
    member: MemberRow, severity: Severity, signals: [Signal] = [], flags: [Flag] = [], why: String,
    owner: String? = nil, since: Timestamp, next: Timestamp? = nil
  ) {
    self.member = member
    self.severity = severity
    self.signals = signals
    rules = WorklistRow.bits(signals)
    self.flags = flags
    self.why = why
    self.owner = owner
    self.since = since
    self.next = next
  }

  private static func bits(_ signals: [Signal]) -> UInt16 { signals.reduce(0) { $0 | $1.rule.bit } }
}

extension SignalRule {
  /// Its bit among nine, F1 lowest.
  var bit: UInt16 {
    switch self {
    case .unanswered: 1
    case .newcomer: 2
    case .silence: 4
    case .redFlag: 8
    case .question: 16
    case .distress: 32
    case .alone: 64
    case .askedAgain: 128
    case .plan: 256
    }
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
  /// Rows below the line of what the team can reach today.
  public var belowLine = 0
  /// Since when the oldest of those waits.
  public var belowLineSince: Timestamp?
  /// Members for whom something fired but who did not agree to be contacted.
  public var withheld = 0
  /// Emergencies that nobody has taken.
  public var emergencies = 0
  /// Conversations that have waited for a first answer since before the signals look back: they prompt nobody any more.
  public var older = 0
  /// Since when the oldest of those waits.
  public var olderSince: Timestamp?

  /// Nothing yet.
  public init() {}
}
