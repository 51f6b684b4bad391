import CommunityModel
import Drawing

extension DashboardState {
  /// A conversation at a glance: who asked what, who they are and how they want to be reached, and the last words.
  func conversationDocument(_ row: ConversationRow, columns: Int) -> Document {
    var page = DocumentBuilder(columns: columns, glyphs: glyphs)
    let count = community.messageCount(in: row)
    page.title(Opening.words(of: shownTitle(row), limit: 300), note: Words.count(count, "message", "messages"))
    if TextWidth.columns(page.document.title, glyphs: glyphs) > columns - 20 {
      page.paragraph(page.document.title, ink: .title, limit: 2)
      page.gap()
    }
    opening(of: row, &page)
    asker(of: row, &page)
    lastWords(in: row, &page)
    if community.waitingSince(row) != nil, let starter = community.starter(of: row) {
      exchanges(of: starter, &page, limit: 5, besides: row)
    }
    return page.document
  }

  private func opening(of row: ConversationRow, _ page: inout DocumentBuilder) {
    let conversation = community.conversations[row]
    guard let first = community.messages(in: row).first else {
      page.paragraph("Nobody has written here yet.", ink: .muted)
      return
    }
    let message = community.messages[first]
    page.opening(.message(conversation: conversation.id, first)) { page in
      page.quote(quotable(first), limit: 6)
    }
    page.gap()
    if let since = community.waitingSince(row) {
      page.field(
        "Waiting", "\(age(since)) \(glyphs.separator) nobody has answered yet", ink: .warning)
    }
    stateLine(of: row, &page)
    if !community.progress.isComplete { page.field("Loading", "older messages may still come") }
    page.field("Asked", date(message.sentAt))
    page.field(
      "Where", Words.joined([conversation.channel, conversation.closedAt == nil ? nil : "closed"], glyphs.separator))
  }

  /// How it stands, in a word and what that means; that it waits is said with its age.
  private func stateLine(of row: ConversationRow, _ page: inout DocumentBuilder) {
    guard let state = conversationState(row), state != .waiting else { return }
    page.field("State", "\(state.name): \(state.meaning)", limit: 2)
  }

  /// Who started it, with all that helps to answer them.
  private func asker(of row: ConversationRow, _ page: inout DocumentBuilder) {
    guard let starter = community.starter(of: row) else { return }
    let member = community.members[starter]
    page.opening(.member(member.id)) { page in
      page.field(
        "By", Words.joined([shownName(member), member.standing(glyphs.separator)], glyphs.separator),
        ink: member.role.ink)
    }
    page.field("Segments", member.segments, limit: 2)
    if member.role.isTeam || !member.role.isHuman { return }
    let record = community.record(of: starter)
    page.field("Wants", wants(record), limit: 2)
    page.field("Needs", record?.needs?.joined(separator: ", "), limit: 3)
    page.field("Cared for", member.manager.map { "by \(nameOfPerson($0))" })
    if record?.consent?.contact == false {
      page.field("Contact", "did not agree to be contacted", ink: .warning)
    }
    page.field(
      "Written", Words.count(community.messageCount(by: starter), "message", "messages") + " in this community")
  }

  /// The newest messages; each opens where it stands.
  private func lastWords(in row: ConversationRow, _ page: inout DocumentBuilder) {
    let rows = community.messages(in: row)
    guard rows.count > 1 else { return }
    let id = community.conversations[row].id
    let shown = rows.dropFirst().suffix(8).reversed()
    page.heading(rows.count > 9 ? "Last said (of \(Words.grouped(rows.count)))" : "Said since, newest first")
    for message in shown.map({ community.messages[$0] }) {
      let author = community.members[message.author]
      page.opening(.message(conversation: id, message.row)) { page in
        page.line(
          Span(age(message.sentAt).padded(to: 7), .muted), Span(shownName(author), author.role.ink),
          Span(" \(glyphs.separator) \(author.role.name)", .muted))
        page.quote(quotable(message.row), limit: 2, indent: "  ")
      }
      page.gap()
    }
  }

  /// `26 h ago · Fri 20 Nov 12:01`
  func date(_ time: Timestamp) -> String {
    if cannotBeRight(time) { return dateInDoubt(time) }
    return Words.joined(
      [ago(time), DateText(time, zone: zone).full(asOf: asOf.time, zone: zone)], glyphs.separator)
  }
}
