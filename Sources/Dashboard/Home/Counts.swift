import Drawing
import FollowUps

/// The line that is on every screen: what is late, due, put off and below the line, and how promises are kept.
extension DashboardState {
  func drawCounts(_ rect: Rect, _ canvas: inout Canvas) {
    let room = rect.columns - 2
    let kept = keptForms
    let forms = countForms
    func columns(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + TextWidth.columns($1.text, glyphs: glyphs) } }
    let line = forms.first { columns($0) <= room } ?? forms.last ?? []
    let used = canvas.write(
      line.map { Run($0.text, canvas.theme[$0.ink]) }, column: rect.column + 1, row: rect.row, maxColumns: room)
    if let text = kept.first(where: { TextWidth.columns($0, glyphs: glyphs) + used + 3 <= room }) {
      canvas.writeRight(text, endColumn: rect.endColumn - 1, row: rect.row, ink: .muted)
    }
  }

  /// `kept 14 of 16 promises in 28 d`
  private var keptForms: [String] {
    guard let kept = care.home.promises else { return [] }
    let short = "kept \(Words.grouped(kept.kept)) of \(Words.grouped(kept.due))"
    return ["\(short) promises in \(DashboardState.windowDays) d", "\(short) in \(DashboardState.windowDays) d", short]
  }

  /// From the longest form to the shortest.
  private var countForms: [[Span]] {
    guard let worklist = care.worklist else {
      return [[Span("Looking for who needs somebody…", .muted)]]
    }
    let counts = worklist.counts
    let below = worklist.budget == nil ? nil : counts.belowLine
    let since = counts.belowLineSince.map { ", since \(age($0))" } ?? ""
    func tail(_ number: Int, _ word: String) -> String? { number == 0 ? nil : "\(Words.grouped(number)) \(word)" }
    let withheld = tail(counts.withheld, "did not agree to contact")
    let older = tail(counts.older, "older unanswered" + (counts.olderSince.map { ", since \(age($0))" } ?? ""))
    let missing = tail(worklist.missing.count, "flagged but not in the store")
    let short = [
      tail(counts.older, "older"), tail(counts.withheld, "no consent"), tail(worklist.missing.count, "unknown"),
    ]
    func form(_ words: (String, String, String, String), tail: [String?] = [], dot: String) -> [Span] {
      var spans: [Span] = []
      func add(_ number: Int, _ word: String, _ ink: Ink) {
        if !spans.isEmpty { spans.append(Span(dot, .faint)) }
        spans.append(Span("\(Words.grouped(number)) \(word)", number == 0 ? .muted : ink))
      }
      add(counts.overdue, words.0, .warning)
      add(counts.dueToday, words.1, .accent)
      add(counts.snoozed, words.2, .text)
      if let below { add(below, words.3, .text) }
      for text in tail.compactMap(\.self) { spans += [Span(dot, .faint), Span(text, .muted)] }
      return spans
    }
    let dot = " \(glyphs.separator) "
    let long = ("overdue", "due today", "snoozed", "below the line\(since)")
    let brief = ("overdue", "today", "snoozed", "below\(since)")
    let middle = ("overdue", "today", "snoozed", "below")
    return [
      form(long, tail: [older, withheld, missing], dot: dot), form(long, tail: short, dot: dot),
      form(brief, tail: short, dot: dot), form(brief, tail: [short[0]], dot: dot), form(long, dot: dot),
      form(middle, tail: short, dot: dot), form(middle, dot: dot), form(middle, dot: " "),
      form(("late", "today", "snoozed", "below"), dot: " "), form(("late", "today", "off", "below"), dot: " "),
    ]
  }
}
