import CommunityModel
import Drawing

extension DashboardState {
  /// All about a member: standing, wants and needs, and what they said lately with what came back.
  func memberDocument(_ row: MemberRow, columns: Int) -> Document {
    var page = DocumentBuilder(columns: columns, glyphs: glyphs)
    let member = community.members[row]
    page.title(
      Opening.words(of: shownName(member), limit: 200),
      note: Words.joined([member.role.name, member.acuity.map { "acuity \($0)" }], glyphs.separator))
    let record = community.record(of: row)
    standing(member, record, &page)
    wishes(member, record, &page)
    careSections(of: member, &page)
    activity(of: member, &page)
    trustLines(of: member, &page)
    exchanges(of: row, &page, limit: 20)
    history(of: member, &page, limit: 20)
    return page.document
  }

  func standing(_ member: Member, _ record: MemberRecord?, _ page: inout DocumentBuilder) {
    if member.isUnlisted {
      page.paragraph("Somebody wrote under this name, but the list of members does not have them.", ink: .warning)
      page.gap()
    }
    if member.isDeceased {
      page.paragraph("\(shownName(member)) has died.", ink: .warning)
      page.gap()
    } else if member.hasLeft {
      let when = record?.leftAt.map { " on \(DateText($0, zone: zone).day)" } ?? ""
      page.paragraph("\(shownName(member)) left the community\(when).", ink: .warning)
      page.gap()
    }
    page.field(
      "Role", Words.joined([member.role.name, member.role.isTeam ? "on the team" : nil], glyphs.separator),
      ink: member.role.ink)
    page.field("Acuity", member.acuity.map { "\($0) of 5\($0 == 1 ? ", the highest" : "")" })
    page.field("Segments", member.segments)
    page.field(
      "Here since",
      member.joinedAt.map {
        cannotBeRight($0) ? dateInDoubt($0) : "\(DateText($0, zone: zone).day) (\(Age(of: $0, asOf: asOf.time).text))"
      })
  }

  /// How they want to be reached, what they need, who looks after them, and what they agreed to.
  func wishes(_ member: Member, _ record: MemberRecord?, _ page: inout DocumentBuilder) {
    page.field("Wants", wantsText(of: member, record))
    page.field("Needs", record?.needs?.joined(separator: ", "))
    page.field("Cared for", member.manager.map { "by \(nameOfPerson($0))" })
    if member.role.isTeam || !member.role.isHuman { return }
    switch record?.consent?.contact {
    case true?: page.field("Contact", "agreed")
    case false?: page.field("Contact", "did not agree to be contacted", ink: .warning)
    case nil: break
    }
    switch record?.consent?.share {
    case true?: page.field("Sharing", "may be shared outside the team")
    case false?: page.field("Sharing", "not outside the team", ink: .warning)
    case nil: break
    }
  }

  /// `phone · mornings · Spanish · large print`
  func wants(_ record: MemberRecord?) -> String {
    let wants = record?.wants
    return Words.joined([wants?.channel, wants?.hours, wants?.language, wants?.format], glyphs.separator)
  }

  private func activity(of member: Member, _ page: inout DocumentBuilder) {
    let count = community.messageCount(by: member.row)
    let last = community.lastMessageAt(by: member.row).map { "last one \(ago($0))" }
    let loaded = community.progress.isComplete ? "" : " so far, older ones are still loading"
    page.field(
      "Written",
      count == 0
        ? "nothing yet\(community.progress.isComplete ? "" : ", older messages are still loading")"
        : Words.joined([Words.count(count, "message", "messages") + loaded, last], glyphs.separator))
  }

  /// What a member said lately, perhaps without that in one conversation; Enter opens it where it was said.
  func exchanges(
    of row: MemberRow, _ page: inout DocumentBuilder, limit: Int, besides conversation: ConversationRow? = nil
  ) {
    let all = Exchange.recent(of: row, in: community, limit: limit)
    let exchanges =
      conversation.map { here in all.filter { community.messages[$0.message].conversation != here } } ?? all
    guard !exchanges.isEmpty else { return }
    page.heading(conversation == nil ? "Recent exchanges" : "Lately from \(shownName(community.members[row]))")
    for exchange in exchanges {
      let message = community.messages[exchange.message]
      let conversation = community.conversations[message.conversation]
      page.opening(.message(conversation: conversation.id, exchange.message)) { page in
        page.line(
          Span(age(message.sentAt).padded(to: 7), .muted), Span(shownTitle(message.conversation), .link))
        page.quote(quotable(exchange.message), limit: 2, indent: "  ")
        answer(exchange, &page)
      }
      page.gap()
    }
  }

  private func answer(_ exchange: Exchange, _ page: inout DocumentBuilder) {
    guard let row = exchange.reply else {
      page.line(Span("  nobody has replied", .muted))
      return
    }
    let reply = community.messages[row]
    let author = community.members[reply.author]
    let words = Opening.words(of: quotable(row), limit: page.columns * 2)
    page.line(
      Span("  \(glyphs.reply) ", .muted), Span(shownName(author), author.role.ink),
      Span(" \(author.role.name), \(age(reply.sentAt))\(exchange.isDirect ? "" : ", said next"): ", .muted),
      Span(words, .quote))
  }
}

extension GlyphSet {
  /// Stands before an answer.
  var reply: String { isSpoken ? "answered by" : isASCII ? ">" : "↳" }
}

extension String {
  /// With blanks at its end, for ASCII texts in columns.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, columns - unicodeScalars.count))
  }
}
