import CommunityModel
import Drawing
import FollowUps

/// What the team did and promised for a member, on their pages.
extension DashboardState {
  /// All of it for the profile: why they are on the list, flags, plan, touches, mentions.
  func careSections(of member: Member, _ page: inout DocumentBuilder) {
    if let need = need(of: member.row) { reasons(need, &page) }
    flags(of: member, &page)
    plan(of: member, &page)
    touches(of: member, &page, limit: 10)
    mentions(of: member, &page)
    page.gap()
  }

  /// Open flags with all that was promised, then how the last closed ones ended.
  func flags(of member: Member, _ page: inout DocumentBuilder) {
    let open = currentFlags(of: member.row)
    let readable = readableFlags(open)
    let closed = care.state.flags(of: member.id).filter { !$0.isOpen && $0.status != .enteredInError && mayRead($0) }
    guard !open.isEmpty || !closed.isEmpty else { return }
    page.heading("Flags")
    for flag in readable { card(flag, &page) }
    let hidden = open.count - readable.count
    if hidden > 0 {
      page.paragraph(
        "\(Words.count(hidden, "flag", "flags")) for other people on the team: only that there is one is shown to you.",
        ink: .muted)
    }
    for flag in closed.suffix(3).reversed() {
      let end = Words.joined(
        [flag.status.word, flag.outcome.map { Opening.words(of: $0, limit: 200) }, flag.closedAt.map { done($0) }],
        glyphs.separator)
      page.field(
        flag.id, "\(Opening.words(of: flag.reason, limit: 200)) \(glyphs.separator) \(end)", ink: .muted, limit: 3)
    }
  }

  private func card(_ flag: Flag, _ page: inout DocumentBuilder) {
    let isUrgent = flag.priority > .routine
    let status = flag.status(asOf: asOf.time)
    page.field(flag.id, Opening.words(of: flag.reason, limit: 400))
    let owner = flag.owner.map { $0 == userName ? "you have it" : "\(nameOfPerson($0)) has it" } ?? "nobody has it"
    page.field(
      "",
      Words.joined(
        [flag.priority.rawValue, flag.owner == nil && status == .requested ? nil : status.word, owner],
        glyphs.separator),
      ink: isUrgent ? .warning : .text)
    if let until = flag.snoozedUntil, status == .onHold { page.field("", "put off until \(promise(until))") }
    if let due = flag.due {
      let isLate = due < asOf.time
      page.field("", "\(isLate ? "overdue" : "due"): \(promise(due))", ink: isLate ? .warning : .text)
    }
    if let offer = flag.handOff {
      page.field(
        "",
        "offered to \(nameOfPerson(offer.to)) \(done(offer.at)), not accepted yet: \(nameOfPerson(offer.from)) keeps it",
        ink: .accent)
    }
    page.field("", "raised \(done(flag.raisedAt)) by \(nameOfPerson(flag.raisedBy))", ink: .muted)
    if flag.changedAt > flag.raisedAt {
      page.field("", "changed \(done(flag.changedAt)) by \(nameOfPerson(flag.changedBy))", ink: .muted)
    }
    if isUrgent { page.field("", community.profile.escalation, ink: .warning, limit: 4) }
  }

  /// `Sat 21 Nov 18:00, in 4 h`
  func promise(_ time: Timestamp) -> String {
    let date = DateText(time, zone: zone).full(asOf: asOf.time, zone: zone)
    return isAfterArchive(time) ? date : "\(date), \(ago(time))"
  }

  /// The card of their plan, in their own words.
  func plan(of member: Member, _ page: inout DocumentBuilder) {
    guard let plan = care.state.plan(of: member.id) else { return }
    let draft = plan.draft
    page.field("Plan", "“\(Opening.words(of: draft.aim, limit: 400))”")
    let isLate = draft.next.map { $0 < asOf.time } ?? false
    page.field(
      "",
      Words.joined(
        [
          draft.cadenceDays.map { "every \(Words.days($0))" }, draft.next.map { "next touch \(promise($0))" },
          draft.owner.map { nameOfPerson($0) },
        ], glyphs.separator), ink: isLate ? .warning : .text)
    page.field("", draft.stop.isEmpty ? nil : "until \(Opening.words(of: draft.stop, limit: 200))", ink: .muted)
    page.field("", "agreed \(done(plan.at)), noted by \(nameOfPerson(plan.by))", ink: .muted)
  }

  /// Contacts outside of the feed, the newest first.
  func touches(of member: Member, _ page: inout DocumentBuilder, limit: Int) {
    let touches = care.state.touches(of: member.id)
    guard !touches.isEmpty else { return }
    for (number, touch) in touches.suffix(limit).reversed().enumerated() {
      let because = touch.draft.because.isEmpty ? nil : "because \(Opening.words(of: touch.draft.because, limit: 100))"
      page.field(
        number == 0 ? "Touches" : "",
        Words.joined(
          [
            done(touch.at), Opening.words(of: touch.draft.channel, limit: 40), nameOfPerson(touch.by),
            Opening.words(of: touch.draft.outcome, limit: 300), because,
          ], glyphs.separator), limit: 3)
    }
    if touches.count > limit { page.field("", "\(Words.grouped(touches.count - limit)) before these", ink: .muted) }
    page.field("", touches.last?.draft.next.map { "next touch \(promise($0))" })
  }

  /// How they want to be reached: as the team heard it last, else as the record has it.
  func wantsText(of member: Member, _ record: MemberRecord?) -> String {
    guard let wants = care.state.wants(of: member.id) else { return self.wants(record) }
    let said = Words.joined([wants.channel, wants.hours, wants.language, wants.format], glyphs.separator)
    return said.isEmpty ? "" : "\(said) (as they told the team)"
  }
}
