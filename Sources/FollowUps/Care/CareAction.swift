import CommunityModel

/// Something that a person does for members: one line of the journal each, whatever it concerns.
public enum CareAction: Sendable, Equatable {
  /// Raises a flag for each draft.
  case raise([FlagDraft])
  /// Takes flags on, and raises further ones that are one's own from the beginning (rows of the worklist without a flag).
  case claim([String], raising: [FlagDraft])
  /// Gives flags to somebody on the team.
  case assign([String], to: String)
  /// Changes what is given; the outer nil leaves it as it is.
  case change([String], FlagChange)
  /// Adds a note.
  case note([String], text: String)
  /// Puts flags off until a time.
  case snooze([String], until: Timestamp, text: String)
  /// Takes flags up again before their time.
  case resume([String])
  /// Done, and what came of it.
  case complete([String], outcome: String)
  /// Not done, because.
  case cancel([String], reason: String)
  /// Opens closed flags again.
  case reopen([String], text: String)
  /// Should never have been raised, because.
  case enterInError([String], reason: String)
  /// Offers flags to somebody; the giver keeps them until they are accepted.
  case offer([String], to: String, text: String)
  /// Takes over what was offered, with what the receiver understood.
  case accept([String], readBack: String)
  /// Does not take over what was offered, because.
  case decline([String], reason: String)
  /// A contact with a member outside of the feed.
  case touch(TouchDraft)
  /// How a member wants to be reached, as they said now.
  case recordWants(member: String, Wants)
  /// The plan of a member, instead of the one before.
  case plan(member: String, PlanDraft)
  /// The plan of a member is over, because.
  case endPlan(member: String, reason: String)
  /// Takes back the line of that number, with all that it did.
  case undo(Int)
  /// Does again what the line of that number did.
  case redo(Int)
  /// The PIN of a team member, as a salted slow hash; empty for none.
  case setPIN(member: String, hash: String)
}

/// A flag that is to be raised.
public struct FlagDraft: Sendable, Equatable {
  /// The id of the member.
  public var member: String
  /// Why; never empty.
  public var reason: String
  /// The signal that it comes from.
  public var signal: SignalRule?
  /// The id of the message that it quotes.
  public var message: String?
  /// How soon it wants somebody.
  public var priority: FlagPriority
  /// Until when somebody shall look.
  public var due: Timestamp?
  /// The id of who shall have it; nil for nobody yet.
  public var owner: String?
  /// Who may read it.
  public var audience: FlagAudience

  /// A flag for a member; what is left out is unknown, routine, without a time and of the whole team.
  public init(
    member: String, reason: String, signal: SignalRule? = nil, message: String? = nil,
    priority: FlagPriority = .routine, due: Timestamp? = nil, owner: String? = nil, audience: FlagAudience = .team
  ) {
    self.member = member
    self.reason = reason
    self.signal = signal
    self.message = message
    self.priority = priority
    self.due = due
    self.owner = owner
    self.audience = audience
  }
}

/// What shall be different about flags.
public struct FlagChange: Sendable, Equatable {
  /// How soon they want somebody; nil leaves it.
  public var priority: FlagPriority?
  /// nil leaves it; `.some(nil)` takes the time away.
  public var due: Timestamp??
  /// Who may read them; nil leaves it.
  public var audience: FlagAudience?
  /// Why; nil leaves it.
  public var reason: String?

  /// A change of what is given.
  public init(
    priority: FlagPriority? = nil, due: Timestamp?? = nil, audience: FlagAudience? = nil, reason: String? = nil
  ) {
    self.priority = priority
    self.due = due
    self.audience = audience
    self.reason = reason
  }
}

/// A contact with a member outside of the feed, as it is logged.
public struct TouchDraft: Sendable, Equatable {
  /// The id of the member.
  public var member: String
  /// phone, letter, visit, message, …
  public var channel: String
  /// What came of it.
  public var outcome: String
  /// The next one; nil when none is planned.
  public var next: Timestamp?
  /// The id of the flag that it belongs to.
  public var flag: String?
  /// Why another way than the one that they asked for; empty when it is theirs, or when they asked for none.
  public var because: String

  /// A contact with a member.
  public init(
    member: String, channel: String, outcome: String, next: Timestamp? = nil, flag: String? = nil, because: String = ""
  ) {
    self.member = member
    self.channel = channel
    self.outcome = outcome
    self.next = next
    self.flag = flag
    self.because = because
  }
}

/// A plan: one card a member.
public struct PlanDraft: Sendable, Equatable {
  /// What they want to reach, in their own words.
  public var aim: String
  /// Days between two touches; nil for none agreed.
  public var cadenceDays: Double?
  /// The next touch.
  public var next: Timestamp?
  /// The id of who keeps it up.
  public var owner: String?
  /// When it shall end: the stop rule.
  public var stop: String

  /// A plan with these fields.
  public init(aim: String, cadenceDays: Double? = nil, next: Timestamp? = nil, owner: String? = nil, stop: String = "")
  {
    self.aim = aim
    self.cadenceDays = cadenceDays
    self.next = next
    self.owner = owner
    self.stop = stop
  }
}

/// Why an action was not done, in a sentence for who wanted it.
public struct CareRefusal: Error, Sendable, Equatable {
  /// The sentence; it names who has it when somebody else was first.
  public var message: String
  /// True when somebody else was first: what the screen showed is not so any more.
  public var isConflict: Bool

  /// A refusal with its sentence.
  public init(_ message: String, isConflict: Bool = false) {
    self.message = message
    self.isConflict = isConflict
  }
}
