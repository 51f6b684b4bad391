import CommunityModel
import FollowUps

extension DashboardState {
  /// Begins what a person wants to do for members: asks for a PIN first, opens the form, or records at once.
  mutating func begin(_ verb: Action.ID) -> [DashboardEffect] {
    if let form = pinForm(then: .verb(verb)) {
      overlay = .form(form)
      return []
    }
    let subjects = careSubjects()
    switch verb {
    case .flag: overlay = .form(flagForm(subjects))
    case .touch: subjects.first.map { overlay = .form(touchForm($0)) }
    case .wants: subjects.first.map { overlay = .form(wantsForm($0)) }
    case .plan: subjects.first.map { overlay = .form(planForm($0)) }
    case .undo: return undo()
    case .redo: return redo()
    default: return beginWithFlags(verb, subjects)
    }
    return []
  }

  /// Which flags a verb is about; a single member with several is asked about.
  private mutating func beginWithFlags(_ verb: Action.ID, _ subjects: [CareSubject]) -> [DashboardEffect] {
    let flags = subjects.flatMap { verb == .reopen ? closedFlags(of: $0.member) : $0.flags }
    // A flag that is not the one wanted costs a key; the wrong one done costs a patient.
    let candidates = verb == .claim ? flags.filter { $0.owner != userName } : flags
    if subjects.count == 1, candidates.count > 1 {
      overlay = .picker(flagPicker(verb, candidates))
      return []
    }
    // Lines without a flag are raised by taking them on, or by giving them to somebody.
    let bare = subjects.filter { $0.flags.isEmpty && $0.worklist != nil }
    let raising = verb == .claim || verb == .assign ? bare.map { seed(for: $0) } : []
    return go(on: verb, candidates.map(\.id), raising: raising)
  }

  private func flagPicker(_ verb: Action.ID, _ flags: [Flag]) -> CarePicker {
    var rows = flags.map {
      CarePicker.Row(label: "“\(reason(of: $0))”", note: line(of: $0), choice: .flags([$0.id]))
    }
    rows.append(.init(label: "All \(flags.count)", choice: .flags(flags.map(\.id))))
    let title = Action.all.first { $0.id == verb }?.title ?? ""
    return CarePicker(
      purpose: .flags(verb), title: "\(title): which flag of \(namesOfMembers(flags.prefix(1).map(\.member)))?",
      rows: rows)
  }

  /// Does a verb to flags that are known now.
  mutating func go(on verb: Action.ID, _ flags: [String], raising: [CareForm.FlagSeed] = []) -> [DashboardEffect] {
    guard !flags.isEmpty || !raising.isEmpty else {
      message = Remark(kind: .refusal, text: verb == .claim ? "You have this already." : CareRefusals.noFlag(self))
      return []
    }
    switch verb {
    case .claim:
      guard let me = userName else { return [] }
      let members = members(of: flags) + raising.map(\.member)
      return record(
        .claim(flags, raising: raising.map { draft(of: $0, owner: me) }), "you have \(namesOfMembers(members)) now.",
        clearsMarks: marksApply)
    case .snooze where flags.allSatisfy({ isSnoozed($0) }):
      return record(.resume(flags), "\(namesOfFlags(flags)) is back on the list.", clearsMarks: marksApply)
    case .assign where !raising.isEmpty && !flags.isEmpty:
      message = Remark(
        kind: .refusal,
        text: "\(namesOfMembers(raising.map(\.member))) \(raising.count == 1 ? "has" : "have") no flag yet, the others "
          + "have: unmark those with \(key(.mark)), or take all with \(key(.claim)).")
      return []
    default:
      if let form = form(of: verb, flags: flags, raising: raising) { overlay = .form(form) }
      return []
    }
  }

  /// True while a flag is put off.
  private func isSnoozed(_ id: String) -> Bool { care.state.flag(id)?.isSnoozed(asOf: clock) ?? false }

  /// Takes back the last line of this person.
  private mutating func undo() -> [DashboardEffect] {
    guard let me = userName, let event = care.state.undoable(by: me) else { return [] }
    return record(.undo(event.seq), "taken back: \(words(of: event)).")
  }

  private mutating func redo() -> [DashboardEffect] {
    guard let me = userName, let event = care.state.redoable(by: me) else { return [] }
    return record(.redo(event.seq), "done again: \(words(of: event)).")
  }

  private func words(of event: CareEvent) -> String {
    let sentence = Opening.words(of: event.sentence(name: { nameOfMember($0) }), limit: 160)
    let trimmed = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return trimmed.isEmpty ? "line \(event.seq)" : trimmed
  }
}
