import CommunityModel

/// Writes the S-B-A-R of one flag.
struct HandOffWriter {
  let flag: Flag
  let care: CareState
  let community: Community
  /// The member's row of the worklist; nil when nothing holds, or when there is no worklist (`hasSignals`).
  let row: WorklistRow?
  let hasSignals: Bool
  let asOf: Timestamp
  let to: String?
  let clock: HandOffClock
  let name: (String) -> String
  /// The words of the flag are for its owner only.
  var isWithheld = false

  private var memberRow: MemberRow? { community.members.row(id: flag.member) }

  func item(ties: String?) -> HandOffItem {
    let member = memberRow.map { community.members[$0] }
    let record = memberRow.flatMap(community.record)
    var title = [name(flag.member)]
    if let member, !member.isUnlisted {
      title.append(member.role.name)
      title.append(member.acuity.map { "acuity \($0)" } ?? "acuity not known")
    }
    return HandOffItem(
      flag: flag, title: title.joined(separator: " · "), situation: situation,
      background: background(member, record, ties: ties), assessment: assessment(member, record),
      recommendation: recommendation)
  }

  // MARK: Situation

  private var situation: [String] {
    let owner = flag.owner.map { "with \(name($0))" } ?? "nobody has it"
    var lines = [
      "\(flag.id): \(flag.priority.rawValue), \(flag.status(asOf: asOf).rawValue), \(owner).",
      isWithheld ? "Why: kept to \(keepers)." : "Why: \(flag.reason)",
    ]
    if !isWithheld, let message = flag.message { lines.append(quote(message)) }
    lines.append("Since \(clock.short(flag.raisedAt)) (\(age(flag.raisedAt))), raised by \(name(flag.raisedBy)).")
    if flag.isSnoozed(asOf: asOf), let until = flag.snoozedUntil {
      lines.append("Put off until \(clock.short(until)).")
    }
    if let offer = flag.handOff {
      let words = offer.text.isBlank || isWithheld ? "" : ": “\(offer.text)”"
      lines.append(
        "Offered by \(name(offer.from)) to \(name(offer.to)) \(clock.short(offer.at)), not accepted yet\(words)")
    }
    return lines
  }

  private var keepers: String {
    let owner = flag.owner.map { $0 == flag.raisedBy ? "" : " and \(name($0))" } ?? ""
    return name(flag.raisedBy) + owner
  }

  private func quote(_ id: String) -> String {
    guard let row = community.row(ofMessage: id) else { return "The quoted message \(id) is not in the store." }
    let message = community.messages[row]
    if message.isDeleted { return "The quoted message was taken back by its author." }
    let author = community.members[message.author].name
    return "“\(community.text(of: row))” (\(author), \(clock.short(message.sentAt)))"
  }

  // MARK: Background

  private func background(_ member: Member?, _ record: MemberRecord?, ties: String?) -> [String] {
    var lines: [String] = []
    if let member {
      let left = member.isDeceased ? "Died. " : member.hasLeft ? "Left the community. " : ""
      let acuity = member.acuity.map { "Acuity \($0) (1 is highest)." } ?? ""
      if !left.isEmpty || !acuity.isEmpty { lines.append(left + acuity) }
      if !member.segments.isEmpty { lines.append("Segments: \(member.segments).") }
    }
    if let needs = record?.needs, !needs.isEmpty { lines.append("Needs: \(needs.joined(separator: "; ")).") }
    let wants = self.wants(record)
    if !wants.isEmpty { lines.append("Wants: \(wants.joined(separator: ", ")).") }
    switch record?.consent?.contact {
    case .some(true): lines.append("Agreed to be contacted.")
    case .some(false): lines.append("Did not agree to be contacted.")
    case .none: break
    }
    if let plan = care.plan(of: flag.member)?.draft {
      var text = "Plan: “\(plan.aim)”"
      if let days = plan.cadenceDays { text += ", every \(days.decimal(days == days.rounded() ? 0 : 1)) d" }
      if let next = plan.next { text += ", next touch \(clock.short(next))" }
      if let owner = plan.owner { text += ", kept up by \(name(owner))" }
      lines.append(text)
    }
    for touch in care.touches(of: flag.member).suffix(3).reversed() {
      lines.append(
        "Reached by \(touch.draft.channel) \(clock.short(touch.at)), \(name(touch.by)): “\(touch.draft.outcome)”")
    }
    for event in notes.suffix(3) {
      if case .note(_, let text) = event.action {
        lines.append("Noted \(clock.short(event.at)), \(name(event.by)): “\(text)”")
      }
    }
    if let ties, !ties.isBlank { lines.append("Ties: \(ties)") }
    return lines.isEmpty ? ["Nothing is on record."] : lines
  }

  private var notes: [CareEvent] {
    if isWithheld { return [] }
    return care.events(ofFlag: flag.id).filter { if case .note = $0.action { true } else { false } }
  }

  private func wants(_ record: MemberRecord?) -> [String] {
    guard let wants = care.wants(of: flag.member) ?? record?.wants else { return [] }
    return [wants.channel, wants.hours, wants.language, wants.format].compactMap { $0 }.filter { !$0.isBlank }
  }

  // MARK: Assessment

  private func assessment(_ member: Member?, _ record: MemberRecord?) -> [String] {
    var lines: [String] = []
    for signal in row?.signals ?? [] {
      var line = "\(signal.rule.rawValue), \(HandOffWriter.word(signal.severity)): \(signal.reason)"
      if !signal.words.isEmpty, !isWithheld {
        line += "; words: \(signal.words.map { "“\($0)”" }.joined(separator: ", "))"
      }
      lines.append(line)
    }
    if !hasSignals {
      lines.append("Signals were not computed for this report, so it cannot say what else holds.")
    } else if lines.isEmpty {
      lines.append("No signal holds now, which does not mean that \(name(flag.member)) is safe.")
    }
    var unknown: [String] = []
    if member?.acuity == nil { unknown.append("acuity") }
    if wants(record).isEmpty { unknown.append("how they want to be reached") }
    if record?.consent?.contact == nil { unknown.append("whether they agreed to be contacted") }
    if care.plan(of: flag.member) == nil { unknown.append("a plan") }
    if care.lastTouch(of: flag.member) == nil { unknown.append("any touch") }
    if !unknown.isEmpty { lines.append("Not on record: \(unknown.joined(separator: ", ")).") }
    if member?.isUnlisted ?? true { lines.append("\(flag.member) is not among the members of this store.") }
    lines.append("Decision support, no diagnosis: look yourself.")
    return lines
  }

  private static func word(_ severity: Severity) -> String {
    switch severity {
    case .watch: "watch"
    case .amber: "amber"
    case .red: "red"
    case .emergency: "emergency"
    }
  }

  // MARK: Recommendation

  private var recommendation: [String] {
    var lines: [String] = []
    let isEmergency = row?.signals.contains { $0.severity == .emergency } ?? false
    if isEmergency { lines.append("Emergency: \(community.profile.emergency ?? noText("emergency"))") }
    if flag.priority == .stat || isEmergency {
      lines.append("Escalate: \(community.profile.escalation ?? noText("escalation"))")
    }
    var next =
      flag.owner == nil ? "Next: somebody takes it on" : hasTouch ? "Next: say what came of it" : "Next: get in touch"
    next +=
      flag.due.map { ", until \(clock.short($0))\($0 < asOf ? " (overdue by \(age($0)))" : "")." }
      ?? "; no time was promised."
    lines.append(next)
    lines.append("Owner until it is accepted: \(flag.owner.map(name) ?? "nobody").")
    if let to { lines.append("Shall go to \(name(to)).") }
    lines.append("Remains: complete it with its outcome, or cancel it with why it is not done.")
    if let stop = care.plan(of: flag.member)?.draft.stop, !stop.isBlank {
      lines.append("Stop rule of the plan: “\(stop)”")
    }
    lines.append("Read back: who it is, why now, what you do next and until when, and what would make you escalate.")
    return lines
  }

  private var hasTouch: Bool { flag.status(asOf: asOf) == .inProgress }

  private func noText(_ kind: String) -> String { "community.json holds no \(kind) text; use your own procedure." }

  private func age(_ time: Timestamp) -> String { Age(of: time, asOf: asOf).text }
}
