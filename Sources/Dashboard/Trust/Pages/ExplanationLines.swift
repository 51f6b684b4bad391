import CommunityModel
import Drawing
import TrustMetrics

extension DashboardState {
  /// Rows of one kind of evidence that are listed, of which each may take two lines.
  private static let longestEvidence = 12

  /// Why a figure is what it is: formula, sum, what to do, what is behind it.
  func explanation(of topic: FigureTopic, _ page: inout DocumentBuilder) {
    page.gap()
    guard let report = figures.report else {
      if case .figure(_, .community) = topic { return }
      page.paragraph(Words.sentence(whyNoFigures ?? "not known yet"), ink: .muted)
      return
    }
    guard let known = figures.explanations[topic], known.pending == nil || known.answer != nil else {
      page.paragraph(
        report.isOlder ? "The reasons come with the fresh figures, which are being computed." : "Looking it up…",
        ink: .muted)
      return
    }
    guard let answer = known.answer else {
      page.paragraph("There is nothing more to say about it yet.", ink: .muted)
      return
    }
    page.heading("What it is")
    page.paragraph(answer.meaning)
    sum(answer.sum, &page)
    if !answer.advice.isEmpty {
      page.heading("What to do")
      page.paragraph(answer.advice)
    }
    for group in answer.evidence { evidence(group, about: topic, &page) }
    if !answer.source.isEmpty {
      page.gap()
      page.paragraph(answer.source, ink: .faint)
    }
  }

  /// `heard in time    7.2`, the result last.
  private func sum(_ lines: [SumLine], _ page: inout DocumentBuilder) {
    guard !lines.isEmpty else { return }
    page.heading("The sum")
    let widest = lines.map { TextWidth.columns($0.label, glyphs: glyphs) }.max() ?? 0
    let width = min(widest, max(8, page.columns * 3 / 5))
    for (number, line) in lines.enumerated() {
      let isResult = number == lines.count - 1
      let label = TextWidth.columns(line.label, glyphs: glyphs)
      if label <= width, label + 2 + TextWidth.columns(line.value, glyphs: glyphs) <= page.columns {
        page.line(
          Span(line.label + String(repeating: " ", count: width - label + 2), isResult ? .title : .muted),
          Span(line.value, isResult ? .title : .text))
      } else {
        page.paragraph(line.label, ink: isResult ? .title : .muted)
        page.paragraph(line.value, ink: isResult ? .title : .text, indent: "  ")
      }
    }
  }

  private func evidence(_ group: EvidenceGroup, about topic: FigureTopic, _ page: inout DocumentBuilder) {
    page.heading(group.total == 0 ? group.title : "\(group.title) (\(Words.grouped(group.total)))")
    guard reportOfRows != nil else {
      page.paragraph("They are listed as soon as everything is loaded and computed.", ink: .muted)
      return
    }
    guard !group.rows.isEmpty else {
      page.paragraph("None.", ink: .muted)
      return
    }
    var shown = 0
    for row in group.rows.prefix(DashboardState.longestEvidence) where line(row, about: topic, &page) { shown += 1 }
    if group.total > shown { page.paragraph("and \(Words.grouped(group.total - shown)) more", ink: .faint) }
  }

  /// One thing behind a figure; false for a row that this snapshot does not have.
  private func line(_ evidence: Evidence, about topic: FigureTopic, _ page: inout DocumentBuilder) -> Bool {
    let note = evidence.note.isEmpty ? "" : " \(glyphs.separator) \(evidence.note)"
    switch evidence.subject {
    case .member(let row):
      guard row.index < community.members.count else { return false }
      let member = community.members[row]
      page.opening(.member(member.id)) { $0.line(Span(shortName(member), member.role.ink), Span(note, .muted)) }
    case .conversation(let row):
      guard row.index < community.conversations.count else { return false }
      page.opening(.conversation(community.conversations[row].id)) { page in
        let room = max(12, page.columns - TextWidth.columns(note, glyphs: glyphs))
        page.line(
          Span(TextWidth.truncated(Opening.words(of: shownTitle(row), limit: 200), to: room, glyphs: glyphs), .link),
          Span(note, .muted))
      }
    case .message(let row):
      guard community.messages.contains(row) else { return false }
      let message = community.messages[row]
      let author = community.members[message.author]
      page.opening(.message(conversation: community.conversations[message.conversation].id, row)) { page in
        page.line(
          Span(age(message.sentAt).padded(to: 7), .muted), Span(shortName(author), author.role.ink), Span(note, .muted))
        page.quote(quotable(row), limit: 1, indent: "  ")
      }
    case .tie(let one, let other):
      guard one.index < community.members.count, other.index < community.members.count else { return false }
      let (from, to) = (community.members[one], community.members[other])
      page.opening(.member(topic.memberID == from.id ? to.id : from.id)) { page in
        page.line(
          Span(shortName(from), from.role.ink), Span(" and ", .muted), Span(shortName(to), to.role.ink),
          Span(note, .muted))
      }
    }
    return true
  }

  private func shortName(_ member: Member) -> String {
    TextWidth.truncated(Opening.words(of: shownName(member), limit: 100), to: 28, glyphs: glyphs)
  }
}
