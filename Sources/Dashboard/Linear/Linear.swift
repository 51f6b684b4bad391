import CommunityModel
import Drawing
import TrustMetrics

/// The screen as plain lines, for who hears it and for logs: the same panes, windows and words, the most important first,
/// without boxes, charts, colours or control characters. O(what is shown).
///
/// Lines hold no line ends. A window stands alone: what it covers is not said.
///
/// - Parameter width: columns of a line; 0 wraps nothing; the width of the window when left out.
public func linearLines(_ state: DashboardState, width: Int? = nil) -> [String] {
  var text = LinearText(width: width ?? state.size.columns)
  state.spoken.tell(&text)
  return text.finished
}

extension DashboardState {
  /// The same state for the ear, with room for everything that a window holds.
  var spoken: DashboardState {
    var state = self
    if !glyphs.isSpoken {
      state.glyphs = .spoken
      state.sparklines = [:]
    }
    return state
  }

  /// Says everything that the screen shows.
  func tell(_ text: inout LinearText) {
    if let lock = sharing.lock {
      tellDrawn(&text) { state, canvas in state.drawLock(lock, &canvas) }
      return
    }
    tellBanner(&text)
    if overlay != nil {
      tellWindow(&text)
      if let message { text.say(message.text) }
      return
    }
    text.say(headerInWords)
    if let message { text.say(message.text) }
    tellPanes(&text)
    text.gap()
    if screen == .rounds, focus.isList { text.say(trustInWords) }
    text.say(countsInWords)
    text.say(workInWords)
    if let caption = sharing.caption { text.say("Step \(caption.step) of \(caption.steps): \(caption.text)") }
    text.say(hintsInWords)
  }

  /// Which community and screen, who is here, and for when all of it is.
  var headerInWords: String {
    let community = Opening.words(of: self.community.profile.name, limit: 100)
    let date = DateText(asOf.time, zone: zone)
    let when =
      switch asOf.reason {
      case .clock: date.full
      case .archive: "An archive, as of \(date.day)"
      case .chosen: "As of \(date.day) \(date.clock), which you chose"
      }
    let who =
      userName.map { "You are \(nameOfPerson($0))\(notOnTeam == nil ? "" : ", who is not on the team"). " } ?? ""
    return "\(screen.title), screen \(screen.rawValue) of \(ScreenID.allCases.count). \(community). \(who)\(when)."
  }

  /// Emergencies that nobody has taken come before everything else.
  func tellBanner(_ text: inout LinearText) {
    guard !care.home.emergencies.isEmpty else { return }
    for line in care.home.emergencies.prefix(4) { text.say(emergencyInWords(line)) }
    let more = care.home.emergencies.count - 4
    if more > 0 { text.say("And \(Words.count(more, "more emergency", "more emergencies")).") }
    text.say(community.profile.emergency.map { Opening.words(of: $0, limit: 600) })
    text.say("! goes there, c takes it.")
    text.gap()
  }

  /// `Emergency: Ana Ruiz, “chest pain”, 3 minutes ago.`
  func emergencyInWords(_ line: EmergencyLine) -> String {
    let words = line.words.isEmpty ? "" : ", “\(line.words)”"
    return "Emergency: \(line.name)\(words), \(ago(line.since))."
  }

  /// `Trust: 71 of 100, likely 66 to 75, down 3 in 28 days, because Together fell 88 to 79.`
  var trustInWords: String {
    if let why = whyNoTrust { return "Trust: \(why)" }
    let parts = FigureID.parts.map { id in
      "\(id.name) \(communityFigure(id).pointsNow.map(String.init) ?? glyphs.unknown)"
    }
    let said = Words.joined(
      [
        communityFigure(.trust).pointsNow.map { "\($0) of 100" },
        communityFigure(.trust).pointsRange.map { "likely \($0)" }, changeInWords(of: .trust), because, olderMark,
      ], ",")
    return "Trust: \(said). Its parts: \(parts.joined(separator: ", ")). 4 shows why."
  }

  /// `down 3 in 28 days`
  func changeInWords(of id: FigureID) -> String? {
    guard let change = change(of: id) else { return nil }
    let days = "\(DashboardState.windowDays) days"
    return change == 0
      ? "as \(days) ago" : "\(Chart.trendArrow(Double(change), glyphs: .spoken)) in \(days)"
  }

  /// What is late, due, put off and below the line, and how promises are kept.
  var countsInWords: String? {
    guard let worklist = care.worklist else { return "Looking for who needs somebody." }
    let counts = worklist.counts
    var parts = [
      "\(Words.grouped(counts.overdue)) overdue", "\(Words.grouped(counts.dueToday)) due today",
      "\(Words.grouped(counts.snoozed)) snoozed",
    ]
    if worklist.budget != nil {
      let since = counts.belowLineSince.map { ", the oldest since \(age($0))" } ?? ""
      parts.append("\(Words.grouped(counts.belowLine)) below the day's work\(since)")
    }
    if counts.older > 0 { parts.append("\(Words.grouped(counts.older)) older unanswered") }
    if counts.withheld > 0 { parts.append("\(Words.grouped(counts.withheld)) did not agree to contact") }
    if !worklist.missing.isEmpty {
      parts.append("\(Words.grouped(worklist.missing.count)) flagged but not in the store")
    }
    let kept = care.home.promises.map {
      " Kept \(Words.grouped($0.kept)) of \(Words.grouped($0.due)) promises in \(DashboardState.windowDays) days."
    }
    return "\(parts.joined(separator: ", ")).\(kept ?? "")"
  }

  /// How much is loaded, what is computed, and what is wrong with the store.
  var workInWords: String {
    if let trouble { return "The store cannot be read: \(trouble)" }
    let count = community.problemCount
    let parts = [
      Words.count(community.messages.count, "message", "messages"),
      community.progress.isComplete ? Words.count(community.members.count, "member", "members") : nil,
      isReadOnly ? "read-only" : nil, count > 0 ? "\(Words.grouped(count)) or more problems: rounds check" : nil,
      work?.words(bar: nil),
    ]
    return Words.sentence(Words.joined(parts, ","))
  }

  /// What can be done here: a key and what it does.
  var hintsInWords: String? {
    let shown = hints.prefix(8).map { "\($0.key) \($0.title)" }
    return shown.isEmpty ? nil : "Keys: \(shown.joined(separator: ", "))."
  }
}
