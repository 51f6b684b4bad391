import CommunityModel

/// What the team did, folded: flags, touches, wants, plans and PINs as they are after the last line of the journal.
///
/// The fold is total: a line that is unknown, or that says something impossible, is counted, kept in the journal and
/// passed over. The same lines in the same order always give the same state. A value: copies are cheap and never meet, and
/// one that changes while others are held copies some kilobytes, not all that was ever done.
public struct CareState: Sendable {
  /// The number of the last line that was folded, known or not; 0 at the beginning.
  public internal(set) var lastSeq = 0
  /// Which journal this is the fold of: whoever reads journals gives every other one in its place another number, since a
  /// longer one is otherwise taken for the same one that went on.
  public var edition = 0
  /// Lines that this program does not know, or that concern what does not exist.
  public internal(set) var passedOver = 0

  /// The lines that had an effect, in order; their numbers grow.
  var lines = ChunkedArray<CareLine>()
  /// The places of lines that were taken back.
  var void = PositionSet()
  /// Every flag that was ever raised. The place of one never changes.
  var slots = ChunkedArray<Flag>()
  /// The places of flags whose raising was not taken back, and of those which are open.
  var raised = PositionSet()
  var open = PositionSet()
  var memberIndex = IDIndex()
  var members = ChunkedArray<MemberCare>()
  /// The places of members who ever had a plan.
  var everPlanned = PositionSet()
  var people: [String: PersonCare] = [:]
  var pins: [String: String] = [:]

  /// Before the first line.
  public init() {}

  /// Every flag, open or not, in the order in which they were raised; those entered in error are left out. O(flags).
  public var flags: [Flag] { raised.lazy.map { slots[$0] }.filter { $0.status != .enteredInError } }

  /// The open flags, put off or not, in the order in which they were raised. O(open flags).
  public var openFlags: [Flag] { open.map { slots[$0] } }

  /// How many flags are open. O(flags / 64).
  public var openCount: Int { open.count }

  /// A flag by its id, also one entered in error; nil when its raising was taken back. O(1).
  public func flag(_ id: String) -> Flag? {
    guard let place = place(ofFlag: id), raised.contains(place) else { return nil }
    return slots[place]
  }

  /// The open flags of a member, in the order in which they were raised. O(their flags).
  public func openFlags(of member: String) -> [Flag] {
    care(of: member)?.flags.compactMap { open.contains(Int($0)) ? slots[Int($0)] : nil } ?? []
  }

  /// All flags of a member but those entered in error, in the order in which they were raised.
  public func flags(of member: String) -> [Flag] {
    care(of: member)?.flags.lazy.map(Int.init).filter { raised.contains($0) }.map { slots[$0] }
      .filter { $0.status != .enteredInError } ?? []
  }

  /// The ids of members who have an open flag, in the order of the oldest one. O(open flags).
  public var flaggedMembers: [String] {
    var seen: Set<String> = []
    return open.compactMap { seen.insert(slots[$0].member).inserted ? slots[$0].member : nil }
  }

  /// The touches of a member, oldest first.
  public func touches(of member: String) -> [Touch] { care(of: member)?.touches.compactMap(touch) ?? [] }

  /// The last touch of a member; nil when none was logged. O(1).
  public func lastTouch(of member: String) -> Touch? {
    care(of: member)?.touches.reversed().lazy.compactMap(touch).first
  }

  /// The plan of a member; nil when there is none or it ended.
  public func plan(of member: String) -> Plan? {
    guard let event = care(of: member)?.plans.last(where: { !void.contains(Int($0)) }).map({ lines[Int($0)].event }),
      case .plan(_, let draft) = event.action
    else { return nil }
    return Plan(seq: event.seq, at: event.at, by: event.by, draft: draft)
  }

  /// The ids of members who have a plan, in the order in which something was first done for them.
  public var plannedMembers: [String] { everPlanned.lazy.map { members[$0].id }.filter { plan(of: $0) != nil } }

  /// How a member wants to be reached as the team heard it last; nil when the member's record says all that is known.
  public func wants(of member: String) -> Wants? {
    guard let place = care(of: member)?.wants.last(where: { !void.contains(Int($0)) }),
      case .recordWants(_, let wants) = lines[Int(place)].event.action
    else { return nil }
    return wants
  }

  /// The hash of a team member's PIN; nil when they have none.
  public func pin(of member: String) -> String? { pins[member] }

  func care(of member: String) -> MemberCare? { memberIndex.find(member).map { members[$0] } }

  private func touch(_ place: Int32) -> Touch? {
    let event = lines[Int(place)].event
    guard !void.contains(Int(place)), case .touch(let draft) = event.action else { return nil }
    return Touch(seq: event.seq, at: event.at, by: event.by, draft: draft)
  }
}
