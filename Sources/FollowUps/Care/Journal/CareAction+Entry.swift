import CommunityModel

extension CareAction {
  /// The line of an action. `state` names the members of flags.
  ///
  /// What is not given is left out. The names of events and data stand in <doc:Events>.
  package func entry(at: Timestamp, by: String, in state: CareState) -> JournalEntry {
    var data = JournalData()
    var subject = subject(in: state)
    let event: String
    switch self {
    case .raise(let drafts):
      event = "flag-raised"
      if drafts.count == 1 { data.add(drafts[0]) } else { data.add(drafts) }
    case .claim(let flags, let drafts):
      event = "flag-claimed"
      if !flags.isEmpty { data.list("flags", flags) }
      if !drafts.isEmpty { data.add(drafts) }
    case .assign(let flags, let to):
      event = "flag-assigned"
      data.list("flags", flags)
      data.text("to", to)
    case .change(let flags, let change):
      event = "flag-changed"
      data.list("flags", flags)
      data.text("priority", change.priority?.rawValue)
      data.text("due", change.due.map { $0?.description ?? "" })
      data.text("audience", change.audience?.rawValue)
      data.text("reason", change.reason)
    case .note(let flags, let text): event = data.step("flag-noted", flags, text)
    case .snooze(let flags, let until, let text):
      event = data.step("flag-snoozed", flags, text)
      data.text("until", until.description)
    case .resume(let flags): event = data.step("flag-resumed", flags, "")
    case .complete(let flags, let text): event = data.step("flag-completed", flags, text)
    case .cancel(let flags, let text): event = data.step("flag-cancelled", flags, text)
    case .reopen(let flags, let text): event = data.step("flag-reopened", flags, text)
    case .enterInError(let flags, let text): event = data.step("flag-entered-in-error", flags, text)
    case .offer(let flags, let to, let text):
      event = data.step("hand-off-offered", flags, text)
      data.text("to", to)
    case .accept(let flags, let text): event = data.step("hand-off-accepted", flags, text)
    case .decline(let flags, let text): event = data.step("hand-off-declined", flags, text)
    case .touch(let touch):
      event = "touch-logged"
      data.add(touch)
    case .recordWants(_, let wants):
      event = "wants-recorded"
      data.text("channel", wants.channel)
      data.text("hours", wants.hours)
      data.text("language", wants.language)
      data.text("format", wants.format)
    case .plan(_, let plan):
      event = "plan-set"
      data.add(plan)
    case .endPlan(_, let reason):
      event = "plan-ended"
      data.words("text", reason)
    case .undo(let seq):
      event = "undone"
      data.number("seq", Double(seq))
    case .redo(let seq):
      event = "redone"
      data.number("seq", Double(seq))
    case .setPIN(let member, let hash):
      event = "pin-set"
      subject = member
      data.text("pin", hash)
    }
    return JournalEntry(at: at, by: by, event: event, subject: subject, data: data.values)
  }

  /// The member whom it concerns, where that is one and only one.
  private func subject(in state: CareState) -> String? {
    switch self {
    case .touch(let touch): return touch.member
    case .recordWants(let member, _), .plan(let member, _), .endPlan(let member, _), .setPIN(let member, _):
      return member
    case .undo(let seq), .redo(let seq):
      guard let place = state.place(ofLine: seq) else { return nil }
      return CareAction.one(state.concernedMembers(of: state.lines[place]))
    case .raise(let drafts) where drafts.count > 1: return nil
    default: return CareAction.one(drafts.map(\.member) + flagIDs.compactMap { state.flag($0)?.member })
    }
  }

  private static func one(_ members: [String]) -> String? {
    guard let first = members.first, members.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

/// The data of a line while it is put together.
private struct JournalData {
  var values: [String: JournalValue] = [:]

  mutating func text(_ key: String, _ value: String?) { if let value { values[key] = .text(value) } }
  /// Words that a person may leave out.
  mutating func words(_ key: String, _ value: String) { if !value.isEmpty { values[key] = .text(value) } }
  mutating func list(_ key: String, _ value: [String]) { values[key] = .list(value) }
  mutating func number(_ key: String, _ value: Double?) {
    if let value, value.isFinite { values[key] = .number(value) }
  }

  /// A step with flags and words; its event.
  mutating func step(_ event: String, _ flags: [String], _ text: String) -> String {
    list("flags", flags)
    words("text", text)
    return event
  }

  /// One flag: the subject names its member.
  mutating func add(_ draft: FlagDraft) {
    text("reason", draft.reason)
    text("signal", draft.signal?.rawValue)
    text("message", draft.message)
    text("priority", draft.priority.rawValue)
    text("due", draft.due?.description)
    text("owner", draft.owner)
    text("audience", draft.audience.rawValue)
  }

  /// Several flags: lists side by side, and what is the same for all of them once.
  mutating func add(_ drafts: [FlagDraft]) {
    list("members", drafts.map(\.member))
    list("reasons", drafts.map(\.reason))
    list("signals", drafts.map { $0.signal?.rawValue ?? "" })
    list("messages", drafts.map { $0.message ?? "" })
    common("priority", drafts.map(\.priority.rawValue))
    common("due", drafts.map { $0.due?.description ?? "" })
    common("owner", drafts.map { $0.owner ?? "" })
    common("audience", drafts.map(\.audience.rawValue))
  }

  private mutating func common(_ key: String, _ all: [String]) {
    guard let first = all.first else { return }
    if all.contains(where: { $0 != first }) { list(key, all) } else { words(key, first) }
  }

  mutating func add(_ touch: TouchDraft) {
    text("channel", touch.channel)
    text("outcome", touch.outcome)
    text("next", touch.next?.description)
    text("flag", touch.flag)
    words("because", touch.because)
  }

  mutating func add(_ plan: PlanDraft) {
    text("aim", plan.aim)
    number("cadenceDays", plan.cadenceDays)
    text("next", plan.next?.description)
    text("owner", plan.owner)
    words("stop", plan.stop)
  }
}
