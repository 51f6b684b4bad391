import CommunityModel
import TestSupport
import Testing

@testable import FollowUps

/// A journal in memory and the people who write into it, as the program does: fold, ask, write, fold.
struct CareDesk {
  static let start = Timestamp(seconds: 1_795_000_000)
  var state = CareState()
  var journal: [JournalEvent] = []
  var now = CareDesk.start

  /// Writes what is not refused. A minute passes.
  @discardableResult
  mutating func act(_ by: String, _ action: CareAction) -> CareRefusal? {
    now = now.adding(seconds: 60)
    if let refusal = state.refusal(of: action, by: by, name: CareDesk.name) { return refusal }
    write(action, by: by)
    return nil
  }

  /// Writes a line whatever it says.
  mutating func write(_ action: CareAction, by: String) { write(action.entry(at: now, by: by, in: state)) }

  mutating func write(_ entry: JournalEntry) {
    journal.append(JournalEvent(seq: state.lastSeq + 1, previous: "", entry: entry))
    state.apply([journal[journal.count - 1]])
  }

  /// `Ana` for `ana`.
  static func name(_ id: String) -> String { id.prefix(1).uppercased() + id.dropFirst() }

  func flag(_ id: String) throws -> Flag { try #require(state.flag(id)) }
}

/// All that a state says, for comparison.
struct CarePicture: Equatable {
  var lastSeq, passedOver: Int
  var flags, open, hidden: [Flag]
  var members: [[CareEvent]]
  var touches: [[Touch]]
  var plans: [Plan?]
  var wants: [Wants?]
  var flagged, planned: [String]
  var undoable, redoable: [CareEvent?]
  var promises: PromisesKept

  init(_ state: CareState) {
    lastSeq = state.lastSeq
    passedOver = state.passedOver
    flags = state.flags
    open = state.openFlags
    hidden = (0..<max(0, state.lastSeq)).compactMap { state.flag("f\($0 + 1)") }
    members = AnyAction.members.map { state.events(of: $0) }
    touches = AnyAction.members.map(state.touches)
    plans = AnyAction.members.map(state.plan)
    wants = AnyAction.members.map(state.wants)
    flagged = state.flaggedMembers
    planned = state.plannedMembers
    undoable = AnyAction.people.map(state.undoable)
    redoable = AnyAction.people.map(state.redoable)
    promises = state.promises(from: CareDesk.start, to: CareDesk.start.adding(days: 3))
  }
}

/// Actions by chance.
enum AnyAction {
  static let people = ["amy", "tom", "lin"]
  static let members = ["ana", "bo", "mei"]
  private static let words = ["called", "voicemail", "“quoted”", "línea\ndos", "x", "\u{1B}[31m"]

  static func draft(_ chance: inout SeededGenerator) -> FlagDraft {
    FlagDraft(
      member: chance.pick(members), reason: chance.pick(words),
      signal: chance.pick([nil, .unanswered, .redFlag, .plan]),
      message: chance.pick([nil, "m1", "m2"]), priority: chance.pick(FlagPriority.allCases), due: time(&chance),
      owner: chance.pick([nil, nil, "amy", "tom"]), audience: chance.pick(FlagAudience.allCases))
  }

  static func time(_ chance: inout SeededGenerator) -> Timestamp? {
    chance.number(0..<3) == 0 ? nil : moment(&chance)
  }

  private static func moment(_ chance: inout SeededGenerator) -> Timestamp {
    Timestamp(milliseconds: CareDesk.start.milliseconds + Int64(chance.number(0..<200_000_000)))
  }

  /// Any action on the flags of lines up to a number, most of which exist.
  static func action(_ chance: inout SeededGenerator, upTo seq: Int) -> CareAction {
    let flags = (0..<chance.number(1..<3)).map { _ in
      "f\(chance.number(1..<max(2, seq + 1)))" + chance.pick(["", "", "", ".2"])
    }
    let word = chance.pick(words)
    switch chance.number(0..<26) {
    case 0...3: return .raise((0..<chance.number(1..<4)).map { _ in draft(&chance) })
    case 4, 5: return .claim(flags, raising: [])
    case 6: return .claim(chance.pick([[], flags]), raising: (0..<chance.number(1..<3)).map { _ in draft(&chance) })
    case 7: return .assign(flags, to: chance.pick(people))
    case 8:
      let due: Timestamp?? = chance.pick([nil, .some(nil), .some(moment(&chance))])
      let priority = chance.pick([nil, FlagPriority.stat])
      return .change(flags, FlagChange(priority: priority, due: due, reason: priority == nil ? word : nil))
    case 9: return .note(flags, text: word)
    case 10: return .snooze(flags, until: moment(&chance), text: chance.pick(["", word]))
    case 11: return .resume(flags)
    case 12, 13: return .complete(flags, outcome: word)
    case 14: return .cancel(flags, reason: word)
    case 15: return .reopen(flags, text: "")
    case 16: return .enterInError(flags, reason: word)
    case 17: return .offer(flags, to: chance.pick(people), text: "")
    case 18: return chance.pick([.accept(flags, readBack: word), .decline(flags, reason: word)])
    case 19:
      return .touch(
        TouchDraft(
          member: chance.pick(members), channel: chance.pick(["phone", "letter"]), outcome: word, next: time(&chance),
          flag: chance.pick([nil, flags[0]]), because: chance.pick(["", word])))
    case 20:
      return .recordWants(member: chance.pick(members), Wants(channel: chance.pick([nil, "phone"]), hours: "mornings"))
    case 21:
      let plan = PlanDraft(
        aim: word, cadenceDays: chance.pick([nil, 7, 2.5]), next: time(&chance), owner: "amy", stop: "")
      return chance.pick([
        .plan(member: chance.pick(members), plan), .endPlan(member: chance.pick(members), reason: word),
      ])
    case 22: return .setPIN(member: chance.pick(people), hash: chance.pick(["", "scrypt$abc"]))
    case 23, 24: return .undo(max(1, seq - chance.number(0..<4)))
    default: return .redo(max(1, seq - chance.number(0..<6)))
    }
  }

  /// A line that may say anything, also what no program writes.
  static func garbage(_ chance: inout SeededGenerator, at: Timestamp, upTo seq: Int) -> JournalEntry {
    var entry = action(&chance, upTo: seq).entry(at: at, by: chance.pick(people), in: CareState())
    let values: [JournalValue] = [
      .text(""), .number(.infinity), .number(-1), .flag(true), .list([]), .list(["", "f1", "f1"]),
    ]
    for key in entry.data.keys.sorted() where chance.number(0..<4) == 0 {
      entry.data[key] = chance.number(0..<3) == 0 ? nil : chance.pick(values)
    }
    if chance.number(0..<8) == 0 { entry.event = chance.pick(["imported", "flag-raised", "undone", "", "flag-sung"]) }
    if chance.number(0..<8) == 0 { entry.subject = chance.pick([nil, "", "ana"]) }
    return entry
  }
}
