import CommunityModel
import FollowUps

/// What a form asks for: the action, and the sentence that follows “Saved:”.
struct FormResult {
  let action: CareAction
  let sentence: String
}

/// What is wrong with an answer, and where.
struct FormFault: Error {
  let field: FormField.ID
  let sentence: String
}

extension DashboardState {
  /// The instant of a due field: nil for an empty one.
  func due(_ form: CareForm, _ id: FormField.ID = .due) throws(FormFault) -> Timestamp? {
    let text = form.value(id)
    guard !text.isEmpty else { return nil }
    switch DueTime.parse(text, now: clock, zone: zone) {
    case .success(let time): return time
    case .failure(let error): throw FormFault(field: id, sentence: error.message)
    }
  }

  /// What saving a form records. Throws the first thing that is missing or cannot be understood.
  func result(of form: CareForm) throws(FormFault) -> FormResult {
    if let missing = form.fields.first(where: \.isMissing) {
      throw FormFault(field: missing.id, sentence: "\(missing.label) is still empty.")
    }
    switch form.purpose {
    case .flag(let seeds): return try flagged(seeds, form)
    case .assign(let flags, let raising): return try assigned(flags, raising, form)
    case .snooze(let flags):
      guard let until = try due(form) else { throw FormFault(field: .due, sentence: "Until when?") }
      guard until > clock else { throw FormFault(field: .due, sentence: "\(dateOf(until)) is past.") }
      return FormResult(
        action: .snooze(flags, until: until, text: form.value(.text)),
        sentence: "\(namesOfFlags(flags)) comes back \(dateOf(until)).")
    case .note(let flags):
      return FormResult(
        action: .note(flags, text: form.value(.text)), sentence: "a note on \(namesOfFlags(flags)).")
    case .complete(let flags):
      return FormResult(
        action: .complete(flags, outcome: form.value(.outcome)), sentence: "\(namesOfFlags(flags)) is done.")
    case .cancel(let flags):
      return FormResult(
        action: .cancel(flags, reason: form.value(.reason)),
        sentence: "\(namesOfFlags(flags)), not done: \(form.value(.reason)).")
    case .reopen(let flags):
      return FormResult(
        action: .reopen(flags, text: form.value(.text)), sentence: "\(namesOfFlags(flags)) is open again.")
    case .enterInError(let flags):
      return FormResult(
        action: .enterInError(flags, reason: form.value(.reason)),
        sentence: "the flag of \(namesOfFlags(flags)) was entered in error.")
    case .change(let flags, let before): return try changed(flags, before, form)
    case .touch(let member, let wanted): return try touched(member, wanted, form)
    case .wants(let member):
      func answer(_ id: FormField.ID) -> String? { form.value(id).isEmpty ? nil : form.value(id) }
      let wants = Wants(
        channel: answer(.channel), hours: answer(.hours), language: answer(.language), format: answer(.format))
      return FormResult(
        action: .recordWants(member: member, wants), sentence: "what \(nameOfMember(member)) wants.")
    case .plan(let member, let before): return try planned(member, before, form)
    case .offer(let flags):
      let to = form.value(.receiver)
      guard !to.isEmpty else {
        throw FormFault(field: .receiver, sentence: "There is nobody on the team to give it to.")
      }
      return FormResult(
        action: .offer(flags, to: to, text: form.value(.text)),
        sentence: "offered to \(nameOfColleague(to)). It is yours until they accept.")
    case .accept(let flags):
      return FormResult(
        action: .accept(flags, readBack: form.value(.readBack)), sentence: "\(namesOfFlags(flags)) is yours now.")
    case .decline(let flags):
      return FormResult(
        action: .decline(flags, reason: form.value(.reason)), sentence: "\(namesOfFlags(flags)) stays with the giver.")
    case .showPIN, .newPIN, .removePIN: throw FormFault(field: .pin, sentence: "")
    }
  }

  private func flagged(_ seeds: [CareForm.FlagSeed], _ form: CareForm) throws(FormFault) -> FormResult {
    let typed = try due(form)
    let isOne = seeds.count == 1
    let owner = form.value(.owner)
    let drafts = seeds.map { seed in
      draft(
        of: seed, reason: form.value(.reason), priority: FlagPriority(rawValue: form.value(.priority)),
        due: typed == nil && !isOne ? nil : .some(typed), owner: owner.isEmpty ? nil : owner,
        audience: FlagAudience(rawValue: form.value(.audience)) ?? .team)
    }
    let until = typed.map { ", due \(dateOf($0))" } ?? ""
    return FormResult(
      action: .raise(drafts), sentence: "\(namesOfMembers(seeds.map(\.member))) flagged\(until).")
  }

  private func assigned(
    _ flags: [String], _ raising: [CareForm.FlagSeed], _ form: CareForm
  ) throws(FormFault) -> FormResult {
    let owner = form.value(.owner)
    guard !owner.isEmpty else { throw FormFault(field: .owner, sentence: "There is nobody on the team to give it to.") }
    let names = raising.isEmpty ? namesOfFlags(flags) : namesOfMembers(raising.map(\.member))
    return FormResult(
      action: raising.isEmpty ? .assign(flags, to: owner) : .raise(raising.map { draft(of: $0, owner: owner) }),
      sentence: "\(nameOfColleague(owner)) \(owner == userName ? "have" : "has") \(names).")
  }

  private func changed(_ flags: [String], _ before: FlagChange, _ form: CareForm) throws(FormFault) -> FormResult {
    var change = FlagChange()
    if let priority = FlagPriority(rawValue: form.value(.priority)), priority != before.priority {
      change.priority = priority
    }
    if let audience = FlagAudience(rawValue: form.value(.audience)), audience != before.audience {
      change.audience = audience
    }
    let typedDue = form.value(.due)
    let isOne = flags.count == 1
    if typedDue.lowercased() == "none" || (typedDue.isEmpty && isOne) {
      if !isOne || (before.due ?? nil) != nil { change.due = .some(nil) }
    } else if typedDue != form.initial.first(where: { $0.id == .due })?.value {
      // A minute is the least that can be typed: what was not touched keeps its seconds.
      if let due = try due(form) { change.due = .some(due) }
    }
    if form.value(.reason) != form.initial.first(where: { $0.id == .reason })?.value, !form.value(.reason).isEmpty {
      change.reason = form.value(.reason)
    }
    guard change != FlagChange() else { throw FormFault(field: .due, sentence: "Nothing is different yet.") }
    return FormResult(action: .change(flags, change), sentence: "\(namesOfFlags(flags)) changed.")
  }

  private func touched(_ member: String, _ wanted: String?, _ form: CareForm) throws(FormFault) -> FormResult {
    let next = try due(form, .next)
    let flag = form.value(.flag)
    let isTheirs = form.field(.because)?.isHidden ?? true
    let touch = TouchDraft(
      member: member, channel: form.value(.channel), outcome: form.value(.outcome), next: next,
      flag: flag.isEmpty ? nil : flag, because: isTheirs ? "" : form.value(.because))
    let until = next.map { ", next \(dateOf($0))" } ?? ""
    return FormResult(
      action: .touch(touch), sentence: "a touch with \(nameOfMember(member)) by \(touch.channel)\(until).")
  }

  private func planned(_ member: String, _ before: PlanDraft?, _ form: CareForm) throws(FormFault) -> FormResult {
    let end = form.value(.end)
    if !end.isEmpty {
      return FormResult(
        action: .endPlan(member: member, reason: end), sentence: "the plan of \(nameOfMember(member)) is over.")
    }
    var cadence: Double?
    let typed = form.value(.cadence)
    if !typed.isEmpty {
      guard let days = Double(typed), days.isFinite, days > 0, days <= 3660 else {
        throw FormFault(field: .cadence, sentence: "“\(typed)” is no number of days, such as 7.")
      }
      cadence = days
    }
    let owner = form.value(.owner)
    // What was not touched may be past by now, which nobody could type.
    let isSame = form.value(.next) == form.initial.first { $0.id == .next }?.value
    let next = isSame ? before?.next : try due(form, .next)
    let plan = PlanDraft(
      aim: form.value(.aim), cadenceDays: cadence, next: next, owner: owner.isEmpty ? nil : owner,
      stop: form.value(.stop))
    return FormResult(action: .plan(member: member, plan), sentence: "the plan of \(nameOfMember(member)).")
  }
}
