import CommunityModel

extension CareEvent {
  /// `claimed f17`, `raised f18 for Ana Ruiz: “question unanswered for 26 h” (urgent, due …)`: one line for a history or an
  /// audit, without who did it and when. Hashes of PINs never stand in it; texts are as written, not cleaned for a screen.
  ///
  /// - Parameters:
  ///   - name: the name of a member or of somebody on the team, by their id.
  ///   - time: an instant in words; RFC 3339 in UTC when left out.
  public func sentence(name: (String) -> String, time: (Timestamp) -> String = { "\($0)" }) -> String {
    switch action {
    case .raise(let drafts): return raised(drafts, name, time)
    case .claim(let flags, let drafts):
      let both = [
        flags.isEmpty ? "" : "claimed \(list(flags))", drafts.isEmpty ? "" : raised(drafts, name, time, taken: true),
      ]
      return both.filter { !$0.isEmpty }.joined(separator: " and ")
    case .assign(let flags, let to): return "assigned \(list(flags)) to \(name(to))"
    case .change(let flags, let change): return "changed \(list(flags)): \(differences(change, time))"
    case .note(let flags, let text): return "noted on \(list(flags))\(said(text))"
    case .snooze(let flags, let until, let text): return "put off \(list(flags)) until \(time(until))\(said(text))"
    case .resume(let flags): return "took up \(list(flags)) again"
    case .complete(let flags, let text): return "completed \(list(flags))\(said(text))"
    case .cancel(let flags, let text): return "cancelled \(list(flags)), not done because\(said(text))"
    case .reopen(let flags, let text): return "reopened \(list(flags))\(said(text))"
    case .enterInError(let flags, let text): return "marked \(list(flags)) as entered in error\(said(text))"
    case .offer(let flags, let to, let text): return "offered \(list(flags)) to \(name(to))\(said(text))"
    case .accept(let flags, let text): return "accepted \(list(flags)), read back\(said(text))"
    case .decline(let flags, let text): return "declined \(list(flags))\(said(text))"
    case .touch(let touch): return logged(touch, name, time)
    case .recordWants(let member, let wants):
      let ways = [wants.channel, wants.hours, wants.language, wants.format].compactMap { $0 }.filter { !$0.isBlank }
      return
        "recorded how \(name(member)) wants to be reached: \(ways.isEmpty ? "no wishes" : ways.joined(separator: ", "))"
    case .plan(let member, let plan): return planned(plan, member, name, time)
    case .endPlan(let member, let text): return "ended the plan of \(name(member))\(said(text))"
    case .undo(let seq): return "took back line \(seq)"
    case .redo(let seq): return "did line \(seq) again"
    case .setPIN(let member, let hash):
      return "\(hash.isEmpty ? "removed" : "set") \(member == by ? "their own PIN" : "the PIN of \(name(member))")"
    }
  }

  private func raised(
    _ drafts: [FlagDraft], _ name: (String) -> String, _ time: (Timestamp) -> String, taken: Bool = false
  ) -> String {
    let verb = taken ? "raised and claimed" : "raised"
    guard let first = drafts.first else { return "\(verb) nothing" }
    if drafts.count > 1 {
      return
        "\(verb) \(drafts.count) flags, \(Flag.id(line: seq, number: 1)) to \(Flag.id(line: seq, number: drafts.count))"
        + ", for \(list(drafts.map { name($0.member) }))"
    }
    var details = [first.priority.rawValue]
    if let due = first.due { details.append("due \(time(due))") }
    if !taken, let owner = first.owner { details.append("for \(name(owner))") }
    return "\(verb) \(Flag.id(line: seq, number: 1)) for \(name(first.member))\(said(first.reason)) "
      + "(\(details.joined(separator: ", ")))"
  }

  private func differences(_ change: FlagChange, _ time: (Timestamp) -> String) -> String {
    var parts: [String] = []
    if let priority = change.priority { parts.append(priority.rawValue) }
    if let due = change.due { parts.append(due.map { "due \(time($0))" } ?? "no due time") }
    if let audience = change.audience { parts.append("for \(audience.rawValue)") }
    if let reason = change.reason { parts.append("“\(reason)”") }
    return parts.joined(separator: ", ")
  }

  private func logged(
    _ touch: TouchDraft, _ name: (String) -> String, _ time: (Timestamp) -> String
  ) -> String {
    var text = "reached \(name(touch.member)) by \(touch.channel)"
    if let flag = touch.flag { text += " for \(flag)" }
    text += said(touch.outcome)
    if !touch.because.isBlank { text += ", not as they asked because: “\(touch.because)”" }
    if let next = touch.next { text += ", next \(time(next))" }
    return text
  }

  private func planned(
    _ plan: PlanDraft, _ member: String, _ name: (String) -> String, _ time: (Timestamp) -> String
  ) -> String {
    var text = "planned with \(name(member))\(said(plan.aim))"
    if let days = plan.cadenceDays { text += ", every \(days.decimal(days == days.rounded() ? 0 : 1)) d" }
    if let next = plan.next { text += ", next \(time(next))" }
    if let owner = plan.owner { text += ", kept up by \(name(owner))" }
    if !plan.stop.isBlank { text += ", until: “\(plan.stop)”" }
    return text
  }

  private func said(_ text: String) -> String { text.isBlank ? "" : ": “\(text)”" }

  /// `f1, f2, f3 and 7 more`
  private func list(_ items: [String]) -> String {
    items.count <= 4
      ? items.joined(separator: ", ") : items[..<3].joined(separator: ", ") + " and \(items.count - 3) more"
  }
}
