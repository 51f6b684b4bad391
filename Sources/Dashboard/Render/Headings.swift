import CommunityModel

extension DashboardState {
  /// The title of a pane and the count at its right end.
  func heading(of pane: Pane) -> (title: String, note: String) {
    let note = layout.hasBorders ? "" : position(in: pane) ?? ""
    switch pane {
    case .summary, .profile:
      let page = current.document.document
      return (page.title.isEmpty ? "Nothing selected" : page.title, note.isEmpty ? page.note : note)
    case .figurePage, .egoPage:
      let page = current.document.document
      return (page.title.isEmpty ? "Nothing selected" : page.title, note.isEmpty ? page.note : note)
    case .figureList:
      let shown = Words.joined(["Trust", figures.window.name], glyphs.separator)
      return (shown, Words.joined([asOfFigures ?? figures.progress?.text, note], glyphs.separator))
    case .thread:
      return threadHeading(note)
    case .worklist:
      return (worklistTitle, Words.joined([worklistCount, note], glyphs.separator))
    default:
      guard let list = current.lists[pane] else { return ("", "") }
      return (title(of: list, pane), Words.joined([markNote(pane), count(of: list, pane), note], glyphs.separator))
    }
  }

  private func threadHeading(_ note: String) -> (String, String) {
    guard let thread = current.thread, let row = community.conversations.row(id: thread.conversationID) else {
      return ("No conversation", "")
    }
    let count = Words.count(community.messageCount(in: row), "message", "messages")
    return (Opening.words(of: shownTitle(row), limit: 300), note.isEmpty ? count : note)
  }

  private func title(of list: ListState, _ pane: Pane) -> String {
    let isOwn = list.sort == ListSort.choices(for: pane).first && pane != .tieList
    let sorted = isOwn ? nil : sortName(list.sort)
    let unread = list.onlyUnread ? "only unread" : nil
    let isNarrow = isNarrow(pane)
    let name =
      switch pane {
      case .stirring:
        isNarrow ? "Stirring" : list.sort == .busiest ? "Stirring, busiest first" : "Stirring, newest first"
      case .newcomers: "New here"
      case .memberList: "Members"
      case .tieList: "Ties"
      default: "Conversations"
      }
    return Words.joined([name, pane == .stirring ? nil : sorted, unread], glyphs.separator)
  }

  /// The order of a list; while the figure that it sorts by is not known, the order that stands in for it.
  private func sortName(_ sort: ListSort) -> String {
    if sort.isByFigures, sort.figure == nil, tieOrder(sort) == nil { return "recent, until ties are known" }
    guard let figure = sort.figure, !hasMemberOrder(figure) else {
      return sort.figure == nil ? sort.rawValue : Words.plain([sort.rawValue, olderMark])
    }
    return "recent, until \(sort.rawValue) is known"
  }

  /// True where a title has no room for more than its name.
  private func isNarrow(_ pane: Pane) -> Bool { (layout.rect(of: pane)?.columns ?? 0) < 48 }

  private func count(of list: ListState, _ pane: Pane) -> String {
    let shown = Words.grouped(list.rows.count)
    switch pane {
    case .newcomers, .stirring:
      return "\(shown) in \(DashboardState.windowDays) d"
    case .memberList, .tieList:
      return list.filter.isActive ? "\(shown) of \(Words.grouped(community.members.count))" : shown
    default:
      let all = community.conversations.count
      let some = list.rows.count == all ? shown : "\(shown) of \(Words.grouped(all))"
      return Words.joined([some, "\(Words.grouped(reads.unreadCount)) unread"], glyphs.separator)
    }
  }
}
