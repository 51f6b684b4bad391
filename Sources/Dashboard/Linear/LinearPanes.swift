import CommunityModel
import Drawing
import TrustMetrics

extension DashboardState {
  /// Rows of a list that is not the one with the keyboard.
  private static let rowsOfOthers = 5
  /// Rows of a list where the layout has none for it.
  private static let leastRows = 10
  /// More rows at once nobody listens to.
  private static let mostRows = 12

  /// The pane with the keyboard first. A page that was opened stands alone, as on a screen of eighty columns.
  func tellPanes(_ text: inout LinearText) {
    if focus == screen.detail {
      text.gap()
      tellPane(focus, &text)
      return
    }
    let beside = layout.rect(of: screen.detail) == nil ? [] : [screen.detail]
    for pane in [focus] + current.id.lists.filter({ $0 != focus }) + beside {
      text.gap()
      tellPane(pane, &text)
    }
  }

  private func tellPane(_ pane: Pane, _ text: inout LinearText) {
    if pane == .thread {
      tellThread(&text)
    } else if DashboardState.listsInWords.contains(pane) {
      tellList(pane, &text)
    } else if DashboardState.pagesInWords.contains(pane) {
      tellPage(pane, &text)
    } else {
      // A pane that is drawn rather than written: what stands on it, line by line.
      tellDrawnPane(pane, &text)
    }
  }

  private static let listsInWords: Set<Pane> = [
    .worklist, .stirring, .newcomers, .memberList, .conversationList, .figureList,
  ]
  private static let pagesInWords: Set<Pane> = [.summary, .profile, .figurePage]

  // MARK: Lists

  /// `Needs you, 14 (list, here)`
  func titleInWords(_ pane: Pane) -> String {
    let (title, note) = heading(of: pane)
    let kind = pane.isList ? "list" : pane == .thread ? "conversation" : "page"
    return SpokenAge.expanded(Words.joined([title, note], ",")) + " (\(kind)\(pane == focus ? ", here" : ""))"
  }

  private func tellList(_ pane: Pane, _ text: inout LinearText) {
    text.say(titleInWords(pane))
    if let line = filterInWords(pane) { text.say(line) }
    guard let list = current.lists[pane] else { return }
    guard !list.rows.isEmpty else {
      text.say(pane == .worklist ? emptyWorklistText(list) : emptyText(of: pane, list))
      return
    }
    let rows = rowsTold(pane, list)
    for index in rows {
      if pane == .worklist, index == worklistDivider, let budget = care.worklist?.budget {
        text.say("Below the day's work of \(Words.grouped(budget)):")
      }
      text.say(rowInWords(index, pane))
    }
    let more = list.rows.count - rows.upperBound
    if more > 0 { text.say("And \(Words.grouped(more)) more.") }
    if pane == .worklist { for line in worklistEnd(columns: .max) { text.say(Words.sentence(line)) } }
  }

  /// As many rows as a window of this size shows, and the selected one among them.
  private func rowsTold(_ pane: Pane, _ list: ListState) -> Range<Int> {
    let isShown = layout.rect(of: pane) != nil
    let room = isShown ? max(1, visibleRows(of: pane)) : DashboardState.leastRows
    let count =
      pane == .figureList
      ? list.rows.count : pane == focus ? min(room, DashboardState.mostRows) : min(room, DashboardState.rowsOfOthers)
    let first = max(0, min(list.top, list.rows.count - 1))
    let start = list.index >= first + count ? list.index - count + 1 : min(first, list.index)
    return start..<min(list.rows.count, start + count)
  }

  /// `4 of 14, selected: Ana Ruiz, red, unanswered 26 h`
  func rowInWords(_ index: Int, _ pane: Pane) -> String {
    guard let list = current.lists[pane], list.rows.indices.contains(index) else { return "" }
    let place = "\(Words.grouped(index + 1)) of \(Words.grouped(list.rows.count))"
    let selected = index == list.index ? ", selected" : ""
    let row = list.rows[index]
    let words =
      switch pane {
      case .worklist: needInWords(MemberRow(Int(row)))
      case .figureList: figureInWords(Int(row))
      case _ where pane.listsMembers: memberInWords(MemberRow(Int(row)), pane)
      default: conversationInWords(ConversationRow(Int(row)))
      }
    let isMarked = pane.listsMembers && care.marks.contains(community.members[MemberRow(Int(row))].id)
    return "\(place)\(selected)\(isMarked ? ", marked" : ""): \(words)"
  }

  private func needInWords(_ row: MemberRow) -> String {
    guard let need = need(of: row) else { return "" }
    let member = community.members[row]
    let more = moreReasons(need)
    let next = nextText(need, short: false).text
    let owner = need.owner.map { $0 == userName ? "you have it" : "\(nameOfPerson($0)) has it" } ?? "nobody has it"
    let reason = why(need)
    let isSinceSaid = why(need).contains(Age(of: need.since, asOf: asOf.time).text)
    return Words.joined(
      [
        Opening.words(of: shownName(member), limit: 120), need.severity.word,
        reason.first == "“" ? reason : SpokenAge.expanded(reason),
        more.isEmpty ? nil : "\(more.dropFirst()) more \(more == "+1" ? "reason" : "reasons")", owner,
        isSinceSaid ? nil : isAfterArchive(need.since) ? "since \(shortAge(need.since))" : "for \(age(need.since))",
        next.isEmpty
          ? nil : care.home.showsSnoozed ? "back \(next)" : next.first?.isLetter == true ? next : "next \(next)",
      ], ",")
  }

  private func memberInWords(_ row: MemberRow, _ pane: Pane) -> String {
    let member = community.members[row]
    let gone = member.isDeceased ? "died" : member.hasLeft ? "left" : nil
    let count = community.messageCount(by: row)
    let wrote = count == 0 ? "has not written" : Words.count(count, "message", "messages")
    let name = Opening.words(of: shownName(member), limit: 120)
    if pane == .newcomers {
      return Words.joined(
        [name, gone, member.role.name, wrote, member.joinedAt.map { "joined \(ago($0))" }], ",")
    }
    let figure = current.lists[pane]?.sort.figure.map { "\($0.name) \(shortWord($0, of: row) ?? glyphs.unknown)" }
    return Words.joined(
      [
        name, gone, member.role.isTeam ? "\(member.role.name), on the team" : member.role.name,
        member.acuity.map { "acuity \($0)" }, figure, Opening.words(of: member.segments, limit: 80), wrote,
        community.lastMessageAt(by: row).map { "last \(ago($0))" },
      ], ",")
  }

  private func conversationInWords(_ row: ConversationRow) -> String {
    let conversation = community.conversations[row]
    let waiting = community.waitingSince(row).map { "waits for an answer for \(age($0))" }
    let state =
      waiting
      ?? (conversation.closedAt != nil
        ? "closed"
        : conversationState(row) == .selfSustaining
          ? "members carry it on" : nil)
    let days = community.dailyCounts(in: row, days: DashboardState.sparklineDays, endingAt: asOf.time)
    return Words.joined(
      [
        Opening.words(of: shownTitle(row), limit: 160),
        reads.isUnread(row.index, in: community) ? "unread" : nil, state, conversation.channel,
        Words.count(community.messageCount(in: row), "message", "messages"),
        community.lastMessageAt(in: row).map { "newest \(ago($0))" }, Trend(of: days).word,
      ], ",")
  }

  private func figureInWords(_ index: Int) -> String {
    guard FigureTopic.listed.indices.contains(index) else { return "" }
    let topic = FigureTopic.listed[index]
    guard case .figure(let id, _) = topic, id == .trust || FigureID.parts.contains(id), shortValue(topic) != nil else {
      return Words.joined([topic.name, shortValue(topic), SpokenAge.expanded(remark(topic))], ",")
    }
    let figure = communityFigure(id)
    let history = Trend(of: shownHistory.compactMap { HistoryPoint.value(id, of: $0) }, least: 3)
    return Words.joined(
      [
        topic.name, figure.pointsNow.map { "\($0) of 100" }, figure.pointsRange.map { "likely \($0)" },
        changeInWords(of: id), history == .quiet ? nil : history.word,
      ], ",")
  }

  // MARK: Filters

  /// `Filter “ana”: 3 found, searching`
  func filterInWords(_ pane: Pane) -> String? {
    let typed = typing.flatMap { $0.pane == pane ? $0.text : nil }
    let text = typed ?? (pane == .thread ? current.thread?.find.text : current.lists[pane]?.filter.text) ?? ""
    guard typed != nil || !text.isEmpty else { return nil }
    let found: String
    if pane == .thread {
      let find = current.thread?.find
      found = "in \(Words.count(find?.positions.count ?? 0, "message", "messages"))"
    } else {
      found = "\(Words.grouped(current.lists[pane]?.rows.count ?? 0)) found"
    }
    let name = pane == .thread ? "Find" : "Filter"
    return typed != nil && text.isEmpty
      ? "\(name): type words, then an empty line." : "\(name) “\(Opening.words(of: text, limit: 200))”: \(found)."
  }
}
