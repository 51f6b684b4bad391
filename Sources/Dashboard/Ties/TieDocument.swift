import CommunityModel
import Drawing
import TrustMetrics

extension DashboardState {
  /// People that a page of ties names; the rest is counted.
  private static let mostOnPage = 60
  /// People that a picture shows, however high it could be.
  private static let mostInPicture = 30

  /// The ties of a member: a picture, what it says, and everybody in it; or numbers in its place.
  func tieDocument(_ row: MemberRow, columns: Int) -> Document {
    var page = DocumentBuilder(columns: columns, glyphs: glyphs)
    let member = community.members[row]
    page.title(
      Words.joined([Opening.words(of: shownName(member), limit: 200), "ties"], glyphs.separator),
      note: Words.joined([ties.window.name, asOfFigures], glyphs.separator))
    guard member.role.isHuman else {
      page.paragraph("A program has no ties: it cannot like anybody.", ink: .muted)
      return page.document
    }
    guard !member.hasLeft, !member.isDeceased else {
      page.paragraph(
        "\(Opening.words(of: shownName(member), limit: 60)) \(member.isDeceased ? "has died" : "has left"): ties are those "
          + "of people who are here. p shows what they said.", ink: .muted)
      return page.document
    }
    let found = egoTies(of: row)
    if showsNumbers {
      tieTable(found, &page)
    } else {
      tiePicture(found, of: member, &page)
    }
    page.gap()
    for sentence in tieSentences(found, of: member) { page.paragraph(sentence.text, ink: sentence.ink) }
    if !showsNumbers { tiePeople(found, &page) }
    acquaintances(found, &page)
    page.gap()
    page.paragraph(tieReach(found), ink: .faint)
    return page.document
  }

  /// A name for a line, with the sign of the team.
  private func tieName(_ row: MemberRow) -> String {
    let member = community.members[row]
    return Opening.words(of: shownName(member), limit: 60) + (member.role.isTeam ? " +" : "")
  }

  private func tiePicture(_ found: EgoTies, of member: Member, _ page: inout DocumentBuilder) {
    func person(_ row: MemberRow) -> EgoNetwork.Person {
      let member = community.members[row]
      return EgoNetwork.Person(
        Opening.words(of: shownName(member), limit: 60), mark: member.role.isTeam ? "+" : "", ink: member.role.ink)
    }
    let all = Array(found.alters.prefix(DashboardState.mostInPicture))
    let network = EgoNetwork(
      centre: person(member.row),
      alters: all.map {
        EgoNetwork.Alter(
          person($0.member), strength: $0.strength, isGiven: $0.given.isAny, isReceived: $0.received.isAny)
      },
      links: found.links.filter { $0.1 < all.count }.map { EgoNetwork.Link($0.0, $0.1) })
    // The sentence below it is on the screen as well.
    let most = max(3, layout.inside(.egoPage).rows - 6)
    let rows = network.rows(width: page.columns, atMost: most)
    page.chart(network.lines(width: page.columns, height: rows, glyphs: glyphs))
    let more = found.alters.count - network.fitting(width: page.columns, height: rows)
    guard !found.alters.isEmpty else { return }
    let (double, single) = glyphs.isASCII ? ("<=>", "->") : ("←═→", "─→")
    let legend = [
      "\(double) both ways", "\(single) one way", "nearer: stronger", "+ team", more > 0 ? "and \(more) more" : nil,
    ]
    // Where it is narrow the count of the others is what must be there.
    let short = more > 0 ? "and \(more) more" : legend[0] ?? ""
    let text = Words.joined(legend, " ")
    page.line(
      Span(TextWidth.columns(text, glyphs: glyphs) <= page.columns ? text : short, .muted))
  }

  /// Everybody, the strongest tie first; Enter walks on to theirs.
  private func tiePeople(_ found: EgoTies, _ page: inout DocumentBuilder) {
    guard !found.alters.isEmpty else { return }
    page.heading("Walk on to")
    let width = min(26, max(10, page.columns - 22))
    for alter in found.alters.prefix(DashboardState.mostOnPage) {
      let member = community.members[alter.member]
      page.opening(.ties(member.id)) { page in
        let name = TextWidth.truncated(tieName(alter.member), to: width, glyphs: glyphs)
        let padding = String(repeating: " ", count: max(1, width + 1 - TextWidth.columns(name, glyphs: glyphs)))
        page.line(
          Span(sign(of: alter), alter.isTwoWay ? .twoWay : .muted), Span(" "), Span(name, member.role.ink),
          Span(padding + words(of: alter, columns: page.columns - width - 5), .muted))
      }
    }
    rest(found, &page)
  }

  private func rest(_ found: EgoTies, _ page: inout DocumentBuilder) {
    let more = found.alters.count - DashboardState.mostOnPage
    if more > 0 { page.line(Span("and \(Words.grouped(more)) more, with weaker ties", .muted)) }
  }

  /// `<=>`, `-->`, `<--`: three columns.
  private func sign(of alter: EgoTies.Alter) -> String {
    if alter.isTwoWay { return glyphs.isASCII ? "<=>" : "←═→" }
    if alter.given.isAny { return glyphs.isASCII ? "-->" : "──→" }
    return glyphs.isASCII ? "<--" : "←──"
  }

  private func words(of alter: EgoTies.Alter, columns: Int) -> String {
    func sum(_ way: EgoTies.Way) -> Int { way.replies + way.thanks + way.mentions }
    let counts =
      alter.isTwoWay
      ? "\(sum(alter.given)) there, \(sum(alter.received)) back"
      : alter.given.isAny ? "\(sum(alter.given)) there" : "\(sum(alter.received)) back"
    let long = Words.joined([counts, ago(alter.last)], glyphs.separator)
    return TextWidth.columns(long, glyphs: glyphs) <= columns ? long : age(alter.last)
  }

  /// Replies, thanks and mentions there and back, a person a line.
  private func tieTable(_ found: EgoTies, _ page: inout DocumentBuilder) {
    guard !found.alters.isEmpty else { return }
    let isWide = page.columns >= 62
    let columns = isWide ? 9 : 6
    let name = max(6, min(28, page.columns - 4 * (columns + 1)))
    func cells(_ texts: [String]) -> String {
      texts.map { String(repeating: " ", count: max(1, columns + 1 - TextWidth.columns($0, glyphs: glyphs))) + $0 }
        .joined()
    }
    page.line(
      Span(
        "".padded(to: name)
          + cells(isWide ? ["replies", "thanks", "mentions", "last"] : ["repl", "thnk", "ment", "last"]), .faint))
    for alter in found.alters.prefix(DashboardState.mostOnPage) {
      let member = community.members[alter.member]
      page.opening(.ties(member.id)) { page in
        let shown = TextWidth.truncated(tieName(alter.member), to: name, glyphs: glyphs)
        let padding = String(repeating: " ", count: name - TextWidth.columns(shown, glyphs: glyphs))
        func both(_ count: KeyPath<EgoTies.Way, Int>) -> String {
          "\(Words.short(alter.given[keyPath: count]))/\(Words.short(alter.received[keyPath: count]))"
        }
        page.line(
          Span(shown + padding, member.role.ink),
          Span(
            cells([both(\.replies), both(\.thanks), both(\.mentions), age(alter.last)]),
            alter.isTwoWay ? .text : .muted))
      }
    }
    rest(found, &page)
    page.paragraph("there/back: from them to the other, and from the other to them", ink: .faint)
  }

  /// Who of them gave attention to each other.
  private func acquaintances(_ found: EgoTies, _ page: inout DocumentBuilder) {
    guard !found.links.isEmpty else { return }
    let shown = found.links.prefix(8).map {
      "\(tieName(found.alters[$0.0].member))–\(tieName(found.alters[$0.1].member))"
    }
    let more = found.links.count - shown.count
    page.gap()
    page.field(
      "Know each other", shown.joined(separator: ", ") + (more > 0 ? " and \(Words.grouped(more)) more pairs" : ""))
  }

  /// How far the page looked, and what the figures count, so that the two are not taken for each other.
  private func tieReach(_ found: EgoTies) -> String {
    let when =
      ties.window == .all ? "" : " of the last \(ties.window == .year ? "year" : "\(ties.window.rawValue) days")"
    let count = Words.count(found.messages, "message", "messages")
    var text =
      found.isWhole
      ? "From \(found.messages == 0 ? "no message" : "their \(count)")\(when) and what was said around each."
      : "From their newest \(count) and what was said around each: older ones are not looked at."
    if !community.progress.isComplete { text += " Older messages are still loading." }
    if let row = found.owner, let counts = tieCounts(of: row) {
      text += " The figures count \(counts.twoWay) two-way and \(counts.oneWay) one-way in 90 days, wherever they were."
    }
    return text + " w looks further or nearer, # shows \(ties.showsNumbers ? "the picture" : "the numbers")."
  }
}
