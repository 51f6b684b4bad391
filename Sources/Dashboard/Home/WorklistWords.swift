import CommunityModel
import Drawing
import FollowUps

extension Severity {
  /// The sign in two columns; each differs from the others without colours.
  func sign(_ glyphs: GlyphSet) -> String {
    if glyphs.isSpoken { return word }
    return switch self {
    case .emergency: "!!"
    case .red: "! "
    case .amber: "\(glyphs.isASCII ? "o" : "•") "
    case .watch: "\(glyphs.isASCII ? "." : "·") "
    }
  }

  var ink: Ink {
    switch self {
    case .emergency: .urgent
    case .red: .warning
    case .amber: .accent
    case .watch: .muted
    }
  }

  /// What the sign means.
  var word: String {
    switch self {
    case .emergency: "emergency"
    case .red: "red"
    case .amber: "amber"
    case .watch: "watch"
    }
  }
}

extension DashboardState {
  /// When the next promise is: `due 14:00`, `late 26 h`, `Thu 09:00`, `24 Nov`; short forms fit six columns.
  func nextText(_ row: WorklistRow, short: Bool) -> (text: String, ink: Ink) {
    guard let next = row.next else { return ("", .muted) }
    let date = DateText(next, zone: zone)
    if row.isOverdue(asOf: asOf.time) {
      let late = age(next)
      return (short || late == "now" ? "late" : "late \(late)", .warning)
    }
    if date.plain == DateText(asOf.time, zone: zone).plain {
      return (short ? date.clock : "due \(date.clock)", .accent)
    }
    let isSoon = next < asOf.time.adding(days: 6)
    if date.year != DateText(asOf.time, zone: zone).year {
      return (!short ? date.day : isAfterArchive(next) ? date.dayAndMonth : "\(date.year)", .muted)
    }
    if !isSoon { return (date.dayAndMonth, .muted) }
    return (short ? date.weekday : "\(date.weekday) \(date.clock)", .muted)
  }

  /// Who has it, in so many columns: the name where it fits, else the id; a dash for nobody.
  func ownerText(_ owner: String?, columns: Int) -> String {
    guard let owner else { return glyphs.unknown }
    let name = nameOfPerson(owner)
    return TextWidth.columns(name, glyphs: glyphs) <= columns ? name : owner
  }

  /// `Needs you · mine, overdue`
  var worklistTitle: String {
    let name = care.home.showsSnoozed ? "Put off" : "Needs you"
    return Words.joined([name, filterWords(care.filter).joined(separator: ", ")], glyphs.separator)
  }

  /// `14`, or `3 of 14`.
  var worklistCount: String {
    guard let worklist = worklistOfRows, let list = screens[.rounds]?.lists[.worklist] else { return "" }
    let all = care.home.showsSnoozed ? worklist.snoozed.count : worklist.rows.count
    let shown = Words.grouped(list.rows.count)
    return list.rows.count == all ? shown : "\(shown) of \(Words.grouped(all))"
  }

  /// The parts of a filter, a word or two each.
  func filterWords(_ filter: WorklistFilter) -> [String] {
    [
      filter.mine ? "mine" : nil, filter.unowned ? "unowned" : nil, filter.overdue ? "overdue" : nil, filter.role,
      filter.segment.map { Opening.words(of: $0, limit: 40) },
      filter.signal.map { id in SignalRule(rawValue: id)?.name ?? id },
    ].compactMap(\.self)
  }

  /// What stands in place of rows that are not there: never that nobody needs anybody, but what was looked at.
  func emptyWorklistText(_ list: ListState) -> String {
    guard let worklist = worklistOfRows else {
      return Words.plain(["Looking for who needs somebody…", worklistProgress])
    }
    if list.filter.isActive {
      return
        "Nobody on the list matches “\(list.filter.text)”. \(typing == nil ? key(.back) : key(.dropFilter, in: .typing)) clears the filter."
    }
    if care.filter.isActive, !worklist.rows.isEmpty {
      let words = filterWords(care.filter).joined(separator: ", ")
      if care.filter.mine, let stranger = notOnTeam {
        return
          "\(stranger) is not on the team that community.json lists, and has nothing. \(key(.who)) says who is at the keyboard."
      }
      return
        "None of the \(Words.count(worklist.rows.count, "member", "members")) on the list: \(words). \(key(.filterMenu)) changes that."
    }
    if care.home.showsSnoozed { return "Nobody is put off. \(key(.filterMenu)) shows the list again." }
    let messages = Words.count(community.messages.count, "message", "messages")
    let members = Words.count(community.members.count, "member", "members")
    let snoozed =
      worklist.snoozed.isEmpty ? "" : " \(Words.count(worklist.snoozed.count, "member is", "members are")) put off."
    let rest = worklistEnd(columns: .max).map { " \($0)." }.joined()
    // Who is put off, too old for a prompt or not to be contacted may well have asked and not been heard.
    let hasAll = worklist.counts.older == 0 && worklist.counts.withheld == 0 && worklist.snoozed.isEmpty
    let heard = hasAll ? "All who asked for somebody have had somebody." : "Nobody is on the list now."
    let asked = community.messages.count == 0 ? "Nobody has written yet." : heard
    return
      "\(asked)\(snoozed)\(rest) Looked at: \(messages) of \(members), for open "
      + "questions, words of emergency and distress, silence, people who are alone, plans and flags. Nobody hears what "
      + "nobody says: an empty list never means that all are safe."
  }

  /// What has no line of its own, in sentences for the end of the list: nothing is dropped silently.
  func worklistEnd(columns: Int) -> [String] {
    guard let worklist = worklistOfRows, !care.home.showsSnoozed else { return [] }
    let counts = worklist.counts
    var lines: [[String]] = []
    if counts.older > 0 {
      let since = counts.olderSince.map { ", since \(age($0))" } ?? ""
      let days = Words.days((community.profile.signals ?? SignalSettings()).lookbackDays)
      let questions = Words.count(counts.older, "older question", "older questions")
      lines.append([
        "\(questions) (before the last \(days)) unanswered\(since): 3, then s, shows them",
        "\(questions) unanswered: 3, s",
      ])
    }
    if counts.withheld > 0 {
      let members = Words.count(counts.withheld, "member", "members")
      lines.append([
        "\(members) for whom something fired did not agree to be contacted", "\(members) did not agree to contact",
      ])
    }
    if !worklist.missing.isEmpty {
      let shown = worklist.missing.prefix(3).map { Opening.words(of: $0, limit: 40) }.joined(separator: ", ")
      let more = worklist.missing.count > 3 ? " …" : ""
      lines.append([
        "\(Words.count(worklist.missing.count, "flagged member is", "flagged members are")) not in the store: \(shown)\(more)",
        "\(Words.grouped(worklist.missing.count)) flagged, not in the store",
      ])
    }
    return lines.map { forms in
      forms.first { TextWidth.columns($0, glyphs: glyphs) <= columns } ?? forms.last ?? ""
    }
  }

  /// Who is at the keyboard, where that is nobody whom the community's team names; nil where it names nobody at all.
  var notOnTeam: String? {
    guard let me = userName, let team = community.profile.team, !team.isEmpty, !team.contains(where: { $0.id == me })
    else { return nil }
    return Opening.words(of: nameOfPerson(me), limit: 60)
  }

  /// How far the background has come.
  private var worklistProgress: String? {
    if !community.progress.isComplete { return "loading \(Int(community.progress.fraction * 100)) %" }
    return figures.progress?.text
  }
}

extension SignalRule {
  /// Its name in a menu and beside a reason.
  var name: String {
    switch self {
    case .unanswered: "unanswered"
    case .newcomer: "newcomer"
    case .silence: "silence"
    case .redFlag: "red-flag words"
    case .question: "question"
    case .distress: "distress"
    case .alone: "alone"
    case .askedAgain: "asked again"
    case .plan: "plan"
    }
  }
}

/// What the signs of the worklist mean, for the help.
func severityLegend(_ glyphs: GlyphSet) -> [(String, String)] {
  [
    (Severity.emergency.sign(glyphs), "An emergency by its words: take it at once."),
    (Severity.red.sign(glyphs), "Red: past what was promised."),
    (Severity.amber.sign(glyphs), "Amber: soon past it."), (Severity.watch.sign(glyphs), "Watch: worth a look."),
  ]
}
