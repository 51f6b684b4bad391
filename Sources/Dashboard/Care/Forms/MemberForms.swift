import CommunityModel
import FollowUps

/// The forms about a member: a touch, what they want, their plan.
extension DashboardState {
  static let channels = ["phone", "message", "visit", "letter", "video"]

  /// What a member wants, as the team heard it last.
  func wants(of subject: CareSubject) -> Wants? {
    care.state.wants(of: subject.member) ?? community.record(of: subject.row)?.wants
  }

  func touchForm(_ subject: CareSubject) -> CareForm {
    let wanted = wants(of: subject)?.channel.map { Opening.words(of: $0, limit: 40) }
    var channels = DashboardState.channels
    if let wanted, !channels.contains(where: { $0.lowercased() == wanted.lowercased() }) {
      channels.insert(wanted, at: 0)
    }
    let chosen = channels.first { $0.lowercased() == wanted?.lowercased() } ?? channels[0]
    let mine = subject.flags.first { $0.owner == userName } ?? subject.flags.first
    var fields: [FormField] = [
      .line(
        .outcome, "Outcome", required: true, hint: "what came of it",
        suggestions: ["Is well", "No answer", "Left a message", "Needs a visit"]),
      .choice(
        .channel, "By",
        channels.map { .init(value: $0, label: $0 == chosen && wanted != nil ? "\($0) (asked for)" : $0) },
        chosen: chosen),
      .line(
        .because, "Because", hint: "why not \(wanted ?? "")",
        suggestions: ["No answer there", "They asked for it now", "It was urgent"]),
      .due(.next, "Next", hint: "3d, tue 9:00, or nothing"),
    ]
    if !subject.flags.isEmpty {
      fields.append(
        .choice(
          .flag, "For",
          subject.flags.map { .init(value: $0.id, label: Opening.words(of: $0.reason, limit: 60)) }
            + [.init(value: "", label: "no flag")], chosen: mine?.id ?? ""))
    }
    return form(
      .touch(member: subject.member, wanted: wanted), "touch", [subject.member],
      "Touch with \(namesOfMembers([subject.member]))", about: standing(of: subject.member), fields)
  }

  func wantsForm(_ subject: CareSubject) -> CareForm {
    let wants = wants(of: subject)
    func text(_ value: String?) -> String { value.map { Opening.words(of: $0, limit: 100) } ?? "" }
    return form(
      .wants(member: subject.member), "wants", [subject.member],
      "What \(namesOfMembers([subject.member])) wants, as they said now",
      [
        .line(
          .channel, "By", text(wants?.channel), suggested: true, hint: "phone, letter, visit",
          suggestions: DashboardState.channels),
        .line(.hours, "When", text(wants?.hours), suggested: true, hint: "mornings, after 18:00"),
        .line(.language, "Language", text(wants?.language), suggested: true, hint: "Spanish"),
        .line(.format, "Format", text(wants?.format), suggested: true, hint: "short, large print"),
      ])
  }

  func planForm(_ subject: CareSubject) -> CareForm {
    let plan = care.state.plan(of: subject.member)
    let before = plan?.draft
    var fields: [FormField] = [
      .line(
        .aim, "Aim", before?.aim ?? "", suggested: true, required: true, hint: "what they want, in their own words"),
      FormField(
        id: .cadence, label: "Every", kind: .days,
        line: TextLine(before?.cadenceDays.map { DashboardState.days($0) } ?? "", isSuggested: true), hint: "days: 7"),
      .due(.next, "Next", before?.next.map { typed($0) } ?? ""),
      .choice(
        .owner, "Owner", colleagues(nobody: "nobody"), chosen: before == nil ? userName ?? "" : before?.owner ?? ""),
      .line(.stop, "Stops when", before?.stop ?? "", suggested: true, hint: "when it shall end"),
    ]
    if plan != nil { fields.append(.line(.end, "End it", hint: "why it is over, to end it now")) }
    return form(
      .plan(member: subject.member, before: before), "plan", [subject.member],
      "Plan of \(namesOfMembers([subject.member]))",
      about: plan.map { ["set \(ago($0.at)) by \(nameOfColleague($0.by))"] } ?? standing(of: subject.member), fields)
  }

  /// `7`, `3.5`.
  static func days(_ days: Double) -> String {
    days == days.rounded() && abs(days) < 1e6 ? String(Int(days)) : String(days)
  }
}
