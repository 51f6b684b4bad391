import CommunityModel

extension CareState {
  /// Why an action cannot be done now by this person; nil when it can. Names who was first.
  ///
  /// What is not refused has an effect on everything that it names. O(flags that it names and those of their members).
  ///
  /// - Parameters:
  ///   - name: the name of a member or of somebody on the team, by their id.
  ///   - wanted: how a member wants to be reached by their record; what the journal says since goes before it.
  ///   - asOf: now; nil when the clock shall not matter: then a time in the past is not refused.
  public func refusal(
    of action: CareAction, by person: String, name: (String) -> String, wanted: (String) -> Wants? = { _ in nil },
    asOf: Timestamp? = nil
  ) -> CareRefusal? {
    withoutActuallyEscaping(name) { name in
      refusal(of: action, RefusalWords(person: person, name: name), wanted: wanted, asOf: asOf)
    }
  }

  private func refusal(
    of action: CareAction, _ words: RefusalWords, wanted: (String) -> Wants?, asOf: Timestamp?
  ) -> CareRefusal? {
    switch action {
    case .raise(let drafts):
      return drafts.isEmpty ? words.nothing : refusal(raising: drafts, isClaimed: false, words)
    case .claim(let flags, let drafts):
      guard !flags.isEmpty || !drafts.isEmpty else { return words.nothing }
      return refusal(of: action, on: flags, words) ?? refusal(raising: drafts, isClaimed: true, words)
    case .touch(let touch): return refusal(of: touch, words, wanted: wanted)
    case .recordWants(let member, _):
      return member.isBlank ? CareRefusal("Say which member it is about.") : nil
    case .plan(let member, let plan): return refusal(of: plan, for: member)
    case .endPlan(let member, let reason):
      if plan(of: member) == nil {
        return CareRefusal("\(words.name(member)) has no plan that could end.", isConflict: true)
      }
      return reason.isBlank ? CareRefusal("Say why the plan of \(words.name(member)) ends.") : nil
    case .undo(let seq): return obstacle(toUndo: seq, by: words.person).map { words.undo($0) }
    case .redo(let seq):
      if let obstacle = obstacle(toRedo: seq, by: words.person) { return words.redo(obstacle) }
      // What it did is there for nobody now, so it is asked like any new action.
      return event(seq).flatMap { refusal(of: $0.action, words, wanted: wanted, asOf: nil) }
    case .setPIN(let member, let hash):
      if member.isBlank { return CareRefusal("Say whose PIN it is.") }
      return pins[member] != nil && member != words.person && !hash.isEmpty
        ? CareRefusal("\(words.name(member)) has a PIN: only they can change it; others can remove it.") : nil
    default: return refusal(of: action, on: action.flagIDs, words) ?? missingWords(of: action, words, asOf: asOf)
    }
  }

  /// The open flag that says already what a draft would; nil when there is none.
  ///
  /// That is one of the same member with the same signal, or, by hand, with the same message or else the same reason. Other
  /// red-flag words of the same member are another emergency. Forms leave such drafts out of a lot.
  public func openDuplicate(of draft: FlagDraft) -> Flag? {
    openFlags(of: draft.member).first { flag in
      guard flag.signal == draft.signal else { return false }
      if draft.signal == .redFlag || draft.signal == nil, flag.message != nil || draft.message != nil {
        return flag.message == draft.message
      }
      return draft.signal != nil || flag.reason == draft.reason
    }
  }

  // MARK: Raising

  private func refusal(raising drafts: [FlagDraft], isClaimed: Bool, _ words: RefusalWords) -> CareRefusal? {
    for (index, draft) in drafts.enumerated() {
      if draft.member.isBlank { return CareRefusal("Say which member the flag is about.") }
      if draft.reason.isBlank { return CareRefusal("Say why \(words.name(draft.member)) needs somebody.") }
      if isClaimed,
        let taken = openFlags(of: draft.member).first(where: { $0.owner.map { $0 != words.person } ?? false })
      {
        return words.taken(taken, by: taken.owner ?? "")
      }
      if let known = openDuplicate(of: draft) { return words.duplicate(known) }
      if drafts[..<index].contains(draft) {
        return CareRefusal("\(words.name(draft.member)) stands twice in this lot.")
      }
    }
    return nil
  }

  // MARK: Steps with flags

  private func refusal(of action: CareAction, on flags: [String], _ words: RefusalWords) -> CareRefusal? {
    if flags.isEmpty, action.drafts.isEmpty { return words.nothing }
    for id in flags {
      guard let flag = flag(id) else { return CareRefusal("There is no flag \(id).", isConflict: true) }
      if let obstacle = flag.obstacle(to: action, by: words.person) { return words.step(obstacle, flag, action) }
      if let refusal = refusalOfOthers(action, flag, words) { return refusal }
    }
    return nil
  }

  /// What is for who has a flag: to end it, to put it off, to hand it over. Others take it over first, which is recorded.
  private func refusalOfOthers(_ action: CareAction, _ flag: Flag, _ words: RefusalWords) -> CareRefusal? {
    guard let owner = flag.owner, owner != words.person else { return nil }
    switch action {
    case .complete, .cancel, .snooze, .resume, .offer: break
    case .change(_, let change): if change.audience == nil || flag.raisedBy == words.person { return nil }
    case .enterInError: if flag.raisedBy == words.person { return nil }
    default: return nil
    }
    return CareRefusal(
      "\(words.name(owner)) has \(words.title(flag)): assign it to yourself first if you take it over.",
      isConflict: true)
  }

  private func missingWords(of action: CareAction, _ words: RefusalWords, asOf: Timestamp?) -> CareRefusal? {
    switch action {
    case .assign(_, let to) where to.isBlank: return CareRefusal("Say who shall have it.")
    case .offer(_, let to, _) where to.isBlank: return CareRefusal("Say to whom you hand it over.")
    case .note(_, let text) where text.isBlank: return CareRefusal("The note is empty.")
    case .complete(_, let outcome) where outcome.isBlank: return CareRefusal("Say what came of it.")
    case .cancel(_, let reason) where reason.isBlank: return CareRefusal("Say why it is not done.")
    case .enterInError(_, let reason) where reason.isBlank:
      return CareRefusal("Say why it should never have been raised.")
    case .accept(_, let readBack) where readBack.isBlank:
      return CareRefusal("Say in your own words what you take over: the read-back is what makes a hand-off safe.")
    case .decline(_, let reason) where reason.isBlank: return CareRefusal("Say why you do not take it over.")
    case .snooze(_, let until, _): return asOf.map { until <= $0 } ?? false ? words.past : nil
    case .change(let flags, let change):
      if change.reason?.isBlank ?? false { return CareRefusal("A flag needs a reason.") }
      if let due = change.due, let due, let asOf, due <= asOf { return words.past }
      let isSame = flags.compactMap(flag).allSatisfy { flag in
        (change.priority ?? flag.priority) == flag.priority && (change.due ?? flag.due) == flag.due
          && (change.audience ?? flag.audience) == flag.audience && (change.reason ?? flag.reason) == flag.reason
      }
      return isSame ? CareRefusal("Nothing would be different.") : nil
    default: return nil
    }
  }

  // MARK: Touches and plans

  private func refusal(
    of touch: TouchDraft, _ words: RefusalWords, wanted: (String) -> Wants?
  ) -> CareRefusal? {
    if touch.member.isBlank { return CareRefusal("Say whom you were in touch with.") }
    if touch.channel.isBlank { return CareRefusal("Say how you reached \(words.name(touch.member)).") }
    if touch.outcome.isBlank { return CareRefusal("Say what came of it.") }
    if let id = touch.flag, let refusal = refusal(of: .touch(touch), on: [id], words) { return refusal }
    if touch.because.isBlank, let wants = wants(of: touch.member) ?? wanted(touch.member),
      wants.accepts(channel: touch.channel) == false
    {
      let way = [wants.channel, wants.hours].compactMap { $0 }.filter { !$0.isBlank }.joined(separator: ", ")
      return CareRefusal("\(words.name(touch.member)) asked for \(way): say why it was another way.")
    }
    return nil
  }

  private func refusal(of plan: PlanDraft, for member: String) -> CareRefusal? {
    if member.isBlank { return CareRefusal("Say whose plan it is.") }
    if plan.aim.isBlank { return CareRefusal("A plan needs an aim, in the member's own words.") }
    if let days = plan.cadenceDays, !(days > 0 && days.isFinite) {
      return CareRefusal("The days between two touches must be more than 0.")
    }
    return nil
  }
}

extension String {
  /// True when nothing stands in it but space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
