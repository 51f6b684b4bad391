import CommunityModel
import FollowUps

/// The forms of what is done with flags.
extension DashboardState {
  static let doneReasons = ["Spoke with them", "Answered in the conversation", "Visited", "Their care team has it"]
  static let notDoneReasons = ["No answer", "Already answered", "Declined contact", "Moved on", "Not needed any more"]

  /// Enter alone raises the flag: for the signal's reason, as pressing as the signal, by the heard target.
  func flagForm(_ subjects: [CareSubject]) -> CareForm {
    let seeds = subjects.map { seed(for: $0) }
    let only = seeds.count == 1 ? seeds.first : nil
    let members = seeds.map(\.member)
    let haveReasons = seeds.allSatisfy { !$0.reason.isEmpty }
    var priorities = FlagPriority.allCases.map { FormField.Choice(value: $0.rawValue, label: $0.rawValue) }
    if only == nil { priorities.insert(.init(value: "", label: "as its signal"), at: 0) }
    let fields: [FormField] = [
      .line(
        .reason, "Reason", only.map { Opening.words(of: $0.reason, limit: 300) } ?? "", suggested: true,
        required: only != nil || !haveReasons,
        hint: only == nil && haveReasons ? "each keeps its own" : "why they need somebody"),
      .choice(.priority, "Priority", priorities, chosen: only?.priority.rawValue ?? ""),
      .due(.due, "Due", only?.dueText ?? "", hint: only == nil ? "each by its target" : "3d, tue 9:00"),
      .choice(.owner, "Owner", colleagues(nobody: "nobody yet")),
      .choice(.audience, "Seen by", FlagAudience.allCases.map { .init(value: $0.rawValue, label: $0.word) }),
    ]
    var about = only.map { standing(of: $0.member) } ?? []
    for subject in subjects.prefix(only == nil ? 0 : 1) {
      about += subject.flags.prefix(2).map { "Flagged already: “\(reason(of: $0))”, \(line(of: $0))." }
    }
    return form(
      .flag(seeds), "flag", members, "Flag \(namesOfMembers(members))", about: about,
      quote: only?.message.flatMap { quote(message: $0) }, fields)
  }

  /// Nobody first, unless somebody must be named; the person at the keyboard next.
  func colleagues(nobody: String? = nil, except: String? = nil) -> [FormField.Choice] {
    var choices: [FormField.Choice] = nobody.map { [.init(value: "", label: $0)] } ?? []
    let team = (community.profile.team ?? []).filter { $0.id != except }
    let me = team.filter { $0.id == userName }
    for person in me + team.filter({ $0.id != userName }) {
      let name = Opening.words(of: nameOfPerson(person.id), limit: 40)
      choices.append(.init(value: person.id, label: person.id == userName ? "\(name) (you)" : name))
    }
    return choices
  }

  /// A form about flags that are there.
  func form(of verb: Action.ID, flags: [String], raising: [CareForm.FlagSeed] = []) -> CareForm? {
    let present = flags.compactMap { care.state.flag($0) }
    let only = present.count == 1 && raising.isEmpty ? present.first : nil
    let names = raising.isEmpty ? namesOfFlags(flags) : namesOfMembers(raising.map(\.member) + members(of: flags))
    func make(_ purpose: CareForm.Purpose, _ title: String, _ fields: [FormField]) -> CareForm {
      let about = only.map { ["“\(reason(of: $0))”", line(of: $0)] } ?? []
      return form(
        purpose, verb.rawValue, flags + raising.map(\.member), title, about: about,
        quote: only?.message.flatMap { quote(message: $0) }, fields)
    }
    switch verb {
    case .assign:
      return make(
        .assign(flags, raising: raising), "Give \(names) to", [.choice(.owner, "To", colleagues(), chosen: "")])
    case .snooze:
      return make(
        .snooze(flags), "Snooze \(names)",
        [
          .due(.due, "Until", "1d", required: true), .line(.text, "Why", hint: "may be left empty"),
        ])
    case .note:
      return make(.note(flags), "Note on \(names)", [.line(.text, "Note", required: true)])
    case .done:
      return make(
        .complete(flags), "Done: \(names)",
        [
          .line(
            .outcome, "Outcome", required: true, hint: "what came of it", suggestions: DashboardState.doneReasons)
        ])
    case .notDone:
      return make(
        .cancel(flags), "Not done: \(names)",
        [
          .line(.reason, "Because", required: true, hint: "why not", suggestions: DashboardState.notDoneReasons)
        ])
    case .reopen:
      return make(
        .reopen(flags), "Reopen \(names)",
        [
          .line(.text, "Because", hint: "may be left empty", suggestions: ["They came back", "Closed by mistake"])
        ])
    case .inError:
      return make(
        .enterInError(flags), "Entered in error: \(names)",
        [
          .line(
            .reason, "Because", required: true, hint: "why it should never have been raised",
            suggestions: ["Another person was meant", "Raised twice", "Misread"])
        ])
    case .change: return make(.change(flags, before: before(of: only)), "Change \(names)", changeFields(only))
    default: return nil
    }
  }

  private func before(of flag: Flag?) -> FlagChange {
    FlagChange(priority: flag?.priority, due: flag?.due, audience: flag?.audience, reason: flag?.reason)
  }

  private func changeFields(_ flag: Flag?) -> [FormField] {
    let keep: [FormField.Choice] = flag == nil ? [.init(value: "", label: "as it is")] : []
    return [
      .due(.due, "Due", flag?.due.map { typed($0) } ?? "", hint: flag == nil ? "as it is; none takes it away" : "none"),
      .choice(
        .priority, "Priority", keep + FlagPriority.allCases.map { .init(value: $0.rawValue, label: $0.rawValue) },
        chosen: flag?.priority.rawValue ?? ""),
      .choice(
        .audience, "Seen by", keep + FlagAudience.allCases.map { .init(value: $0.rawValue, label: $0.word) },
        chosen: flag?.audience.rawValue ?? ""),
      .line(
        .reason, "Reason", flag.map { Opening.words(of: $0.reason, limit: 300) } ?? "", suggested: true,
        required: flag != nil, hint: flag == nil ? "as it is" : ""),
    ]
  }

  /// An instant as it can be typed again.
  func typed(_ time: Timestamp) -> String {
    let date = DateText(time, zone: zone)
    return "\(date.plain) \(date.clock)"
  }

  /// A form under the key of its kind and whom it is about, with what was typed into it before.
  func form(
    _ purpose: CareForm.Purpose, _ kind: String, _ about: [String], _ title: String, about lines: [String] = [],
    quote: (text: String, by: String)? = nil, _ fields: [FormField], note: String? = nil
  ) -> CareForm {
    let key = ([userName ?? "", kind] + about).joined(separator: "\u{0}")
    var form = CareForm(purpose, key: key, title: title, about: lines, quote: quote, fields: fields, note: note)
    if let draft = care.desk.drafts[key] {
      form.restore(draft)
      form.note = DashboardState.draftNote
    }
    return form
  }

  /// The words of a message and whose they are; nil where it is not loaded or not there any more.
  func quote(message id: String) -> (text: String, by: String)? {
    guard let row = community.row(ofMessage: id), community.messages.contains(row) else { return nil }
    let message = community.messages[row]
    let author = Opening.words(of: shownName(community.members[message.author]), limit: 60)
    return (Opening.words(of: quotable(row), limit: 400), "\(author), \(ago(message.sentAt))")
  }

  /// What should be known of a member before they are contacted.
  func standing(of member: String) -> [String] {
    guard let row = community.members.row(id: member) else { return [] }
    let record = community.record(of: row)
    let wants = care.state.wants(of: member) ?? record?.wants
    let wanted = Words.joined([wants?.channel, wants?.hours, wants?.language, wants?.format], glyphs.separator)
    let isClosed = record?.consent?.contact == false
    let lines: [String?] = [
      Opening.words(of: community.members[row].standing(glyphs.separator), limit: 120),
      wanted.isEmpty ? nil : "wants \(Opening.words(of: wanted, limit: 120))",
      isClosed ? "did not agree to be contacted" : nil,
    ]
    return lines.compactMap(\.self)
  }
}
