import CommunityModel

/// What the team did, folded: flags, touches, wants, plans and PINs as they are after the last line of the journal.
///
/// The fold is total: a line that is unknown, or that says something impossible, is counted, kept in the journal and
/// passed over. The same lines in the same order always give the same state. A value: copies are cheap and never meet.
public struct CareState: Sendable {
  /// The number of the last line that was folded, known or not; 0 at the beginning.
  public private(set) var lastSeq = 0
  /// Lines that this program does not know, or that concern what does not exist.
  public private(set) var passedOver = 0

  /// Before the first line.
  public init() {}

  /// Folds further lines. O(1) each, but for undo and redo: O(lines of the flags that they concern).
  package mutating func apply(_ events: [JournalEvent]) { if let last = events.last { lastSeq = last.seq } }

  /// Every flag, open or not, in the order in which they were raised; those entered in error are left out. O(flags).
  public var flags: [Flag] { [] }

  /// A flag by its id, also one entered in error.
  public func flag(_ id: String) -> Flag? { nil }

  /// The open flags of a member, in the order in which they were raised. O(their flags).
  public func openFlags(of member: String) -> [Flag] { [] }

  /// All flags of a member but those entered in error, in the order in which they were raised.
  public func flags(of member: String) -> [Flag] { [] }

  /// The ids of members who have an open flag, in the order of the oldest one.
  public var flaggedMembers: [String] { [] }

  /// The touches of a member, oldest first.
  public func touches(of member: String) -> [Touch] { [] }

  /// The plan of a member; nil when there is none or it ended.
  public func plan(of member: String) -> Plan? { nil }

  /// The ids of members who have a plan.
  public var plannedMembers: [String] { [] }

  /// How a member wants to be reached as the team heard it last; nil when the member's record says all that is known.
  public func wants(of member: String) -> Wants? { nil }

  /// What was done for a member, oldest first, without what was undone.
  public func events(of member: String) -> [CareEvent] { [] }

  /// The hash of a team member's PIN; nil when they have none.
  public func pin(of member: String) -> String? { nil }

  /// Why an action cannot be done now by this person; nil when it can. Names who was first.
  public func refusal(of action: CareAction, by: String, name: (String) -> String) -> CareRefusal? { nil }

  /// The last line of this person that can be taken back; nil when there is none.
  public func undoable(by person: String) -> CareEvent? { nil }

  /// The last line of this person that was taken back and can be done again; nil when they did something else since.
  public func redoable(by person: String) -> CareEvent? { nil }

  /// The share of promises that were kept in a time.
  public func promises(from start: Timestamp, to end: Timestamp) -> PromisesKept { PromisesKept(kept: 0, due: 0) }
}

/// How many promises came due, and how many of them were kept.
///
/// A promise is a flag's due time, a plan's or a touch's next touch, and a touch in the way that the member asked for.
public struct PromisesKept: Sendable, Equatable {
  public var kept: Int
  public var due: Int

  /// Both counts; `kept` is not more than `due`.
  public init(kept: Int, due: Int) {
    self.kept = kept
    self.due = due
  }
}

extension CareAction {
  /// The line of an action. `state` names the members of flags.
  package func entry(at: Timestamp, by: String, in state: CareState) -> JournalEntry {
    JournalEntry(at: at, by: by, event: "")
  }
}

extension CareEvent {
  /// The action of a line; nil when this program does not know it, or a field is missing.
  package init?(_ event: JournalEvent) { return nil }

  /// `Claimed f17`, `Logged a call with Ana Ruiz: feels better`: one line for a history or an audit.
  public func sentence(name: (String) -> String) -> String { "" }
}
