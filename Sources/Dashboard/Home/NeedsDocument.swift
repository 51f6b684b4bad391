import CommunityModel
import Drawing
import FollowUps

extension DashboardState {
  /// What somebody needs: their words first, then why they are on the list, what was promised, and who they are.
  func needsDocument(_ row: MemberRow, columns: Int) -> Document {
    guard let need = need(of: row) else { return memberDocument(row, columns: columns) }
    var page = DocumentBuilder(columns: columns, glyphs: glyphs)
    let member = community.members[row]
    let since = member.joinedAt.flatMap { cannotBeRight($0) ? nil : "since \(DateText($0, zone: zone).year)" }
    page.title(
      Opening.words(of: shownName(member), limit: 200),
      note: Words.joined([member.role.name, member.acuity.map { "acuity \($0)" }, since], glyphs.separator))
    let record = community.record(of: row)
    quotes(need, &page)
    reasons(need, &page)
    flags(of: member, &page)
    page.gap()
    wishes(member, record, &page)
    plan(of: member, &page)
    touches(of: member, &page, limit: 4)
    page.gap()
    ties(of: member, &page)
    mentions(of: member, &page)
    history(of: member, &page, limit: 6)
    page.heading("Who this is")
    standing(member, record, &page)
    exchanges(of: row, &page, limit: 5)
    return page.document
  }

  /// The words that the signals stand on, each once, the most pressing first; Enter opens them where they were said.
  func quotes(_ need: WorklistRow, _ page: inout DocumentBuilder) {
    var shown: Set<UInt32> = []
    for (message, words) in need.signals.flatMap({ signal in signal.messages.prefix(2).map { ($0, signal.words) } }) {
      guard shown.count < 4, community.messages.contains(message), shown.insert(message.raw).inserted else { continue }
      quote(message, &page, limit: shown.count == 1 ? 6 : 3, words: words)
    }
    for flag in readableFlags(currentFlags(of: need.member)) {
      guard let message = flag.message.flatMap({ community.row(ofMessage: $0) }), shown.count < 4,
        community.messages.contains(message), shown.insert(message.raw).inserted
      else { continue }
      quote(message, &page, limit: 3, words: [])
    }
  }

  private func quote(_ row: MessageRow, _ page: inout DocumentBuilder, limit: Int, words: [String]) {
    let message = community.messages[row]
    let conversation = community.conversations[message.conversation]
    page.opening(.message(conversation: conversation.id, row)) { page in
      page.quote(quotable(row), limit: limit)
      page.line(
        Span(
          Words.joined(
            [ago(message.sentAt), "in \(Opening.words(of: shownTitle(message.conversation), limit: 80))"],
            glyphs.separator), .muted))
    }
    if !words.isEmpty {
      page.line(Span("fired by ", .muted), Span(words.map { "“\($0)”" }.joined(separator: ", "), .warning))
    }
    page.gap()
  }

  /// Every signal with its sentence. Beside words of emergency always stands what the community says to do.
  func reasons(_ need: WorklistRow, _ page: inout DocumentBuilder) {
    if need.signals.contains(where: { $0.rule == .redFlag || $0.severity == .emergency }) {
      page.field(
        "Emergency", community.profile.emergency ?? "this community has set no emergency text", ink: .urgent, limit: 6)
    }
    guard !need.signals.isEmpty else { return }
    page.heading("Why")
    for signal in need.signals where !isSaid(signal, by: need.signals) {
      let label = "\(signal.severity.sign(glyphs)) \(signal.rule.rawValue)"
      page.field(
        label, Opening.words(of: signal.reason, limit: 600), ink: signal.severity == .emergency ? .warning : .text,
        limit: 8)
    }
    page.paragraph("A prompt to look, not a diagnosis. What is not listed here is not thereby safe.", ink: .faint)
  }

}
