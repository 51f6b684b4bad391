import CommunityModel

/// A flag: a member needs follow-up, with who has taken it on and until when.
///
/// Made by folding the journal (`CareState`); nothing else changes one.
public struct Flag: Sendable, Equatable, Identifiable {
  /// `f17`: the number of the journal line that raised it; `f17.2` for the second of several raised by one line.
  public let id: String
  /// The id of the member who needs somebody.
  public let member: String
  /// How far it is.
  public var status: FlagStatus
  /// How soon it wants somebody.
  public var priority: FlagPriority
  /// Why, in the words of who raised it or of the signal.
  public var reason: String
  /// The signal that it was raised from; nil when somebody raised it by hand.
  public var signal: SignalRule?
  /// The id of the message that it quotes.
  public var message: String?
  /// Until when somebody promised to look.
  public var due: Timestamp?
  /// The id of the team member who has it; nil while nobody has.
  public var owner: String?
  /// Who may read it.
  public var audience: FlagAudience
  /// The id of the team member who raised it.
  public let raisedBy: String
  /// When it was raised.
  public let raisedAt: Timestamp
  /// Set while it is put off.
  public var snoozedUntil: Timestamp?
  /// How it ended: the outcome, or why it was not done.
  public var outcome: String?
  /// When it ended.
  public var closedAt: Timestamp?
  /// Offered to somebody who has not accepted yet; the owner keeps it until then.
  public var handOff: HandOffOffer?
  /// When it was changed last.
  public var changedAt: Timestamp
  /// Who changed it last.
  public var changedBy: String
  /// The journal lines that concern it, in order; those that were undone are among them (`CareState.isUndone`).
  public var history: [Int]
  /// A touch was logged for it since it was opened: what it is again when it is no longer put off.
  var hasBegun = false

  /// True while somebody still has to do something: not completed, cancelled or entered in error.
  public var isOpen: Bool { status.isOpen }

  package init(
    id: String, member: String, status: FlagStatus = .requested, priority: FlagPriority = .routine, reason: String,
    signal: SignalRule? = nil, message: String? = nil, due: Timestamp? = nil, owner: String? = nil,
    audience: FlagAudience = .team, raisedBy: String, raisedAt: Timestamp, history: [Int] = []
  ) {
    self.id = id
    self.member = member
    self.status = status
    self.priority = priority
    self.reason = reason
    self.signal = signal
    self.message = message
    self.due = due
    self.owner = owner
    self.audience = audience
    self.raisedBy = raisedBy
    self.raisedAt = raisedAt
    changedAt = raisedAt
    changedBy = raisedBy
    self.history = history
  }
}

/// A hand-off that waits for the receiver's read-back (I-PASS: synthesis by receiver).
public struct HandOffOffer: Sendable, Equatable {
  /// The id of the giver, who keeps the flag until it is accepted.
  public var from: String
  /// The id of the receiver.
  public var to: String
  /// When it was offered.
  public var at: Timestamp
  /// What the giver wants the receiver to know; empty when they said nothing.
  public var text: String

  package init(from: String, to: String, at: Timestamp, text: String) {
    self.from = from
    self.to = to
    self.at = at
    self.text = text
  }
}
