import CommunityModel

extension DashboardState {
  /// How far the lists of the first screen go back, in days: the window of the metrics.
  static let windowDays: Int64 = 28

  /// Finds the rows of a list anew and keeps its cursor on the same id and the same line of the screen.
  ///
  /// O(rows) with a filter, O(1) without one, plus finding the selected id.
  func rebuild(_ pane: Pane, in screen: inout ScreenState) {
    guard var list = screen.lists[pane] else { return }
    var rows = unfilteredRows(pane, list)
    if list.filter.isActive { rows = filtered(rows, pane, &list) }
    if list.onlyUnread { rows = rows.filter { reads.isUnread(Int($0), in: community) } }
    list.rows = rows
    list.generation = generation
    if pane == .worklist { rememberSelected(&list) }
    keepCursor(&list, pane)
    screen.lists[pane] = list
  }

  private func unfilteredRows(_ pane: Pane, _ list: ListState) -> [UInt32] {
    switch pane {
    case .worklist: return worklistRows()
    case .stirring: return stirringRows(list.sort)
    case .newcomers: return newcomerRows()
    case .memberList:
      return list.sort.figure.flatMap { memberOrder($0) } ?? list.sort.members(of: community)
    case .tieList:
      return tieOrder(list.sort) ?? list.sort.figure.flatMap { memberOrder($0) } ?? list.sort.members(of: community)
    case .conversationList: return list.sort.conversations(of: community)
    case .figureList: return FigureTopic.listed.indices.map(UInt32.init)
    case .summary, .profile, .thread, .figurePage, .egoPage: return []
    }
  }

  /// Conversations in which something was said within the window.
  private func stirringRows(_ sort: ListSort) -> [UInt32] {
    if sort == .busiest {
      let order = community.orders.conversationsBusiest
      let counts = community.activity.recentCounts
      return Array(order[..<order.partitioningIndex { Int($0) >= counts.count || counts[Int($0)] == 0 }])
    }
    let order = community.orders.conversationsRecent
    let lastAt = community.activity.lastAt
    let from = asOf.time.adding(days: -DashboardState.windowDays).milliseconds
    return Array(order[..<order.partitioningIndex { Int($0) >= lastAt.count || lastAt[Int($0)] < from }])
  }

  /// Members who joined within the window and are still here, the newest first. O(members).
  private func newcomerRows() -> [UInt32] {
    let members = community.members
    let from = asOf.time.adding(days: -DashboardState.windowDays).milliseconds
    let until = asOf.time.milliseconds
    var found: [UInt32] = []
    for (row, joined) in members.joined.enumerated() where joined >= from && joined <= until {
      let member = members[MemberRow(row)]
      if member.role.isHuman, !member.role.isTeam, !member.hasLeft, !member.isDeceased { found.append(UInt32(row)) }
    }
    return found.sorted { a, b in
      let (first, second) = (members.joined[Int(a)], members.joined[Int(b)])
      return first == second ? a < b : first > second
    }
  }

  private func filtered(_ rows: [UInt32], _ pane: Pane, _ list: inout ListState) -> [UInt32] {
    let needle = list.filter.needle
    let byTitle = pane.listsMembers ? community.members.matching(needle) : community.conversations.matching(needle)
    let byText = pane.listsMembers ? [] : list.filter.hits?.conversations ?? []
    // Where nothing but the title is looked at, all rows pass through one loop without a branch.
    let readsWhy = pane == .worklist
    if byText.isEmpty, !readsWhy {
      let found = DashboardState.rows(rows, in: byTitle)
      list.filter.byTitle = found.count
      list.filter.byText = 0
      return found
    }
    var found: [UInt32] = []
    var titles = 0
    for row in rows {
      if byTitle[Int(row)] {
        titles += 1
      } else if !(Int(row) < byText.count ? byText[Int(row)] : readsWhy && saysWhy(needle, row)) {
        continue
      }
      found.append(row)
    }
    list.filter.byTitle = titles
    list.filter.byText = found.count - titles
    return found
  }

  /// Those rows that have a flag, in their order. O(rows).
  private static func rows(_ rows: [UInt32], in flags: [Bool]) -> [UInt32] {
    Array(unsafeUninitializedCapacity: rows.count) { found, count in
      for row in rows {
        // Written in any case, and kept only when the next does not go over it: half of all jumps would be guessed wrong.
        found[count] = row
        count += flags[Int(row)] ? 1 : 0
      }
    }
  }

  /// Puts the cursor on the selected id again, on the same line of the screen; else on the nearest row.
  private func keepCursor(_ list: inout ListState, _ pane: Pane) {
    let line = list.index - list.top
    // Who acts on the first row means that person: a more pressing one who comes may not slip under the cursor.
    if list.isUntouched, pane != .worklist || list.selectedID == nil {
      list.index = 0
      list.top = 0
    } else if let id = list.selectedID, let row = row(of: id, in: pane),
      let index = list.rows.firstIndex(of: UInt32(row))
    {
      list.index = index
      list.top = max(0, index - line)
    } else if list.fallsBackToTop {
      list.index = 0
      list.top = 0
      list.isUntouched = true
    } else {
      list.index = max(0, min(list.index, list.rows.count - 1))
      list.top = max(0, list.index - line)
    }
    list.selectedID = id(at: list.index, in: list, pane)
  }

  /// The id behind a line of a list.
  func id(at index: Int, in list: ListState, _ pane: Pane) -> String? {
    guard list.rows.indices.contains(index) else { return nil }
    let row = Int(list.rows[index])
    if pane == .figureList { return FigureTopic.listed[row].id }
    return pane.listsMembers
      ? community.members[MemberRow(row)].id : community.conversations[ConversationRow(row)].id
  }

  /// The row that a list holds for an id.
  func row(of id: String, in pane: Pane) -> Int? {
    if pane == .figureList { return FigureTopic.listed.firstIndex { $0.id == id } }
    return pane.listsMembers ? community.members.row(id: id)?.index : community.conversations.row(id: id)?.index
  }
}
