import CommunityModel
import Drawing

/// What goes to the clipboard: what is selected, cleaned, so that nothing hostile is pasted anywhere.
extension DashboardState {
  /// Most letters that are copied; terminals pass over longer ones without a word.
  static let mostCopied = 20_000

  /// Copies what is selected to the clipboard.
  mutating func copySelected() -> [DashboardEffect] {
    guard let text = copiedText else { return [] }
    let first = text.split(separator: "\n").first.map(String.init) ?? ""
    let shown = TextWidth.truncated(first, to: 60, glyphs: glyphs)
    let more = text.count > first.count ? " and what follows" : ""
    message = Remark(kind: .notice, text: "Copied: “\(shown)”\(more).")
    return [.copy(text)]
  }

  /// The words of what is selected; nil where there are none.
  var copiedText: String? {
    let raw: String?
    switch focus {
    case .thread: raw = copiedMessage
    case .worklist, .newcomers, .memberList, .tieList: raw = selectedPerson.map { shownName(community.members[$0]) }
    case .stirring, .conversationList: raw = selectedConversation.map { shownTitle($0) }
    case .figureList:
      raw = current.list.selectedID.flatMap { FigureTopic.listed(id: $0) }.map {
        Words.plain([$0.name, shortValue($0)])
      }
    case .summary, .profile, .figurePage, .egoPage: raw = copiedLines
    }
    guard let raw else { return nil }
    let clean = SafeText.clean(String(raw.prefix(DashboardState.mostCopied)), lineBreaks: .kept)
    return clean.allSatisfy(\.isWhitespace) ? nil : clean
  }

  /// `Ana Ruiz, 2026-11-20 12:02` and below it what she wrote.
  private var copiedMessage: String? {
    guard let row = current.thread?.selectedRow, community.messages.contains(row) else { return nil }
    let message = community.messages[row]
    guard !message.isDeleted else { return nil }
    let author =
      message.author.index < community.members.count ? shownName(community.members[message.author]) : nil
    let date = DateText(message.sentAt, zone: zone).full(asOf: asOf.time, zone: zone)
    return [author, date].compactMap(\.self).joined(separator: ", ") + "\n" + community.text(of: row)
  }

  /// The lines of what the cursor of a page is on, else of all of it, with its title.
  private var copiedLines: String? {
    let page = current.document
    let all = page.document.lines
    let shown = page.selected.flatMap { page.document.lines(of: $0) }.map { all[$0] }
    let title = shown == nil ? [page.document.title] : []
    let lines = (shown ?? all[...]).map { line in
      let text = line.spans.map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    return (title + lines).joined(separator: "\n")
  }
}

extension Refusal {
  @Sendable static func copy(_ state: DashboardState) -> String? {
    state.copiedText == nil ? "There are no words here to copy." : nil
  }
}
