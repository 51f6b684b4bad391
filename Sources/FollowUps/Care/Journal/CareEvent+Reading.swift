import CommunityModel

extension CareEvent {
  /// The action of a line; nil when this program does not know it, or a field is missing.
  ///
  /// What a newer program may have written is taken the careful way: a signal that is unknown is none, an unknown priority
  /// is `urgent`, an unknown audience `clinical`, and a time that cannot be read is none.
  package init?(_ event: JournalEvent) {
    guard let action = CareAction(event.entry) else { return nil }
    self.init(seq: event.seq, at: event.entry.at, by: event.entry.by, action: action)
  }
}

extension CareAction {
  fileprivate init?(_ entry: JournalEntry) {
    let data = JournalReader(values: entry.data)
    switch entry.event {
    case "flag-raised":
      let drafts = data.values["members"] == nil ? data.draft(of: entry.subject) : data.drafts()
      guard let drafts, !drafts.isEmpty else { return nil }
      self = .raise(drafts)
    case "flag-claimed":
      let drafts = data.values["members"] == nil ? [] : data.drafts()
      let flags = data.list("flags") ?? []
      guard let drafts, !flags.isEmpty || !drafts.isEmpty else { return nil }
      self = .claim(flags, raising: drafts)
    case "touch-logged":
      guard let member = entry.member, let channel = data.text("channel"), let outcome = data.text("outcome") else {
        return nil
      }
      self = .touch(
        TouchDraft(
          member: member, channel: channel, outcome: outcome, next: data.time("next"), flag: data.filled("flag"),
          because: data.text("because") ?? ""))
    case "wants-recorded":
      guard let member = entry.member else { return nil }
      self = .recordWants(
        member: member,
        Wants(
          channel: data.text("channel"), hours: data.text("hours"), language: data.text("language"),
          format: data.text("format")))
    case "plan-set":
      guard let member = entry.member, let aim = data.text("aim") else { return nil }
      self = .plan(
        member: member,
        PlanDraft(
          aim: aim, cadenceDays: data.number("cadenceDays"), next: data.time("next"), owner: data.filled("owner"),
          stop: data.text("stop") ?? ""))
    case "plan-ended":
      guard let member = entry.member else { return nil }
      self = .endPlan(member: member, reason: data.text("text") ?? "")
    case "pin-set":
      guard let member = entry.member, let hash = data.text("pin") else { return nil }
      self = .setPIN(member: member, hash: hash)
    case "undone":
      guard let seq = data.seq() else { return nil }
      self = .undo(seq)
    case "redone":
      guard let seq = data.seq() else { return nil }
      self = .redo(seq)
    default: self.init(step: entry.event, data)
    }
  }

  /// A step with flags.
  private init?(step: String, _ data: JournalReader) {
    guard let flags = data.list("flags"), !flags.isEmpty else { return nil }
    let text = data.text("text") ?? ""
    switch step {
    case "flag-assigned":
      guard let to = data.filled("to") else { return nil }
      self = .assign(flags, to: to)
    case "flag-changed":
      let change = FlagChange(
        priority: data.text("priority").map(JournalReader.priority), due: data.changedTime("due"),
        audience: data.text("audience").map(JournalReader.audience), reason: data.text("reason"))
      guard change != FlagChange() else { return nil }
      self = .change(flags, change)
    case "flag-noted": self = .note(flags, text: text)
    case "flag-snoozed":
      guard let until = data.time("until") else { return nil }
      self = .snooze(flags, until: until, text: text)
    case "flag-resumed": self = .resume(flags)
    case "flag-completed": self = .complete(flags, outcome: text)
    case "flag-cancelled": self = .cancel(flags, reason: text)
    case "flag-reopened": self = .reopen(flags, text: text)
    case "flag-entered-in-error": self = .enterInError(flags, reason: text)
    case "hand-off-offered":
      guard let to = data.filled("to") else { return nil }
      self = .offer(flags, to: to, text: text)
    case "hand-off-accepted": self = .accept(flags, readBack: text)
    case "hand-off-declined": self = .decline(flags, reason: text)
    default: return nil
    }
  }
}

extension JournalEntry {
  /// The member or team member whom it is about; nil when it names nobody.
  fileprivate var member: String? { subject.flatMap { $0.isEmpty ? nil : $0 } }
}

/// The data of a line, field by field: nil for what is absent or has another type.
private struct JournalReader {
  let values: [String: JournalValue]

  func text(_ key: String) -> String? {
    guard case .text(let text) = values[key] else { return nil }
    return text
  }

  /// A text that says something.
  func filled(_ key: String) -> String? { text(key).flatMap { $0.isEmpty ? nil : $0 } }

  func list(_ key: String) -> [String]? {
    guard case .list(let list) = values[key] else { return nil }
    return list
  }

  func number(_ key: String) -> Double? {
    guard case .number(let number) = values[key], number.isFinite else { return nil }
    return number
  }

  func time(_ key: String) -> Timestamp? { text(key).flatMap(Timestamp.init(rfc3339:)) }

  /// A time that is taken away where the text is empty; nil, which changes nothing, where it cannot be read.
  func changedTime(_ key: String) -> Timestamp?? {
    guard let text = text(key) else { return nil }
    if text.isEmpty { return .some(nil) }
    return Timestamp(rfc3339: text).map { .some($0) }
  }

  func seq() -> Int? { number("seq").flatMap { Int(exactly: $0) } }

  static func priority(_ word: String) -> FlagPriority { FlagPriority(rawValue: word) ?? .urgent }

  static func audience(_ word: String) -> FlagAudience { FlagAudience(rawValue: word) ?? .clinical }

  /// The one flag of a line whose subject is its member.
  func draft(of member: String?) -> [FlagDraft]? {
    guard let member, !member.isEmpty, let reason = text("reason") else { return nil }
    return [
      FlagDraft(
        member: member, reason: reason, signal: filled("signal").flatMap(SignalRule.init), message: filled("message"),
        priority: text("priority").map(JournalReader.priority) ?? .routine, due: time("due"), owner: filled("owner"),
        audience: text("audience").map(JournalReader.audience) ?? .team)
    ]
  }

  /// The flags of lists side by side; nil when they do not fit together.
  func drafts() -> [FlagDraft]? {
    guard let members = list("members"), let reasons = list("reasons"), reasons.count == members.count,
      !members.contains("")
    else { return nil }
    let lists = ["signals", "messages", "priority", "due", "owner", "audience"].map { column($0, members.count) }
    guard lists.allSatisfy({ $0.count == members.count }) else { return nil }
    return members.indices.map { index in
      let filled = lists.map { $0[index].isEmpty ? nil : $0[index] }
      return FlagDraft(
        member: members[index], reason: reasons[index], signal: filled[0].flatMap(SignalRule.init), message: filled[1],
        priority: filled[2].map(JournalReader.priority) ?? .routine, due: filled[3].flatMap(Timestamp.init(rfc3339:)),
        owner: filled[4], audience: filled[5].map(JournalReader.audience) ?? .team)
    }
  }

  /// A value for each of several flags: listed, or one for all of them; empty texts where there is none.
  private func column(_ key: String, _ count: Int) -> [String] {
    switch values[key] {
    case .list(let list): list
    case .text(let text): Array(repeating: text, count: count)
    default: Array(repeating: "", count: count)
    }
  }
}
