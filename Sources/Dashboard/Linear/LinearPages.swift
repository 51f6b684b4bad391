import CommunityModel
import Drawing
import TrustMetrics

extension DashboardState {
  /// Lines of a page beside a list.
  private static let linesOfPreview = 10

  /// A page as paragraphs; what Enter opens says so.
  func tellPage(_ pane: Pane, _ text: inout LinearText) {
    let page = current.document
    let document = spokenDocument(page.subject) ?? page.document
    let title = Words.joined([document.title.isEmpty ? "Nothing selected" : document.title, document.note], ",")
    text.say("\(title) (page\(pane == focus ? ", here" : ""))")
    var open: Int?
    // Beside a list a page is only begun.
    let most = pane == focus ? Int.max : DashboardState.linesOfPreview
    for line in document.lines.prefix(most) {
      guard !line.spans.isEmpty else {
        text.gap()
        continue
      }
      let isFirst = line.target != nil && line.target != open
      open = line.target
      let words = DashboardState.joined(line.spans)
      guard isFirst, pane == focus, let target = line.target else {
        text.say(words)
        continue
      }
      text.say("\(placeOfTarget(target, document))\(words)")
    }
    if document.lines.count > most { text.say("Enter reads the rest.") }
  }

  /// `2 of 5, selected: `, for what Enter opens on a page.
  private func placeOfTarget(_ target: Int, _ document: Document) -> String {
    "Opens, \(target + 1) of \(document.targets.count)\(target == current.document.selected ? ", selected" : ""): "
  }

  /// What the cursor of a page is on.
  func targetInWords() -> String? {
    let page = current.document
    let document = spokenDocument(page.subject) ?? page.document
    guard let selected = page.selected, document.targets.indices.contains(selected) else { return nil }
    let words = document.lines.filter { $0.target == selected }.map { DashboardState.joined($0.spans) }
    return placeOfTarget(selected, document) + words.joined(separator: ", ")
  }

  /// The words of a line; an age that filled its column is told apart from what follows it.
  private static func joined(_ spans: [Span]) -> String {
    var text = ""
    for (index, span) in spans.enumerated() {
      let isGlued = index > 0 && spans[index - 1].ink == .muted && text.last?.isWhitespace == false
      if isGlued, let sign = span.text.first, sign.isLetter || sign.isNumber { text += ", " }
      text += span.text
    }
    return text
  }

  /// The page made for the ear.
  private func spokenDocument(_ subject: Subject) -> Document? {
    // Pages measure nothing here: paragraphs are wrapped when they are said.
    let columns = 76
    switch subject {
    case .nothing: return nil
    case .member(let id): return community.members.row(id: id).map { memberDocument($0, columns: columns) }
    case .needs(let id): return community.members.row(id: id).map { needsDocument($0, columns: columns) }
    case .conversation(let id):
      return community.conversations.row(id: id).map { conversationDocument($0, columns: columns) }
    case .figure(let topic): return figureDocument(topic, columns: columns)
    case .ties(let id): return community.members.row(id: id).map { tieDocument($0, columns: columns) }
    }
  }

  // MARK: Conversations

  /// The messages around the selected one, oldest first.
  func tellThread(_ text: inout LinearText) {
    text.say(titleInWords(.thread))
    guard let thread = current.thread, let row = community.conversations.row(id: thread.conversationID) else {
      text.say(community.conversations.count == 0 ? "Nobody has written yet." : "Choose a conversation in the list.")
      return
    }
    text.say(factsInWords(row))
    text.say(filterInWords(.thread))
    if isThreadBeginningMissing {
      text.say(
        thread.isExcerpt
          ? "The newest \(Words.grouped(thread.nodes.count)) messages. Enter opens all."
          : "Older messages are still loading.")
    }
    guard !thread.nodes.isEmpty else {
      text.say("Nobody has written here yet.")
      return
    }
    let count = focus == .thread ? 12 : 3
    let first = max(0, min(thread.selected - (focus == .thread ? 1 : 0), thread.nodes.count - count))
    let last = min(thread.nodes.count, first + count)
    if first > 0 { text.say("\(Words.count(first, "message", "messages")) before these.") }
    for index in first..<last {
      text.gap()
      tellMessage(index, thread, &text)
    }
    if last < thread.nodes.count {
      text.gap()
      text.say("And \(Words.count(thread.nodes.count - last, "more message", "more messages")).")
    }
    if !thread.newMessages.isEmpty { text.say("\(Words.grouped(thread.newMessages.count)) new in this conversation.") }
  }

  private func factsInWords(_ row: ConversationRow) -> String? {
    let conversation = community.conversations[row]
    let starter = community.starter(of: row).map { community.members[$0] }
    let waiting = community.waitingSince(row).map {
      $0 > asOf.time || cannotBeRight($0) ? "nobody has answered" : "nobody has answered for \(age($0))"
    }
    let state = waiting == nil ? conversationState(row).flatMap { $0 == .answered ? nil : $0.name } : nil
    let facts = Words.joined(
      [
        conversation.channel, starter.map { "begun by \(shownName($0)), \($0.role.name)" }, waiting,
        conversation.closedAt.map { "closed \(DateText($0, zone: zone).day)" }, state,
      ], ",")
    return facts.isEmpty ? nil : Words.sentence(facts)
  }

  /// `3 of 12, selected: Ana Ruiz, patient, 26 hours, …` and below it what they wrote.
  func tellMessage(_ index: Int, _ thread: ThreadState, _ text: inout LinearText) {
    guard thread.nodes.indices.contains(index) else { return }
    let node = thread.nodes[index]
    let laid = lay(node, columns: 4000, find: thread.find, readUpTo: thread.readUpTo)
    let place = "\(Words.grouped(index + 1)) of \(Words.grouped(thread.nodes.count))"
    let selected = index == thread.selected && focus == .thread ? ", selected" : ""
    let depth = node.depth > 0 ? "answer, " : ""
    for (number, spans) in laid.lines.enumerated() where !spans.isEmpty {
      // Levels are said as “answer”; how deep it hangs is seen, not heard.
      let shown = spans.first?.text.hasPrefix(GlyphSet.spoken.reply) == true ? spans.dropFirst() : spans[...]
      let words = shown.map(\.text).joined()
      text.say(number == 0 ? "\(place)\(selected): \(depth)\(words)" : words)
    }
  }

  // MARK: Charts

  /// `From 68 to 74 in this time, rising; lowest 66, highest 75.`
  func historyInWords(of id: FigureID) -> String {
    let values = shownHistory.compactMap { HistoryPoint.value(id, of: $0) }
    guard let first = values.first, let last = values.last, let low = values.min(), let high = values.max() else {
      return "Nothing is known of how it was."
    }
    func number(_ value: Double) -> String { String(Int(value.rounded())) }
    let trend = Trend(of: values, least: 3)
    let word = trend == .quiet ? "" : ", \(trend.word)"
    return "From \(number(first)) to \(number(last)) in \(figures.window.name)\(word); lowest \(number(low)), "
      + "highest \(number(high))."
  }
}
